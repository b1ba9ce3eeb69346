import { screenText, type Finding } from '@gongkai/disclosure-rules'
import { goldSentences, SPLITS } from '@gongkai/disclosure-rules/gold'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

interface Span {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Sentence {
  readonly id: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly ignorable: readonly Span[]
}

/** What was found, what was missed and what was found wrongly, as counts. */
interface Counts {
  gold: number
  found: number
  hit: number
}

/** One thing to look at: `miss`, `false`, or `edge` where the right type was found with other ends. */
interface Remark {
  readonly kind: 'miss' | 'false' | 'edge'
  readonly id: string
  readonly type: string
  readonly text: string
  readonly context: string
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  identifiers: ['ID_CARD', 'USCC', 'PASSPORT', 'BANK_CARD', 'MOBILE', 'LANDLINE', 'EMAIL', 'PLATE'],
  names: ['NAME'],
  addresses: ['ADDRESS'],
  marks: ['SECRECY', 'INTERNAL'],
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end
const same = (one: Span, other: Span) => one.start === other.start && one.end === other.end

function spansOf(value: unknown, where: string): Span[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new CommandFailed(`${where}: spans must be a list.`)
  return value.map((span: unknown): Span => {
    const { type, start, end }: Readonly<Record<string, unknown>> = typeof span === 'object' && span ? { ...span } : {}
    if (typeof type !== 'string' || typeof start !== 'number' || typeof end !== 'number') {
      throw new CommandFailed(`${where}: a span has a type, a start and an end.`)
    }
    return { type, start, end }
  })
}

function sentenceOf(line: Readonly<Record<string, unknown>>, name: string): Sentence {
  const id = String(line['id'])
  const text = line['text'] ?? line['body']
  if (typeof text !== 'string') throw new CommandFailed(`${name}: the line with id ${id} has no text.`)
  const where = `${name}, id ${id}`
  const spans = spansOf(line['spans'] ?? line['pii'], where)
  return { id, text, spans, ignorable: spansOf(line['ignorable'], where) }
}

/**
 * Pairs gold spans with findings of the same type. Exact: the same ends. Lenient: they overlap, one finding for one span.
 * A finding that is not paired is false unless it lies on an `ignorable` span.
 */
function pairs(sentence: Sentence, findings: readonly Finding[], fits: (one: Span, other: Span) => boolean) {
  const free = new Set(findings)
  const missed: Span[] = []
  let hits = 0
  for (const gold of sentence.spans) {
    const found = [...free].find((finding) => finding.type === gold.type && fits(finding, gold))
    if (found) {
      free.delete(found)
      hits++
    } else missed.push(gold)
  }
  const wrong = [...free].filter((finding) => !sentence.ignorable.some((span) => overlaps(span, finding)))
  return { hits, missed, wrong }
}

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 12), start)
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 12)}`.replaceAll('\n', '⏎')
}

function rates({ gold, found, hit }: Counts) {
  const recall = gold === 0 ? null : hit / gold
  const precision = found === 0 ? null : hit / found
  const f = (beta: number) => {
    const weight = beta * beta
    const all = weight * gold + found
    return all === 0 ? null : ((1 + weight) * hit) / all
  }
  const round = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000)
  return { gold, found, hit, recall: round(recall), precision: round(precision), f1: round(f(1)), f2: round(f(2)) }
}

type Tally = Map<string, Counts>

function add(tally: Tally, type: string, counts: Partial<Counts>): void {
  const held = tally.get(type) ?? { gold: 0, found: 0, hit: 0 }
  const { gold = 0, found = 0, hit = 0 } = counts
  tally.set(type, { gold: held.gold + gold, found: held.found + found, hit: held.hit + hit })
}

function measure(sentences: readonly Sentence[]) {
  const exact: Tally = new Map()
  const lenient: Tally = new Map()
  const remarks: Remark[] = []
  for (const sentence of sentences) {
    const findings = screenText(sentence.text)
    for (const [tally, fits] of [
      [exact, same],
      [lenient, overlaps],
    ] as const) {
      const { missed, wrong } = pairs(sentence, findings, fits)
      for (const gold of sentence.spans) add(tally, gold.type, { gold: 1, found: 1, hit: 1 })
      for (const gold of missed) add(tally, gold.type, { found: -1, hit: -1 })
      for (const finding of wrong) add(tally, finding.type, { found: 1 })
      for (const span of [...missed, ...wrong]) {
        if (tally === lenient) {
          const kind = missed.includes(span) ? 'miss' : 'false'
          remarks.push({
            kind,
            id: sentence.id,
            type: span.type,
            text: sentence.text.slice(span.start, span.end),
            context: contextOf(sentence.text, span),
          })
        }
      }
    }
    for (const gold of sentence.spans) {
      const off = findings.find(
        (finding) => finding.type === gold.type && overlaps(finding, gold) && !same(finding, gold),
      )
      const right = findings.some((finding) => finding.type === gold.type && same(finding, gold))
      if (off && !right)
        remarks.push({
          kind: 'edge',
          id: sentence.id,
          type: gold.type,
          text: off.text,
          context: contextOf(sentence.text, gold),
        })
    }
  }
  return { exact: report(exact), lenient: report(lenient), remarks }
}

function report(tally: Tally) {
  const types = Object.fromEntries(
    [...tally].sort(([one], [other]) => (one < other ? -1 : 1)).map(([type, counts]) => [type, rates(counts)]),
  )
  const groups = Object.fromEntries(
    Object.entries(GROUPS).map(([group, members]) => {
      const sum: Tally = new Map()
      for (const type of members) add(sum, group, tally.get(type) ?? {})
      return [group, rates(sum.get(group) ?? { gold: 0, found: 0, hit: 0 })]
    }),
  )
  return { groups, types }
}

function row(name: string, counts: ReturnType<typeof rates>): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(4)).padStart(8)
  const numbers = [counts.gold, counts.found, counts.hit].map((value) => String(value).padStart(6)).join('')
  return `  ${name.padEnd(12)}${numbers} ${[counts.recall, counts.precision, counts.f1, counts.f2].map(cell).join(' ')}`
}

function ownSentences(split: string, seed: string | undefined): Sentence[] {
  const known = SPLITS.find((one) => one === split)
  if (!known) throw new CommandFailed(`There is no split “${split}”. Splits: ${SPLITS.join(', ')}.`)
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) throw new CommandFailed('The seed is a whole number.')
  return goldSentences(known, seed === undefined ? undefined : Number(seed))
}

/**
 * `gongkai eval screen FILE.jsonl`, or `--own SPLIT` for the sentences of our own: recall, precision, F1 and F2 of the screening
 * against gold spans, with every miss, every false find, and every find whose ends are off.
 */
export const evalScreen: Command = {
  words: ['eval', 'screen'],
  usage: 'FILE.jsonl | --own development|held-out|hand-written [--seed N] [--json]',
  summary: 'measure the screening of texts against sentences with gold spans',
  options: { own: { type: 'string' }, seed: { type: 'string' } },
  async run({ positionals, json, text }) {
    const [name] = positionals
    const own = text('own')
    if (positionals.length + (own === undefined ? 0 : 1) !== 1) {
      throw new CommandFailed('Name one .jsonl file of sentences with their spans, or one split with --own.')
    }
    const sentences =
      name === undefined
        ? ownSentences(own ?? '', text('seed'))
        : jsonLines(name, await readNamedFile(name)).map((line) => sentenceOf(line, name))
    const { exact, lenient, remarks } = measure(sentences)
    if (json) return printJson({ sentences: sentences.length, exact, lenient, remarks })
    for (const [title, { groups, types }] of [
      ['exact ends', exact],
      ['overlap', lenient],
    ] as const) {
      print(`${title.padEnd(14)}  gold found   hit   recall precision      F1       F2`)
      for (const [group, counts] of Object.entries({ ...groups, ...types })) print(row(group, counts))
    }
    for (const { kind, id, type, context } of remarks) print(`${kind} ${id} ${type} ${context}`)
  },
}
