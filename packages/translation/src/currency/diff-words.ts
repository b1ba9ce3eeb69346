import { editScript } from './edit-script.ts'

/** A span of the two texts one after the other; the `same` and `removed` spans are the old text, `same` and `added` the new. */
export interface DiffSpan {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

const WORDS = /\d+(?:[.,]\d+)*|[a-z]+|[\s\S]/giu

/**
 * What changed between two texts, to be shown: figures and Latin words whole, Chinese by characters, and no stray character
 * left standing between two changes.
 */
export function diffWords(old: string, next: string): DiffSpan[] {
  const stretches = editScript(old.match(WORDS) ?? [], next.match(WORDS) ?? [])
  const spans: { kind: DiffSpan['kind']; text: string }[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') spans.push({ kind: 'removed', text: removed })
    if (added !== '') spans.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const [index, { same, old: from, new: to }] of stretches.entries()) {
    const text = to.join('')
    const between = index > 0 && index < stretches.length - 1
    if (same && !(between && text.length === 1 && /\p{Script=Han}/u.test(text))) {
      flush()
      spans.push({ kind: 'same', text })
    } else {
      removed += from.join('')
      added += text
    }
  }
  flush()
  return spans
}
