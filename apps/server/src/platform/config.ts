import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readOrigin } from '@gongkai/releases'
import * as z from 'zod'
import { StartRefused } from './start-refused.ts'

/** An origin such as `https://www.example.gov.cn`: scheme, host and port, nothing after. */
const origin = z.string().refine((text) => readOrigin(text) === text, {
  message: 'must be an origin such as https://www.example.gov.cn, without a path or closing slash',
})

const count = (least: number, most: number) => z.number().int().min(least).max(most)

const fileShape = z.strictObject({
  /** The port of the HTTP server. */
  port: count(0, 65_535).default(8080),
  host: z.string().min(1).default('127.0.0.1'),
  dataDir: z.string().min(1).default('./data'),
  /** A PostgreSQL of the bureau's own; without it one is run in the data directory. */
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  databaseConnections: count(2, 200).default(10),
  /** The secret that seals personal data, 32 bytes or more in base64 or hex; made in the data directory where not given. */
  secret: z.string().min(32, 'must be at least 32 characters long').optional(),
  /** Public address of the platform, when it stands behind a proxy under another name. */
  publicOrigin: origin.optional(),
  /** Sites that may embed the widgets: origins, or `*` for any. */
  embedOrigins: z.union([z.literal('*'), z.array(origin)]).default([]),
  /** Proxies whose X-Forwarded-For is believed: false, true, or addresses and ranges. */
  trustProxy: z.union([z.boolean(), z.array(z.string().min(1))]).default(false),
  /** A file with State Council notices that this release does not know, and the days off and make-up days of local orders. */
  calendarFile: z.string().min(1).optional(),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Demonstration: example accounts and content, any site may embed. Never with real data. */
  demonstration: z.boolean().default(false),
  session: z
    .strictObject({ idleMinutes: count(5, 1440).default(60), absoluteHours: count(1, 168).default(12) })
    .prefault({}),
  challenge: z.strictObject({ cost: count(1, 10_000).default(20), minutes: count(1, 120).default(20) }).prefault({}),
  rates: z
    .strictObject({
      /** Public writes of one address in a minute. */
      writesPerMinute: count(1, 100_000).default(20),
      /** All requests of one address in a minute. */
      requestsPerMinute: count(1, 1_000_000).default(1200),
    })
    .prefault({}),
  messages: z
    .strictObject({
      /** Working days to answer a message; not confirmed by the bureau. */
      answerWorkdays: count(1, 60).default(7),
      /** From so many working days left the light shows due soon. */
      dueSoonWorkdays: count(0, 30).default(2),
      /** An answered message nobody rated is closed after so many working days. */
      closeAfterWorkdays: count(1, 120).default(10),
      /** Working days a department has to sign for a message or to give it back. */
      signWorkdays: count(1, 10).default(1),
      /** Working days the department has from the assignment to its draft: the inner stage of the whole limit. */
      draftWorkdays: count(1, 60).default(5),
      /** The limit stands still at most so many working days while the writer is asked for more. */
      supplementWorkdays: count(0, 60).default(5),
      /** A writer may reopen so many working days after the answer. */
      reopenWorkdays: count(0, 120).default(10),
      /** The first escalation comes so many working days before the due day, later ones at it and each so many after it. */
      escalateBeforeWorkdays: count(0, 30).default(1),
      escalateEveryWorkdays: count(1, 30).default(5),
      /** Days without an answer from which a message is on the veto watch; three months are a veto of the site inspection. */
      vetoWatchDays: count(1, 90).default(60),
      /** So many messages of one common issue within so many days open a matter. */
      commonIssueMessages: count(2, 1000).default(5),
      commonIssueDays: count(1, 365).default(30),
    })
    .prefault({}),
  /** Where e-mail goes out (smtp://user:password@host:port or smtps://…); without it mail waits in the outbox. */
  mail: z
    .strictObject({
      smtp: z
        .string()
        .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
        .optional(),
      from: z.string().min(3).default('gongkai@localhost'),
    })
    .prefault({}),
  /** Files that citizens send with a message. */
  uploads: z
    .strictObject({ mostFiles: count(0, 10).default(3), mostMegabytes: count(1, 100).default(10) })
    .prefault({}),
  /** Open activities (政府开放活动). No published text fixes these. */
  events: z
    .strictObject({
      /** Hours for which an offered place is held. */
      offerHours: count(1, 168).default(24),
      /** A group that waits is passed by smaller entries at most so many times; then places are kept for it. */
      passedOverMost: count(0, 50).default(3),
      /** Within so many hours of the start nothing is kept for a group any more, and offers end sooner. */
      lastCallHours: count(0, 168).default(12),
      /** A reminder goes out so many hours before the start. */
      reminderHours: count(1, 240).default(24),
      /** Hours for which a phone at the door may work without a line. */
      offlineHours: count(1, 24).default(2),
      /** Personal data of participants is erased so many days after the last activity of its series' season. */
      eraseAfterDays: count(1, 400).default(180),
      /** Working days for the written answer to a question that nobody answered live. */
      questionWorkdays: count(1, 60).default(7),
    })
    .prefault({}),
  /** Translations of the portal. No published text fixes these days; all are working days. */
  translation: z
    .strictObject({
      /** Languages that documents are translated to, as they stand in `lang`: the first is the portal's own. */
      languages: z
        .array(z.string().regex(/^[a-z]{2,3}$/))
        .min(1)
        .max(20)
        .default(['en']),
      /** Whose handlers translate and whose head reviews the language. */
      department: z.string().default('international'),
      translateDays: count(1, 250).default(10),
      languageReviewDays: count(1, 60).default(3),
      policyReviewDays: count(1, 60).default(3),
      /** From a material change of the Chinese text to a decision on every clause it touched. */
      staleDays: count(1, 60).default(5),
      /** The same for changes of wording only. */
      wordingDays: count(1, 250).default(20),
      /** The translation memory offers a match from this score on, in percent. */
      memoryFrom: count(50, 100).default(70),
    })
    .prefault({}),
  /** What a bureau sets for its own subjects: read by the modules, not by the platform. */
  bureau: z.record(z.string(), z.unknown()).default({}),
})

