import { REJECT_WORDS, RELEASE_WORDS } from '@gongkai/messages/desk-words'
import { dayInFull, momentText, readersToday, type DeskLang, type HistoryLine } from '@gongkai/ui/desk'
import type { HistoryEntry } from '../shapes.ts'
import type { Words } from '../words.ts'
import { noteOfMore } from './history-notes.ts'
import { messageWords, type MessageWords } from './words.ts'

type NameOf = (department: string) => string

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const dayOf = (value: unknown, lang: DeskLang) => dayInFull(textOf(value), lang, readersToday())
const namesOf = (value: unknown, nameOf: NameOf, lang: DeskLang) =>
  Array.isArray(value) ? value.map((id) => nameOf(String(id))).join(lang === 'zh' ? '、' : ', ') : ''

function termOf(term: unknown, words: Words): string {
  const days = typeof term === 'object' && term !== null && 'n' in term ? term.n : null
  return typeof days === 'number' ? words.side.workdays(days) : ''
}

function organOf(organ: unknown): string[] {
  const known = typeof organ === 'object' && organ !== null ? (organ as Record<string, unknown>) : {}
  return [[textOf(known.name), textOf(known.phone)].filter(Boolean).join(' ')]
}

function whatOf(action: string, words: Words, more: MessageWords): string {
  const happened: Readonly<Record<string, string>> = words.happened
  return happened[action] ?? more.happened[action] ?? words.message.otherEvent
}

/** Who acted, and for whom where a stand-in did: 王某（代李某）. */
export function whoOf({ byName, onBehalfOf }: Pick<HistoryEntry, 'byName' | 'onBehalfOf'>, words: Words): string {
  return onBehalfOf === null ? byName : words.side.for(byName, onBehalfOf)
}

/** What an event adds beside its name: to whom it was assigned, why it came back, how it is to go out. */
function noteOf({ action, input }: HistoryEntry, words: Words, lang: DeskLang, nameOf: NameOf): string {
  if (action === 'assign') {
    const support = namesOf(input.support, nameOf, lang)
    return [
      `${words.message.lead} ${namesOf(input.lead, nameOf, lang)}`,
      support ? `${words.message.support} ${support}` : '',
    ]
      .filter(Boolean)
      .join('\n')
  }
  if (action === 'reject') {
    const reason = Object.entries(REJECT_WORDS).find(([name]) => name === input.reason)?.[1][lang]
    return [reason, textOf(input.explanation), ...organOf(input.organ)].filter(Boolean).join('\n')
  }
  if (action === 'draft' && typeof input.release === 'object' && input.release !== null && 'mode' in input.release) {
    const mode = input.release.mode
    return Object.entries(RELEASE_WORDS).find(([name]) => name === mode)?.[1][lang] ?? ''
  }
  const more = noteOfMore(action, input, lang, nameOf)
  if (more !== null) return more
  if (action === 'follow-heir') return `${textOf(input.fromName)} → ${textOf(input.toName)}`
  if (action === 'recount') return [input.was, input.due].map((day) => dayOf(day, lang)).join(' → ')
  const proposed = typeof input.proposed === 'string' ? `${words.forms.proposed} ${nameOf(input.proposed)}` : ''
  const until = action === 'supervise' ? words.side.supervisedUntil(dayOf(input.dueOn, lang), false) : ''
  return [termOf(input.term, words), until, textOf(input.reason) || textOf(input.note), proposed]
    .filter(Boolean)
    .join('\n')
}

/** The history as a person reads it. The names of departments come from the registry, never from the record. */
export function historyLines(
  history: readonly HistoryEntry[],
  words: Words,
  lang: DeskLang,
  nameOf: NameOf,
): HistoryLine[] {
  const today = readersToday()
  const more = messageWords[lang]
  return history.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    when: momentText(entry.at, lang, today),
    who: entry.by.startsWith('system:') ? more.standing.system : whoOf(entry, words),
    what: whatOf(entry.action, words, more),
    note: noteOf(entry, words, lang, nameOf),
    hash: entry.hash,
  }))
}
