import type { EarlyHost } from './early-read.ts'

/** Keeps room as high as the description says, where the page itself keeps none. */
export function holdRoom(host: EarlyHost, height: readonly [wide: number, narrow: number]): void {
  if (parseFloat(getComputedStyle(host).minHeight)) return
  host.gkFirst = { ...host.gkFirst, held: true }
  host.style.minHeight = `var(--gk-min-height,${height[host.offsetWidth > 600 ? 0 : 1]}px)`
}

/** Gives held room back without a jump: at once when `content` fills it or reaches below the screen, else when the element is out of sight. */
export function releaseRoom(host: EarlyHost, content: HTMLElement): void {
  const seen = host.gkFirst
  if (!seen?.held) return
  const watch = new IntersectionObserver(([entry]) => {
    const { top, bottom } = host.getBoundingClientRect()
    if (entry?.isIntersecting && top + content.offsetHeight < Math.min(bottom, innerHeight)) return
    watch.disconnect()
    if (seen.held) host.style.minHeight = ''
    seen.held = false
  })
  watch.observe(host)
}
