import { CLASS_WORDS, ESCALATION_WORDS } from '@gongkai/messages/desk-words'
import { dayInFull, readersToday, type DeskLang } from '@gongkai/ui/desk'

type Input = Readonly<Record<string, unknown>>

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function named(
  words: Readonly<Record<string, Readonly<Record<DeskLang, string>>>>,
  key: unknown,
  lang: DeskLang,
): string {
  return (typeof key === 'string' && Object.hasOwn(words, key) && words[key]?.[lang]) || ''
}

/**
 * What an event beside a message's way adds to its name: whom it was given to, who was asked what, which stage it came to. Null for events
 * that say nothing of their own here.
 */
export function noteOfMore(
  action: string,
  input: Input,
  lang: DeskLang,
  nameOf: (department: string) => string,
): string | null {
  const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n')
  switch (action) {
    case 'classify':
      return named(CLASS_WORDS, input.class, lang)
    case 'hand-over':
      return lines(`→ ${textOf(input.name)}`, textOf(input.reason))
    case 'consult':
      return lines(nameOf(textOf(input.department)), textOf(input.question))
    case 'ask-writer':
      return textOf(input.question)
    case 'reply-consult':
      return textOf(input.answer)
    case 'supplement':
      return textOf(input.text)
    case 'escalate':
      return lines(named(ESCALATION_WORDS, input.stage, lang), dayInFull(textOf(input.due), lang, readersToday()))
    default:
      return null
  }
}
