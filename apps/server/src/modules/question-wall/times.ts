import { wallTimeAt } from '@gongkai/events/programme'

/** An instant as Beijing prints it, to the minute. */
export const shanghaiTime = (at: number): string => wallTimeAt(at)
