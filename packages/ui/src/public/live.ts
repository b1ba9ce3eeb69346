export { bringToLife } from './island.ts'
export { chooseTextSize } from './text-size.ts'
