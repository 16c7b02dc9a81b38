const plain = /^[ -~]*$/

/** A word without its accents: languages set them otherwise on one name (Québec, Quebec). */
export const withoutAccents = (word: string): string => (plain.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))
