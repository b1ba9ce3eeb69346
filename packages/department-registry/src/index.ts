export { covers, type Period } from './day.ts'
export {
  DEPARTMENT_KINDS,
  parseDepartmentId,
  type Department,
  type DepartmentAlias,
  type DepartmentId,
  type DepartmentKind,
  type DepartmentName,
} from './department.ts'
export type { Duty, DutyPhrase } from './duty.ts'
export {
  POST_ROLES,
  parsePersonId,
  type Person,
  type PersonId,
  type Post,
  type PostRole,
  type StandIn,
} from './person.ts'
export {
  createRegistry,
  departmentsOn,
  heirsOn,
  nameOn,
  registryData,
  registryOf,
  type Registry,
  type RegistryData,
  type RegistryInput,
} from './registry.ts'
export { GROUP_IDS, knownGroupName, type GroupId } from './group.ts'
export { plainName } from './printed-name.ts'
export {
  groupName,
  resolveName,
  type ResolvedDepartment,
  type ResolvedGroup,
  type ResolvedName,
  type UnknownName,
} from './resolve-name.ts'
export { nameThenAndNow, type NamedDepartment, type ThenAndNow } from './then-and-now.ts'
export { MILESTONES, timelineOf, type Milestone, type MilestoneKind } from './timeline.ts'
export { postsOf, recordName, whoHolds, type Holder } from './holders.ts'
export { HOLDERS_PROBLEMS, holdersProblems, type HoldersProblem, type HoldersProblemCode } from './holders-problems.ts'
export { dutyFinder, dutyMatches, type DutyMatch, type DutyPhraseFound, type PhraseFound } from './duty-match.ts'
export { foldText, phraseFinder, type PhrasePlace } from './phrase-places.ts'
export { KIND_WORDS, ROLE_WORDS, type Lang, type Words } from './words.ts'
export { registryChanges } from './changes.ts'
export { CHANGE_CODES, type ChangeCode, type RegistryChange } from './registry-change.ts'
export {
  ORPHAN_REASONS,
  orphanedBy,
  workAfter,
  type OpenWork,
  type Orphan,
  type OrphanReason,
  type OrphansOpenWork,
  type WorkAfterChange,
} from './open-work.ts'
export { csvRowsOf, sheetsOfCsv } from './sheets/csv-sections.ts'
export { plainCell, safeCell } from './sheets/cells.ts'
export { readRegistrySheets, type SheetsRead } from './sheets/read-sheets.ts'
export type { Sheet } from './sheets/sheet.ts'
export type { SheetProblem } from './sheets/sheet-problem.ts'
export { registrySheets } from './sheets/write-sheets.ts'
