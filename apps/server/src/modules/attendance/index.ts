export { attendanceOf } from './figures.ts'
export { attendanceDescription, attendanceModule } from './module.ts'
