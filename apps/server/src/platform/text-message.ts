import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface TextMessage {
  /** The same for every attempt at the same message: a gateway that knows it drops the second. */
  readonly key: string
  readonly number: string
  readonly text: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** The one way text messages go out. It throws where it cannot take a message; it is then tried again. */
export interface TextGateway {
  send(message: TextMessage): Promise<void>
}

/** Appends to `text-messages.jsonl` in the data directory, from which the bureau's own gateway takes them; only the server's account can read it. */
export function fileGateway(dataDir: string): TextGateway {
  return {
    async send({ key, number, text, at }) {
      await mkdir(dataDir, { recursive: true, mode: 0o700 })
      const line = `${JSON.stringify({ at: new Date(at).toISOString(), key, number, text })}\n`
      await appendFile(join(dataDir, 'text-messages.jsonl'), line, { mode: 0o600, flush: true })
    },
  }
}
