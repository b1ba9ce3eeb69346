/** What the loader leaves on an element it has seen. */
export interface Seen {
  /** The room it keeps is ours, not the page's. */
  held?: boolean
  /** The first read, begun beside the download of the view: its address with the query sorted, and the answer. */
  url?: string
  answer?: Promise<Response> | null
}

export type EarlyHost = HTMLElement & { gkFirst?: Seen }

/** The answer that is on its way already, when it is to the very same question; it is given out once. */
export function takeEarlyRead({ gkFirst }: EarlyHost, url: string): Promise<Response> | null | undefined {
  if (gkFirst?.url !== url) return null
  const { answer } = gkFirst
  gkFirst.answer = null
  return answer
}
