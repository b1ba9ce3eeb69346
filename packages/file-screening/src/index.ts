export { FILE_KINDS, type FileKind } from './reading.ts'
