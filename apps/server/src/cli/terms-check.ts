import { checkPair, checkTexts, findingSentence, type Finding } from '@gongkai/translation/checks'
import { BASE_TERMS, termIndex } from '@gongkai/translation/terms'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

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

async function checkLines(name: string, json: boolean): Promise<void> {
  const index = termIndex(BASE_TERMS)
  for (const [at, { id, zh, en }] of jsonLines(name, await readNamedFile(name)).entries()) {
    if (typeof zh !== 'string' || typeof en !== 'string')
      throw new CommandFailed(`${name}, line ${at + 1}: “zh” and “en” are needed.`)
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
    const [en, zh] = (await Promise.all([readNamedFile(first), readNamedFile(second)])).map((bytes) =>
      bytes.toString('utf8').replace(/^\uFEFF/, ''),
    )
    const findings = checkTexts(zh ?? '', en ?? '', termIndex(BASE_TERMS), { timesAsDates: true })
    if (json) return printJson({ findings: findings.map(shownFinding) })
    print([`${findings.length} findings`, ...findings.map(described)].join('\n'))
  },
}
