import type { ScreeningOptions } from '@gongkai/disclosure-rules'
import type { LocalDate, WorkCalendar } from '@gongkai/work-calendar'
import type { ReleaseMode } from '../values.ts'
import { answersTo, type AnsweredQuestion } from './answers.ts'
import { citationFindings } from './citations.ts'
import type { DraftFinding } from './draft-finding.ts'
import { elementFindings, elementsOf, type ElementFound } from './elements.ts'
import { screenedIn } from './personal.ts'
import { evasiveIn, unpublishedIn } from './phrases.ts'
import { placeholdersIn } from './placeholders.ts'
import type { KnownPolicy } from './policy.ts'
import { promiseFindings, promisesIn, type Promised } from './promises.ts'
import { questionsInSupplements, questionsOf } from './questions.ts'
import type { CheckedField, ReplyElement } from './values.ts'

/** A draft reply as the form holds it. The public texts are those of a redacted or summary release. */
export interface DraftTexts {
  readonly reply: string
  readonly mode: ReleaseMode
  readonly publicSubject?: string | undefined
  readonly publicQuestion?: string | undefined
  readonly publicReply?: string | undefined
}

export interface CheckedMessage {
  readonly subject: string
  readonly body: string
  /** What the writer added when asked, in its order. */
  readonly supplements?: readonly string[]
  /** One of the message classes; null while nobody has said. */
  readonly messageClass: string | null
}

export interface CheckSurroundings {
  readonly today: LocalDate
  readonly calendar: WorkCalendar
  readonly register: readonly KnownPolicy[]
  readonly screening?: ScreeningOptions
  /** What the template asks for, where the reply was written from one. */
  readonly elements?: readonly ReplyElement[] | null
}

export interface ReplyCheck {
  readonly questions: readonly AnsweredQuestion[]
  readonly elements: readonly ElementFound[]
  readonly promises: readonly Promised[]
  /** By place within a field, what is most pressing first where they begin together. */
  readonly findings: readonly DraftFinding[]
}

/**
 * Checks a draft reply as it is typed: each question of the message answered or declined with a reason, evasive phrases, promises, elements,
 * personal data, unpublished information, citations against the register. Before the reply is begun it misses nothing.
 * Offsets are UTF-16 units of the field that a finding names. Pure,
 * never throws for any text, and blocks nothing: whether a reply goes out is decided by people.
 */
export function checkReply(message: CheckedMessage, draft: DraftTexts, surroundings: CheckSurroundings): ReplyCheck {
  const { today, calendar, register, screening = {}, elements: wanted } = surroundings
  const asked = [
    ...questionsOf({ subject: message.subject, body: message.body }),
    ...questionsInSupplements(message.supplements ?? []),
  ]
  const { reply } = draft
  const questions = answersTo(asked, reply, message.subject)
  const begun = reply.trim() !== ''
  const wishes = { messageClass: message.messageClass, questions, elements: wanted ?? null }
  const elements = begun ? elementsOf(reply, wishes) : []
  const promises = promisesIn(reply, today, calendar)
  const fields = textsOf(draft)
  const findings = [
    ...(begun ? questionFindings(questions, reply) : []),
    ...elementFindings(reply, elements),
    ...promiseFindings(promises, today),
    ...fields.flatMap(({ field, text, isPublic }) => [
      ...placeholdersIn(field, text),
      ...screenedIn(field, text, isPublic, screening),
      ...(field === 'publicSubject' || field === 'publicQuestion'
        ? []
        : [...evasiveIn(field, text), ...unpublishedIn(field, text), ...citationFindings(field, text, register)]),
    ]),
  ]
  return { questions, elements, promises, findings: inOrder(findings) }
}

const FIELD_ORDER: readonly CheckedField[] = ['reply', 'publicSubject', 'publicQuestion', 'publicReply']

function inOrder(findings: readonly DraftFinding[]): DraftFinding[] {
  const gravity = ({ severity }: DraftFinding) => (severity === 'must' ? 0 : 1)
  return findings.toSorted(
    (a, b) =>
      gravity(a) - gravity(b) ||
      FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field) ||
      a.start - b.start ||
      a.end - b.end,
  )
}

interface CheckedText {
  readonly field: CheckedField
  readonly text: string
  readonly isPublic: boolean
}

/** The texts that a draft sends somewhere. In full, the reply itself is public. */
function textsOf({
  reply,
  mode,
  publicSubject = '',
  publicQuestion = '',
  publicReply = '',
}: DraftTexts): CheckedText[] {
  const own: CheckedText = { field: 'reply', text: reply, isPublic: mode === 'full' }
  if (mode === 'full' || mode === 'private') return [own]
  return [
    own,
    { field: 'publicSubject', text: publicSubject, isPublic: true },
    { field: 'publicQuestion', text: publicQuestion, isPublic: true },
    { field: 'publicReply', text: publicReply, isPublic: true },
  ]
}

const SHOWN = 40
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** A question the reply is silent on; a part of one where the rest is answered. They belong to the end of the reply. */
function questionFindings(questions: readonly AnsweredQuestion[], reply: string): DraftFinding[] {
  const at = { field: 'reply', start: reply.length, end: reply.length, text: '' } as const
  return questions.flatMap((question, index): DraftFinding[] => {
    if (question.verdict === 'missing')
      return [
        {
          kind: 'question',
          rule: `question-${index + 1}-missing`,
          severity: 'must',
          ...at,
          said: {
            zh: `没有答到：“${shortened(question.text)}”`,
            en: `Not answered: “${shortened(question.text)}”`,
            todoZh: '写出答案；答不了的，写明为什么，以及向谁问、电话多少。',
            todoEn: 'Answer it; or say why not, and whom to ask under which number.',
          },
        },
      ]
    const missing = question.asks.filter(({ verdict }) => verdict === 'missing')
    const texts = [...new Set(missing.map(({ text }) => text))]
    return texts.map((text, part) => ({
      kind: 'question',
      rule: `question-${index + 1}-part-${part + 1}`,
      severity: 'should',
      ...at,
      said: {
        zh: `可能漏答：“${shortened(text)}”`,
        en: `Perhaps not answered: “${shortened(text)}”`,
        todoZh: '核对答复里有没有说到这一点。',
        todoEn: 'Check whether the reply speaks of it.',
      },
    }))
  })
}
