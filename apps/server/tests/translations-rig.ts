import { serverModules } from '../src/modules/index.ts'
import { startWork } from '../src/platform/work.ts'
import { type Answer, type Call } from './modules-rig.ts'
import { sourcesRig, type SourcesRig } from './sources-rig.ts'

/** Words for the clauses of the rules, in their order. */
export const WORDS = [
  'Measures for Handling Patent Disputes',
  'These Measures are made to handle patent disputes.',
  'The fee for a request is CNY 500 for each case.',
  'A party shall answer within ten days of receiving the notice.',
  'The municipal intellectual property administration interprets these Measures.',
] as const

type Body = Answer['body']

export interface TranslationsRig extends SourcesRig {
  readonly translator: Call
  readonly second: Call
  readonly head: Call
  /** Lets everything that waits be done. */
  work(): Promise<void>
  view(id: string, call?: Call): Promise<Body>
  act(call: Call, id: string, action: string, input?: object): Promise<Answer>
  save(call: Call, id: string, clause: string, text: string, more?: object): Promise<Answer>
  /** Saves the words of every clause in its order, ready, for the newest Chinese text. */
  translate(id: string, words?: readonly string[], call?: Call): Promise<void>
  release(id: string): Promise<void>
  /** Reviews, and publishes, the edition that passed the language review. */
  onRelease(id: string, action: string, input?: object): Promise<Answer>
  /** From untranslated to the first edition. */
  publish(id: string): Promise<void>
  /** Adopts another Chinese text. */
  change(document: string, text: string): Promise<void>
}

/** The whole server with those who translate and review. */
export async function translationsRig(options: Parameters<typeof sourcesRig>[0] = {}): Promise<TranslationsRig> {
  const r = await sourcesRig(options)
  const [translator, second, head] = [
    await r.as('international'),
    await r.as('international-2'),
    await r.as('international-head'),
  ]
  const running = await startWork(r.surroundings, serverModules(r.surroundings), null)
  const must = (answer: Answer): Body => {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const work = async () => {
    await running.drain()
    await running.drain()
  }
  const view = async (id: string, call: Call = translator): Promise<Body> =>
    must(await call('GET', `/api/desk/translations/${id}?lang=en`))
  const act: TranslationsRig['act'] = async (call, id, action, input = {}) => {
    const { version } = await view(id)
    return call('POST', `/api/desk/translations/${id}/actions/${action}?lang=en`, { version, ...input })
  }
  const save: TranslationsRig['save'] = async (call, id, clause, text, more = {}) => {
    const { units, sourceVersion } = await view(id)
    const unit = units.find((one: Body) => one.clause === clause)
    const body = { unitVersion: unit?.unitVersion ?? 0, text, basis: sourceVersion, ready: true, ...more }
    return call('POST', `/api/desk/translations/${id}/units/${clause}?lang=en`, body)
  }
  const translate: TranslationsRig['translate'] = async (id, words = WORDS, call = translator) => {
    const { units } = await view(id)
    for (const [at, unit] of units.entries())
      if (unit.chinese !== null) must(await save(call, id, unit.clause, words[at] ?? `Words of clause ${at}.`))
  }
  const onRelease: TranslationsRig['onRelease'] = async (id, action, input = {}) => {
    const { version } = must(await r.reviewer('GET', `/api/desk/releases/translation/${id}`))
    return r.reviewer('POST', `/api/desk/releases/translation/${id}/${action}?lang=en`, { version, input })
  }
  return {
    ...r,
    ...{ translator, second, head, work, view, act, save, translate, onRelease },
    async publish(id) {
      const { state } = await view(id)
      if (state !== 'in-translation') must(await act(translator, id, 'take-up'))
      await translate(id)
      must(await act(translator, id, 'submit'))
      must(await act(head, id, 'pass-language'))
      must(await onRelease(id, 'review'))
      must(await onRelease(id, 'publish'))
    },
    async change(document, text) {
      must(await r.adopt(await r.paste(document, text)))
    },
    async close() {
      await running.stop()
      await r.close()
    },
  }
}
