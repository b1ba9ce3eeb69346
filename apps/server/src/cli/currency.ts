import { compareTexts, type ClauseComparison } from '@gongkai/translation/currency'
import { CLAUSE_CHANGE_WORDS, EFFECT_WORDS } from '@gongkai/translation/words'
import { CommandFailed, print, printJson, readNamedFile, type Command } from './command.ts'

/** What stands in no clause has a name of ours only (标题, 前言, 落款): it is told where it changed. */
const UNNUMBERED = /^(?:标题|前言\d*|落款\d*)$|[编章节]$/u

function toTell({ old, new: next, change }: ClauseComparison): boolean {
  return change !== 'kept' || ![...old, ...next].every((label) => UNNUMBERED.test(label))
}

/** A Chinese text of a file: UTF-8, or GB 18030 as older systems write. */
export async function chineseText(name: string): Promise<string> {
  const bytes = await readNamedFile(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('gb18030').decode(bytes)
    if (!text.includes('\uFFFD')) return text
    throw new CommandFailed(`${name} is no text in UTF-8 or GB 18030. Save it as UTF-8 text and try again.`)
  }
}

/** A clause as people cite it: 二、 as 二 and 二、1. as 二、1; what stands below another keeps the mark between, 二、（三）. */
export const cited = (label: string): string => label.replace(/[、.]$/u, '')

/** The clauses of two texts as `currency compare` gives them. */
export function comparedClauses(old: string, next: string): ClauseComparison[] {
  return compareTexts(old, next)
    .filter(toTell)
    .map((one) => ({ ...one, old: one.old.map(cited), new: one.new.map(cited) }))
}

export const currencyCompare: Command = {
  words: ['currency', 'compare'],
  usage: 'OLD NEW [--json]',
  summary: 'align the clauses of two Chinese texts and say what each edit does in law (amount, date, subject, duty …)',
  async run({ positionals, json }) {
    const [old, next] = positionals
    if (old === undefined || next === undefined || positionals.length > 2)
      throw new CommandFailed('Name two text files: the old version and the new one.')
    const clauses = comparedClauses(await chineseText(old), await chineseText(next))
    if (json) return printJson({ clauses })
    for (const { old: from, new: to, change, effects, material } of clauses) {
      const place = `${from.join('、') || '–'} → ${to.join('、') || '–'}`
      const why = effects.map((effect) => EFFECT_WORDS[effect].en).join(', ')
      print(`${material ? '!' : ' '} ${place}  ${CLAUSE_CHANGE_WORDS[change].en}${why === '' ? '' : `: ${why}`}`)
    }
    const material = clauses.filter((one) => one.material).length
    print(`${clauses.length} clauses, ${material} no longer as they were in law (!)`)
  },
}
