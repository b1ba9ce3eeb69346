export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  localDate,
  localDateOf,
  parseLocalDate,
  shanghaiTime,
  weekdayOf,
  type LocalDate,
} from './local-date.ts'
export {
  defineNotice,
  type CalendarOverlay,
  type DaysOff,
  type HolidayNotice,
  type NoticeSource,
} from './holiday-notice.ts'
export { chinaNotices } from './notices/china.ts'
export { chinaCalendar, createCalendar } from './china-calendar.ts'
export { DAY_KINDS, type DayKind, type WorkCalendar } from './work-calendar.ts'
export { dayOf, type DayAnswer } from './day.ts'
export { DAY_OFF_RULES, parseTerm, TERM_UNITS, type DayOffRule, type Term, type TermUnit } from './term.ts'
export { dueDate, firstWorkdayFrom, workdaysBetween, type DueDate } from './due-date.ts'
export { disjoint, type NamedStretch, type Stretch } from './stretch.ts'
export { explainDue, type DueExplanation } from './explain-due.ts'
export { DAY_EFFECTS, type DayEffect, type ExplainedDay } from './explained-days.ts'
export { awaitedYears } from './due-facts.ts'
export {
  explainReceipt,
  needsConfirmation,
  RECEIPT_CHANNELS,
  receivedOn,
  type Receipt,
  type ReceiptChannel,
} from './receipt.ts'
export { formatDate, formatRun, formatWeekday, type Language } from './date-words.ts'
export { statutoryFestivals, type StatutoryFestival } from './statutory-festivals.ts'
