import type { ExamplesByOutcome, Organ, TriageBureau } from '@gongkai/messages/triage'
import { MESSAGE_CLASSES, REJECT_REASONS } from '@gongkai/messages/values'
import * as z from 'zod'
import type { Config } from '../../platform/config.ts'

const words = z.object({ zh: z.string().min(1), en: z.string().min(1) })

const organ: z.ZodType<Organ> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: words,
  phone: z.string().min(1).nullable(),
  url: z.url().nullable(),
  decides: words,
  reason: z.enum(REJECT_REASONS),
  phrases: z.array(z.string()),
})

const examples: z.ZodType<ExamplesByOutcome> = z.record(
  z.string(),
  z.partialRecord(z.enum(MESSAGE_CLASSES), z.string()),
)

const triageShape = z.strictObject({
  examples: examples.default({}),
  stories: z.string().default(''),
  organs: z.array(organ).default([]),
})

/**
 * What a bureau brings to its triage: `bureau.triage` of the configuration, else, for the departments that come with the platform, the examples and
 * organs that come with them. Another bureau's departments start with their duty words alone. Throws where the configuration holds none.
 */
export async function bureauTriage({ bureau }: Pick<Config, 'bureau'>): Promise<TriageBureau> {
  if (bureau['triage'] !== undefined) return triageShape.parse(bureau['triage'])
  if (bureau['registry'] !== undefined) return { examples: {}, organs: [] }
  const { SIPA_EXAMPLES, SIPA_ORGANS, SIPA_STORIES } = await import('@gongkai/messages/triage/sipa')
  return { examples: SIPA_EXAMPLES, stories: SIPA_STORIES, organs: SIPA_ORGANS }
}
