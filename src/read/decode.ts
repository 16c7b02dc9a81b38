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
  if (a === 0xff && b === 0xfe) return decodeUtf16(path, bytes, true)
  if (a === 0xfe && b === 0xff) return decodeUtf16(path, bytes, false)
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

const decodeUtf16 = (path: string, bytes: Uint8Array, littleEndian: boolean): string => {
  try {
    return new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', {fatal: true}).decode(bytes)
  } catch {
    throw new InputError(`${path}: not UTF-16: the character at offset ${firstBadUnit(bytes, littleEndian)} is incomplete`)
  }
}

/** Offset of the first byte that is no part of a well-formed UTF-16 sequence: of one half of a surrogate pair, or of an odd last byte. */
const firstBadUnit = (bytes: Uint8Array, littleEndian: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const half = (at: number): number => (at + 2 > bytes.length ? 0 : view.getUint16(at, littleEndian) >> 10)
  let at = 0
  while (at + 2 <= bytes.length) {
    const [first, second] = [half(at), half(at + 2)]
    if (first === lowHalf || (first === highHalf && second !== lowHalf)) break
    at += first === highHalf ? 4 : 2
  }
  return at
}

// The upper bits of the halves of a surrogate pair.
const highHalf = 0xd800 >> 10
const lowHalf = 0xdc00 >> 10

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
