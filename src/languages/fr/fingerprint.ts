// Words that tell this language from others. In a file of its own, so that the language of a text is known before its pack is loaded.
export const fingerprint = 'les|des|vous|nous|vos|votre|et|pour|dans|par|sur|que|aux|une|avec|sont|est|nos|notre|ces|cette|au|du|qui|ou'
