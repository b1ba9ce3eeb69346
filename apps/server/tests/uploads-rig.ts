import { DEMO_PASSWORD } from '../src/demo/index.ts'
import type { Rig } from './modules-rig.ts'

export interface Sent {
  readonly status: number
  readonly body: ReturnType<JSON['parse']>
}

/** Sends a file as a browser does: its bytes as they are, its name in a header. */
export async function send(
  r: Rig,
  name: string,
  bytes: Uint8Array | string,
  headers: Record<string, string> = {},
  url = '/api/uploads',
): Promise<Sent> {
  const response = await r.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
    payload: Buffer.from(bytes as string),
  })
  return { status: response.statusCode, body: response.json() }
}

/** Signs in and gives the session's cookie, for answers that are no JSON. */
export async function cookieOf(r: Rig, signIn: string): Promise<string> {
  const answer = await r.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { signIn, password: DEMO_PASSWORD },
  })
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}
