import * as z from 'zod'
import { cleanLine, cleanText } from './clean-text.ts'

const within = (max: number) => (value: string) => value.length <= max || [...value].length <= max

/**
 * A text that must say something, of at most `max` characters: code points, so that 𠮷 and an emoji count as one, as a writer
 * counts. It is cleaned before it is measured. Faults carry `params.code` `empty` or `too-long`.
 */
export const text = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .trim()
    .refine((value) => value.length > 0, { params: { code: 'empty' } })
    .refine(within(max), { params: { code: 'too-long', max } })

/** The same for one line: line breaks and tabs become spaces. */
export const line = (max: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .trim()
    .refine((value) => value.length > 0, { params: { code: 'empty' } })
    .refine(within(max), { params: { code: 'too-long', max } })

/** A text that may be empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .trim()
    .refine(within(max), { params: { code: 'too-long', max } })
