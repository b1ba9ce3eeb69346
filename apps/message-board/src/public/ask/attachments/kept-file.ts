/** A file the server keeps until the message is sent: all that has to be known of it then, and after the page was opened again. */
export interface KeptFile {
  readonly token: string
  readonly name: string
  readonly size: number
  /** What screening saw in it, in sentences. */
  readonly notes: readonly string[]
}

/** Kept files as they were put into the tab's storage; anything else is left out. */
export function readKeptFiles(raw: unknown): KeptFile[] {
  if (!Array.isArray(raw)) return []
  return (raw as readonly unknown[]).flatMap((one) => {
    const { token, name, size, notes } = (one ?? {}) as Partial<Record<keyof KeptFile, unknown>>
    if (typeof token !== 'string' || typeof name !== 'string' || typeof size !== 'number') return []
    return [{ token, name, size, notes: Array.isArray(notes) ? notes.map(String) : [] }]
  })
}
