/** A comment widget that a site could embed instead. Fetched from npm, never depended on. */
export interface Peer {
  readonly name: string
  /** Packages with exact versions. */
  readonly packages: readonly string[]
  /** What a page loads to show one thread: `package file`. */
  readonly files: readonly string[]
  /** How its documentation has it put into a page; null where it cannot run without a foreign service. */
  readonly stage: Stage | null
}

export interface Stage {
  /** In the page's head and at the end of its body; `address` gives the address of one of the files, `api` that of its server. */
  head(address: (file: string) => string): string
  body(address: (file: string) => string, api: string): string
  /** The text box: when it is on screen, the peer is ready. */
  readonly box: string
  /** What the peer's server answers when there is no comment yet. */
  answer(path: string, method: string, body: string): unknown
}

const sheet = (address: string) => `<link rel="stylesheet" href="${address}">`
const script = (address: string) => `<script src="${address}"></script>`

const artalk = 'artalk@2.9.1'
const waline = '@waline/client@3.15.2'
const twikoo = 'twikoo@1.7.9'
const valine = 'valine@1.5.3'
const leancloud = 'leancloud-storage@4.15.2'
const gitalk = 'gitalk@1.8.0'

export const PEERS: readonly Peer[] = [
  {
    name: 'Artalk Lite',
    packages: [artalk],
    files: [`${artalk} dist/ArtalkLite.js`, `${artalk} dist/ArtalkLite.css`],
    stage: {
      head: (address) => sheet(address(`${artalk} dist/ArtalkLite.css`)),
      body: (address, api) =>
        `<div id="box"></div>${script(address(`${artalk} dist/ArtalkLite.js`))}
<script>Artalk.init({ el: '#box', pageKey: '/notice', pageTitle: '通知', server: '${api}', site: '示例', emoticons: false })</script>`,
      box: '.atk-textarea',
      answer: (path) => {
        if (path.endsWith('/conf')) return { frontend_conf: {}, version: { app: 'artalk', version: '2.9.1' } }
        if (path.endsWith('/comments'))
          return {
            comments: [],
            count: 0,
            roots_count: 0,
            page: { id: 1, key: '/notice', vote_up: 0, vote_down: 0, pv: 1 },
          }
        return { pv: 1, data: {} }
      },
    },
  },
  {
    name: 'Waline',
    packages: [waline],
    files: [`${waline} dist/waline.js`, `${waline} dist/waline.css`],
    stage: {
      head: (address) => sheet(address(`${waline} dist/waline.css`)),
      body: (address, api) =>
        `<div id="box"></div><script type="module">
import { init } from '${address(`${waline} dist/waline.js`)}'
init({ el: '#box', serverURL: '${api}', path: '/notice', lang: 'zh-CN', emoji: false, search: false })</script>`,
      box: '.wl-editor',
      answer: () => ({ errno: 0, errmsg: '', data: { page: 1, totalPages: 0, pageSize: 10, count: 0, data: [] } }),
    },
  },
  {
    name: 'Twikoo',
    packages: [twikoo],
    files: [`${twikoo} dist/twikoo.min.js`],
    stage: {
      head: () => '',
      body: (address, api) =>
        `<div id="box"></div>${script(address(`${twikoo} dist/twikoo.min.js`))}
<script>twikoo.init({ envId: '${api}', el: '#box', path: '/notice', lang: 'zh-CN' })</script>`,
      box: '.tk-input textarea',
      answer: (_path, _method, body) => {
        const { event } = JSON.parse(body || '{}') as { event?: string }
        if (event === 'GET_CONFIG') return { code: 0, config: { VERSION: '1.7.9', SITE_NAME: '示例' } }
        if (event === 'COMMENT_GET') return { code: 0, data: [], more: false, count: 0 }
        return { code: 0, version: '1.7.9', accessToken: 'none' }
      },
    },
  },
  {
    name: 'Valine',
    packages: [valine, leancloud],
    files: [`${valine} dist/Valine.min.js`, `${leancloud} dist/av-min.js`],
    stage: {
      head: () => '',
      body: (address, api) =>
        `<div id="box"></div>${script(address(`${leancloud} dist/av-min.js`))}${script(address(`${valine} dist/Valine.min.js`))}
<script>new Valine({ el: '#box', appId: 'none', appKey: 'none', serverURLs: '${api}', path: '/notice', avatar: 'hide' })</script>`,
      box: '.veditor',
      answer: () => ({ results: [], count: 0 }),
    },
  },
  {
    // Talks to github.com alone: its size can be measured, its time cannot.
    name: 'Gitalk',
    packages: [gitalk],
    files: [`${gitalk} dist/gitalk.min.js`, `${gitalk} dist/gitalk.css`],
    stage: null,
  },
]
