import type { EarlyHost } from './early-read.ts'

/** Keeps room for what is not drawn yet, where the page itself keeps none. */
export interface Reserve {
  hold(): void
  /** Gives the room back without a jump: at once when `content` fills it, else when the element is out of sight. */
  release(content: HTMLElement): void
}

export function createReserve(host: EarlyHost, [wide, narrow]: readonly [number, number]): Reserve {
  // The loader may hold it already.
  let held = host.gkFirst?.held
  let watch: IntersectionObserver | undefined
  return {
    hold() {
      watch?.disconnect()
      if (held || parseFloat(getComputedStyle(host).minHeight)) return
      held = true
      host.style.minHeight = `var(--gk-min-height,${host.offsetWidth > 600 ? wide : narrow}px)`
    },
    release(content) {
      if (!held) return
      const full = content.offsetHeight >= host.offsetHeight
      watch = new IntersectionObserver((entries) => {
        if (!full && entries.some((entry) => entry.isIntersecting)) return
        watch?.disconnect()
        held = false
        host.style.minHeight = ''
      })
      watch.observe(host)
    },
  }
}
