/**
 * What is counted of messages (留言办理情况). Each is a condition on a message that the desk's list takes too, so that whoever opens a figure
 * sees exactly its rows. Which of them are above and below the line of the on-time rate is task-model's to say.
 */
export const MESSAGE_FIGURES = [
  'received',
  'waiting',
  'accepted',
  'rejected',
  'withdrawn',
  'answered',
  'open',
  'on-time',
  'counted-for-on-time',
  'late',
  'rated',
  'satisfied',
  'neither',
  'dissatisfied',
  'reopened',
] as const
export type MessageFigure = (typeof MESSAGE_FIGURES)[number]

/** How messages are put together: the department that leads, the class, the board. */
export const FIGURE_GROUPS = ['department', 'class', 'board'] as const
export type FigureGroup = (typeof FIGURE_GROUPS)[number]

/** Ratings from 1 to 5: at least this is satisfied, at most that is not. */
export const SATISFIED_FROM = 4
export const DISSATISFIED_TO = 2

/** The files a report is given as. */
export const REPORT_FORMATS = ['docx', 'xlsx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Public figures of a group smaller than this stand under 其他, so that no single writer is seen in them. */
export const SMALLEST_PUBLIC_GROUP = 5

/** The most months that are asked for at once. */
export const MOST_MONTHS = 36
