/** A word or phrase of the lexicon, ready to be looked for in a text in compared form (see `comparedForm`). */
export interface Cue {
  /** 1, or ½ for a word that says it only together with another (written with a `?`). */
  readonly weight: number
  foundIn(form: string): boolean
}

const HAN = /\p{Script=Han}/u
/** What may stand where a cue has `…`: the rest of a phrase, never past the end of a sentence. */
const GAP = { han: '[^。！？!?；;\\n]{0,12}?', latin: '[^。！？!?；;\\n.]{0,60}?' }

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * Reads the cues of one entry: separated by `、` or commas. `…` stands for a few characters of the same sentence, a `?` at the end for
 * half the weight. English words begin at the beginning of a word and may go on: `infring` finds “infringement”, but `fair.` with a full
 * stop finds that word only. `^` stands for the beginning of the text.
 */
export function readCues(written: string): Cue[] {
  return written
    .split(/[、,，]/)
    .map((cue) => cue.trim().toLowerCase())
    .filter((cue) => cue !== '')
    .map(cueOf)
}

function cueOf(written: string): Cue {
  const weak = written.endsWith('?')
  const cue = weak ? written.slice(0, -1) : written
  if (cue.startsWith('^')) return { weight: weak ? 0.5 : 1, foundIn: (form) => form.startsWith(cue.slice(1)) }
  const han = HAN.test(cue)
  const weight = weak ? 0.5 : 1
  if (han && !cue.includes('…')) return { weight, foundIn: (form) => form.includes(cue) }
  const whole = !han && cue.endsWith('.')
  const parts = (whole ? cue.slice(0, -1) : cue).split('…').map(escaped)
  const begins = han ? '' : '(?<![a-z0-9])'
  const pattern = new RegExp(
    begins + parts.join(han ? GAP.han : GAP.latin + begins) + (whole ? '(?![a-z0-9])' : ''),
    'u',
  )
  const [first = ''] = (whole ? cue.slice(0, -1) : cue).split('…')
  return { weight, foundIn: (form) => form.includes(first) && pattern.test(form) }
}

/** How much of the cues a text holds: the sum of the weights of those found. */
export function cueScore(cues: readonly Cue[], form: string): number {
  let score = 0
  for (const cue of cues) if (cue.foundIn(form)) score += cue.weight
  return score
}
