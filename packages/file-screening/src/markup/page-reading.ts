import { Parser } from 'htmlparser2'
import { namesAPerson } from '../office/person.ts'
import type { Found } from '../office/properties.ts'
import { decodeText } from '../plain/decoding.ts'
import { TooLarge, type FileReader, type FileReading } from '../reading.ts'
import { hiddenSelectors, hidingRule } from './hidden-style.ts'
import { tellComment } from './markup-comment.ts'
import { pictureOfAddress } from './data-address.ts'

const BLOCKS = /^(?:p|div|li|tr|h[1-6]|br|table|ul|ol|section|article|header|footer|title|option|dt|dd|hr|pre|td|th)$/
const WITHOUT_END = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const DEEPEST = 2000

/** Reads an HTML page: its words, those that its styles hide, its comments, and pictures written into it. */
export const readPage: FileReader = async ({ bytes, within }) => {
  const { text: source } = decodeText(bytes)
  const where = { within, part: 'page' }
  const found: Found = { parts: [], traces: [] }
  const inner: FileReading['inner'][number][] = []
  const sheets = [...source.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, sheet = '']) => sheet).join('\n')
  const selectors = hiddenSelectors(sheets)
  const open: { name: string; rule: string | null }[] = []
  const visible: string[] = []
  let hidden: { rule: string; text: string } | null = null
  const close = () => {
    const words = hidden?.text.trim() ?? ''
    if (hidden && words !== '') {
      found.parts.push({ where, text: words, before: ' ' })
      found.traces.push({ type: 'HIDDEN_TEXT', rule: hidden.rule, text: words.slice(0, 200), where })
    }
    hidden = null
  }
  const ruleOf = (name: string, attributes: Readonly<Record<string, string>>): string | null => {
    if (name === 'template' || (attributes['hidden'] !== undefined && attributes['hidden'] !== 'false'))
      return 'hidden-element'
    const names = [...(attributes['class'] ?? '').split(/\s+/).map((one) => `.${one}`), `#${attributes['id'] ?? ''}`]
    return (
      hidingRule(attributes['style'] ?? '') ??
      names.map((one) => selectors.get(one)).find((one) => one !== undefined) ??
      null
    )
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > DEEPEST) throw new TooLarge('a page nested without end')
      if (BLOCKS.test(name)) visible.push('\n')
      if (!WITHOUT_END.test(name)) open.push({ name, rule: open.at(-1)?.rule ?? ruleOf(name, attributes) })
      readAttributes(name, attributes, where, found)
      const picture = pictureOfAddress(attributes['src'] ?? attributes['href'] ?? '')
      if (picture) inner.push({ name: `picture ${inner.length + 1}`, bytes: picture, embedded: false })
    },
    onclosetag(name) {
      if (open.at(-1)?.name === name) open.pop()
      if (BLOCKS.test(name)) visible.push('\n')
    },
    ontext(text) {
      const { name, rule } = open.at(-1) ?? { name: '', rule: null }
      if (name === 'style') return
      if (name === 'script') {
        if (/\p{Script=Han}|\d{11}/u.test(text)) found.parts.push({ where: { ...where, part: 'script' }, text })
      } else if (rule === null) {
        if (text.trim() !== '') close()
        visible.push(text)
      } else if (hidden) hidden.text += text
      else hidden = { rule, text }
    },
    oncomment(text) {
      tellComment(text, where, found)
    },
  })
  parser.write(source)
  parser.end()
  close()
  found.parts.push({ where, text: visible.join('').replace(/\n{3,}/g, '\n\n') })
  return { kind: 'markup', ...found, inner }
}

function readAttributes(
  name: string,
  attributes: Readonly<Record<string, string>>,
  where: { within: readonly string[]; part: string },
  found: Found,
): void {
  const { content = '' } = attributes
  if (name === 'meta' && /^(?:author|creator|owner)$/i.test(attributes['name'] ?? '') && namesAPerson(content)) {
    found.traces.push({ type: 'AUTHOR', rule: 'page-author', text: content.slice(0, 200), where })
  }
  const words = [
    attributes['alt'],
    attributes['title'],
    attributes['placeholder'],
    name === 'input' ? attributes['value'] : '',
    content,
  ]
  const address = /^(?:mailto|tel):([^?]*)/i.exec(attributes['href'] ?? '')?.[1]
  for (const text of [...words, address]) {
    if (text !== undefined && text.trim() !== '')
      found.parts.push({ where: { ...where, part: 'attribute' }, text, before: ' ' })
  }
}
