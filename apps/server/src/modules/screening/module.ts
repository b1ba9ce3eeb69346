import { isRefusal, type Sentences } from '@gongkai/contract-kit'
import { cleanText, shanghaiTime } from '@gongkai/messages'
import { defineModule } from '../../platform/module.ts'
import { namesInEnglish } from '../../platform/people.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'
import { screeningContract } from './contract.ts'
import { revoke } from './remember.ts'
import { boardOf, type Ruling } from './ruling.ts'
import { countRulings, listRulings } from './ruling-store.ts'

const PAGE = 50
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const screeningSentences: Sentences = {
  'already-revoked': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}已经撤销了这项决定，不需要再撤销。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has already revoked this decision: nothing is left to do.`,
  },
}

export const screeningDescription = {
  name: 'screening',
  contract: screeningContract,
  sentences: screeningSentences,
} as const

/** What the office’s review decided once and for its context (沿用决定): to be seen and revoked by those who review. */
export function screeningModule(surroundings: Surroundings) {
  const { db } = surroundings

  async function viewsOf(rulings: readonly Ruling[], lang: 'zh' | 'en') {
    const people = rulings.flatMap(({ by, revoked }) => [by, ...(revoked ? [revoked.by] : [])])
    const english = lang === 'en' ? await namesInEnglish(db, people) : new Map<string, string>()
    return rulings.map((ruling) => {
      const { id, reach, scope, type, masked, receipt, field, reason, by, byName, at, revoked } = ruling
      return {
        ...{ id, reach, type, masked, receipt, field, reason },
        board: boardOf(scope),
        byName: english.get(by) ?? byName,
        at: shanghaiTime(Date.parse(at)),
        revoked: revoked && {
          byName: english.get(revoked.by) ?? revoked.byName,
          at: shanghaiTime(Date.parse(revoked.at)),
          reason: revoked.reason,
        },
      }
    })
  }

  return defineModule({
    ...screeningDescription,
    viewers: { rulings: ['office-reviewer'], revokeRuling: ['office-reviewer'] },
    handlers: {
      async rulings({ query, lang }) {
        const after = query.after === undefined ? undefined : readCursor(query.after, ['string'])
        if (after === null || (after && !UUID.test(after[0]))) return { refused: 'bad-cursor' }
        const wanted = { revoked: query.revoked === '1', after: after?.[0] ?? null, size: PAGE }
        const { rulings, last } = await listRulings(db, wanted)
        return {
          items: await viewsOf(rulings, lang),
          next: last && writeCursor([last]),
          counts: await countRulings(db),
        }
      },
      async revokeRuling({ params, body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        if (!UUID.test(params.ruling)) return { refused: 'not-found' }
        const done = await revoke(surroundings, session.capacities, params.ruling, cleanText(body.reason))
        if (isRefusal(done)) return done
        const [view] = await viewsOf([done], lang)
        return view ?? { refused: 'not-found' }
      },
    },
  })
}
