// The digest that the report states for each input.
import {hash} from 'node:crypto'

/** SHA-256 of the bytes of an input (of its UTF-8 form where it is a string), in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content)
