export { remember, rememberable, type Remembered } from './remember.ts'
export { mayBeRemembered, type Ruling } from './ruling.ts'
export { settledOn } from './settle.ts'
