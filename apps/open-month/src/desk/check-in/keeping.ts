const WORKER = '/open-month/desk-worker.js'
const SCOPE = '/open-month/desk/'

/**
 * Lets the page open again without a line: the worker keeps it with the files it has loaded. Gives false where the browser keeps no
 * worker (a connection that is not secure, a private window): then the page must stay open.
 */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE })
    const { active } = await navigator.serviceWorker.ready
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    const named = [...document.querySelectorAll('script[src], link[href]')].map((one) => {
      const address = one.getAttribute('src') ?? one.getAttribute('href') ?? ''
      return new URL(address, location.origin).pathname
    })
    const worker = active ?? registration.active
    worker?.postMessage({ keep: [...new Set([...loaded, ...named])] })
    return worker !== null
  } catch {
    return false
  }
}
