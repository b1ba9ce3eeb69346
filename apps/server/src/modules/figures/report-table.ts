import { COLUMN_WORDS, monthText, percentText, type FigureRow, type Month } from '@gongkai/messages/figures'
import type { Report } from './report.ts'

/** A table of a report as files hold it: a caption, heads, and cells that are numbers where they count. */
export interface ReportTable {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const word = (key: keyof typeof COLUMN_WORDS) => COLUMN_WORDS[key].zh

const HEADS = [
  word('received'),
  word('accepted'),
  word('rejected'),
  word('withdrawn'),
  word('answered'),
  word('open'),
  word('late'),
  word('onTime'),
  word('median'),
]

function cells(row: FigureRow): (string | number)[] {
  const { numerator, denominator } = row.onTime
  return [
    row.received.count,
    row.accepted.count,
    row.rejected.count,
    row.withdrawn.count,
    row.answered.count,
    row.open.count,
    row.late.count,
    denominator.count === 0
      ? '—'
      : `${percentText({ numerator: numerator.count, denominator: denominator.count })}（${numerator.count}/${denominator.count}）`,
    row.medianWorkdays ?? '—',
  ]
}

/** The tables of a report, in their order; one without rows is left out. */
export function reportTables(report: Report): ReportTable[] {
  const named = (caption: string, head: string, rows: readonly (FigureRow & { readonly name: string })[]) => ({
    caption,
    heads: [head, ...HEADS],
    rows: rows.map((row) => [row.name, ...cells(row)]),
  })
  const { satisfaction, reopened } = report.total
  const tables: ReportTable[] = [
    {
      caption: '总体情况',
      heads: ['', ...HEADS],
      rows: [
        ['当月', ...cells(report.total)],
        ['上月', ...cells(report.before)],
      ],
    },
    named('按承办部门', '部门', report.departments),
    named('按类别', '类别', report.classes),
    named('按留言板', '留言板', report.boards),
    {
      caption: '不予受理的原因',
      heads: ['原因', '件数'],
      rows: report.rejections.map(({ name, count }) => [name, count]),
    },
    {
      caption: '评价和重新办理',
      heads: ['评价', word('satisfied'), '一般', word('dissatisfied'), word('reopened')],
      rows:
        satisfaction.rated.count + reopened.count === 0
          ? []
          : [
              [
                satisfaction.rated.count,
                satisfaction.satisfied.count,
                satisfaction.neither.count,
                satisfaction.dissatisfied.count,
                reopened.count,
              ],
            ],
    },
    named(
      '各月情况',
      '月份',
      report.months.map((row) => ({ ...row, name: monthText(row.month as Month, 'zh') })),
    ),
    {
      caption: '共性问题',
      heads: ['问题', '留言件数', '状态', '责任部门', '源头措施'],
      rows: report.commonIssues.map(({ title, messages, state, owner, remedy }) => [
        title,
        messages,
        state,
        owner ?? '—',
        remedy ?? '—',
      ]),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}
