import type { FilePlace } from '@gongkai/disclosure-rules'
import type { Found } from '../office/properties.ts'

/** Marks of web editors and templates, which say nothing: `<!-- 头部开始 -->`. */
const OF_THE_MAKER =
  /^\s*(?:\[if|\[endif|<!\[endif|#include|\/?ko\b|.{0,24}(?:开始|结束|begin|start|end|start\s*-->|end\s*-->)\s*$)/i

/** A comment in HTML or XML (注释) is shown on no page. Its words are screened; one with Chinese sentences is told as such. */
export function tellComment(text: string, where: FilePlace, found: Found): void {
  const words = text.trim()
  if (words === '' || OF_THE_MAKER.test(words)) return
  const place = { ...where, part: 'comment' }
  found.parts.push({ where: place, text: words })
  if ((words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4) {
    found.traces.push({ type: 'COMMENT', rule: 'markup-comment', text: words.slice(0, 200), where: place })
  }
}
