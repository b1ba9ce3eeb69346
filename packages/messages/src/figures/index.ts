export { figureConditions } from './conditions.ts'
export type { FigureConditions } from './conditions.ts'
export {
  COLUMN_WORDS,
  COUNTING_NOTES,
  OTHER,
  PUBLIC_NOTE,
  REPORT_TITLE,
  UNASSIGNED,
  UNCLASSIFIED,
} from './figure-words.ts'
export { medianWorkdays } from './median.ts'
export type { AnsweredPair } from './median.ts'
export { monthOfDay, monthsFrom, monthsUpTo, monthText, parseMonth, periodOf } from './month.ts'
export type { Month, Period } from './month.ts'
export { publicGroups } from './public-groups.ts'
export type { PublicCounts, PublicGroup } from './public-groups.ts'
export { beforeText, reportSentences } from './report-sentences.ts'
export type { NamedRow, ReportIssue } from './report-sentences.ts'
export { figureRow, NO_COUNTS, percentText } from './row.ts'
export type { Counts, FigureRow, Listed, ListedRows, RowOf } from './row.ts'
export { FIGURES_SENTENCES } from './sentences.ts'
export {
  DISSATISFIED_TO,
  FIGURE_GROUPS,
  MESSAGE_FIGURES,
  MOST_MONTHS,
  REPORT_FORMATS,
  SATISFIED_FROM,
  SMALLEST_PUBLIC_GROUP,
} from './values.ts'
export type { FigureGroup, MessageFigure, ReportFormat } from './values.ts'
