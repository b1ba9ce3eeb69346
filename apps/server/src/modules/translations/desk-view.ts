import type { Lang } from '@gongkai/contract-kit'
import type { Capacities, Remark } from '@gongkai/task-model'
import { currencyLine, currencyWords, type DeskTranslation } from '@gongkai/translation/editions'
import { MISFIT_WORDS, NEXT_WORDS, TRANSLATION_ACTION_WORDS } from '@gongkai/translation/editions/words'
import { shanghaiTime } from '@gongkai/work-calendar'
import { isRefusal } from '@gongkai/contract-kit'
import type { Surroundings } from '../surroundings.ts'
import { deskActions, itemOf, partsOf } from './desk-item.ts'
import { limitsIn } from './limits.ts'
import { editionsOf } from './published.ts'
import { historyOf } from './record.ts'
import { writerOf } from './saving.ts'
import { whyIn } from './sentences.ts'
import { misfitNow, publishedStanding, translationNow, type TranslationNow } from './standing.ts'
import type { TranslationRow } from './translation-store.ts'
import { unitViews } from './unit-view.ts'

const remarkIn = ({ byName, at, reason }: Remark) => ({ byName, at: shanghaiTime(at), reason })

function submittedIn(now: TranslationNow, lang: Lang): DeskTranslation['submitted'] {
  const { submitted, approved } = now.row.facts
  if (!submitted) return null
  const misfit = misfitNow(now)
  return {
    byName: submitted.byName,
    at: shanghaiTime(submitted.at),
    sourceVersion: submitted.source.version,
    tentative: submitted.tentative,
    misfit: misfit && { because: misfit, message: MISFIT_WORDS[misfit][lang] },
    approved: approved !== null,
  }
}

function lineIn({ published, source, row }: TranslationNow, lang: Lang): string {
  if (!published) return ''
  const { clauses } = publishedStanding(source, published.details, row.facts.decisions)
  return currencyWords(currencyLine(published.details, source.latest.version, clauses), lang)
}

/** One translation as the desk works on it; null where its document has no text any more. */
export async function deskViewOf(
  surroundings: Surroundings,
  row: TranslationRow,
  who: Capacities,
  lang: Lang,
): Promise<DeskTranslation | null> {
  const { db } = surroundings
  const [now, parts] = await Promise.all([translationNow(db, row), partsOf(surroundings, [row])])
  const mine = parts(row)
  if (!now || !mine) return null
  const { facts } = row
  const editions = await editionsOf(db, row.document, row.language)
  return {
    ...itemOf(surroundings, row, mine, who, lang),
    stateSentence: NEXT_WORDS[row.state][lang],
    line: lineIn(now, lang),
    units: await unitViews(db, now, lang),
    submitted: submittedIn(now, lang),
    languageReview: facts.languageReview && {
      byName: facts.languageReview.byName,
      at: shanghaiTime(facts.languageReview.at),
    },
    sentBack: facts.sentBack && remarkIn(facts.sentBack),
    withdrawn: facts.withdrawn && { ...remarkIn(facts.withdrawn), because: facts.withdrawn.because },
    limits: limitsIn(surroundings, row, lang),
    actions: deskActions(surroundings, row, who).map((state) => {
      const name = TRANSLATION_ACTION_WORDS[state.action][lang]
      if (state.open) return { action: state.action, name, open: true }
      const reason = whyIn({ refused: state.code, facts: state.facts }, lang)
      return { action: state.action, name, open: false, reason }
    }),
    mayEdit: !isRefusal(writerOf(row, who)),
    editions: editions.map(({ edition, at, details, withdrawn }) => ({
      edition,
      at: shanghaiTime(at),
      sourceVersion: details.source.version,
      withdrawn: withdrawn !== null,
    })),
    history: await historyOf(surroundings, row.id, lang),
  }
}
