/** A stretch of a text. */
interface Span {
  readonly start: number
  readonly end: number
}

const DIGIT_OF = new Map(
  [...'〇零○一壹二贰三叁四肆五伍六陆七柒八捌九玖'].map((unit, index) => [unit, '000112233445566778899'[index] ?? '']),
)
/** How many characters in a row of what was hidden are too many. */
const LONGEST = 4

/** A text as its bare letters and digits, with where each of them stands. Width, case, separators and numerals do not matter. */
interface Bare {
  readonly text: string
  readonly places: readonly number[]
}

function bareOf(text: string): Bare {
  const places: number[] = []
  let bare = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    // A mask between two digits keeps them apart; a space or a hyphen does not.
    if (unit === '*' || unit === '█' || unit === '\u0000') {
      bare += '\u0000'
      places.push(at)
      continue
    }
    const folded = DIGIT_OF.get(unit) ?? unit.normalize('NFKC').toUpperCase()
    for (const one of /^[\s\p{P}\p{S}\p{Cf}]*$/u.test(folded) ? '' : folded) {
      bare += one
      places.push(at)
    }
  }
  return { text: bare, places }
}

/** The characters of an identifier that its mask does not show, in runs. */
export function hiddenRuns(original: string, mask: string): string[] {
  const { text } = bareOf(original)
  const head = /^[^*█]*/.exec(mask)?.[0] ?? ''
  const tail = /[^*█]*$/.exec(mask)?.[0] ?? ''
  const shownHead = bareOf(head).text
  const shownTail = mask === head ? '' : bareOf(tail).text
  const from = text.startsWith(shownHead) ? shownHead.length : 0
  const to = text.endsWith(shownTail) ? text.length - shownTail.length : text.length
  const run = text.slice(from, Math.max(from, to))
  return run.length >= LONGEST ? [run] : []
}

/**
 * Where a text still says something that was hidden: four of its characters in a row, in whatever width, grouping or numerals.
 * Four digits alone that are a year are a year.
 */
export function survivors(text: string, hidden: readonly string[]): Span[] {
  const windows = new Set(hidden.flatMap((run) => windowsOf(run)))
  if (windows.size === 0) return []
  const bare = bareOf(text)
  const spans: Span[] = []
  for (let at = 0; at + LONGEST <= bare.text.length; at++) {
    if (!windows.has(bare.text.slice(at, at + LONGEST))) continue
    let end = at + LONGEST
    while (end < bare.text.length && windows.has(bare.text.slice(end - LONGEST + 1, end + 1))) end++
    const start = bare.places[at] ?? 0
    const last = bare.places[end - 1] ?? start
    const span = { start, end: last + 1 }
    if (!isYear(text, span, end - at)) spans.push(span)
    at = end - 1
  }
  return spans
}

function windowsOf(run: string): string[] {
  return Array.from({ length: Math.max(0, run.length - LONGEST + 1) }, (_, at) => run.slice(at, at + LONGEST))
}

function isYear(text: string, { start, end }: Span, length: number): boolean {
  if (length !== LONGEST || /\d/.test(text[start - 1] ?? '') || /\d/.test(text[end] ?? '')) return false
  return /^(?:19|20)\d{2}$/.test(text.slice(start, end)) && /^(?:年|[-/.]\d|〕|\]|\))/.test(text.slice(end, end + 2))
}
