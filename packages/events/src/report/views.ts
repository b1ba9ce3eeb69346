import * as z from 'zod'
import { REPORT_SECTIONS, REPORT_SOURCES } from './values.ts'

const count = z.number().int().min(0)

/** A number of the report. `of` is what it is a part of, where it is one. */
export const reportFigure = z
  .object({
    id: z.string(),
    label: z.string(),
    value: count,
    of: count.nullable(),
    source: z.enum(REPORT_SOURCES),
    sourceName: z.string(),
  })
  .meta({ id: 'ReportFigure' })

/** A table of the report. Numbers are counts; a text stands where a count is kept back. */
export const reportTable = z
  .object({
    id: z.string(),
    title: z.string(),
    source: z.enum(REPORT_SOURCES),
    sourceName: z.string(),
    heads: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number()]))),
  })
  .meta({ id: 'ReportTable' })

export const reportSection = z
  .object({
    id: z.enum(REPORT_SECTIONS),
    title: z.string(),
    /** What is not there yet and who adds it; null where the section is whole. */
    missing: z.string().nullable(),
    lines: z.array(z.string()),
    figures: z.array(reportFigure),
    tables: z.array(reportTable),
  })
  .meta({ id: 'ReportSection' })

export const keptReport = z
  .object({ at: z.string(), byName: z.string(), sha256: z.string(), size: count })
  .meta({ id: 'KeptReport' })

export const reportView = z
  .object({
    activity: z.string(),
    title: z.string(),
    organ: z.string(),
    department: z.string(),
    departmentName: z.string(),
    /** The day on which it was counted. */
    asOf: z.string(),
    /** The report as it was made final; numbers shown here are of today. */
    kept: keptReport.nullable(),
    /** Why it cannot be made final now; null where it can. */
    notYet: z.string().nullable(),
    sections: z.array(reportSection),
  })
  .meta({ id: 'ActivityReport' })

export const seriesReportView = z
  .object({
    series: z.string(),
    title: z.string(),
    organ: z.string(),
    asOf: z.string(),
    /** Sums over all activities. */
    figures: z.array(reportFigure),
    tables: z.array(reportTable),
    /** Activities whose report is not whole, with what is missing. */
    missing: z.array(z.object({ activity: z.string(), title: z.string(), what: z.string() })),
  })
  .meta({ id: 'SeriesReport' })

export type ReportFigure = z.output<typeof reportFigure>
export type ReportTable = z.output<typeof reportTable>
export type ReportSection = z.output<typeof reportSection>
export type ActivityReport = z.output<typeof reportView>
export type SeriesReport = z.output<typeof seriesReportView>
export type KeptReport = z.output<typeof keptReport>
