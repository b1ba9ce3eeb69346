import { defineReleasable, readTexts, STRUCTURE_FIELD, textsOf } from '@gongkai/publishing'
import type { Lang } from '@gongkai/contract-kit'
import * as z from 'zod'
import { CLAUSE_ROLES, DOCUMENT_KINDS, NEEDS } from '../values.ts'
import { sourceHead } from './head.ts'
import { SOURCE_COUNTS, SOURCE_LENGTHS, SOURCE_RELEASE } from './values.ts'

/** What the public reads of a version of the Chinese text once it is released. */
export const releasedSourceShape = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length),
  /** The version of the source this is. */
  version: z.number().int().min(1),
  head: sourceHead,
  clauses: z
    .array(
      z.object({
        id: z.string().max(80),
        path: z.array(z.string().max(40)).max(12),
        label: z.string().max(200),
        role: z.enum(CLAUSE_ROLES),
        text: z.string().max(SOURCE_LENGTHS.clause),
      }),
    )
    .min(1)
    .max(SOURCE_COUNTS.clauses),
})
export type ReleasedSource = z.output<typeof releasedSourceShape>

const READ = /^head\.(?:title|number|issuer)$|^clauses\.\d+\.text$/

const FIELD_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'head.title': { zh: '标题', en: 'Title' },
  'head.number': { zh: '文号', en: 'Document number' },
  'head.issuer': { zh: '发文机关', en: 'Issuer' },
  [STRUCTURE_FIELD]: { zh: '日期、编号和设置', en: 'Dates, numbers and settings' },
}

/**
 * A version of the Chinese text as a thing that is reviewed before it is released on this platform (先审查后公开). What is public at its
 * own address already needs this one review.
 */
export const sourceRelease = defineReleasable({
  kind: SOURCE_RELEASE,
  name: { zh: '中文原文', en: 'Chinese text' },
  channels: ['portal', 'search', 'widget'],
  input: releasedSourceShape,
  contentOf: (_, details) => ({ place: details.kind, texts: textsOf(details, (path) => READ.test(path)) }),
  readContent: ({ texts }) => releasedSourceShape.parse(readTexts(texts)),
  titleOf: ({ head, version }, lang) =>
    lang === 'zh' ? `${head.title}（第${version}版）` : `${head.title} (version ${version})`,
  fieldName(field, lang) {
    const clause = /^clauses\.(\d+)\.text$/.exec(field)
    if (clause) return lang === 'zh' ? `第${Number(clause[1]) + 1}段` : `Paragraph ${Number(clause[1]) + 1}`
    return FIELD_NAMES[field]?.[lang] ?? null
  },
})
