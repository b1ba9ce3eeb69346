// Plain JavaScript: the start script runs it on whatever Node the machine has.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { HOSTILE_PAGES } from './host-pages/hostile-pages.mjs'

const folder = new URL('./host-pages/hostile/', import.meta.url)
const { resolve } = createRequire(import.meta.url)
const BOARD = 'gk-message-board'

/** Old or foreign libraries, from their npm packages. */
const LIBRARIES = {
  'jquery.js': () => readFile(resolve('jquery/dist/jquery.min.js'), 'utf8'),
  'vue-3.js': () => readFile(resolve('vue/dist/vue.global.prod.js'), 'utf8'),
  'vue-2.js': () => readFile(resolve('vue2/dist/vue.min.js'), 'utf8'),
  'prototype.js': prototypeLibrary,
}

/** The language half of Prototype 1.7, which its npm package cuts into CommonJS files: put together for a page. */
async function prototypeLibrary() {
  const lib = new URL('.', `file://${resolve('prototype')}`)
  const names = (await readdir(lib)).filter((name) => /^\w+\.js$/.test(name))
  const bodies = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, lib), 'utf8')
      return `${JSON.stringify(name.slice(0, -3))}:function(module,exports,require){${text}\n}`
    }),
  )
  return `(function(){var files={${bodies.join(',')}},made={};
function require(name){name=name.replace(/^\\.\\/|\\.js$/g,'');if(made[name])return made[name].exports;
var module=made[name]={exports:{}};files[name].call(window,module,module.exports,require);return module.exports}
var all=require('index');for(var name in all)window[name]=all[name]})();`
}

const TYPES = { css: 'text/css', js: 'text/javascript', html: 'text/html' }

const sha = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`

/** What stands between a tag and its end: for readers without scripts and for every failure. */
const childrenOf = ({ platform, board }, tag) =>
  tag === 'gk-message-status'
    ? `<p><a href="${platform}/message-board/status">查询留言办理情况</a></p>`
    : `<p>对这份文件有疑问或者建议，可以<a href="${platform}/message-board/boards/${board}">打开留言板</a>阅读答复、提交留言。</p>`

const attributesOf = ({ board, lang, given }, tag) => ({
  ...(tag === 'gk-message-status' ? {} : { board }),
  ...(lang ? { lang } : {}),
  ...given,
})

/** Attributes that an address gives: `with-activity=…` is `activity`. */
const givenIn = (search) =>
  Object.fromEntries(
    [...search].flatMap(([name, value]) => (/^with-[a-z-]+$/.test(name) ? [[name.slice(5), value]] : [])),
  )

const elementOf = (asked, tag) => {
  const attributes = Object.entries(attributesOf(asked, tag)).map(([name, value]) => ` ${name}="${escape(value)}"`)
  return `<${tag}${attributes.join('')}>${childrenOf(asked, tag)}</${tag}>`
}

const frameOf = (asked, tag) =>
  `<iframe title="${tag}" src="${asked.platform}/widgets/v1/frame/${tag}?${new URLSearchParams(attributesOf(asked, tag))}"></iframe>`

/** File and hash of a widget's single-file form, as the platform's own list gives them. */
async function singleOf({ platform, lang }, tag) {
  const { items } = await (await fetch(`${platform}/api/widgets`)).json()
  const single = items.find((item) => item.tag === tag)?.single[lang === 'en' ? 'en' : 'zh']
  if (!single) throw new Error(`${tag} has no single-file form`)
  return { src: `${platform}/widgets/v1/${single.file}`, sri: single.sri }
}

async function scriptsOf(form, asked, tags, named) {
  const { platform } = asked
  if (form === 'frame') return { hashes: [], html: `<script async src="${platform}/widgets/v1/resize.js"></script>` }
  if (form === 'loader')
    return {
      hashes: [],
      html: `<script async crossorigin data-cfasync="false"${named ? ` data-gk="${tags.join(' ')}"` : ''} src="${platform}/widgets/v1/loader.js"></script>`,
    }
  if (form === 'tag')
    return {
      hashes: [],
      html: tags
        .map((tag) => `<script type="module" async crossorigin src="${platform}/widgets/v1/${tag}.js"></script>`)
        .join('\n'),
    }
  const files = await Promise.all(tags.map((tag) => singleOf(asked, tag)))
  return {
    hashes: files.map(({ sri }) => sri),
    html: files
      .map(({ src, sri }) => `<script type="module" crossorigin integrity="${sri}" src="${src}"></script>`)
      .join('\n'),
  }
}

async function drawPage(page, file, { site, platform, board, search }) {
  const tags = (search.get('widgets') ?? BOARD).split(',').filter((tag) => /^gk-[a-z-]+$/.test(tag))
  const asked = { platform, board, lang: search.get('lang') === 'en' ? 'en' : '', given: givenIn(search) }
  const form = search.get('form') ?? page.form
  const { hashes, html } = await scriptsOf(form, asked, tags, page.named)
  const inline = (await readFile(new URL('inline.js', folder), 'utf8')).trim()
  const widgets = tags.map((tag) => (form === 'frame' ? frameOf(asked, tag) : elementOf(asked, tag)))
  const values = {
    site,
    platform,
    inline: `<script>${inline}</script>`,
    scripts: html,
    widgets: widgets.join('\n'),
    library: page.library ?? '',
    sandbox: page.sandbox ?? '',
    query: new URLSearchParams({ ...Object.fromEntries(search), page: page.name }).toString().replaceAll('&', '&amp;'),
  }
  const text = await readFile(new URL(file, folder), 'utf8')
  return {
    policy: page.policy?.({ platform, hashes, inline: sha(inline) }),
    html: text.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? values[name] : whole)),
  }
}

function drawIndex(platform) {
  const rows = HOSTILE_PAGES.map(
    ({ name, does }) =>
      `<li><a href="/pages/${name}/">${name}</a><br>${escape(does.zh)}<br><span lang="en">${escape(does.en)}</span></li>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>难缠的页面 Hostile pages</title><link rel="stylesheet" href="/pages/plain.css"><main><h1>难缠的页面 Hostile pages</h1>
<p>组件来自 Widgets from ${platform}</p><ol>${rows.join('')}</ol></main></html>`
}

const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text) => text.replace(/[&<>"]/g, (mark) => MARKS[mark])

/**
 * What a path under `/pages/` answers: `{ type, body, policy? }`, or null where there is nothing.
 * `/pages/` lists them, `/pages/<name>/?widgets=gk-…,gk-…&with-activity=…&lang=en&form=loader|tag|single|frame` shows one, the rest are their
 * files.
 */
export async function hostilePage({ path, search, site, platform, board }) {
  if (path === '/pages/') return { type: TYPES.html, body: drawIndex(platform) }
  const [, name, rest] = /^\/pages\/([\w.-]+)(\/?)$/.exec(path) ?? []
  if (!name) return null
  const asked = { site, platform, board, search }
  if (rest) {
    const inner = name === 'sandboxed'
    const page = HOSTILE_PAGES.find((known) => known.name === (inner ? search.get('page') : name))
    if (!page || (inner && !page.inner)) return null
    const { policy, html } = await drawPage(page, inner ? page.inner : page.file, asked)
    return { type: TYPES.html, body: html, policy }
  }
  const type = TYPES[name.split('.').at(-1)]
  if (!type || type === TYPES.html) return null
  if (Object.hasOwn(LIBRARIES, name)) return { type, body: await LIBRARIES[name]() }
  const body = await readFile(new URL(name, folder), 'utf8').catch(() => null)
  return body === null ? null : { type, body }
}

export { HOSTILE_PAGES }
