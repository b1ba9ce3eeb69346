import * as z from 'zod'
import { StartRefused } from '../platform/start-refused.ts'

const titled = z.object({ zh: z.string().min(1), en: z.string().min(1) })

/** The bureau as its pages name it. Configuration (`bureau.identity`): a second bureau changes these and no code. */
export const bureauShape = z.object({
  name: titled,
  organiser: titled,
  phone: titled,
  address: titled.optional(),
  /** Site marks for the foot: filing number, public-security number, government site code. */
  marks: z.array(z.object({ text: z.string(), url: z.string().optional() })).default([]),
})

export type Bureau = z.output<typeof bureauShape>

/** The first bureau. Its marks belong to a deployment, not to a source repository. */
export const SIPA: Bureau = {
  name: { zh: '上海市知识产权局', en: 'Shanghai Intellectual Property Administration' },
  organiser: {
    zh: '上海市知识产权局办公室（宣传处）',
    en: 'General Office, Shanghai Intellectual Property Administration',
  },
  phone: { zh: '12345（上海市民服务热线）', en: '12345 (Shanghai citizens’ service line)' },
  marks: [],
}

/** The configured bureau, or the first one where nothing is configured. */
export function bureauOf(settings: Readonly<Record<string, unknown>>): Bureau {
  const identity = settings['identity']
  if (identity === undefined) return SIPA
  const read = bureauShape.safeParse(identity)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new StartRefused(
    `bureau.identity${(issue?.path ?? []).map((part) => `.${String(part)}`).join('')} in the configuration: ${issue?.message ?? 'not readable'}.`,
  )
}
