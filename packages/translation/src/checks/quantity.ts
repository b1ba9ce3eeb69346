import type { Span } from './finding.ts'

/** What a number counts, in the smallest unit that compares: a week is hours, a year is months. `clock` is minutes after midnight, `plan` the number of a Five-Year Plan. */
export type CountUnit = 'percent' | 'times' | 'working-day' | 'hour' | 'month' | 'clock' | 'plan'

/**
 * How surely a figure must have its like on the other side. `firm`: figures, periods, money, dates. `soft`: small numbers written as words, which
 * may be said otherwise (两个部门, both departments); they count only against another soft or firm figure that is left over. `weak`: numbers in
 * fixed words and list marks (进一步, (1)); they only take up what the other side says.
 */
export type Firmness = 'firm' | 'soft' | 'weak'

interface Said extends Span {
  readonly text: string
  readonly firmness: Firmness
}

export interface DateSaid extends Said {
  readonly type: 'date'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | null
  /** 1 … 4 of a quarter; 5 and 6 for the halves of a year. */
  readonly quarter?: number
  /** 03/04/2024 may mean either. */
  readonly either?: true
}

export interface AmountSaid extends Said {
  readonly type: 'amount'
  readonly value: number
  readonly currency: string
}

export interface CountSaid extends Said {
  readonly type: 'number'
  /** In the unit: 2 weeks are 336 hours. */
  readonly value: number
  readonly unit: CountUnit | null
  /** The number as it is written: 2. */
  readonly written: number
  /** Another value that says the same: 九折 is 90 percent of the price, or 10 percent off. */
  readonly also?: number
  /** It numbers an item of a list and counts nothing: （二）, (2), 2. */
  readonly mark?: true
}

/** Figures that are a name and no quantity: telephone and file numbers, GB/T 37668-2019, 5G. */
export interface CodeSaid extends Said {
  readonly type: 'number'
  readonly code: string
}

export const REFERENCE_LEVELS = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'point',
  'annex',
  'table',
  'figure',
] as const
export type ReferenceLevel = (typeof REFERENCE_LEVELS)[number]

export interface ReferenceSaid extends Said {
  readonly type: 'reference'
  /** Which levels the words can mean: a clause may be 条, 款 or 项. The first is the usual one. */
  readonly levels: readonly ReferenceLevel[]
  readonly number: number
  /** 第十条之一 is 10 and 1. */
  readonly sub: number
}

export interface DocumentNumberSaid extends Said {
  readonly type: 'document-number'
  readonly year: number | null
  readonly number: number
  /** The letters before the year, where there are any: 沪知局规, Hu Zhi Ju Gui. */
  readonly office: string
}

/** One figure that a text says, with its place. */
export type Quantity = DateSaid | AmountSaid | CountSaid | CodeSaid | ReferenceSaid | DocumentNumberSaid
