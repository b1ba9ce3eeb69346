import type { FileFindingType, FilePlace } from '@gongkai/disclosure-rules'
import type { Found } from '../office/properties.ts'
import type { HiddenWhy } from './hidden-run.ts'

/** A change that the program recorded (修订痕迹): who, and whether the words were put in or struck out. */
export interface Change {
  readonly rule: 'inserted-text' | 'deleted-text' | 'moved-text' | 'changed-format'
  readonly author: string
}

interface Stretch {
  readonly type: FileFindingType
  readonly rule: string
  readonly author: string
  text: string
}

/**
 * The text of one part as it is read, put together over runs and paragraphs. Words that belong together give one trace:
 * a stretch ends where its kind ends or where visible words follow.
 */
export interface Story {
  add(text: string, hidden: HiddenWhy | null, change: Change | null): void
  /** A recorded change of format, with no words of its own. */
  formatChanged(author: string): void
  trace(type: FileFindingType, rule: string, text: string): void
  endParagraph(): void
  /** Visible text since the last paragraph end. */
  paragraph(): string
  /** A place in the text, and the visible words since then. */
  mark(): number
  since(mark: number): string
  finish(): void
}

export function openStory(where: FilePlace, found: Found): Story {
  const pieces: string[] = []
  let visible = ''
  let hiddenStretch: Stretch | null = null
  let changeStretch: Stretch | null = null
  const formatAuthors = new Set<string>()

  const close = (stretch: Stretch | null, screened: boolean) => {
    if (stretch === null || stretch.text.trim() === '') return
    const words = stretch.text.trim()
    const said = stretch.author === '' ? words : `${stretch.author}: ${words}`
    found.traces.push({ type: stretch.type, rule: stretch.rule, text: said.slice(0, 200), where })
    if (screened)
      found.parts.push({ where, text: words, before: pieces.slice(-3).join('').slice(-40) + visible.slice(-40) })
  }
  const extended = (stretch: Stretch | null, next: Omit<Stretch, 'text'>, text: string, screened: boolean): Stretch => {
    if (stretch && stretch.rule === next.rule && stretch.author === next.author && stretch.type === next.type) {
      stretch.text += text
      return stretch
    }
    close(stretch, screened)
    return { ...next, text }
  }

  return {
    add(text, hidden, change) {
      const gone = change?.rule === 'deleted-text'
      if (change) {
        const next = { type: 'TRACKED_CHANGE', rule: change.rule, author: change.author } as const
        if (changeStretch && changeStretch.rule !== next.rule) {
          close(changeStretch, changeStretch.rule === 'deleted-text')
          changeStretch = null
        }
        changeStretch = extended(changeStretch, next, text, gone)
      } else if (text.trim() !== '') {
        close(changeStretch, changeStretch?.rule === 'deleted-text')
        changeStretch = null
      }
      if (gone) return
      if (hidden) {
        hiddenStretch = extended(hiddenStretch, { ...hidden, author: '' }, text, true)
        return
      }
      if (text.trim() !== '') {
        close(hiddenStretch, true)
        hiddenStretch = null
      }
      visible += text
    },
    formatChanged(author) {
      if (formatAuthors.has(author)) return
      formatAuthors.add(author)
      found.traces.push({ type: 'TRACKED_CHANGE', rule: 'changed-format', text: author, where })
    },
    trace(type, rule, text) {
      found.traces.push({ type, rule, text: text.trim().slice(0, 200), where })
    },
    endParagraph() {
      if (hiddenStretch) hiddenStretch.text += '\n'
      if (changeStretch) changeStretch.text += '\n'
      pieces.push(`${visible}\n`)
      visible = ''
    },
    paragraph: () => visible,
    mark: () => pieces.length,
    since: (mark) => pieces.slice(mark).join('') + visible,
    finish() {
      close(hiddenStretch, true)
      close(changeStretch, changeStretch?.rule === 'deleted-text')
      const text = pieces.join('') + visible
      if (text.trim() !== '') found.parts.push({ where, text })
    },
  }
}
