export { openPlanTasks, type OpenPlanTask } from './open-work.ts'
export { planTaskNow, planTasksOf } from './tasks-now.ts'
