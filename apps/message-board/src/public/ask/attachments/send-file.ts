import type { AnswerOf } from '@gongkai/contract-kit'
import type { uploadsContract } from '@gongkai/uploads/contract'
import type { uploadsRoutes } from '@gongkai/uploads/routes'
import type { Lang } from '@gongkai/ui'
import { randomKey } from '@gongkai/widget-kit'

export type Upload = AnswerOf<(typeof uploadsContract)['upload']>

const SEND = '/api/uploads' satisfies (typeof uploadsRoutes)['upload'][1]
const REMOVE = '/api/uploads/{token}' satisfies (typeof uploadsRoutes)['remove'][1]

/** A line that carries nothing for so long is taken for lost: a telephone out of reach tells nobody. The check of a file is far quicker. */
export const STALLED_AFTER = 60_000

/** A file that is on its way, and how to stop it. */
export interface Sending {
  /** `sentence` is the server's refusal; null where it was not reached (`lost`) or broke. */
  readonly done: Promise<
    | { readonly ok: true; readonly upload: Upload }
    | { readonly ok: false; readonly lost: boolean; readonly sentence: string | null }
  >
  stop(): void
}

/**
 * Sends one file as it is. Not by fetch: that does not tell how far it has come, and on a slow line that is what one wants to know.
 * `origin` is the platform's on pages of other sites.
 */
export function sendFile(file: File, lang: Lang, onSent: (bytes: number) => void, origin = ''): Sending {
  const request = new XMLHttpRequest()
  let stall: ReturnType<typeof setTimeout> | undefined
  const alive = () => {
    clearTimeout(stall)
    stall = setTimeout(() => request.abort(), STALLED_AFTER)
  }
  const done = new Promise<Awaited<Sending['done']>>((answer) => {
    request.upload.onprogress = ({ loaded }) => {
      alive()
      onSent(Math.min(loaded, file.size))
    }
    request.onload = () => answer(read(request))
    request.onerror = request.onabort = () => answer({ ok: false, lost: true, sentence: null })
    request.onloadend = () => clearTimeout(stall)
  })
  request.open('POST', `${origin}${SEND}?lang=${lang}`)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
  request.setRequestHeader('idempotency-key', randomKey())
  request.send(file)
  alive()
  return { done, stop: () => request.abort() }
}

function read(request: XMLHttpRequest): Awaited<Sending['done']> {
  try {
    const value = JSON.parse(request.responseText) as unknown
    if (request.status < 300) return { ok: true, upload: value as Upload }
    const { message, code } = value as { message?: string; code?: string }
    // A refusal speaks for itself, also that of a full store; a fault does not.
    return { ok: false, lost: false, sentence: code === 'fault' ? null : (message ?? null) }
  } catch {
    return { ok: false, lost: false, sentence: null }
  }
}

/** Takes a file back. Nobody waits for it: what stays behind is erased after a day. `origin` as for {@link sendFile}. */
export function takeBack(token: string, origin = ''): void {
  void fetch(origin + REMOVE.replace('{token}', encodeURIComponent(token)), {
    method: 'DELETE',
    headers: { 'idempotency-key': randomKey() },
  }).catch(() => undefined)
}
