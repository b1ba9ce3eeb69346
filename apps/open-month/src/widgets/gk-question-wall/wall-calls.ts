import type { OwnWallView, WallView } from '@gongkai/events/question-wall'
import {
  asJson,
  randomKey,
  solveProofOfWork,
  type Answer,
  type ProofOfWorkChallenge,
  type WidgetContext,
} from '@gongkai/widget-kit'
import { WallProblem, type WallCalls } from '../../public/question-wall/calls.ts'

/** The wall as a widget reaches it: with no cookie, and a key that stays in the page. */
export function widgetCalls({ call }: Pick<WidgetContext, 'call'>, activity: string): WallCalls {
  const at = `/api/activities/${encodeURIComponent(activity)}/wall`
  /** The same words go out under the same key with the same proof of work. */
  let attempt: { readonly words: string; readonly challenge: string; readonly once: string } | null = null

  function value<T>(answer: Answer<T>): T {
    if (answer.ok) return answer.value
    const { failure } = answer
    if (failure.kind === 'refused') throw new WallProblem(failure.code, failure.message, failure.fields)
    throw new TypeError(failure.kind)
  }
  const send = async <T>(path: string, body: object, key?: string) =>
    value(await call<T>('POST', at + path, { body, write: asJson, ...(key ? { key } : {}) }))
  const solved = async () => solveProofOfWork(value(await call<ProofOfWorkChallenge>('GET', '/api/challenge')))

  return {
    read: async (since) => value(await call<WallView>('GET', at, { query: { since } })),
    takeKey: async () => (await send<{ key: string }>('/keys', { challenge: await solved() })).key,
    async ask(key, draft) {
      const words = JSON.stringify(draft)
      attempt = attempt?.words === words ? attempt : { words, challenge: await solved(), once: randomKey() }
      const { challenge, once } = attempt
      try {
        const own = await send<OwnWallView>('/questions', { ...draft, key, challenge }, once)
        attempt = null
        return own
      } catch (fault) {
        if (fault instanceof WallProblem) attempt = null
        throw fault
      }
    },
    support: (key, question, support) =>
      send<{ supports: number }>(`/questions/${encodeURIComponent(question)}/support`, { key, support }),
    mine: (key) => send<OwnWallView>('/mine', { key }),
  }
}
