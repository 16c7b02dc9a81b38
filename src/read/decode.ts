// Bytes to text. What cannot be decoded is named with its place, never guessed.
import {InputError} from '../model/errors.ts'
import type {Input} from '../model/source.ts'

/**
 * The text of an input. Reads UTF-8 (with or without mark) and UTF-16 with a mark; throws InputError with the byte offset
 * for anything else, for binary data and for an empty text. `limit` is in bytes.
 */
export const decode = (input: Input, limit: number): string => {
  const {path, content} = input
  const size = typeof content === 'string' ? byteLength(content) : content.byteLength
  if (size > limit)
    throw new InputError(`${path}: ${(size / 1e6).toFixed(1)} MB of text, the limit is ${(limit / 1048576).toFixed(0)} MiB`)
  const text = typeof content === 'string' ? content : decodeBytes(path, content)
  if (!text.trim()) throw new InputError(`${path}: the text is empty`)
  return text
}

const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength

const decodeBytes = (path: string, bytes: Uint8Array): string => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const nul = bytes.subarray(0, 8192).indexOf(0)
  if (nul >= 0) throw new InputError(`${path}: binary data (a zero byte at offset ${nul}), not a text`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const at = firstBadByte(bytes)
    throw new InputError(
      `${path}: not UTF-8: byte 0x${bytes[at]?.toString(16).padStart(2, '0')} at offset ${at} cannot be decoded`,
    )
  }
}

/** Offset of the first byte that is no part of a well-formed UTF-8 sequence. */
const firstBadByte = (bytes: Uint8Array): number => {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    if (length === 0) return at
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(at, at + length))
    } catch {
      return at
    }
    at += length
  }
  return 0
}
