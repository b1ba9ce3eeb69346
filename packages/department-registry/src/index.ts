export {
  DEPARTMENT_KINDS,
  parseDepartmentId,
  type Department,
  type DepartmentId,
  type DepartmentKind,
  type DepartmentName,
} from './department.ts'
export {
  createRegistry,
  departmentsOn,
  heirsOn,
  nameOn,
  registryData,
  type Registry,
  type RegistryData,
  type RegistryInput,
} from './registry.ts'
export { GROUP_IDS, type GroupId } from './group.ts'
export { plainName } from './printed-name.ts'
export {
  resolveName,
  type ResolvedDepartment,
  type ResolvedGroup,
  type ResolvedName,
  type UnknownName,
} from './resolve-name.ts'
