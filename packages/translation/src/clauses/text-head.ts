import type { ReadClause } from '../values.ts'

const TITLE_END =
  /(?:办法|规定|细则|条例|通知|公告|通告|意见|方案|指南|措施|决定|规则|制度|标准|规范|备忘录|计划|要点|须知|流程|章程|协议|批复|函|说明|目录|指引|清单|政策|解读|政策问答|问答|报告|纲要|规划|准则)(?:[（(〔][^（）()]{1,16}[）)〕])*$/u
const NUMBER_LINE = /^[（(]?[\p{Script=Han}]{1,20}[〔[（(【﹝]\s*\d{4}\s*[〕\])）】﹞]\s*(?:第\s*)?\d{1,5}\s*号[）)]?$/u
const COUNTED = /^[（(]?(?:\d{4}\s*年\s*)?第\s*\d{1,5}\s*号[）)]?$/u
const SENTENCE = /[。！？：:；;]$/u

/**
 * The title among the lines before the first number, and the other lines. The title is the line with the word that names the
 * kind of text (办法, 通知 …), with the lines that lead up to it; else the first line that is no sentence.
 */
export function headOf(lines: readonly string[]): { title: string | null; paragraphs: string[] } {
  const body = lines.findIndex((line) => SENTENCE.test(line) || line.length > 80)
  const heads = body < 0 ? lines : lines.slice(0, body)
  const named = heads.findIndex((line) => TITLE_END.test(line) && !NUMBER_LINE.test(line))
  const end = named >= 0 ? named : heads.findIndex((line) => !NUMBER_LINE.test(line))
  if (end < 0) return { title: null, paragraphs: [...lines] }
  const begin = named < 0 ? end : beginOf(heads, named)
  const title = heads.slice(begin, end + 1).join('')
  return { title, paragraphs: [...lines.slice(0, begin), ...joinedParagraphs(lines.slice(end + 1))] }
}

/** A title broken over two lines begins where the lines above end in the middle of a phrase. */
function beginOf(heads: readonly string[], end: number): number {
  let begin = end
  while (begin > 0) {
    const above = heads[begin - 1] ?? ''
    if (NUMBER_LINE.test(above) || /(?:文件|公报|局|委|委员会|政府|厅|办公室|中心)$/u.test(above)) break
    if (/[）)〕\]]$/u.test(above)) break
    begin -= 1
  }
  return begin
}

function joinedParagraphs(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const broken = last !== undefined && last.length >= 25 && !/[。！？：:；;）)]$/u.test(last)
    if (broken) joined[joined.length - 1] = `${last}${line}`
    else joined.push(line)
  }
  return joined
}

/** 沪府规〔2024〕6号, 2024年第6号 on a line of its own: by which number a text went out. */
export function isDocumentNumber(clause: ReadClause | undefined): boolean {
  return clause?.role === 'paragraph' && (NUMBER_LINE.test(clause.text) || COUNTED.test(clause.text))
}
