// The languages that reports are written in: not those that policies are read in.
import {en} from './en.ts'

/** What every locale must say; English defines it. */
export type Messages = typeof en

const locales = {en} satisfies Record<string, Messages>
export type Locale = keyof typeof locales

/** The sentences of a locale; English where none is asked for. */
export const messagesIn = (locale: Locale = 'en'): Messages => locales[locale]
