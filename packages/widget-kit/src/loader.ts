/**
 * Loads parts by address. A browser remembers a module that failed, so a second try asks under another query;
 * the first try is repeated once by itself, because most failures on a phone are a moment without signal.
 */
export function createLoader(parts: Readonly<Record<string, string>>): (part: string) => Promise<unknown> {
  let tries = 0
  const fetchPart = async (address: string): Promise<unknown> => import(/* @vite-ignore */ address)
  return async (part) => {
    const address = parts[part]
    if (address === undefined) throw new Error(`no such part: ${part}`)
    try {
      return await fetchPart(tries === 0 ? address : `${address}?again=${tries}`)
    } catch {
      tries++
      await new Promise((resolve) => setTimeout(resolve, 800))
      return fetchPart(`${address}?again=${tries}`)
    }
  }
}
