/** The board that the measurement fills; it stands in the demonstration. */
export const BOARD = 'administrative-ruling'
const WARM_UP = 40
const ASKED = 300
/** From elsewhere: who asks from the machine itself is the operator. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }

/** What people look for: common words, longer phrases, what stands nowhere, a number. */
const WORDS = [
  '专利',
  '侵权',
  '费用减缴',
  '质押融资',
  '行政裁决',
  '受理条件',
  '展会',
  '商标',
  '窗口',
  '材料',
  '不存在的词语',
  '2026',
]
const each = (path: string) => WORDS.map((word) => path + encodeURIComponent(word))

export const PUBLIC_LISTS = {
  'public list of a board': [`/api/boards/${BOARD}/messages?size=20`],
  'public list of all boards': ['/api/messages/published'],
} as const

export const SEARCHES = {
  'search of a board': each(`/api/boards/${BOARD}/messages?size=20&q=`),
  'search of all boards': each('/api/messages/published?q='),
} as const

export const DESK_LISTS = {
  'desk inbox, mine': ['/api/desk/messages?view=mine'],
  'desk inbox, late': ['/api/desk/messages?view=late'],
  'desk inbox, all': ['/api/desk/messages?view=all'],
  'desk search': each('/api/desk/messages?view=all&q='),
} as const

/** Milliseconds, to a hundredth. */
export interface Timed {
  readonly p50: number
  readonly p99: number
}

/** Asks for the paths in turn, one request after another over one connection. */
export async function ask(origin: string, paths: readonly string[], cookie?: string): Promise<Timed> {
  const headers = { ...ELSEWHERE, ...(cookie === undefined ? {} : { cookie }) }
  const taken: number[] = []
  for (let i = 0; i < WARM_UP + ASKED; i++) {
    const path = paths[i % paths.length] ?? ''
    const begun = performance.now()
    const answer = await fetch(origin + path, { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    if (i >= WARM_UP) taken.push(performance.now() - begun)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => Math.round((taken[Math.floor(share * (taken.length - 1))] ?? 0) * 100) / 100
  return { p50: at(0.5), p99: at(0.99) }
}

/** The cookie of somebody of the demonstration. */
export async function signedIn(origin: string, account: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ signIn: account, password: 'gongkai-demo' }),
  })
  if (!answer.ok) throw new Error(`${account} could not sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
