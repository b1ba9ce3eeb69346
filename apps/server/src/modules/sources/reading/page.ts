import { afterElement, linesOfHtml } from '../../document-lines/html.ts'
import { attributeOf } from '../../document-lines/xml.ts'

/** What stands around the text on every page of a site. */
const AROUND = /<(nav|header|footer|aside|form|button)\b[^>]*>/gi
/** How sites mark the text itself: by element, or by the ids and classes that the bureaus' content systems give it. */
const TEXT =
  /<(article|main)\b[^>]*>|<(div|td|section)\b[^>]*\b(?:id|class)\s*=\s*["'][^"']*(?:zoom|ivs_content|TRS_Editor|article[-_]?(?:content|con|body)|Article_content|content[-_]?text|正文)[^"']*["'][^>]*>/gi
const HEADING = /<h1\b[^>]*>/i
const HIDDEN = /\shidden(?=[\s>=])|display\s*:\s*none|visibility\s*:\s*hidden/i

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

function without(source: string): string {
  let kept = ''
  let from = 0
  let wrapped = false
  AROUND.lastIndex = 0
  for (let tag = AROUND.exec(source); tag; tag = AROUND.exec(source)) {
    if (tag.index < from) continue
    const name = (tag[1] ?? '').toLowerCase()
    const end = afterElement(source, tag.index + tag[0].length, name)
    // Some servers put the whole page into a form.
    if (name === 'form' && !wrapped && han(source.slice(tag.index, end)) * 2 > han(source)) {
      wrapped = true
      continue
    }
    kept += source.slice(from, tag.index)
    from = end
    AROUND.lastIndex = from
  }
  return kept + source.slice(from)
}

/** The largest part of a page that is marked as its text; null where none holds most of its words. */
function markedText(source: string): string | null {
  const whole = han(linesOfHtml(source).join(''))
  let best: string | null = null
  let end = 0
  for (const tag of source.matchAll(TEXT)) {
    // What stands inside of one that was looked at is smaller.
    if (tag.index < end) continue
    const name = (tag[1] ?? tag[2] ?? '').toLowerCase()
    end = afterElement(source, tag.index + tag[0].length, name)
    const part = source.slice(tag.index, end)
    if (part.length > (best?.length ?? 0)) best = part
  }
  return best !== null && han(linesOfHtml(best).join('')) * 2 > whole ? best : null
}

/**
 * The lines of the text of a web page: what stands around it on every page is left out, and where the page marks its text, that is
 * read alone, with the heading that stands before it. `hidden`: some elements that no reader sees were left out.
 */
export function linesOfPage(source: string): { readonly lines: readonly string[]; readonly hidden: boolean } {
  const bare = without(source)
  const text = markedText(bare)
  const lines = linesOfHtml(text ?? bare)
  const heading = text !== null && !HEADING.test(text) ? headingOf(bare) : null
  const titled = heading !== null && !lines.includes(heading) ? [heading, ...lines] : lines
  const tags = bare.match(/<[a-z][^>]*>/gi) ?? []
  return { lines: titled, hidden: tags.some((tag) => HIDDEN.test(tag) || attributeOf(tag, 'aria-hidden') === 'true') }
}

function headingOf(source: string): string | null {
  const tag = HEADING.exec(source)
  if (!tag) return null
  const end = afterElement(source, tag.index + tag[0].length, 'h1')
  return linesOfHtml(source.slice(tag.index, end)).join('') || null
}
