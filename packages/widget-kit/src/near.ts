/** Runs `start` when `host` comes within 300 px of the screen, or at once where the page asks for it. Returns the way to give up. */
export function whenNear(host: HTMLElement, start: () => void): () => void {
  if (host.getAttribute('loading') === 'eager' || !('IntersectionObserver' in window)) {
    start()
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      start()
    },
    { rootMargin: '300px' },
  )
  observer.observe(host)
  return () => observer.disconnect()
}
