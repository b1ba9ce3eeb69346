import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { figureConditions } from './conditions.ts'
import { figuresRoutes } from './routes.ts'
import { MOST_MONTHS, REPORT_FORMATS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const count = z.number().int().min(0)

/** A rate is two counts; what divides by zero is for whoever shows it. */
const rate = z.object({ numerator: count, denominator: count })

const publicRow = { received: count, answered: count, onTime: rate }
const publicGroup = z
  .object({
    /** Null for 其他: groups too small to stand alone. */
    id: z.string().nullable(),
    name: z.string(),
    ...publicRow,
  })
  .meta({ id: 'MessageStatisticsGroup' })

export const statisticsView = z
  .object({
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    /** How the figures were counted, in sentences. */
    notes: z.array(z.string()),
    total: z.object(publicRow),
    months: z.array(z.object({ month, ...publicRow })),
    classes: z.array(publicGroup),
    departments: z.array(publicGroup),
  })
  .meta({ id: 'MessageStatistics' })

/** The rows of a figure, as conditions of the desk's list. */
const rows = z
  .object({
    ...figureConditions,
    board: z.string().optional(),
    class: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .meta({ id: 'MessageFigureRows' })

export const listed = z.object({ count, rows }).meta({ id: 'ListedMessages' })

/** Everything counted of some messages, each with its rows. Of those received in the period, but `answered`: answered in the period. */
export const figureRow = z
  .object({
    received: listed,
    waiting: listed,
    accepted: listed,
    rejected: listed,
    withdrawn: listed,
    answered: listed,
    open: listed,
    late: listed,
    onTime: z.object({ numerator: listed, denominator: listed }),
    reopened: listed,
    satisfaction: z.object({ rated: listed, satisfied: listed, neither: listed, dissatisfied: listed }),
    /** Working days from receipt to answer, the middle one of those answered in the period; null without any. */
    medianWorkdays: z.number().nullable(),
  })
  .meta({ id: 'MessageFigureRow' })

const named = figureRow.extend({ id: z.string().nullable(), name: z.string() }).meta({ id: 'NamedFigureRow' })

export const reportView = z
  .object({
    month,
    title: z.string(),
    organ: z.string(),
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    /** The month is not over: figures still grow. */
    running: z.boolean(),
    /** The department it is narrowed to. */
    department: z.object({ id: z.string(), name: z.string() }).nullable(),
    total: figureRow,
    before: figureRow,
    rejections: z.array(z.object({ reason: z.string(), name: z.string(), ...listed.shape })),
    departments: z.array(named),
    classes: z.array(named),
    boards: z.array(named),
    months: z.array(figureRow.extend({ month })),
    commonIssues: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        messages: count,
        state: z.string(),
        owner: z.string().nullable(),
        remedy: z.string().nullable(),
      }),
    ),
    /** The report in sentences, made from the figures alone. */
    sentences: z.array(z.string()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'MessageReport' })

const asked = z.object({ month: month.optional(), department: z.string().max(60).optional(), lang })

export const figuresContract = defineRoutes({
  statistics: {
    at: figuresRoutes.statistics,
    summary: 'Messages received, answered and answered on time: by month, class and department',
    audience: 'public',
    query: z.object({
      months: z.coerce.number().int().min(1).max(MOST_MONTHS).optional(),
      lang,
      wv: z.string().max(20).optional(),
    }),
    answer: statisticsView,
  },
  report: {
    at: figuresRoutes.report,
    summary: 'The monthly report of messages (留言办理情况月报): every figure with the query of its rows',
    audience: 'staff',
    query: asked,
    answer: reportView,
    refusals: ['unknown-department', 'month-to-come'],
  },
  reportFile: {
    at: figuresRoutes.reportFile,
    summary: 'The same report as a file',
    audience: 'staff',
    query: asked.extend({ format: z.enum(REPORT_FORMATS) }),
    answer: z
      .object({ fileName: z.string(), content: z.string().meta({ description: 'The file in base64' }) })
      .meta({ id: 'MessageReportFile' }),
    refusals: ['unknown-department', 'month-to-come'],
  },
})
