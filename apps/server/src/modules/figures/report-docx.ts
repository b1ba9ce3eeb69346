import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { formatDate, parseLocalDate } from '@gongkai/work-calendar'
import { reportTables, type ReportTable } from './report-table.ts'
import type { Report } from './report.ts'

/** The faces of official documents (GB/T 9704); where they are not installed the reader's program takes its own. */
const TITLE = { eastAsia: '方正小标宋简体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
const BODY = { eastAsia: '仿宋_GB2312', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
const HEAD = { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
/** Half points: 二号, 三号, 小四. */
const [SIZE_TITLE, SIZE_BODY, SIZE_TABLE] = [44, 32, 21] as const
/** 28 points between lines, in twentieths. */
const LINES = { line: 560, lineRule: LineRuleType.EXACT }
/** Two characters of 三号 in twentieths of a point. */
const INDENT = { firstLine: 640 }

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

function line(text: string, more: ConstructorParameters<typeof Paragraph>[0] & object = {}): Paragraph {
  return new Paragraph({ spacing: LINES, ...more, children: [new TextRun({ text, font: BODY, size: SIZE_BODY })] })
}

function heading(number: number, text: string): Paragraph {
  const run = new TextRun({ text: `${DIGITS[number] ?? ''}、${text}`, font: HEAD, size: SIZE_BODY })
  return new Paragraph({ spacing: LINES, indent: INDENT, keepNext: true, children: [run] })
}

function cell(value: string | number, head: boolean, share: number): TableCell {
  const run = new TextRun({ text: String(value), font: head ? HEAD : BODY, size: SIZE_TABLE })
  const alignment = typeof value === 'number' || head ? AlignmentType.CENTER : AlignmentType.LEFT
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: share, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ alignment, children: [run] })],
  })
}

function tableOf({ caption, heads, rows }: ReportTable): (Paragraph | Table)[] {
  const first = Math.max(16, 100 - (heads.length - 1) * 9)
  const share = (at: number) => (at === 0 ? first : (100 - first) / Math.max(1, heads.length - 1))
  const row = (cells: readonly (string | number)[], head: boolean) =>
    new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((one, at) => cell(one, head, share(at))) })
  const run = new TextRun({ text: caption, font: HEAD, size: SIZE_TABLE + 3 })
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 80 },
      keepNext: true,
      children: [run],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(heads, true), ...rows.map((one) => row(one, false))],
    }),
  ]
}

function chinese(day: string): string {
  const date = parseLocalDate(day)
  return date ? formatDate(date, 'zh').replace(/（.*$/, '') : day
}

/** The report as a document in the form of official papers: title, period, what the figures say, tables, common issues, organ and date. */
export async function reportDocx(report: Report): Promise<Buffer> {
  const { title, organ, from, to, asOf, running, department, sentences, notes } = report
  const tables = reportTables(report)
  const issues = tables.filter(({ caption }) => caption === '共性问题')
  const said = sentences.filter((sentence) => !sentence.startsWith('当月解决中的共性问题'))
  const issueLines = sentences.filter((sentence) => sentence.startsWith('当月解决中的共性问题'))
  const scope = `统计范围：${chinese(from)}至${chinese(running ? asOf : to)}收到和答复的留言${department ? `（${department.name}）` : ''}`
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 200 },
      children: [new TextRun({ text: title, font: TITLE, size: SIZE_TITLE })],
    }),
    line(scope, { alignment: AlignmentType.CENTER, spacing: { ...LINES, after: 200 } }),
    heading(0, '办理情况'),
    ...said.map((sentence) => line(sentence, { indent: INDENT })),
    heading(1, '统计表'),
    ...tables.filter((table) => !issues.includes(table)).flatMap(tableOf),
    heading(2, '共性问题'),
    ...(issues.length === 0 ? [line('当月没有共性问题。', { indent: INDENT })] : []),
    ...issueLines.map((sentence) => line(sentence, { indent: INDENT })),
    ...issues.flatMap(tableOf),
    heading(3, '统计说明'),
    ...notes.map((note) => line(note, { indent: INDENT })),
    line('', {}),
    line(organ, { alignment: AlignmentType.RIGHT }),
    line(chinese(asOf), { alignment: AlignmentType.RIGHT }),
  ]
  const number = new TextRun({ font: BODY, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })
  const document = new Document({
    title,
    creator: organ,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
            },
          },
        },
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
        },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}
