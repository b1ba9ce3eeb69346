/** Somebody signed in at the desk, over HTTP. */
export interface Staff {
  get(path: string): Promise<Record<string, unknown>>
  post(path: string, body: unknown): Promise<Record<string, unknown>>
}

/** The part of a browser context that signing in needs: its requests and its pages share one jar of cookies. */
interface SharesCookies {
  readonly request: {
    post(
      address: string,
      options: { headers: Record<string, string>; data: unknown },
    ): Promise<{ ok(): boolean; status(): number; text(): Promise<string> }>
  }
}

/**
 * Signs a browser in, for the journeys of an app: the page where people sign in belongs to the workbench, and is tried by the
 * workbench's own journeys.
 */
export async function signInBrowser(
  context: SharesCookies,
  origin: string,
  account: string,
  password = 'gongkai-demo',
): Promise<void> {
  const data = { signIn: account, password }
  const answer = await context.request.post(`${origin}/api/session`, { headers: { origin }, data })
  if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()} ${await answer.text()}`)
}

/** Signs in with an account of the demonstration. */
export async function signIn(origin: string, account: string, password = 'gongkai-demo'): Promise<Staff> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ signIn: account, password }),
  })
  if (!answer.ok) throw new Error(`${account} could not sign in: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const ask = async (path: string, more: RequestInit) => {
    const response = await fetch(origin + path, {
      ...more,
      headers: { cookie, origin, 'content-type': 'application/json' },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
  }
}
