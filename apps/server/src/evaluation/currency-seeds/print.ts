import type { BaseText } from './base-text.ts'
import type { Draft } from './draft.ts'
import { placesOf, wordsOf } from './places.ts'

/** How a text is set. None of these changes a word: `wrapped` is what a copy from a PDF looks like. */
export const SETTINGS = ['plain', 'wrapped', 'spaced', 'half-width-numbers', 'no-indent', 'blank-lines'] as const
export type Setting = (typeof SETTINGS)[number]

const WRAP = 26
/** A line that began so would be read as a clause. */
const LIKE_A_NUMBER = /^[一二三四五六七八九十（(第\d０-９]/

function wrapped(line: string): string {
  const rows: string[] = []
  let rest = line
  while (rest.length > WRAP) {
    let at = WRAP
    while (at < rest.length && LIKE_A_NUMBER.test(rest.slice(at))) at += 1
    rows.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  if (rest !== '') rows.push(rest)
  return rows.join('\n')
}

function spaced(line: string): string {
  return line.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, ' ')
}

function numbered(own: string, setting: Setting): string {
  return setting === 'half-width-numbers' ? own.replace('（', '(').replace('）', ')') : own
}

/** The text as a reader has it, lines parted by \n. */
export function printed(text: BaseText, draft: Draft, setting: Setting): string {
  const places = placesOf(draft)
  const indent = setting === 'no-indent' ? '' : '　　'
  const rows = places.flatMap(({ line, own }) => {
    const gap = draft.numbering === 'articles' && own.startsWith('第') ? '　' : ''
    const words = wordsOf(draft, places, line)
    const row = `${indent}${numbered(own, setting)}${gap}${setting === 'spaced' ? spaced(words) : words}`
    return [...(line.chapter === undefined ? [] : [line.chapter]), setting === 'wrapped' ? wrapped(row) : row]
  })
  return `${[text.title, ...text.opening, ...rows, ...text.closing].join(setting === 'blank-lines' ? '\n\n' : '\n')}\n`
}
