import * as z from 'zod'
import { RELEASE_ACTIONS, RELEASE_STATES } from './values.ts'

const personView = z.object({ by: z.string(), byName: z.string(), at: z.string() })
const remarkView = personView.extend({ reason: z.string() })
const shownText = z.object({ field: z.string(), name: z.string(), text: z.string() })

const releaseFinding = z
  .object({
    key: z.string(),
    field: z.string(),
    fieldName: z.string(),
    type: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    severity: z.enum(['block', 'review', 'info']),
    rule: z.string(),
    message: z.string(),
    /** A remembered decision that already settles it: whose, and why. */
    settled: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'PublishingFinding', description: 'Offsets are UTF-16 units of the named field.' })

const releaseVersion = z
  .object({
    version: z.number().int(),
    at: z.string(),
    hash: z.string(),
    /** What it changed, for the readers; null of the first. */
    note: z.string().nullable(),
    withdrawn: z.object({ at: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'PublishingVersion' })

/** One thing to be reviewed or published, in a list. */
export const releaseListItem = z
  .object({
    kind: z.string(),
    kindName: z.string(),
    id: z.string(),
    version: z.number().int(),
    title: z.string(),
    state: z.enum(RELEASE_STATES),
    stateName: z.string(),
    /** Something of it is public now. */
    standing: z.boolean(),
    departments: z.array(z.string()),
    departmentNames: z.array(z.string()),
    drafted: personView,
    sentBack: remarkView.nullable(),
    /** This person may act on it now. */
    waitsForYou: z.boolean(),
  })
  .meta({ id: 'PublishingListItem' })

export const releaseView = releaseListItem
  .omit({ waitsForYou: true })
  .extend({
    /** The draft in the shape of its kind, as an editor takes it. */
    details: z.unknown(),
    note: z.string().nullable(),
    place: z.string(),
    channels: z.array(z.string()),
    /** What is reviewed: the texts that people read, as they are screened. */
    texts: z.array(shownText),
    /** What is reviewed beside them: times, numbers, choices, one by one. */
    settings: z.array(shownText),
    attachments: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        sha256: z.string(),
        size: z.number().int(),
        /** Where the desk can look at it; null where it cannot. */
        url: z.string().nullable(),
      }),
    ),
    /** SHA-256 of exactly what is reviewed: what an approval is bound to. */
    hash: z.string(),
    /** How it differs from what the public reads now; null where nothing is public. */
    changed: z
      .array(
        z.object({ field: z.string(), name: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
      )
      .nullable(),
    reviewed: personView.nullable(),
    /** What the review decided on findings, as it was sealed. */
    decisions: z.array(z.object({ key: z.string(), decision: z.enum(['keep', 'remove']), reason: z.string() })),
    withdrawn: remarkView.nullable(),
    /** What the public reads now. */
    published: releaseVersion.nullable(),
    versions: z.array(releaseVersion),
    findings: z.array(releaseFinding),
    actions: z.array(
      z.object({
        action: z.enum(RELEASE_ACTIONS),
        name: z.string(),
        open: z.boolean(),
        reason: z.object({ code: z.string(), message: z.string() }).optional(),
      }),
    ),
    history: z.array(z.object({ seq: z.number().int(), at: z.string(), byName: z.string(), text: z.string() })),
  })
  .meta({ id: 'PublishingInFull' })

/** What the screening finds in a draft that was not saved yet. */
export const releaseScreening = z.object({ findings: z.array(releaseFinding) }).meta({ id: 'PublishingScreening' })

export type ReleaseListItem = z.output<typeof releaseListItem>
export type ReleaseView = z.output<typeof releaseView>
export type ReleaseFindingView = z.output<typeof releaseFinding>
export type ReleaseVersionView = z.output<typeof releaseVersion>
