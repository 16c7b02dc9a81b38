// Colours as ANSI codes, or none at all. Whether the output is a terminal is for the host to know.

const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39]} as const

export type Colour = keyof typeof codes
export type Paint = (colour: Colour, text: string) => string

/** A function that colours a text, or leaves it as it is. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (name, text) => (text === '' ? '' : `\u001b[${codes[name][0]}m${text}\u001b[${codes[name][1]}m`)
    : (_name, text) => text
