export { figureConditions } from './conditions.ts'
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
