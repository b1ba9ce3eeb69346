import type { Log } from '../platform/log.ts'

/**
 * Does something to each item by itself: one that fails is logged and keeps no other from its turn. Throws the first fault at the end, so
 * that the job which called it is tried again.
 */
export async function eachApart<Item>(
  log: Log,
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const faults: unknown[] = []
  for (const item of items) {
    if (signal?.aborted) break
    try {
      await work(item)
    } catch (error) {
      faults.push(error)
      log.error({ err: error }, 'one item of a job failed; the others go on')
    }
  }
  if (faults.length > 0) throw faults[0]
}

/** The same over page after page of items until there are none; the fault of a page is thrown after the last. */
export async function eachOfPages<Item>(
  log: Log,
  next: (last: Item | undefined) => Promise<readonly Item[]>,
  work: (item: Item) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const faults: unknown[] = []
  let page = await next(undefined)
  while (page.length > 0 && !signal?.aborted) {
    await eachApart(log, page, work, signal).catch((fault: unknown) => faults.push(fault))
    page = await next(page.at(-1))
  }
  if (faults.length > 0) throw faults[0]
}
