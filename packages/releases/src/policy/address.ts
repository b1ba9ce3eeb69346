/** An http or https address in the parts that a policy looks at. */
export interface Address {
  readonly scheme: 'http' | 'https'
  /** Small letters; an IPv6 address with its brackets. */
  readonly host: string
  /** Always a number: the scheme's own where none was written. */
  readonly port: number
  /** Begins with a slash; without query and fragment. */
  readonly path: string
}

const FORM = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\d{1,5}))?(\/[^?#]*)?(?:[?#].*)?$/i

export const defaultPort = (scheme: string): number => (scheme === 'http' || scheme === 'ws' ? 80 : 443)

/** Reads an address of the form `https://host:port/path`; null for anything else, also for one with a user name in it. */
export function readAddress(text: string): Address | null {
  const [, scheme, host, port, path] = FORM.exec(text.trim()) ?? []
  if (scheme === undefined || host === undefined) return null
  const read = scheme.toLowerCase() === 'http' ? 'http' : 'https'
  const number = port === undefined ? defaultPort(read) : Number(port)
  return number > 65_535 ? null : { scheme: read, host: host.toLowerCase(), port: number, path: path ?? '/' }
}

/** `https://host` or `https://host:8443`: as browsers write an origin, and as a policy names it. */
export function originOf({ scheme, host, port }: Address): string {
  return `${scheme}://${host}${port === defaultPort(scheme) ? '' : `:${port}`}`
}

/** The origin that somebody wrote by hand, as browsers write it: without path, query or fragment. Null when it is none. */
export function readOrigin(text: string): string | null {
  const address = readAddress(text)
  return address && /^https?:\/\/[^/?#]+\/?$/i.test(text.trim()) ? originOf(address) : null
}

/** Whether browsers trust an http address as if it were https: this machine. */
export function isLocal({ host }: Address): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
