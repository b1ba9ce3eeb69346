import type { Found } from '../office/properties.ts'
import type { FileReader, FileReading } from '../reading.ts'
import { hidingRule } from './hidden-style.ts'
import { tellComment } from './markup-comment.ts'
import { pictureOfAddress } from './data-address.ts'
import { walkXml, type XmlAttributes } from './xml-walk.ts'

/** Elements of a drawing whose words are shown on no page. */
const UNSEEN = new Set(['metadata', 'desc', 'defs'])

/**
 * Reads XML, and drawings in SVG. Entities are never resolved, so nothing outside is opened and nothing grows. In a drawing,
 * words that are hidden, transparent or of no size are told.
 */
export const readDocument: FileReader = async ({ bytes, within }) => {
  const where = { within, part: 'document' }
  const found: Found = { parts: [], traces: [] }
  const inner: FileReading['inner'][number][] = []
  const open: { name: string; rule: string | null }[] = []
  const visible: string[] = []
  const other: string[] = []
  let drawing = false
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'svg') drawing = true
      const rule = open.at(-1)?.rule ?? (drawing ? drawnRule(name, attributes) : null)
      open.push({ name, rule })
      if (drawing && name === 'script') found.traces.push({ type: 'MACRO', rule: 'script', text: name, where })
      const picture = pictureOfAddress(attributes['href'] ?? '')
      if (picture) inner.push({ name: `picture ${inner.length + 1}`, bytes: picture, embedded: false })
      if (!drawing) other.push(...Object.values(attributes))
    },
    close() {
      open.pop()
      visible.push('\n')
    },
    text(text) {
      const { name = '', rule = null } = open.at(-1) ?? {}
      if (text.trim() === '' || name === 'style' || name === 'script') return
      if (open.some((one) => UNSEEN.has(one.name)) || (drawing && name === 'title')) other.push(text)
      else if (rule === null) visible.push(text)
      else {
        found.parts.push({ where, text: text.trim(), before: ' ' })
        found.traces.push({ type: 'HIDDEN_TEXT', rule, text: text.trim().slice(0, 200), where })
      }
    },
    comment(text) {
      tellComment(text, where, found)
    },
  })
  found.parts.push({
    where,
    text: visible
      .join('')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  })
  for (const text of other) if (text.trim() !== '') found.parts.push({ where, text, before: ' ' })
  return { kind: 'markup', ...found, inner }
}

function drawnRule(name: string, attributes: XmlAttributes): string | null {
  if (attributes['display'] === 'none' || attributes['visibility'] === 'hidden') return 'hidden-element'
  if (attributes['opacity'] === '0' || (name === 'text' && attributes['fill-opacity'] === '0'))
    return 'transparent-text'
  if (attributes['font-size'] !== undefined && Number.parseFloat(attributes['font-size']) <= 1) return 'tiny-text'
  return hidingRule(attributes['style'] ?? '')
}
