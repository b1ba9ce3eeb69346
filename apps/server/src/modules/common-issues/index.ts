export { commonIssuesDescription, commonIssuesModule } from './module.ts'
export { suggestionsFor } from './suggestions.ts'
