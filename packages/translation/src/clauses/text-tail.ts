import type { ClauseLine } from './clause-lines.ts'

const DATE_LINE =
  /^(?:\d{4}|[二〇零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/u
const NOTE = /^[（(](?:此件|联系人|联系电话)[^）)]*[）)]$/u
const CONTACT = /^(?:联系人|联系电话|联系方式|咨询电话|抄送|主题词|附注)[：:]/u
const ORGAN =
  /^[\p{Script=Han}（）\s]{3,40}(?:局|委|委员会|政府|厅|办公室|中心|院|部|法院|协会|公司|处|室|支队|大队|所|站|会)$/u

/** Whether a line stands after the last clause and is none of it: who issued it and when, notes, whom to ask. */
export function isTail(text: string, rest: readonly ClauseLine[]): boolean {
  if (NOTE.test(text) || CONTACT.test(text) || DATE_LINE.test(text)) return true
  if (!ORGAN.test(text)) return false
  const end = rest.findIndex((line) => line.number !== null)
  const below = end < 0 ? rest : rest.slice(0, end)
  const last = end < 0 || rest[end]?.number?.numbering === 'annex'
  return last && below.every((line) => line.text.length <= 40 && !/[。；]$/u.test(line.text))
}
