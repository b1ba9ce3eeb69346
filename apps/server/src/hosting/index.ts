export { openHosting } from './hosting.ts'
export { appsContract } from './apps-contract.ts'
