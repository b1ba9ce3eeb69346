/** A paragraph of a text as its file holds it: the Chinese line with its number, and its English where there is any. */
export interface DemoItem {
  readonly zh: string
  readonly en: string | null
}

/** One version of the Chinese text with the English that stands beside it. */
export interface DemoVersion {
  /** The day it was adopted; the first version has the day of issue. */
  readonly on: string
  readonly items: readonly DemoItem[]
  /** The English of some clause was mended with it. */
  readonly mended: boolean
}

export interface DemoText {
  readonly head: ReadonlyMap<string, string>
  readonly versions: readonly DemoVersion[]
}

const HAN = '[一二三四五六七八九十]+'
const NUMBER = new RegExp(`^(第[^　\\s]+?[条章节](?:之${HAN})?|${HAN}(?=、)|（${HAN}）)`, 'u')
const CHANGE = new RegExp(`^(\\+?)(第[^　\\s]+?条(?:之${HAN})?|${HAN}、（${HAN}）|${HAN}(?=、))、?[　\\s]*(.*)$`, 'u')

/** How the changes of a version name each paragraph: 第五条, 二、（三）; null where it has no number. */
function labelsOf(items: readonly DemoItem[]): (string | null)[] {
  let outer = ''
  return items.map(({ zh }) => {
    const number = NUMBER.exec(zh)?.[1] ?? null
    if (number === null || number.startsWith('第')) return number
    if (!number.startsWith('（')) return (outer = number)
    return outer === '' ? number : `${outer}、${number}`
  })
}

const split = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The lines of a text with their English: `= …` belongs to the line above it. */
function itemsOf(lines: readonly string[]): DemoItem[] {
  const items: DemoItem[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (!line.startsWith('= ')) items.push({ zh: line.replace(/^#+\s*/, ''), en: null })
    else if (last) items[items.length - 1] = { ...last, en: line.slice(2) }
  }
  return items
}

/** The line as it stands in the text: of a nested paragraph only the last number. */
function written(label: string, text: string): string {
  if (label.startsWith('第')) return `${label}　${text}`
  return label.includes('、') ? `${label.slice(label.indexOf('、') + 1)}${text}` : `${label}、${text}`
}

/** The version that these changes make of the one before. @throws where they name a paragraph that is not there. */
function changed(before: readonly DemoItem[], lines: readonly string[]): DemoItem[] {
  const items = [...before]
  let last = items.length - 1
  for (const { zh, en } of itemsOf(lines)) {
    const [, added, label = '', text = ''] = CHANGE.exec(zh) ?? []
    const fresh = { zh: written(label, text), en }
    if (added === '+') {
      items.splice(last + 1, 0, fresh)
      last += 1
      continue
    }
    const at = labelsOf(items).indexOf(label)
    if (at < 0) throw new Error(`no paragraph “${label}” to change: ${zh}`)
    if (text === '-') items.splice(at, 1)
    else items[at] = { ...fresh, en: en ?? items[at]?.en ?? null }
    last = text === '-' ? at - 1 : at
  }
  return items
}

/** Reads a file of the demonstration; its README says how one is written. */
export function readDemoText(source: string): DemoText {
  const lines = split(source)
  const start = lines.findIndex((line) => line.startsWith('# '))
  const head = new Map(
    lines.slice(0, start).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
    }),
  )
  const parts: { on: string; lines: string[] }[] = [{ on: head.get('issued') ?? '', lines: [] }]
  for (const line of lines.slice(start)) {
    const on = /^== version \d+: (\S+)$/.exec(line)?.[1]
    if (on) parts.push({ on, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  const versions: DemoVersion[] = []
  for (const part of parts) {
    const before = versions.at(-1)
    const mended = before !== undefined && part.lines.some((line) => line.startsWith('= '))
    const items = before ? changed(before.items, part.lines) : itemsOf(part.lines)
    versions.push({ on: part.on, items, mended })
  }
  return { head, versions }
}

/**
 * The English of each clause that was read of a version, in their order. A clause holds one paragraph of the file or several.
 * @throws where the clauses are not those paragraphs.
 */
export function englishOf(
  { items }: DemoVersion,
  clauses: readonly { readonly text: string; readonly label: string }[],
): (string | null)[] {
  let next = 0
  return clauses.map(({ text, label }) => {
    const lines = text.split('\n')
    const taken = items.slice(next, next + lines.length)
    next += lines.length
    const fits = taken.every(({ zh }, at) => plain(zh).endsWith(plain(lines[at] ?? '')))
    if (!fits || taken.length < lines.length) throw new Error(`${label} was read as “${text}”`)
    return taken.some(({ en }) => en !== null) ? taken.map(({ en }) => en ?? '').join('\n') : null
  })
}

const plain = (text: string) => text.replace(/[　\s]/g, '')
