export { mailSituation } from './mail-situation.ts'
export { notify, type StaffNews, type WriterNews } from './notify.ts'
export { noticesDescription, noticesModule } from './module.ts'
