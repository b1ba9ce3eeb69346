import * as z from 'zod'
import { defineReleasable } from './releasable.ts'
import { readTexts, textsOf } from './texts.ts'

const bulletin = z.object({
  title: z.string().trim().min(1).max(80),
  body: z.string().trim().min(1).max(2000),
  seats: z.number().int().min(0).default(0),
  picture: z.object({ name: z.string(), sha256: z.string(), size: z.number().int() }).nullable().default(null),
})
export type Bulletin = z.output<typeof bulletin>

/** A kind for tests: a bulletin with a title, a text, a number and perhaps a picture. */
export const bulletinKind = defineReleasable({
  kind: 'bulletin',
  name: { zh: '通报', en: 'Bulletin' },
  channels: ['programme', 'widget'],
  input: bulletin,
  contentOf: (_, { picture, ...read }) => ({
    texts: textsOf(read),
    attachments: picture ? [{ ...picture, type: 'image/png' }] : [],
  }),
  readContent: ({ texts, attachments: [picture] }) =>
    bulletin.parse({ ...Object(readTexts(texts)), picture: picture ?? null }),
  titleOf: ({ title }) => title,
  fieldName: (field, lang) =>
    ({ title: { zh: '标题', en: 'Title' }, body: { zh: '正文', en: 'Text' }, seats: { zh: '座位', en: 'Seats' } })[
      field
    ]?.[lang] ?? null,
})
