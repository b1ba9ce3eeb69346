const runs = new WeakMap<Element, () => void>()
let observer: IntersectionObserver | undefined

/** Runs `run` when `host` comes within 300 px of the screen, or at once where the page asks for it. */
export function whenNear(host: HTMLElement, run: () => void): void {
  // What is near already need not wait for the frame after next, in which an observer would say so.
  const { top, bottom, width } = host.getBoundingClientRect()
  if (host.getAttribute('loading') === 'eager' || (width && top < innerHeight + 300 && bottom > -300)) return run()
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        observer?.unobserve(target)
        runs.get(target)?.()
      }
    },
    { rootMargin: '300px' },
  )
  runs.set(host, run)
  observer.observe(host)
}
