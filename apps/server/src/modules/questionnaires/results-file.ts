import type { GivenFile, Lang } from '@gongkai/contract-kit'
import { PARTICIPANTS_WORDS } from '@gongkai/events/words'
import type { CountLine, QuestionnaireResults, QuestionResult } from '@gongkai/events/questionnaires'
import writeXlsx from 'write-excel-file/node'
import type { Surroundings } from '../surroundings.ts'
import { resultsOf } from './results.ts'
import { clearedTexts } from './texts.ts'

type Cell = string | number
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const text = (value: string) => ({ value, type: String, format: '@' })
const cell = (value: Cell) => (typeof value === 'number' ? { value, type: Number } : text(value))
const head = (values: readonly string[]) => values.map((value) => ({ ...text(value), fontWeight: 'bold' as const }))
const sheet = (
  name: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: widths.map((width) => ({ width })),
  data: [head(heads), ...rows.map((row) => row.map(cell))],
})

const HEADS = {
  zh: ['题目', '分项', '选项', '选择份数', '答题份数', '应答份数', '问卷版本'],
  en: ['Question', 'Row', 'Option', 'Chosen', 'Answered', 'Asked', 'Versions'],
} as const
const SHEETS = {
  zh: { counts: '结果', kinds: '分参与者', texts: '文字答案', about: '说明' },
  en: { counts: 'Results', kinds: 'By participants', texts: 'Written answers', about: 'About' },
} as const

/** Results as a workbook; of the written answers only those that others may read. The name says nothing but what it is. */
export async function resultsFile(surroundings: Surroundings, id: string, lang: Lang): Promise<GivenFile | null> {
  const results = await resultsOf(surroundings, id, lang)
  if (!results) return null
  const cleared = await clearedTexts(surroundings, id, lang)
  const names = SHEETS[lang]
  const zh = lang === 'zh'
  const bytes = await writeXlsx([
    sheet(
      names.counts,
      [44, 20, 32, 10, 10, 10, 12],
      HEADS[lang],
      results.questions.flatMap((one) => countRows(one, lang)),
    ),
    sheet(
      names.kinds,
      [44, 20, 32, 16, 14],
      zh ? ['题目', '分项', '选项', '参与者', '份数'] : ['Question', 'Row', 'Option', 'Participants', 'Count'],
      results.questions.flatMap((one) => kindRows(one, lang)),
    ),
    sheet(
      names.texts,
      [44, 100],
      zh ? ['题目', '答案'] : ['Question', 'Answer'],
      cleared.map(({ label, text: said }) => [label, said]),
    ),
    sheet(
      names.about,
      [100],
      [results.title],
      about(results, zh).map((line) => [line]),
    ),
  ]).toBuffer()
  return { name: zh ? '问卷结果.xlsx' : 'questionnaire-results.xlsx', type: XLSX, bytes }
}

const labelOf = ({ question }: QuestionResult, lang: Lang) => (lang === 'en' && question.labelEn) || question.label
const linesOf = (
  one: QuestionResult,
): { readonly row: string; readonly answered: number; readonly line: CountLine }[] => [
  ...one.lines.map((line) => ({ row: '', answered: one.answered, line })),
  ...one.rows.flatMap(({ label, answered, lines }) => lines.map((line) => ({ row: label, answered, line }))),
]

function countRows(one: QuestionResult, lang: Lang): Cell[][] {
  const versions = one.versions.join(lang === 'zh' ? '、' : ', ')
  if (one.question.kind === 'text')
    return [[labelOf(one, lang), '', '', one.answered, one.answered, one.asked, versions]]
  return linesOf(one).map(({ row, answered, line }) => [
    labelOf(one, lang),
    row,
    line.label,
    line.count,
    answered,
    one.asked,
    versions,
  ])
}

function kindRows(one: QuestionResult, lang: Lang): Cell[][] {
  return linesOf(one).flatMap(({ row, line }) =>
    (line.byKind ?? []).map(({ participants, count }) => [
      labelOf(one, lang),
      row,
      line.label,
      PARTICIPANTS_WORDS[participants][lang],
      count ?? (lang === 'zh' ? '不分列' : 'kept back'),
    ]),
  )
}

function about({ answers, invited, versions, smallestCell }: QuestionnaireResults, zh: boolean): string[] {
  return [
    zh
      ? `收到答卷${answers}份${invited === null ? '' : `，邀请${invited}人`}。`
      : `${answers} answers${invited === null ? '' : `, ${invited} invited`}.`,
    ...versions.map(({ version, publishedOn, answers: count }) =>
      zh
        ? `第${version}版，${publishedOn}发布，${count}份。`
        : `Version ${version}, published ${publishedOn}: ${count}.`,
    ),
    zh
      ? `少于${smallestCell}份的格子不按参与者分列；为防止用总数相减推出，相邻的格子也可能不列。`
      : `Cells under ${smallestCell} are not told by participants, nor others from which they could be worked out.`,
  ]
}
