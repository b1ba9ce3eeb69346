import { asSet, canonicalText, hashWith } from './content.ts'
import type { ReleaseContent, Sha256 } from './content.ts'

/** One part of a content, by name: `text:reply`, `addressee:answer`, `attachment:2`, `channels`, `audience`, `item`. */
export type ContentPart = string

/**
 * The SHA-256 of each part of a content, by the part's name. An approval keeps them so that a refusal can say which part was changed
 * without a word of what stands in it. Attachments are counted from 1.
 */
export function partHashes(content: ReleaseContent, digest: Sha256): Readonly<Record<ContentPart, string>> {
  const { kind, item, place, audience, receivers, channels, texts, addresseeTexts, attachments } = content
  const parts: [ContentPart, unknown][] = [
    ['kind', kind],
    ['item', item],
    ['place', place],
    ['audience', [audience, receivers ? asSet(receivers) : null]],
    ['channels', asSet(channels)],
    ...Object.entries(texts).map(([field, text]): [ContentPart, unknown] => [`text:${field}`, text]),
    ...Object.entries(addresseeTexts ?? {}).map(([field, text]): [ContentPart, unknown] => [
      `addressee:${field}`,
      text,
    ]),
    ...attachments.map((file, index): [ContentPart, unknown] => [`attachment:${index + 1}`, file]),
  ]
  return Object.fromEntries(parts.map(([part, value]) => [part, hashWith(digest, canonicalText([part, value]))]))
}

/** The parts that differ, in the order of the content; those that were added come before those that are gone. */
export function changedParts(
  approved: Readonly<Record<ContentPart, string>>,
  content: ReleaseContent,
  digest: Sha256,
): ContentPart[] {
  const now = partHashes(content, digest)
  const differing = Object.keys(now).filter((part) => !Object.hasOwn(approved, part) || approved[part] !== now[part])
  return [...differing, ...Object.keys(approved).filter((part) => !Object.hasOwn(now, part))]
}

const WORDS: Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>> = {
  'text:title': { zh: '标题', en: 'the title' },
  'text:subject': { zh: '标题', en: 'the title' },
  'text:body': { zh: '正文', en: 'the body' },
  'text:question': { zh: '来信正文', en: 'the question' },
  'text:reply': { zh: '答复正文', en: 'the reply' },
  kind: { zh: '事项种类', en: 'the kind of matter' },
  item: { zh: '事项编号', en: 'the matter' },
  place: { zh: '发布位置', en: 'the place of publication' },
  audience: { zh: '公开对象', en: 'the audience' },
  channels: { zh: '发布渠道', en: 'the channels' },
}

/** What a part is called on a screen or in a letter. */
export function partName(part: ContentPart, lang: 'zh' | 'en'): string {
  const known = Object.hasOwn(WORDS, part) ? WORDS[part] : undefined
  if (known) return known[lang]
  const [kind, name = ''] = part.split(/:(.*)/s)
  if (kind === 'attachment') return lang === 'zh' ? `附件${name}` : `attachment ${name}`
  if (kind === 'addressee') return lang === 'zh' ? '只告知本人的内容' : 'what only the addressee is told'
  return lang === 'zh' ? '一处文字' : 'one of the texts'
}
