import type { Lang } from '@gongkai/contract-kit'
import type { ContentAttachment, ReleaseContent } from '@gongkai/disclosure-rules'
import type { MatterRole } from '@gongkai/task-model'
import type * as z from 'zod'
import { releaseProcedure, type ReleaseProcedure } from './procedure.ts'

/** What a kind makes of a draft; kind, item, audience, channels and the note are filled in for it. */
export interface ReleaseParts {
  /** Where it stands, such as a series: what `listCurrent` can ask for. `*` where not said. */
  readonly place?: string
  /** Every text the public will read, by field. `textsOf` makes them of a whole object. */
  readonly texts: Readonly<Record<string, string>>
  /** Files that go out with it, by the hash of their bytes. */
  readonly attachments?: readonly ContentAttachment[]
}

/** What a subject says about a kind of thing that is reviewed before it is released. */
export interface ReleasableDefinition<Details extends z.ZodType, Shape> {
  /** A slug, unique over the platform: `activity`. */
  readonly kind: string
  /** What one of them is called: 活动预告. */
  readonly name: Readonly<Record<Lang, string>>
  /** Through which it goes out, such as `programme`, `widget`: bound like the texts. */
  readonly channels: readonly string[]
  /** The shape of a draft. */
  readonly input: Details
  contentOf(id: string, details: z.output<Details>, note: string | null): ReleaseParts
  /** Reads a published content back into what pages show. */
  readContent(content: ReleaseContent): Shape
  /** How one of them is named in a list. */
  titleOf(details: z.output<Details>, lang: Lang): string
  /** What a field of the texts is called on a screen; null where the kind does not say. */
  fieldName?(field: string, lang: Lang): string | null
  /** Who drafts it in its departments: `lead`, `lead-head`, `office` where not said. */
  readonly drafters?: readonly MatterRole[]
  /** Who reviews, publishes and withdraws it: `office-reviewer` where not said. Never who drafted it. */
  readonly reviewers?: readonly MatterRole[]
}

/** A kind of thing that is reviewed before it is released (先审查后公开), with its procedure. Methods, so that kinds fit one list. */
export interface Releasable<Details = unknown, Shape = unknown> {
  readonly kind: string
  readonly name: Readonly<Record<Lang, string>>
  readonly input: z.ZodType
  readonly drafters: readonly MatterRole[]
  readonly reviewers: readonly MatterRole[]
  readonly procedure: ReleaseProcedure
  contentOf(id: string, details: Details, note: string | null): ReleaseContent
  readContent(content: ReleaseContent): Shape
  titleOf(details: Details, lang: Lang): string
  fieldName(field: string, lang: Lang): string | null
}

export type DetailsOf<Kind> = Kind extends Releasable<infer Details> ? Details : never
export type ShapeOf<Kind> = Kind extends { readContent(content: ReleaseContent): infer Shape } ? Shape : never

const SLUG = /^[a-z][a-z0-9-]{1,39}$/
export const EVERYWHERE = '*'
/** The field of the texts that tells readers what a correction changes. */
export const NOTE_FIELD = 'note'

/** Takes a kind as data and gives it its procedure. @throws where the kind is no slug or goes through no channel. */
export function defineReleasable<Details extends z.ZodType, Shape>(
  definition: ReleasableDefinition<Details, Shape>,
): Releasable<z.output<Details>, Shape> {
  const { kind, name, channels, input } = definition
  const { drafters = ['lead', 'lead-head', 'office'], reviewers = ['office-reviewer'] } = definition
  if (!SLUG.test(kind)) throw new TypeError(`a kind of release is a slug, not ${kind}`)
  if (channels.length === 0) throw new TypeError(`the kind ${kind} goes out through no channel`)
  return {
    kind,
    name,
    input,
    drafters,
    reviewers,
    procedure: releaseProcedure(kind, input, { drafters, reviewers }),
    contentOf(id, details, note) {
      const { place = EVERYWHERE, texts, attachments = [] } = definition.contentOf(id, details, note)
      const bound = { ...texts, [NOTE_FIELD]: note ?? '' }
      return { kind, item: id, place, audience: 'public', channels, texts: bound, attachments }
    },
    readContent: (content) => definition.readContent(content),
    titleOf: (details, lang) => definition.titleOf(details, lang),
    fieldName: (field, lang) => definition.fieldName?.(field, lang) ?? null,
  }
}
