import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type { questionWallContract } from '@gongkai/events/question-wall/contract'
import { questionWallRoutes } from '@gongkai/events/question-wall/routes'
import type { Lang } from '@gongkai/ui'
import { randomKey, solveProofOfWork, type ProofOfWorkChallenge } from '@gongkai/widget-kit'
import { WallProblem, type WallCalls } from './calls.ts'

interface Attempt {
  readonly words: string
  readonly challenge: string
  readonly once: string
}

/** A challenge of the platform, solved on this device. */
async function solved(): Promise<string> {
  const answer = await fetch('/api/challenge')
  if (!answer.ok) throw new TypeError('no challenge')
  return solveProofOfWork((await answer.json()) as ProofOfWorkChallenge)
}

async function told<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (fault) {
    if (fault instanceof Refused && fault.status < 500)
      throw new WallProblem(fault.body.code, fault.body.message, fault.body.fields)
    throw fault
  }
}

/** The wall as a page of the platform reaches it. `ticket` is the token of a ticket, where the reader holds one. */
export function pageCalls(activity: string, lang: Lang, ticket: string | null): WallCalls {
  const client = createClient<typeof questionWallContract>(questionWallRoutes, { lang })
  const params = { activity }
  let attempt: Attempt | null = null
  return {
    read: (since) => told(client.wall({ params, query: since === null ? {} : { since } })),
    async takeKey() {
      const body = ticket === null ? { challenge: await solved() } : { ticket }
      return (await told(client.wallKey({ params, query: {}, body }))).key
    },
    async ask(key, draft) {
      const words = JSON.stringify(draft)
      attempt = attempt?.words === words ? attempt : { words, challenge: await solved(), once: randomKey() }
      const { challenge, once } = attempt
      const body = { ...draft, key, challenge, ...(ticket === null ? {} : { ticket }) }
      try {
        const own = await told(client.askOnWall({ params, query: {}, body, key: once }))
        attempt = null
        return own
      } catch (fault) {
        if (fault instanceof WallProblem) attempt = null
        throw fault
      }
    },
    support: (key, question, support) =>
      told(client.supportOnWall({ params: { activity, question }, query: {}, body: { key, support } })),
    mine: (key) => told(client.mineOnWall({ params, query: {}, body: { key } })),
  }
}
