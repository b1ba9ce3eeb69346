import type { LocalDate, WorkCalendar } from '@gongkai/work-calendar'
import { daysSaid } from './day-said.ts'
import type { DraftFinding } from './draft-finding.ts'
import { sentencesOf, type Passage } from './passage.ts'
import { finds, wordPattern } from './pattern.ts'
import { promiseRules } from './rule-files.ts'

/** A promise that a reply makes (承诺事项): what, and by which day; null where it names none. */
export interface Promised extends Passage {
  readonly what: string
  readonly dueOn: LocalDate | null
}

const ourselves = wordPattern(promiseRules.ourselves)
const others = wordPattern(promiseRules.others)
const general = wordPattern(promiseRules.general)
const willDo = wordPattern(promiseRules.willDo)
const deeds = wordPattern(promiseRules.deeds)

/** 会员, 会议, 拟定, 将军, 社会: the words of the future as parts of others. */
const NOT_FUTURE = /会员|会议|协会|社会|机会|大会|展览会|委员会|博览会|展会|听证会|座谈会|发布会|拟定|准备好/gu
const ALREADY = /已经?(?:于|在)?|刚刚/u

const WHAT_LENGTH = 60

/**
 * The promises of a reply: sentences in which we say what we will do. What the law gives everybody (自受理之日起…), and what others will do, are
 * none. Of several days in a sentence the last holds.
 */
export function promisesIn(text: string, today: LocalDate, calendar: WorkCalendar): Promised[] {
  return sentencesOf(text).flatMap((sentence): Promised[] => {
    const plain = sentence.text.replace(NOT_FUTURE, (found) => '〇'.repeat(found.length))
    if (!finds(deeds, plain) || finds(others, plain) || finds(general, plain)) return []
    const byUs = finds(ourselves, plain)
    const future = finds(willDo, plain)
    const said = daysSaid(plain)
    if (!(byUs && future) && !(future && said.length > 0 && startsFuture(plain))) return []
    if (ALREADY.test(plain) && !/(?:将|计划|拟|预计|will )/.test(plain)) return []
    const days = said.flatMap((one) => one.resolve(today, calendar) ?? [])
    const what = sentence.text.replace(/[。！!；;.]+$/u, '').slice(0, WHAT_LENGTH)
    return [{ ...sentence, what, dueOn: days.at(-1) ?? null }]
  })
}

/** A sentence without a subject is ours. */
function startsFuture(text: string): boolean {
  return /^[^，,]{0,14}(?:将|拟|计划|预计|争取|力争|确保|承诺)/u.test(text)
}

/** Promises without a day, and those whose day has passed. */
export function promiseFindings(promises: readonly Promised[], today: LocalDate): DraftFinding[] {
  return promises.flatMap(({ start, end, text, dueOn }): DraftFinding[] => {
    const rule = dueOn === null ? 'promise-without-day' : dueOn < today ? 'promise-in-the-past' : null
    if (rule === null) return []
    const { severity, ...said } = dueOn === null ? promiseRules.noDate : promiseRules.past
    return [{ kind: 'promise', rule, severity, field: 'reply', start, end, text, said }]
  })
}
