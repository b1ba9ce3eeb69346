import type { DraftFinding } from './draft-finding.ts'
import { holds } from './evidence.ts'
import { sentencesOf } from './passage.ts'
import { evasiveRules, unpublishedRules } from './rule-files.ts'
import type { CheckedField } from './values.ts'

type Rules = typeof evasiveRules

/** Phrases of a rule file in a text. What makes a phrase firm may stand in its sentence or in the next one. */
function phrasesIn(rules: Rules, kind: 'evasive' | 'unpublished', field: CheckedField, text: string): DraftFinding[] {
  const sentences = sentencesOf(text)
  return sentences.flatMap((sentence, at) => {
    const around = `${sentence.text}\n${sentences[at + 1]?.text ?? ''}`
    const taken: { start: number; end: number }[] = []
    return rules.flatMap((rule) => {
      const { id, severity, pattern, unless, zh, en, todoZh, todoEn } = rule
      const matches = [...sentence.text.matchAll(pattern)]
      if (matches.length === 0 || unless.some((names) => names.every((name) => holds(name, around)))) return []
      return matches.flatMap((found): DraftFinding[] => {
        const start = sentence.start + found.index
        const end = start + found[0].length
        if (end === start || taken.some((one) => one.start < end && start < one.end)) return []
        taken.push({ start, end })
        const said = { zh, en, todoZh, todoEn }
        return [{ kind, rule: id, severity, field, start, end, text: found[0], said }]
      })
    })
  })
}

/** Phrases that say nothing firm (套话), unless a name, a number, a day or a document stands with them. */
export function evasiveIn(field: CheckedField, text: string): DraftFinding[] {
  return phrasesIn(evasiveRules, 'evasive', field, text)
}

/** Signs of information that is not public (未公开信息). */
export function unpublishedIn(field: CheckedField, text: string): DraftFinding[] {
  return phrasesIn(unpublishedRules, 'unpublished', field, text)
}