/** The settings as they are used. */
export type Config = z.output<typeof fileShape>

type Environment = Readonly<Record<string, string | undefined>>

/** Environment variable → setting. Set but empty counts as not set. */
const FROM_ENVIRONMENT = {
  PORT: ['port', asNumber],
  HOST: ['host', asText],
  DATA_DIR: ['dataDir', asText],
  DATABASE_URL: ['databaseUrl', asText],
  GONGKAI_SECRET: ['secret', asText],
  GONGKAI_CALENDAR: ['calendarFile', asText],
  GONGKAI_LOG_LEVEL: ['logLevel', asText],
  GONGKAI_DEMONSTRATION: ['demonstration', asFlag],
  GONGKAI_PUBLIC_ORIGIN: ['publicOrigin', asText],
  GONGKAI_EMBED_ORIGINS: ['embedOrigins', asList],
  GONGKAI_TRUST_PROXY: ['trustProxy', asFlag],
  GONGKAI_SMTP: ['mail', asSmtp],
} as const

function asText(text: string): unknown {
  return text
}

function asNumber(text: string): unknown {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : text
}

function asFlag(text: string): unknown {
  const flags: Record<string, boolean> = { '1': true, true: true, '0': false, false: false }
  return flags[text.trim().toLowerCase()] ?? text
}

function asSmtp(text: string): unknown {
  return { smtp: text.trim() }
}

function asList(text: string): unknown {
  return text.trim() === '*' ? '*' : text.split(',').map((part) => part.trim())
}

const HIDDEN = new Set(['secret', 'databaseUrl', 'mail'])

function shown(setting: string, value: unknown): string {
  if (HIDDEN.has(setting) || value === undefined) return ''
  const text = JSON.stringify(value)
  return `, not ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? issue.message : `must be ${issue.minimum} or more`
    case 'too_big':
      return `must be ${issue.maximum} or less`
    case 'invalid_type':
      return `must be a ${issue.expected === 'int' ? 'whole number' : issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `has no setting ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    case 'invalid_union':
      return wordUnion(issue)
    default:
      return issue.message
  }
}

function wordUnion(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): string {
  const inner = issue.errors.flat()
  const told = inner.find((one) => one.code === 'custom') ?? inner.at(-1)
  return told ? wording(told) : issue.message
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
  return value
}

/** `port (from PORT)`: what the operator has to look for. */
function settingName(path: readonly PropertyKey[], sources: Readonly<Record<string, string>>, file: string): string {
  const name = path.map(String).join('.')
  return `${name || 'The configuration'} (from ${sources[String(path[0])] ?? file})`
}

function readFile(path: string, asked: boolean): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === 'ENOENT' && !asked) return {}
    throw new StartRefused(`The configuration file ${path} cannot be read (${code}). Check GONGKAI_CONFIG.`)
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new StartRefused(`The configuration file ${path} is not valid JSON: ${(error as Error).message}.`)
  }
  throw new StartRefused(`The configuration file ${path} must hold one JSON object.`)
}

/**
 * The settings: defaults, then the file (GONGKAI_CONFIG or ./gongkai.config.json), then the environment.
 * Throws {@link StartRefused} with one sentence per bad value, naming the setting and where it came from.
 */
export function loadConfig(environment: Environment = process.env, folder = process.cwd()): Config {
  const asked = environment['GONGKAI_CONFIG']
  const file = resolve(folder, asked || 'gongkai.config.json')
  const settings = readFile(file, Boolean(asked))
  const sources: Record<string, string> = {}
  for (const [variable, [setting, convert]] of Object.entries(FROM_ENVIRONMENT)) {
    const text = environment[variable]
    if (text === undefined || text === '') continue
    settings[setting] = convert(text)
    sources[setting] = variable
  }
  const parsed = fileShape.safeParse(settings)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const value = issue.code === 'unrecognized_keys' ? undefined : valueAt(settings, issue.path)
      return `${settingName(issue.path, sources, file)} ${wording(issue)}${shown(String(issue.path[0]), value)}.`
    })
    throw new StartRefused(faults.join('\n'))
  }
  const config = parsed.data
  if (config.demonstration && config.embedOrigins.length === 0) config.embedOrigins = '*'
  if (config.calendarFile !== undefined) config.calendarFile = resolve(folder, config.calendarFile)
  return { ...config, dataDir: resolve(folder, config.dataDir) }
}
