// What a sign is, for the signs that texts in Latin letters are made of: a table instead of a regular expression.

export const letter = 1
export const digit = 2
export const upper = 4
/** A sign that the table does not know. A bit of its own: it is no letter and no digit. */
export const outside = 8

const end = 0x250 // first code after the Latin blocks

const classify = (sign: string): number =>
  (/\p{L}/u.test(sign) ? letter : 0) | (/\p{N}/u.test(sign) ? digit : 0) | (sign.toLowerCase() === sign ? 0 : upper)

const table = Uint8Array.from({length: end}, (_, code) => classify(String.fromCharCode(code)))

// Punctuation, currency, the trade mark sign, geometric shapes: neither letters nor digits among them.
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x20a0 && code <= 0x20cf) ||
  code === 0x2122 ||
  (code >= 0x25a0 && code <= 0x25ff)

/** The class of a UTF-16 unit: bits `letter`, `digit`, `upper`, or `outside`. Past the end of a text (NaN): 0. */
export const classOf = (code: number): number =>
  code < end ? (table[code] as number) : code >= end && !isSign(code) ? outside : 0
