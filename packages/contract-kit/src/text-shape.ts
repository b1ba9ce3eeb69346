import * as z from 'zod'
import { cleanLine, cleanText } from './clean-text.ts'

/** Marks that show nothing: joiners, variation selectors, fillers, the blank braille cell. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/gu

/** Whether a reader would see anything at all. */
const visible = (value: string) => value.replace(INVISIBLE, '') !== ''

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
    .refine(visible, { params: { code: 'empty' } })
    .refine(within(max), { params: { code: 'too-long', max } })
    .meta({ minLength: 1, maxLength: max })

/** The same for one line: line breaks and tabs become spaces. */
export const line = (max: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .trim()
    .refine(visible, { params: { code: 'empty' } })
    .refine(within(max), { params: { code: 'too-long', max } })
    .meta({ minLength: 1, maxLength: max })

/** A text that may be empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .trim()
    .refine(within(max), { params: { code: 'too-long', max } })
    .meta({ maxLength: max })
