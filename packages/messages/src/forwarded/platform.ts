import * as z from 'zod'
import { plainName, RESULT_FIELDS, SHEET_FIELDS, USUAL_NAMES, type FieldNames } from './fields.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)
const columns = z.partialRecord(z.enum([...SHEET_FIELDS, ...RESULT_FIELDS]), z.array(z.string().min(1).max(60)).max(30))

/** A body that forwards messages, and what the columns of its sheets are called where the usual names do not say it. */
export const platformShape = z.strictObject({
  id,
  zh: z.string().min(1).max(60),
  en: z.string().min(1).max(120),
  columns: columns.default({}),
  /** Working days from the transfer to the answer for rows that name no day; none where nobody settled it. */
  workdays: z.number().int().min(1).max(120).optional(),
})
export type ForwardingPlatform = z.output<typeof platformShape>

/**
 * The bodies whose sheets are known without configuration. 中国政府网 publishes no number of days for what it forwards (rules §7.1): the day
 * on the sheet counts, and a row without one has no outer limit.
 */
export const KNOWN_PLATFORMS: readonly ForwardingPlatform[] = [
  { id: 'gov-cn', zh: '中国政府网', en: 'The Chinese government’s website (gov.cn)', columns: {} },
  { id: 'other', zh: '其他转办单位', en: 'Another forwarding body', columns: {} },
]

/** The setting of a bureau with the bodies that forward to it, and how their sheets name columns. */
export const PLATFORMS_SETTING = 'forwardingPlatforms'

/** The platforms of a bureau: those known, changed and joined by what its configuration says. Null where that is no list of platforms. */
export function readPlatforms(configured: unknown): readonly ForwardingPlatform[] | null {
  if (configured === undefined) return KNOWN_PLATFORMS
  const read = z.array(platformShape).max(50).safeParse(configured)
  if (!read.success) return null
  const own = new Set(read.data.map((platform) => platform.id))
  return [...KNOWN_PLATFORMS.filter((platform) => !own.has(platform.id)), ...read.data]
}

/** Every name a field goes by in this platform's sheets, its own first, as names are compared. */
export function namesOf({ columns: own }: ForwardingPlatform, field: keyof typeof USUAL_NAMES): readonly string[] {
  const given: FieldNames = own
  return [...(given[field] ?? []), ...USUAL_NAMES[field]].map(plainName)
}
