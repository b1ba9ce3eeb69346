import { refuse, type Refusal } from '@gongkai/task-model'
import type { XmlFault } from '../xml/scan.ts'
import type { ExchangeRefusal } from './refusals.ts'

export type ExchangeFault = Refusal<ExchangeRefusal>

/** A fault of a file at a line, counted from 1. */
export const faultAt = (
  code: ExchangeRefusal,
  line: number,
  facts: Readonly<Record<string, unknown>> = {},
): ExchangeFault => refuse(code, { line, ...facts })

const OF_XML = {
  dtd: 'exchange-dtd',
  deep: 'exchange-too-deep',
  many: 'exchange-file-too-large',
  malformed: 'exchange-not-xml',
} as const

export const faultOfXml = ({ kind, line, column, reason }: XmlFault): ExchangeFault =>
  faultAt(OF_XML[kind], line, { column, reason })
