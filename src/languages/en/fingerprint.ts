// Words that tell this language from others. In a file of its own, so that the language of a text is known before its pack is loaded.
export const fingerprint = 'the|and|of|to|your|we|you|our|that|with|or|is|are|this|by|as|from|not|be|which|have|will|their|these'
