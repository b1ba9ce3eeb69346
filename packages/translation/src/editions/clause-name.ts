import { hanNumber } from '../clauses/han-number.ts'
import type { ClauseRole } from '../values.ts'

const UNITS: Readonly<Record<string, string>> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'Article',
  款: 'paragraph',
  项: 'item',
  目: 'sub-item',
}
const HAN = '零〇一二两三四五六七八九十百千'
const ORDINAL = new RegExp(`^第([${HAN}\\d]+)([编章节条款项目])(?:之([${HAN}\\d]+))?`, 'u')
const LISTED = new RegExp(`^([${HAN}\\d]+)[、.．]`, 'u')
const INNER = new RegExp(`^[（(]([${HAN}\\d]+)[）)]`, 'u')
const RING = /^[①-⑳]/u

/** The names that the reading of a text gives to its paragraphs without a number, before and behind what is numbered. */
const PARAGRAPHS: Readonly<Record<string, string>> = { 前言: 'opening paragraph', 落款: 'closing paragraph' }
const PARAGRAPH = /^(前言|落款)(\d*)$/u

const figure = (written: string): string => String(hanNumber(written) ?? written)

/** How a clause without a number is spoken of. */
const UNNUMBERED: Readonly<Record<ClauseRole, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'the title' },
  heading: { zh: '一个小标题', en: 'a heading' },
  clause: { zh: '一个条款', en: 'a clause' },
  paragraph: { zh: '一段正文', en: 'a paragraph without a number' },
}

/**
 * The number of a clause in English words: 第五条 is Article 5, 第十条之一 Article 10-1, 第二章 chapter 2, 二、（三） clause 2(3). Null for what
 * is none of these. The one place that names clauses: the currency line, the margin and every link say the same.
 */
export function numberWords(label: string): string | null {
  const [, named = '', count = ''] = PARAGRAPH.exec(label.trim()) ?? []
  if (named !== '') return `${PARAGRAPHS[named]}${count && ` ${count}`}`
  let rest = label.trim()
  let name = ''
  while (rest !== '') {
    const ordinal = ORDINAL.exec(rest)
    const listed = LISTED.exec(rest)
    const inner = INNER.exec(rest)
    const found = ordinal ?? listed ?? inner ?? RING.exec(rest)
    if (!found) return name === '' ? null : `${name} ${rest}`
    if (ordinal) {
      const [, number = '', unit = '', after] = ordinal
      name = `${name ? `${name}, ` : ''}${UNITS[unit]} ${figure(number)}${after ? `-${figure(after)}` : ''}`
    } else if (listed) name = `${name ? `${name}, item` : 'clause'} ${figure(listed[1] ?? '')}`
    else if (inner) name = `${name || 'item '}(${figure(inner[1] ?? '')})`
    else name = `${name || 'item '}(${(found[0].codePointAt(0) ?? 0) - 0x245f})`
    rest = rest.slice(found[0].length).trimStart()
  }
  return name === '' ? null : name
}

/** What a clause is called in a sentence. A number that has no English words stays as the Chinese text writes it. */
export function clauseName(
  { label, role }: { readonly label: string; readonly role: ClauseRole },
  lang: 'zh' | 'en',
): string {
  const trimmed = role === 'title' ? '' : label.trim()
  if (trimmed === '') return UNNUMBERED[role][lang]
  if (lang === 'zh') return trimmed.replace(/[、.．]$/u, '')
  return numberWords(trimmed) ?? `“${trimmed}”`
}
