import * as z from 'zod'
import { hanNumber } from './han-number.ts'

const names = z.array(z.string()).optional()

/** One task as a person reads it. All but the names may be left out; other fields (path, scope, roles…) are kept for readers. */
const goldTask = z.object({
  number: z.string().optional(),
  lead: names,
  support: names,
  due: z.string().nullish(),
  part: z.number().nullish(),
  /** Units said once to hold for all that follow: naming them again is neither right nor wrong. */
  implied_lead: names,
  implied_support: names,
  implied: names,
})
export type GoldTask = z.infer<typeof goldTask>

/** A document's tasks as a person read them (`NN.gold.json`). */
export const goldPlan = z.object({
  title: z.string().optional(),
  rule: z.string().optional(),
  tasks: z.array(goldTask),
})
export type GoldPlan = z.infer<typeof goldPlan>

/** The same name, number or date however it is typed: no blanks, one width, one shape of brackets. */
export function sameForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔[【〈<]/g, '(')
    .replace(/[〕\]】〉>]/g, ')')
}

/** A task's number without the marks around its parts: 二（一）1. and 二(一)1 are one. */
export function sameNumber(text: string): string {
  return sameForm(text)
    .replace(/\d+/g, (digits) => hanNumber(Number(digits)) || digits)
    .replace(/[()、.．,，:：]/g, '·')
    .replace(/·+/g, '·')
    .replace(/^·|·$/g, '')
}
