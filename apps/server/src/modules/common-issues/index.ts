export { openCommonIssue, publishEntry, raiseOnCluster } from './by-hand.ts'
export { commonIssuesDescription, commonIssuesModule } from './module.ts'
export { suggestionsFor } from './suggestions.ts'
export { issuesBetween, toldIssue, type ToldIssue } from './in-period.ts'
