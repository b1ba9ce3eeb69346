import { availableParallelism, loadavg } from 'node:os'

/**
 * How long an act on the releases may take to be seen, for `expect.poll`: a second, and in proportion more on a machine on which so much
 * else runs that everything takes longer.
 */
export const withinASecond = (): { readonly timeout: number; readonly interval: number } => {
  const crowd = (loadavg()[0] ?? 0) / availableParallelism()
  return { timeout: 1000 * Math.max(1, crowd), interval: 20 }
}
