import type { Lang } from '@gongkai/contract-kit'
import type { CoverageRow, PublicCurrency, TranslationCoverage } from '@gongkai/translation/editions'
import { validityOn } from '@gongkai/translation/sources'
import { TRANSLATION_STATE_WORDS } from '@gongkai/translation/words'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import { partsOf } from './desk-item.ts'
import { limitsIn } from './limits.ts'
import { listTranslations, type TranslationRow } from './translation-store.ts'

const IMPORTANCE = { high: 0, normal: 1, low: 2 } as const
const WORST = ['stale', 'untranslated', 'wording', 'withdrawn', 'current'] as const

function currencyIn({ facts }: TranslationRow, currency: PublicCurrency | undefined): CoverageRow['currency'] {
  if (facts.withdrawn !== null && !facts.standing) return 'withdrawn'
  return currency && facts.standing ? currency.standing : 'untranslated'
}

/** What is untranslated, current, stale since when in one language: what matters most and stands worst first. */
export async function coverage(surroundings: Surroundings, language: string, lang: Lang): Promise<TranslationCoverage> {
  const rows = await listTranslations(surroundings.db, { language })
  const parts = await partsOf(surroundings, rows)
  const today = localDateOf(surroundings.clock.now())
  const told = rows.flatMap((row): CoverageRow[] => {
    const one = parts(row)
    if (!one) return []
    const { document, currency: stands, drafted } = one
    const currency = currencyIn(row, stands)
    return [
      {
        document: row.document,
        language,
        title: document.head?.title ?? '',
        titleTranslated: drafted?.title ?? '',
        kind: document.kind,
        importance: document.importance,
        state: row.state,
        stateName: TRANSLATION_STATE_WORDS[row.state][lang],
        edition: row.facts.edition,
        sourceVersion: document.latest,
        validity: validityOn(document, today),
        currency,
        staleSince: currency === 'stale' || currency === 'wording' ? (stands?.staleSince ?? null) : null,
        stale: (stands?.line.changed ?? []).map(({ clause, label, effects }) => ({
          clause,
          label,
          effects: [...effects],
        })),
        limit: limitsIn(surroundings, row, lang)[0] ?? null,
      },
    ]
  })
  const count = (kind: CoverageRow['currency']) => told.filter(({ currency }) => currency === kind).length
  return {
    language,
    counts: {
      documents: told.length,
      current: count('current'),
      wording: count('wording'),
      stale: count('stale'),
      untranslated: count('untranslated'),
      withdrawn: count('withdrawn'),
    },
    rows: told.toSorted(
      (one, other) =>
        IMPORTANCE[one.importance] - IMPORTANCE[other.importance] ||
        WORST.indexOf(one.currency) - WORST.indexOf(other.currency) ||
        (one.staleSince ?? '9').localeCompare(other.staleSince ?? '9') ||
        one.document.localeCompare(other.document),
    ),
  }
}
