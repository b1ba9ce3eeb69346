import { rig, type Answer, type Call, type Rig } from './modules-rig.ts'

export const RULES = `专利纠纷处理办法
第一条　为了处理专利纠纷，制定本办法。
第二条　请求费每件500元。
第三条　当事人应当自收到通知之日起十日内答复。
第四条　本办法由市知识产权局解释。`

export const HEAD = {
  title: '专利纠纷处理办法',
  number: '沪知局规〔2024〕1号',
  issuer: '上海市知识产权局',
  issuedOn: '2024-03-01',
  effectiveOn: '2024-04-01',
  validUntil: '2029-03-31',
  url: 'https://sipa.example/zh/rules',
}

export interface SourcesRig extends Rig {
  /** A keeper of source documents. */
  readonly keeper: Call
  readonly reviewer: Call
  register(id: string, more?: object): Promise<void>
  /** Pastes a text and gives the import. */
  paste(id: string, text: string): Promise<Answer['body']>
  adopt(imported: Answer['body'], more?: object): Promise<Answer>
  /** Registers, pastes and adopts the first version. */
  begin(id: string, text?: string): Promise<void>
  release(id: string): Promise<void>
  /** Sends a file as a browser does. */
  send(id: string, name: string, bytes: Uint8Array, query?: string): Promise<Answer>
}

/** The whole server with somebody who keeps source documents and somebody who reviews them. */
export async function sourcesRig(options: Parameters<typeof rig>[0] = {}): Promise<SourcesRig> {
  const r = await rig(options)
  const [keeper, reviewer] = [await r.as('office'), await r.as('reviewer')]
  const signedIn = await r.call('POST', '/api/session', { signIn: 'office', password: 'gongkai-demo' })
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
  const must = (answer: Answer): Answer['body'] => {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const register: SourcesRig['register'] = async (id, more = {}) => {
    must(
      await keeper('POST', '/api/desk/sources', { id, kind: 'policy', needs: ['act-against-infringement'], ...more }),
    )
  }
  const paste: SourcesRig['paste'] = async (id, text) =>
    must(await keeper('POST', `/api/desk/sources/${id}/imports/text`, { format: 'txt', text }))
  const adopt: SourcesRig['adopt'] = (imported, more = {}) =>
    keeper('POST', `/api/desk/source-imports/${imported.id}/adopt`, { version: imported.version, head: HEAD, ...more })
  const act = async (id: string, action: string) => {
    const { version } = must(await reviewer('GET', `/api/desk/releases/source/${id}`))
    must(await reviewer('POST', `/api/desk/releases/source/${id}/${action}`, { version, input: {} }))
  }
  return {
    ...r,
    ...{ keeper, reviewer, register, paste, adopt },
    async begin(id, text = RULES) {
      await register(id)
      must(await adopt(await paste(id, text)))
    },
    async release(id) {
      await act(id, 'review')
      await act(id, 'publish')
    },
    async send(id, name, bytes, query = '') {
      const response = await r.app.inject({
        method: 'POST',
        url: `/api/desk/sources/${id}/imports/file${query}`,
        headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
        payload: Buffer.from(bytes),
      })
      return { status: response.statusCode, body: response.json(), headers: response.headers }
    },
  }
}
