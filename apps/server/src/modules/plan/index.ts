export { openPlanTasks, type OpenPlanTask } from './open-work.ts'
