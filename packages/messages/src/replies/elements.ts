import type { DraftFinding } from './draft-finding.ts'
import { holds } from './evidence.ts'
import { finds } from './pattern.ts'
import type { AnsweredQuestion } from './answers.ts'
import { elementRules, mustElements, neededOf, stepsWhenAsked } from './rule-files.ts'
import type { ReplyElement } from './values.ts'

export interface ElementFound {
  readonly element: ReplyElement
  readonly nameZh: string
  readonly nameEn: string
  readonly needed: boolean
  readonly present: boolean
}

const OPENING = 60
const CLOSING_LINES = 3

function partOf(place: 'opening' | 'anywhere' | 'closing', text: string): string {
  if (place === 'opening') return text.trimStart().slice(0, OPENING)
  if (place === 'anywhere') return text
  // What stands behind the last full stop of a line: a body that speaks of 我局 signs nothing.
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines
    .slice(-CLOSING_LINES)
    .map((line) => line.slice(line.search(/[^。！？!?；;]*$/u)))
    .join('\n')
}

/** Whether one element stands in a reply. */
export function hasElement(element: ReplyElement, reply: string): boolean {
  const rule = elementRules.find(({ id }) => id === element)
  if (!rule) return false
  const part = partOf(rule.place, reply)
  if (rule.pattern && finds(rule.pattern, part)) return true
  return rule.evidence !== undefined && holds(rule.evidence, part)
}

export interface ElementWishes {
  readonly messageClass: string | null
  readonly questions: readonly AnsweredQuestion[]
  /** What the template it was written from needs, instead of what the class needs. */
  readonly elements?: readonly ReplyElement[] | null
}

/** The elements of a reply (domain rules §7.3): which this one needs by its class and its questions, and which are there. */
export function elementsOf(reply: string, { messageClass, questions, elements }: ElementWishes): ElementFound[] {
  const needed = new Set(elements ?? neededOf(messageClass))
  const asksForSteps = questions.some(({ asks }) => asks.some(({ kind }) => stepsWhenAsked.includes(kind)))
  if (!elements && asksForSteps) needed.add('steps')
  return elementRules.map(({ id, nameZh, nameEn }) => ({
    element: id,
    nameZh,
    nameEn,
    needed: needed.has(id),
    present: hasElement(id, reply),
  }))
}

/** A finding for each needed element that is not there, at the place where it belongs: the beginning or the end. */
export function elementFindings(reply: string, found: readonly ElementFound[]): DraftFinding[] {
  return found.flatMap(({ element, needed, present, nameZh, nameEn }): DraftFinding[] => {
    const rule = elementRules.find(({ id }) => id === element)
    if (!needed || present || !rule) return []
    const at = rule.place === 'opening' ? 0 : reply.length
    return [
      {
        kind: 'element',
        rule: `without-${element}`,
        severity: mustElements.includes(element) ? 'must' : 'should',
        field: 'reply',
        start: at,
        end: at,
        text: '',
        said: { zh: `缺少${nameZh}。`, en: `Not there: ${nameEn}.`, todoZh: rule.todoZh, todoEn: rule.todoEn },
      },
    ]
  })
}
