// Words that tell this language from others. In a file of its own, so that the language of a text is known before its pack is loaded.
export const fingerprint = 'och|att|som|vi|för|dig|är|din|ditt|dina|till|av|på|med|inte|eller|kan|från|när|har|våra|vår|oss|denna|du|om|den|det|ska'
