import type { Lang } from '@gongkai/contract-kit'
import { PARTICIPANTS, type Participants } from '../values.ts'
import { askedOf, isUnanswered, type Answers, type Given } from './answering.ts'
import type { Question, Questionnaire } from './definition.ts'
import { keepBack } from './keep-back.ts'
import { meaningOf } from './meaning.ts'
import type { TextState } from './values.ts'
import type { CountLine, QuestionResult, QuestionnaireResults } from './views.ts'

/** One answer as it is kept: the version that asked, the day is not needed, and as whom where that is known. */
export interface AnswerRow {
  readonly version: number
  readonly participants: Participants | null
  readonly answers: Answers
}

export interface AskedVersion {
  readonly version: number
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string
  readonly definition: Questionnaire
}

/** Written answers to one question of one version, by what was decided about them. They lie apart from the answers. */
export interface TextCount {
  readonly question: string
  readonly version: number
  readonly state: TextState
  readonly count: number
}

export type Tally = Pick<QuestionnaireResults, 'answers' | 'versions' | 'byKind' | 'questions'>

/** A question while it meant the same, in whichever versions asked it so. */
interface Asked {
  readonly question: Question
  readonly section: string
  readonly versions: number[]
}

/** Counts answers by question, each question over the versions in which it meant the same; the newest version's order. */
export function tally(
  versions: readonly AskedVersion[],
  rows: readonly AnswerRow[],
  texts: readonly TextCount[],
  lang: Lang,
): Tally {
  const withAsked = rows.map((row) => {
    const definition = versions.find(({ version }) => version === row.version)?.definition
    return { ...row, asked: new Set(definition ? askedOf(definition, row.answers).map(({ id }) => id) : []) }
  })
  return {
    answers: rows.length,
    versions: versions.map(({ version, publishedOn }) => ({
      version,
      publishedOn,
      answers: rows.filter((row) => row.version === version).length,
    })),
    byKind: kindsOf(rows),
    questions: questionsOver(versions, lang).map(({ question, section, versions: of }) => {
      const mine = withAsked.filter((row) => of.includes(row.version) && row.asked.has(question.id))
      const written = texts.filter((one) => one.question === question.id && of.includes(one.version))
      return resultOf({ question, section, versions: of }, mine, written, lang)
    }),
  }
}

function kindsOf(rows: readonly AnswerRow[]): Tally['byKind'] {
  const counts = PARTICIPANTS.map((kind) => rows.filter(({ participants }) => participants === kind).length)
  if (counts.every((count) => count === 0)) return null
  const [line = []] = keepBack([counts], counts, false)
  return cellsOf(line, counts)
}

/** Kinds that answered at all; null where nothing of the line may be told. */
function cellsOf(line: readonly (number | null)[], columnTotals: readonly number[]): CountLine['byKind'] {
  if (line.every((count) => count === null)) return null
  return PARTICIPANTS.flatMap((participants, at) =>
    (columnTotals[at] ?? 0) > 0 ? [{ participants, count: line[at] ?? null }] : [],
  )
}

function questionsOver(versions: readonly AskedVersion[], lang: Lang): Asked[] {
  const groups = new Map<string, Asked>()
  for (const { version, definition } of versions.toSorted((one, other) => other.version - one.version))
    for (const section of definition.sections)
      for (const question of section.questions) {
        const key = JSON.stringify([question.id, meaningOf(question)])
        const group = groups.get(key)
        if (group) group.versions.unshift(version)
        else
          groups.set(key, {
            question,
            section: lang === 'en' && section.titleEn ? section.titleEn : section.title,
            versions: [version],
          })
      }
  return [...groups.values()]
}

type Row = AnswerRow
interface Choice {
  readonly id: string
  readonly label: string
}

function resultOf(
  { question, section, versions }: Asked,
  rows: readonly Row[],
  written: readonly TextCount[],
  lang: Lang,
): QuestionResult {
  const named = ({ id, label, labelEn }: { id: string; label: string; labelEn: string }): Choice => ({
    id,
    label: lang === 'en' && labelEn ? labelEn : label,
  })
  const given = (row: Row) => row.answers[question.id]
  const answering = rows.filter((row) => !isUnanswered(given(row)))
  const state = (one: TextState) => sum(written.filter((text) => text.state === one).map(({ count }) => count))
  const result: QuestionResult = {
    question,
    section,
    versions,
    asked: rows.length,
    answered: question.kind === 'text' ? sum(written.map(({ count }) => count)) : answering.length,
    lines: [],
    rows: [],
    mean: null,
    texts: { unread: state('unread'), cleared: state('cleared'), held: state('held') },
  }
  switch (question.kind) {
    case 'single':
      return { ...result, lines: linesOf(question.options.map(named), answering, (row, id) => given(row) === id, true) }
    case 'multiple':
      return {
        ...result,
        lines: linesOf(question.options.map(named), answering, (row, id) => includes(given(row), id), false),
      }
    case 'scale': {
      const numbers = answering.flatMap((row) => numberOf(given(row)))
      const mean = numbers.length === 0 ? null : Math.round((sum(numbers) / numbers.length) * 10) / 10
      return {
        ...result,
        mean,
        lines: linesOf(stepsOf(question, lang), answering, (row, id) => String(given(row)) === id, true),
      }
    }
    case 'matrix': {
      const columns = question.columns.map(named)
      return {
        ...result,
        rows: question.rows.map(named).map((row) => {
          const mine = answering.filter((one) => columnOf(given(one), row.id) !== undefined)
          const lines = linesOf(columns, mine, (one, id) => columnOf(given(one), row.id) === id, true)
          return { ...row, answered: mine.length, lines }
        }),
      }
    }
    case 'text':
      return result
  }
}

function linesOf(
  choices: readonly Choice[],
  rows: readonly Row[],
  chose: (row: Row, id: string) => boolean,
  exclusive: boolean,
): CountLine[] {
  const of = (kind: Participants) => rows.filter(({ participants }) => participants === kind)
  const totals = PARTICIPANTS.map((kind) => of(kind).length)
  const cells = choices.map(({ id }) => PARTICIPANTS.map((kind) => of(kind).filter((row) => chose(row, id)).length))
  const told = keepBack(cells, totals, exclusive)
  return choices.map(({ id, label }, at) => ({
    id,
    label,
    count: rows.filter((row) => chose(row, id)).length,
    byKind: cellsOf(told[at] ?? [], totals),
  }))
}

/** 1（很不满意）, 2, … */
function stepsOf(question: Extract<Question, { kind: 'scale' }>, lang: Lang): Choice[] {
  const { from, to, low, lowEn, high, highEn } = question
  const ends: Readonly<Record<number, string>> = {
    [from]: lang === 'en' && lowEn ? lowEn : low,
    [to]: lang === 'en' && highEn ? highEn : high,
  }
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const end = ends[from + at]
    const about = lang === 'en' ? ` (${end})` : `（${end}）`
    return { id: String(from + at), label: `${from + at}${end ? about : ''}` }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const numberOf = (given: Given | undefined) => (typeof given === 'number' ? [given] : [])
const includes = (given: Given | undefined, id: string) =>
  Array.isArray(given) && (given as readonly string[]).includes(id)
const columnOf = (given: Given | undefined, row: string): string | undefined =>
  typeof given === 'object' && !Array.isArray(given) ? (given as Readonly<Record<string, string>>)[row] : undefined
