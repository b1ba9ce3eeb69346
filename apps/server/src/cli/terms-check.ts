import { checkPair, checkTexts, findingSentence, type Finding } from '@gongkai/translation/checks'
import { BASE_TERMS, termIndex } from '@gongkai/translation/terms'
import { CommandFailed, numberedJsonLines, print, printJson, readNamedFile, utf8Text, type Command } from './command.ts'

/** A finding as `--json` shows it: what is always there, and what the term base or the figures add. */
export function shownFinding({ type, zh, en, expected, found, term }: Finding) {
  return {
    type,
    zh,
    en,
    ...(expected === null ? {} : { expected }),
    ...(found === null ? {} : { found }),
    ...(term === null ? {} : { term }),
  }
}

const described = (finding: Finding) =>
  `  ${finding.type} zh ${finding.zh.start}-${finding.zh.end} en ${finding.en.start}-${finding.en.end}: ${findingSentence(finding).en}`

/** A clause of so many characters is none: comparing takes longer with every word that could stand for another. */
const LONGEST = 20_000

/** Every pair of a file. All are read before the first is checked, so that a file with a fault gives no half answer. */
async function pairsOf(name: string) {
  const pairs = numberedJsonLines(name, await readNamedFile(name)).map(({ line, value: { id, zh, en } }) => {
    const refused = (why: string) => new CommandFailed(`${name}, line ${line}: ${why}`)
    if (typeof zh !== 'string' || typeof en !== 'string') throw refused('“zh” and “en” are needed.')
    if (typeof id !== 'string' && typeof id !== 'number') throw refused('“id” is needed.')
    const longest = Math.max(zh.length, en.length / 5)
    if (longest > LONGEST)
      throw refused(
        `the pair is too long: “zh” has ${zh.length} characters and “en” ${en.length}, a clause at most ${LONGEST} and ${5 * LONGEST}. Compare whole texts as two files.`,
      )
    return { id, zh, en }
  })
  if (pairs.length === 0) throw new CommandFailed(`${name} is empty: there is no pair to compare.`)
  return pairs
}

async function textOf(name: string, longest: number): Promise<string> {
  const text = utf8Text(name, await readNamedFile(name))
  if (text.trim() === '') throw new CommandFailed(`${name} is empty: there is no text to compare.`)
  const long = text.split('\n').findIndex((line) => line.length > longest)
  if (long !== -1)
    throw new CommandFailed(
      `${name}, line ${long + 1}: more than ${longest} characters in one line. Part it by clauses.`,
    )
  return text
}

const HAN = /\p{Script=Han}/u

async function checkLines(name: string, json: boolean): Promise<void> {
  const index = termIndex(BASE_TERMS)
  for (const { id, zh, en } of await pairsOf(name)) {
    const findings = checkPair(zh, en, index, { timesAsDates: true })
    // A line for each, in this form with and without --json: the file is for programs.
    if (json || findings.length === 0) printJson({ id, findings: findings.map(shownFinding) })
    else print([`${String(id)}: ${findings.length} findings`, ...findings.map(described)].join('\n'))
  }
}

/** `gongkai terms check EN ZH`: figures, references, terms and completeness of an English text beside its Chinese. */
export const termsCheck: Command = {
  words: ['terms', 'check'],
  usage: 'EN ZH|PAIRS.jsonl [--json]',
  summary:
    'compare an English text with its Chinese: numbers, dates, amounts, references, document numbers, terms, what is missing or left in Chinese',
  async run({ positionals, json }) {
    const [first, second] = positionals
    if (first === undefined || positionals.length > 2)
      throw new CommandFailed('Name the English and the Chinese text, or one file of pairs (.jsonl).')
    if (second === undefined) {
      if (!first.endsWith('.jsonl'))
        throw new CommandFailed(
          'One file has to be pairs, {"id","zh","en"} in each line (.jsonl). For two texts name the English first, then the Chinese.',
        )
      return checkLines(first, json)
    }
    const [en, zh] = [await textOf(first, 5 * LONGEST), await textOf(second, LONGEST)]
    if (HAN.test(en) && !HAN.test(zh))
      throw new CommandFailed(`${second} has no Chinese, and ${first} has: name the English first, then the Chinese.`)
    const findings = checkTexts(zh, en, termIndex(BASE_TERMS), { timesAsDates: true })
    if (json) return printJson({ findings: findings.map(shownFinding) })
    print([`${findings.length} findings`, ...findings.map(described)].join('\n'))
  },
}
