import type { FieldFault, Lang } from '@gongkai/contract-kit'
import type { SignUpQuestion } from '../programme/details.ts'
import type { SignUpAnswer } from './inputs.ts'
import { SIGN_UP_LENGTHS } from './values.ts'

type Fault = 'missing' | 'unknown' | 'not-an-option' | 'not-a-text' | 'not-yes-or-no' | 'too-long' | 'twice'

const FAULT_WORDS: Readonly<Record<Fault, Readonly<Record<Lang, string>>>> = {
  missing: { zh: '请回答这个问题。', en: 'Please answer this question.' },
  unknown: {
    zh: '这个问题已经不在表上了，请刷新页面再填。',
    en: 'This question is not on the form any more; please load it again.',
  },
  'not-an-option': { zh: '请从列出的选项中选择。', en: 'Please choose from the options listed.' },
  'not-a-text': { zh: '请填写文字。', en: 'Please write a text.' },
  'not-yes-or-no': { zh: '请选择是或者否。', en: 'Please choose yes or no.' },
  'too-long': { zh: '太长了，最多1000字。', en: 'Too long: 1,000 characters at most.' },
  twice: { zh: '这个问题答了两次，请只保留一个。', en: 'This question is answered twice; please keep one.' },
}

const keyOf = (question: string, person: number | null) => `${question}/${person ?? 'party'}`

/**
 * What is wrong with the answers to the organiser's published questions, a sentence each; empty where they are right. A question of each
 * person is answered once for each of the party, one of the party once.
 */
export function answerFaults(
  questions: readonly SignUpQuestion[],
  size: number,
  answers: readonly SignUpAnswer[],
  lang: Lang,
): FieldFault[] {
  const faults: FieldFault[] = []
  const say = (place: string, fault: Fault) => void faults.push({ path: place, message: FAULT_WORDS[fault][lang] })
  const given = new Map<string, SignUpAnswer>()
  answers.forEach((answer, index) => {
    const key = keyOf(answer.question, answer.person)
    if (given.has(key)) say(`answers.${index}`, 'twice')
    given.set(key, answer)
  })
  const asked = new Set<string>()
  for (const question of questions) {
    const persons = question.of === 'person' ? Array.from({ length: size }, (_, person) => person) : [null]
    for (const person of persons) {
      const key = keyOf(question.id, person)
      asked.add(key)
      const fault = answerFault(question, given.get(key)?.value)
      if (fault) say(`answers.${key}`, fault)
    }
  }
  answers.forEach((answer, index) => {
    if (!asked.has(keyOf(answer.question, answer.person))) say(`answers.${index}`, 'unknown')
  })
  return faults
}

function answerFault(
  { kind, options = [], required }: SignUpQuestion,
  value: SignUpAnswer['value'] | undefined,
): Fault | null {
  const empty =
    value === undefined ||
    (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)
  if (empty) return required ? 'missing' : null
  const isOption = (label: unknown) => options.some((option) => option.label === label)
  switch (kind) {
    case 'text':
      if (typeof value !== 'string') return 'not-a-text'
      return [...value].length > SIGN_UP_LENGTHS.answer ? 'too-long' : null
    case 'choice':
      return isOption(value) ? null : 'not-an-option'
    case 'choices':
      return Array.isArray(value) && value.every(isOption) && new Set(value).size === value.length
        ? null
        : 'not-an-option'
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'not-yes-or-no'
  }
}
