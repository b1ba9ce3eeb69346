import { defineReleasable, readTexts, textsOf } from '@gongkai/publishing'
import * as z from 'zod'
import { termEntry, termId } from './inputs.ts'
import { GLOSSARY_RELEASE } from './values.ts'

/** One term as the public reads it. */
export const releasedTerm = termEntry.omit({ forbidden: true, inflections: true }).extend({
  retired: z.boolean(),
  replacedBy: termId.nullable(),
})

/** The glossary as the public reads it, by the ids of its terms. */
export const releasedGlossary = z.object({ terms: z.record(termId, releasedTerm) })
export type ReleasedTerm = z.output<typeof releasedTerm>
export type ReleasedGlossary = z.output<typeof releasedGlossary>

const READ = /\.(?:zh|en|source)$|\.(?:zhAlso|alternatives)\.\d+$/

const PARTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  'definition.zh': { zh: '中文释义', en: 'Definition in Chinese' },
  'definition.en': { zh: '英文释义', en: 'Definition in English' },
  source: { zh: '出处', en: 'Source' },
  zhAlso: { zh: '其他中文形式', en: 'Other Chinese forms' },
  alternatives: { zh: '其他英文形式', en: 'Other English forms' },
  names: { zh: '不同时期的名称', en: 'Names in their time' },
}

/** The whole glossary as one thing that is reviewed before it is released (先审查后公开): a reviewer reads what changed since the last edition. */
export const glossaryRelease = defineReleasable({
  kind: GLOSSARY_RELEASE.kind,
  name: { zh: '术语库', en: 'Glossary' },
  channels: ['portal', 'widget'],
  input: releasedGlossary,
  contentOf: (_, details) => ({ texts: textsOf(details, (path) => READ.test(path)) }),
  readContent: ({ texts }) => releasedGlossary.parse(readTexts(texts)),
  titleOf: ({ terms }, lang) => {
    const count = Object.keys(terms).length
    return lang === 'zh' ? `术语库（${count}条）` : `Glossary (${count} terms)`
  },
  fieldName(field, lang) {
    const [, term, part, inner] = field.split('.')
    if (term === undefined || part === undefined) return null
    const name = PARTS[`${part}.${inner ?? ''}`] ?? PARTS[part]
    return name ? `${term} · ${name[lang]}` : term
  },
})
