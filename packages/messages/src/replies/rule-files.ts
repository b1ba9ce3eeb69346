import * as z from 'zod'
import citationFile from './rules/citations.json' with { type: 'json' }
import elementFile from './rules/elements.json' with { type: 'json' }
import evasiveFile from './rules/evasive.json' with { type: 'json' }
import promiseFile from './rules/promises.json' with { type: 'json' }
import questionFile from './rules/questions.json' with { type: 'json' }
import synonymFile from './rules/synonyms.json' with { type: 'json' }
import unpublishedFile from './rules/unpublished.json' with { type: 'json' }
import { EVIDENCE_NAMES } from './evidence.ts'
import { phrasePattern, wordPattern } from './pattern.ts'
import { ASK_KINDS, CHECK_SEVERITIES, REPLY_ELEMENTS, type AskKind, type ReplyElement } from './values.ts'

/**
 * The rule files, read once and held to their shapes: a slip in a file stops the start with the place of the slip. The files are for those who
 * answer messages; `README.md` beside them says how they are written.
 */
const examples = { fires: z.array(z.string().min(1)).min(1), silent: z.array(z.string().min(1)).min(1) }
const severity = z.enum(CHECK_SEVERITIES)
const sentences = { zh: z.string(), en: z.string(), todoZh: z.string(), todoEn: z.string() }

const phraseFile = z.object({
  about: z.string(),
  rules: z.array(
    z.object({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      severity,
      says: z.array(z.string().min(2)).min(1),
      unless: z.array(z.array(z.enum(EVIDENCE_NAMES)).min(1)),
      ...sentences,
      ...examples,
    }),
  ),
})
export type PhraseRule = z.output<typeof phraseFile>['rules'][number]

const compiled = (rule: PhraseRule) => ({ ...rule, pattern: phrasePattern(rule.says) ?? /(?!)/g })
export const evasiveRules = phraseFile.parse(evasiveFile).rules.map(compiled)
export const unpublishedRules = phraseFile.parse(unpublishedFile).rules.map(compiled)

const words = z.array(z.string().min(1)).min(1)
const noted = z.object({ severity, ...sentences })
export const promiseRules = z
  .object({
    about: z.string(),
    ourselves: words,
    others: words,
    willDo: words,
    deeds: words,
    general: words,
    noDate: noted,
    past: noted,
    today: z.string(),
    examples: z.array(z.object({ text: z.string(), dueOn: z.string().nullable() })),
    silent: words,
  })
  .parse(promiseFile)

const elementsShape = z.object({
  about: z.string(),
  elements: z.array(
    z.object({
      id: z.enum(REPLY_ELEMENTS),
      nameZh: z.string(),
      nameEn: z.string(),
      place: z.enum(['opening', 'anywhere', 'closing']),
      evidence: z.enum(EVIDENCE_NAMES).optional(),
      says: z.array(z.string()),
      todoZh: z.string(),
      todoEn: z.string(),
      ...examples,
    }),
  ),
  needed: z.record(z.string(), z.array(z.enum(REPLY_ELEMENTS))),
  stepsWhenAsked: z.array(z.enum(ASK_KINDS)),
  must: z.array(z.enum(REPLY_ELEMENTS)),
})
const elements = elementsShape.parse(elementFile)
export const elementRules = elements.elements.map((rule) => ({ ...rule, pattern: phrasePattern(rule.says) }))
export const { stepsWhenAsked, must: mustElements } = elements

/** What a reply of a class needs; a class that the file does not know needs what an unclassified message does. */
export function neededOf(messageClass: string | null): readonly ReplyElement[] {
  const known = messageClass !== null && Object.hasOwn(elements.needed, messageClass) ? messageClass : 'unclassified'
  return elements.needed[known] ?? []
}

const questionShape = z.object({
  about: z.string(),
  asks: z.record(z.enum(ASK_KINDS).exclude(['action']), words),
  nouns: z.partialRecord(z.enum(ASK_KINDS), words),
  informs: words,
  actions: words,
  requests: words,
  nextMatter: words,
  joins: words,
  facets: words,
  topics: words,
  thanks: words,
  advertising: words,
  nothing: words,
  examples: z.array(z.object({ subject: z.string(), body: z.string(), count: z.number().int() })).min(1),
})
const questions = questionShape.parse(questionFile)
export const questionExamples = questions.examples
export const askPatterns: readonly (readonly [AskKind, RegExp])[] = Object.entries(questions.asks).map(
  ([kind, cues]) => [kind as AskKind, wordPattern(cues)],
)
/** Nouns that ask only where something in the sentence asks for them: 请告知办理流程. */
export const nounPatterns: readonly (readonly [AskKind, RegExp])[] = Object.entries(questions.nouns).map(
  ([kind, cues]) => [kind as AskKind, wordPattern(cues)],
)
export const questionWords = {
  informs: wordPattern(questions.informs),
  actions: wordPattern(questions.actions),
  requests: wordPattern(questions.requests),
  nextMatter: wordPattern(questions.nextMatter),
  joins: wordPattern(questions.joins),
  facets: wordPattern(questions.facets),
  topics: questions.topics,
  thanks: wordPattern(questions.thanks),
  advertising: questions.advertising,
  nothing: wordPattern(questions.nothing),
}

export const synonyms = z
  .object({ about: z.string(), groups: z.array(z.array(z.string().min(2)).min(2)) })
  .parse(synonymFile)
  .groups.map((group, at) => ({ term: `=${at}`, pattern: new RegExp(wordPattern(group).source, 'iu') }))

export const citationRules = z
  .object({
    about: z.string(),
    endings: words,
    today: z.string(),
    register: z.array(z.looseObject({ id: z.string() })),
    rules: z.array(z.object({ rule: z.string(), ...examples })),
  })
  .parse(citationFile)
