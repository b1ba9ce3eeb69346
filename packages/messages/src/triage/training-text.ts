import type { MessageClass } from '../values.ts'

/** Whose a matter is: a department's id, or `elsewhere` where another organ decides (非本机关). */
export type Outcome = string
export const ELSEWHERE = 'elsewhere'

/** A message that is known to be of a class and somebody's business. */
export interface TrainingText {
  readonly subject: string
  readonly body: string
  readonly outcome: Outcome
  readonly class: MessageClass
}

/** Examples as people write them: for each department and class, one message a line; a bar stands between subject and body. */
export type ExamplesByOutcome = Readonly<Record<Outcome, Readonly<Partial<Record<MessageClass, string>>>>>

export function trainingTexts(examples: ExamplesByOutcome): TrainingText[] {
  return Object.entries(examples).flatMap(([outcome, byClass]) =>
    Object.entries(byClass).flatMap(([known, lines]) =>
      lines.split('\n').flatMap((line) => {
        const [first = '', ...rest] = line.split('|').map((part) => part.trim())
        if (first === '') return []
        const [subject, body] = rest.length === 0 ? ['', first] : [first, rest.join('|')]
        return [{ subject, body, outcome, class: known as MessageClass }]
      }),
    ),
  )
}

/** Examples that say themselves whose and what they are: `class | department | subject | body`, one a line. */
export function trainingStories(stories: string): TrainingText[] {
  return stories.split('\n').flatMap((line) => {
    const [known = '', outcome = '', subject = '', ...body] = line.split('|').map((part) => part.trim())
    return line.trim() === '' ? [] : [{ subject, body: body.join('|'), outcome, class: known as MessageClass }]
  })
}
