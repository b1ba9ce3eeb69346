/** What the loader leaves on an element it has seen. */
export interface Seen {
  /** The room it keeps is the loader's, not the page's. */
  readonly held?: boolean
  /** The first read, begun beside the download of the view. */
  url?: string
  answer?: Promise<Response>
}

export type EarlyHost = HTMLElement & { gkFirst?: Seen }

const sorted = (address: string) => {
  const url = new URL(address)
  url.searchParams.sort()
  return url.href
}

/** The answer that is on its way already, when it is to the very same question; it is given out once. */
export function takeEarlyRead({ gkFirst }: EarlyHost, url: string): Promise<Response> | undefined {
  const answer = gkFirst?.answer
  if (!answer || sorted(gkFirst.url ?? '') !== sorted(url)) return undefined
  delete gkFirst.answer
  return answer
}
