// Policy text made harmless for a terminal: it could hold control sequences, or marks that turn the direction of reading.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** One line of visible text: white space folded, control characters shown as U+FFFD. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(controls, '\ufffd').trim()
