import { isUnreliable, currencyWords, type PublicCurrency } from '@gongkai/translation/editions'
import type { PortalSummary } from '@gongkai/translation/portal'
import { validityOn, type SourceDocument } from '@gongkai/translation/sources'
import { localDateOf } from '@gongkai/work-calendar'
import type { EntryAbout, ShownEntry } from './entry-store.ts'

const dayOf = (at: Date) => localDateOf(at.getTime())
const chineseOnly = { zh: '仅有中文。', en: 'In Chinese only.' } as const

export interface SummaryParts {
  readonly document: string
  readonly language: string
  readonly entries: readonly ShownEntry[]
  readonly facts: SourceDocument | undefined
  readonly currency: PublicCurrency | undefined
  readonly today: string
}

/** What a Chinese text says of itself; null where none is released. */
export function aboutOf(entries: readonly ShownEntry[]): EntryAbout | null {
  const about = entries.find(({ language }) => language === 'zh')?.about
  return about && 'kind' in about ? (about as EntryAbout) : null
}

/** A document in a list, from what is published of it and from the closed facts of its currency. */
export function summaryOf({ document, language, entries, facts, currency, today }: SummaryParts): PortalSummary {
  const mine = entries.filter((one) => one.document === document)
  const own = mine.find((one) => one.language === language)
  const shown = own ?? mine[0]
  const about = aboutOf(mine)
  const ended = facts?.ended ?? null
  const dates = { effectiveOn: about?.effectiveOn ?? null, validUntil: about?.validUntil ?? null }
  const words = language === 'zh' ? 'zh' : 'en'
  const translated = own?.kind === 'translation'
  return {
    id: document,
    kind: about?.kind ?? facts?.kind ?? 'policy',
    needs: [...(about?.needs ?? facts?.needs ?? [])],
    title: { text: shown?.title ?? '', language: shown?.language ?? language },
    titleZh: shown?.titleZh ?? '',
    number: about?.number || null,
    issuer: about?.issuer || null,
    issuedOn: about?.issuedOn ?? null,
    effectiveOn: dates.effectiveOn,
    validity: validityOn({ head: dates as SourceDocument['head'], ended }, today),
    standing: !translated ? (language === 'zh' ? 'current' : 'chinese-only') : (currency?.standing ?? 'current'),
    stale: translated
      ? (currency?.clauses ?? []).filter(isUnreliable).map(({ clause, label, changes }) => ({
          clause,
          label,
          effects: [...new Set(changes.flatMap(({ effects }) => effects))],
        }))
      : [],
    line: translated
      ? currency
        ? currencyWords(currency.line, words)
        : ''
      : language === 'zh'
        ? ''
        : chineseOnly[words],
    lineParts: translated && currency ? lineParts(currency.line) : null,
    tentative: translated && (currency?.tentative ?? false),
    changedOn: shown ? dayOf(shown.publishedAt) : today,
  }
}

const lineParts = (line: PublicCurrency['line']): NonNullable<PortalSummary['lineParts']> => ({
  ...line,
  changed: line.changed.map((one) => ({ ...one, effects: [...one.effects] })),
})
