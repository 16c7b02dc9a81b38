// Companies that a text names: by the legal form behind the name, or by a capital letter inside of it.

const form =
  /(?<=\p{Lu}[\p{L}\p{M}.-]*\)?,? )(?:GmbH|AG|KG|UG|Inc|Ltd|LLC|Corp|Corporation|Limited|PLC|LLP|AB|Oy|Oyj|ApS|A\/S|SAS|SARL|S\.?à\.? ?r\.?l|S\.A|SA|SE|B\.?V|N\.?V|S\.?p\.?A)(?![\p{L}\p{N}])/u
const capitalInside = /(?<![\p{L}\p{N}])\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}+[\p{L}]*/gu

/** Names of companies and of their services in a text, folded, in the order in which they stand. */
export const firmsIn = (text: string): string[] => {
  const names: string[] = []
  const legal = form.exec(text)
  if (legal) {
    const before = text.slice(0, legal.index).match(/\p{L}[\p{L}\p{M}]*(?=[^\p{L}]*$)/u)
    if (before) names.push(before[0].toLowerCase())
  }
  for (const [name] of text.matchAll(capitalInside)) names.push(name.toLowerCase())
  return names
}
