import type { ClauseComparison } from '@gongkai/translation/currency'
import { scoreCurrency, type CurrencyPair, type CurrencyScore } from '../evaluation/currency-score.ts'
import { currencySeeds } from '../evaluation/currency-seeds/index.ts'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'
import { comparedClauses } from './currency.ts'

const USUAL_SEED = 1

export const evalCurrency: Command = {
  words: ['eval', 'currency'],
  usage: '[FILE.jsonl] [--seed N] [--json]',
  summary:
    'measure the comparison of versions on seeded edits, or on lines of {"id","old","new","gold":{"clauses":[…]}}; beside it, telling by dates',
  options: { seed: { type: 'string' } },
  async run({ positionals, json, text }) {
    const [file] = positionals
    if (positionals.length > 1) throw new CommandFailed('Name one .jsonl file of pairs of texts, or none.')
    const seed = Number(text('seed') ?? USUAL_SEED)
    if (!Number.isSafeInteger(seed) || seed < 0) throw new CommandFailed('A seed is a whole number.')
    const pairs = file === undefined ? currencySeeds(seed) : await pairsOf(file)
    if (pairs.length === 0) throw new CommandFailed('There is no pair of texts to measure.')
    const started = performance.now()
    const compared = pairs.map((pair) => ({ ...pair, found: comparedClauses(pair.old, pair.new) }))
    const perSecond = Math.round(pairs.length / ((performance.now() - started) / 1000))
    const score = scoreCurrency(compared)
    if (json) printJson({ ...score, perSecond })
    else printScore(score, perSecond)
    return score.missed.length === 0 ? 0 : 1
  },
}

function printScore(score: CurrencyScore, perSecond: number): void {
  for (const { id, clause, expected, got } of [...score.missed, ...score.falseStale, ...score.otherwise])
    print(`${id} ${clause}: expected ${expected} · got ${got}`)
  print(`${score.pairs} pairs of texts, ${score.clauses} clauses, ${perSecond} pairs a second`)
  print(`material changes caught      ${share(score.material)}`)
  print(`cosmetic edits raised stale  ${share(score.cosmetic)}`)
  print(`  unchanged clauses          ${share(score.unchanged)}`)
  print(`by the date of the version   ${share(score.byDate.material)} caught, ${share(score.byDate.cosmetic)} raised`)
  print(`change right                 ${share(score.change)}`)
  print(`effects right                ${share(score.effects)}`)
  for (const [effect, one] of Object.entries(score.perEffect)) print(`  ${effect.padEnd(27)}${share(one)}`)
  for (const [change, one] of Object.entries(score.perChange)) print(`  ${change.padEnd(27)}${share(one)}`)
}

function share({ count, of }: { readonly count: number; readonly of: number }): string {
  return of === 0 ? '–' : `${(count / of).toFixed(4)} (${count} of ${of})`
}

async function pairsOf(file: string): Promise<CurrencyPair[]> {
  return jsonLines(file, await readNamedFile(file)).map((line, index) => {
    const { id, old, new: next, gold } = line
    if (typeof old !== 'string' || typeof next !== 'string')
      throw new CommandFailed(`${file}, line ${index + 1}: “old” and “new” must be texts.`)
    const clauses = Object(gold) as { clauses?: unknown }
    const list: unknown = Array.isArray(gold) ? gold : clauses.clauses
    if (!Array.isArray(list) || !list.every(isComparison))
      throw new CommandFailed(
        `${file}, line ${index + 1}: “gold” must be {"clauses":[{"old","new","change","effects","material"}]}.`,
      )
    return { id: String(id ?? index + 1), old, new: next, gold: { clauses: list } }
  })
}

function isComparison(value: unknown): value is ClauseComparison {
  const {
    old,
    new: next,
    change,
    effects,
    material,
  } = Object(value) as Partial<Record<keyof ClauseComparison, unknown>>
  return (
    Array.isArray(old) &&
    Array.isArray(next) &&
    typeof change === 'string' &&
    Array.isArray(effects) &&
    typeof material === 'boolean'
  )
}
