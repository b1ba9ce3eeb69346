export { changeRegistry, prepareImport, type Changed, type ChangeRefusal, type Prepared } from './change.ts'
export { FILE_FORMATS, registryFile, type FileFormat, type RegistryFile } from './registry-file.ts'
export { departmentSentences } from './sentences.ts'
export { orphanView } from './view.ts'
