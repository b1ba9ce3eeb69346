export { exchangeDescription, exchangeModule } from './module.ts'
export { takeFile, type Taking } from './taking.ts'
