/** The parts of an after-event report (总结), in their order. */
export const REPORT_SECTIONS = [
  'overview',
  'attendance',
  'places',
  'questions',
  'opinions',
  'promises',
  'satisfaction',
] as const
export type ReportSectionId = (typeof REPORT_SECTIONS)[number]

/** Where a number comes from: one part of the record each. */
export const REPORT_SOURCES = [
  'programme',
  'registrations',
  'check-in',
  'question-wall',
  'record',
  'questionnaire',
] as const
export type ReportSource = (typeof REPORT_SOURCES)[number]
