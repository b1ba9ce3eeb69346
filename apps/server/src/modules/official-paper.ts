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

export type Block = Paragraph | Table
export interface PaperTable {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** How wide each column is, in hundredths; where not said, columns of words are wide and columns of numbers narrow. */
  readonly shares?: readonly number[]
}

/** Where a line stands: its text begins two characters in, or it stands at the right, or in the middle with some room below. */
const STANDS = {
  left: { spacing: LINES, indent: INDENT },
  right: { spacing: LINES, alignment: AlignmentType.RIGHT },
  middle: { spacing: { ...LINES, after: 200 }, alignment: AlignmentType.CENTER },
} as const

export const line = (text: string, at: keyof typeof STANDS = 'left'): Paragraph =>
  new Paragraph({ ...STANDS[at], children: [new TextRun({ text, font: BODY, size: SIZE_BODY })] })

export const heading = (text: string): Paragraph =>
  new Paragraph({
    spacing: LINES,
    indent: INDENT,
    keepNext: true,
    children: [new TextRun({ text, font: HEAD, size: SIZE_BODY })],
  })

function cell(value: string | number, head: boolean, share: number): TableCell {
  const run = new TextRun({ text: String(value), font: head ? HEAD : BODY, size: SIZE_TABLE })
  const alignment = typeof value === 'number' || head ? AlignmentType.CENTER : AlignmentType.LEFT
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: share, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ alignment, children: [run] })],
  })
}

function sharesOf({ heads, rows, shares }: PaperTable): readonly number[] {
  if (shares) return shares
  const weights = heads.map((_, at) => (rows.every((row) => typeof row[at] === 'number') ? 1 : at === 0 ? 2.5 : 2))
  const all = weights.reduce((sum, one) => sum + one, 0)
  return weights.map((weight) => (weight * 100) / all)
}

export function tableOf(table: PaperTable): Block[] {
  const shares = sharesOf(table)
  const row = (cells: readonly (string | number)[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((one, at) => cell(one, head, shares[at] ?? 10)),
    })
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 80 },
      keepNext: true,
      children: [new TextRun({ text: table.title, font: HEAD, size: SIZE_TABLE + 3 })],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(table.heads, true), ...table.rows.map((one) => row(one, false))],
    }),
  ]
}

/** A document in the form of official papers: title, body, page numbers; A4 with their margins. */
export function paper(title: string, organ: string, body: readonly Block[]): Promise<Buffer> {
  const number = new TextRun({ font: BODY, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })
  const top = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 200 },
    children: [new TextRun({ text: title, font: TITLE, size: SIZE_TITLE })],
  })
  const [height, width] = [convertMillimetersToTwip(297), convertMillimetersToTwip(210)]
  const [above, below, left, right] = [37, 35, 28, 26].map((margin) => convertMillimetersToTwip(margin))
  const page = { size: { width, height }, margin: { top: above, bottom: below, left, right } }
  const footers = {
    default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
  }
  const sections = [{ properties: { page }, footers, children: [top, ...body] }]
  return Packer.toBuffer(new Document({ title, creator: organ, sections }))
}
