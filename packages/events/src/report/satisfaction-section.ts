import { SATISFACTION, type QuestionnaireResults, type QuestionResult } from '../questionnaires/index.ts'
import type { ReportFacts } from './facts.ts'
import { sumOf, type Cell, type Writer } from './parts.ts'
import type { ReportFigure, ReportSection, ReportTable } from './views.ts'

const OPTION = { zh: '选项', en: 'Option' } as const
const CHOSEN = { zh: '份数', en: 'Answers' } as const
const ANSWERED = { zh: '答题份数', en: 'Answered' } as const

/** What the questionnaires counted, question by question, over how many answers; of the written answers those that may be shown. */
export function satisfactionSection({ questionnaires, texts }: ReportFacts, write: Writer): ReportSection {
  const { section, figure, table, say, lang } = write
  const answers = sumOf(questionnaires, (one) => one.answers)
  const invited = questionnaires.reduce<number | null>(
    (sum, one) => (one.invited === null ? sum : (sum ?? 0) + one.invited),
    null,
  )
  const unread = sumOf(questionnaires, ({ questions }) => sumOf(questions, (one) => one.texts.unread))
  const missing =
    questionnaires.length === 0
      ? { zh: '没有发布过问卷。', en: 'No questionnaire was published.' }
      : answers === 0
        ? { zh: '还没有收到答卷。', en: 'No answer has come in yet.' }
        : {
            zh: `还有${unread}条文字答案没有筛查，筛查后才写进总结。`,
            en: `${unread} written answers were not read yet; they are part of the report afterwards.`,
          }
  return section('satisfaction', {
    missing: questionnaires.length === 0 || answers === 0 || unread > 0 ? say(missing) : null,
    figures: [
      figure('answers', { zh: '收到答卷', en: 'Answers' }, answers, 'questionnaire', invited),
      ...questionnaires.flatMap((one) => satisfied(one, write)),
    ],
    tables: [
      ...questionnaires.flatMap((one) => one.questions.flatMap((asked) => questionTable(one, asked, write))),
      ...(texts.length > 0
        ? [
            table(
              'texts',
              { zh: '文字意见', en: 'Written answers' },
              'questionnaire',
              [
                { zh: '题目', en: 'Question' },
                { zh: '答案', en: 'Answer' },
              ],
              texts.map(({ label, text }) => [label, text]),
            ),
          ]
        : []),
    ],
    lines: questionnaires.flatMap(({ questions }) =>
      questions.flatMap(({ question, mean, answered }) =>
        mean === null
          ? []
          : [
              lang === 'zh'
                ? `「${question.label}」平均${mean.toFixed(1)}分（${answered}份）。`
                : `“${question.labelEn || question.label}”: mean ${mean.toFixed(1)} of ${answered} answers.`,
            ],
      ),
    ),
  })
}

/** How many were satisfied at all: the two greatest numbers of the scale of the usual question. */
function satisfied({ questions }: QuestionnaireResults, { figure }: Writer): ReportFigure[] {
  return questions
    .filter(({ question }) => question.id === SATISFACTION.overall && question.kind === 'scale')
    .map(({ lines, answered, versions }) => {
      const id = `satisfied-${versions.join('-')}`
      return figure(
        id,
        { zh: '满意（最高两档）', en: 'Satisfied (two highest)' },
        sumOf(lines.slice(-2), ({ count }) => count),
        'questionnaire',
        answered,
      )
    })
}

function questionTable(
  { id, versions: all }: QuestionnaireResults,
  result: QuestionResult,
  { table, lang }: Writer,
): ReportTable[] {
  const { question, lines, rows, versions, answered } = result
  if (question.kind === 'text') return []
  const which =
    versions.length === all.length
      ? { zh: '', en: '' }
      : { zh: `（第${versions.join('、')}版）`, en: ` (version ${versions.join(', ')})` }
  const title = { zh: question.label + which.zh, en: (question.labelEn || question.label) + which.en }
  const name = `question-${id}-${question.id}-${versions.join('-')}`
  if (question.kind !== 'matrix')
    return [
      table(
        name,
        title,
        'questionnaire',
        [OPTION, CHOSEN, ANSWERED],
        lines.map((line) => [line.label, line.count, answered]),
      ),
    ]
  const columns = question.columns.map((column) => ({ zh: column.label, en: column.labelEn || column.label }))
  const body = rows.map((row): Cell[] => [row.label, ...row.lines.map(({ count }) => count), row.answered])
  return [table(name, title, 'questionnaire', [{ zh: '分项', en: 'Row' }, ...columns, ANSWERED], body)].map((one) => ({
    ...one,
    title: title[lang],
  }))
}
