import { checkPair, type Finding } from '@gongkai/translation/checks'
import { BASE_TERMS, termIndex } from '@gongkai/translation/terms'
import { SEED_FAULTS, termSeeds, type SeedFault, type TermSeed } from '../evaluation/term-seeds/index.ts'
import { CommandFailed, numberedJsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

/** Aims: what is wrong in a number, date or reference is found, and what is called a wrong term is one. */
const AIMS = { figures: 0.99, termPrecision: 0.95 } as const
const FIGURES: ReadonlySet<string> = new Set(['number', 'date', 'amount', 'reference', 'document-number'])
/** Kinds of figures stand for one another: a wrong sum may be found as a number. */
const FAMILY = (type: string) => (type === 'amount' ? 'number' : type)

interface Checked extends TermSeed {
  readonly findings: readonly Finding[]
}

/** A period is told as a number and as a date: that is one thing told, of the kind that was seeded where it was one of the two. */
function toldOtherwise({ type, zh, en }: Finding, all: readonly Finding[], wrong: SeedFault | null): boolean {
  const other = type === 'number' ? 'date' : 'number'
  if (type !== 'number' && type !== 'date') return false
  if (type === 'number' ? wrong !== 'date' : wrong === 'date') return false
  return all.some((one) => one.type === other && one.zh.start === zh.start && one.en.start === en.start)
}

function figures(all: readonly Checked[], type: SeedFault) {
  const seeded = all.filter(({ wrong }) => wrong === type)
  const hit = seeded.filter(({ findings }) => findings.some((finding) => FAMILY(finding.type) === FAMILY(type)))
  const told = all.flatMap(({ wrong, findings }) =>
    findings
      .filter((finding) => finding.type === type && !toldOtherwise(finding, findings, wrong))
      .map(() => wrong !== null && FAMILY(wrong) === FAMILY(type)),
  )
  return { type, seeded: seeded.length, found: hit.length, told: told.length, right: told.filter(Boolean).length }
}

function seedOf(value: Readonly<Record<string, unknown>>, line: number, name: string): TermSeed {
  const { id, zh, en, wrong = null } = value
  if (typeof zh !== 'string' || typeof en !== 'string')
    throw new CommandFailed(`${name}, line ${line}: “zh” and “en” are needed.`)
  const fault = SEED_FAULTS.find((one) => one === wrong) ?? null
  if (wrong !== null && fault === null)
    throw new CommandFailed(`${name}, line ${line}: “wrong” is null or one of ${SEED_FAULTS.join(', ')}.`)
  return { id: String(id ?? line), zh, en, wrong: fault, place: null }
}

const share = (one: number, of: number) => (of === 0 ? '–' : (one / of).toFixed(3))

/** `gongkai eval terms [FILE.jsonl]`: seeded faults and clean pairs; what is found, and how much of what is told is true. */
export const evalTerms: Command = {
  words: ['eval', 'terms'],
  usage: '[FILE.jsonl] [--seed N] [--show] [--json]',
  summary:
    'check seeded pairs ({"id","zh","en","wrong"}; “wrong” is the kind of fault, null for a clean one) and measure',
  options: { seed: { type: 'string' }, show: { type: 'boolean' } },
  async run({ positionals: [name], json, text, flag }) {
    const seed = Number(text('seed') ?? 20_260_308)
    if (!Number.isSafeInteger(seed)) throw new CommandFailed('--seed is a whole number.')
    const seeds =
      name === undefined
        ? termSeeds(seed)
        : numberedJsonLines(name, await readNamedFile(name)).map(({ line, value }) => seedOf(value, line, name))
    const index = termIndex(BASE_TERMS)
    const started = performance.now()
    const all = seeds.map((one): Checked => ({
      ...one,
      findings: checkPair(one.zh, one.en, index, { timesAsDates: true }),
    }))
    const perPair = (performance.now() - started) / Math.max(1, all.length)
    const types = SEED_FAULTS.map((type) => figures(all, type))
    const clean = all.filter(({ wrong }) => wrong === null)
    const loud = clean.filter(({ findings }) => findings.length > 0)
    const missed = all.filter(
      ({ wrong, findings }) => wrong !== null && !findings.some(({ type }) => FAMILY(type) === FAMILY(wrong)),
    )
    const sums = types.filter(({ type }) => FIGURES.has(type))
    const recall = {
      seeded: sums.reduce((so, one) => so + one.seeded, 0),
      found: sums.reduce((so, one) => so + one.found, 0),
    }
    if (json)
      return printJson({
        pairs: all.length,
        types,
        figures: recall,
        clean: { pairs: clean.length, withFindings: loud.length },
        milliseconds: perPair,
        aims: AIMS,
        missed: missed.map(({ id }) => id),
        loud: loud.map(({ id }) => id),
      })
    if (flag('show'))
      for (const { id, zh, en, findings } of [...missed, ...loud])
        print(
          [
            id,
            `  ${zh}`,
            `  ${en}`,
            ...findings.map(
              (one) =>
                `  ${one.type} “${zh.slice(one.zh.start, one.zh.end)}” “${en.slice(one.en.start, one.en.end)}” ${one.term ?? ''}`,
            ),
          ].join('\n'),
        )
    for (const { type, seeded, found, told, right } of types)
      print(
        `${type.padEnd(16)}recall ${share(found, seeded)} (${found} of ${seeded}), precision ${share(right, told)} (${right} of ${told})`,
      )
    print(
      `figures together: recall ${share(recall.found, recall.seeded)} (${recall.found} of ${recall.seeded}; aim ${AIMS.figures}); term precision aim ${AIMS.termPrecision}`,
    )
    print(
      `clean pairs with a finding: ${loud.length} of ${clean.length}; ${perPair.toFixed(2)} ms a pair; ${all.length} pairs`,
    )
  },
}
