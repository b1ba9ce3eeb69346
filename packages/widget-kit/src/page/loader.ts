import type { EarlyHost } from '../early-read.ts'
import type { Language } from '../language.ts'
import type { ViewModule } from '../start.ts'

/** The hashes of the view in Chinese, in English, and of the runtime where it needs one: 43 letters each, as the names of the files end. */
type Files = string

interface Entry {
  readonly f: Files
  /** The version before. */
  readonly p?: Files
  /** Height to keep free in px: wide, and narrow. */
  readonly h: readonly [number, number]
  /** The first read, with `{attribute|else}` and `{lang}` to fill in. */
  readonly c?: string
  readonly off?: 1
}

/** Put in by the server that gives this file out. */
declare const __GK_MANIFEST__: Readonly<Record<string, Entry>>

/**
 * The one script of a page: finds the `gk-…` elements of a page, keeps room for them, and when one comes near loads its view, checked against
 * the hash in its name, or the version before; starts its first read meanwhile. It leaves nothing on the page but the elements it started,
 * and never throws into it. Each byte of it is paid by every page, so what is written short here is written short on purpose.
 */
try {
  const manifest = __GK_MANIFEST__
  const tags = Object.keys(manifest)
  const script = (document.currentScript ?? document.querySelector('script[src*="/widgets/v"]')) as HTMLScriptElement
  const { href, origin } = new URL('.', script.src)
  const asked: Record<string, Promise<unknown>> = {}

  /** Nothing runs that was not checked: the file and what it imports are in the module map, hash and all, before the import. */
  const get = (...files: readonly string[]): Promise<unknown> =>
    Promise.all(
      files.map(
        (file) =>
          new Promise((resolve, reject) => {
            const link = document.createElement('link')
            link.rel = 'modulepreload'
            link.href = href + file
            link.integrity = `sha256-${file.slice(-46, -3).replace(/-/g, '+').replace(/_/g, '/')}=`
            link.onload = resolve
            link.onerror = reject
            document.head.append(link)
          }),
      ),
    ).then(() => import(/* @vite-ignore */ href + files[0]))

  const version = (tag: string, lang: Language, files: Files) => {
    const [zh, en, vue] = files.match(/.{43}/g) ?? []
    return get(`${tag}-${lang}-${lang === 'zh' ? zh : en}.js`, ...(vue ? [`vue-${vue}.js`] : []))
  }

  /** Asked once for each language; what failed may be asked again. */
  const view = (tag: string, lang: Language, { f, p }: Entry): Promise<unknown> =>
    (asked[tag + lang] ??= version(tag, lang, f)
      .catch((fault) => (p ? version(tag, lang, p) : Promise.reject(fault)))
      .catch((fault) => {
        delete asked[tag + lang]
        throw fault
      }))

  const fail = (host: EarlyHost, reason: string) => {
    host.dataset['gkState'] = 'failed'
    if (host.gkFirst?.held) host.style.minHeight = ''
    const detail = { tag: host.localName, reason }
    host.dispatchEvent(new CustomEvent('gk-failed', { bubbles: true, composed: true, detail }))
  }

  const define = (tag: string, lang: Language, entry: Entry) =>
    view(tag, lang, entry).then((module) =>
      (module as ViewModule).start({ origin, get, view: (other) => view(tag, other, entry) }),
    )

  const start = (host: EarlyHost) => {
    const tag = host.localName
    const entry = manifest[tag] as Entry
    const lang = /^en/i.test(host.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'zh'
    const seen = host.gkFirst
    if (entry.c && seen) {
      seen.url =
        (host.getAttribute('api') || origin).replace(/\/+$/, '') +
        entry.c.replace(/{([^}|]*)\|?([^}]*)}/g, (_, name: string, otherwise: string) =>
          encodeURIComponent(name === 'lang' ? lang : (host.getAttribute(name) ?? otherwise)),
        )
      seen.answer = fetch(seen.url, { credentials: 'omit' })
      seen.answer.catch(() => 0)
    }
    define(tag, lang, entry).catch(() => fail(host, 'load'))
  }

  const near = new IntersectionObserver(
    (entries) =>
      entries.forEach(({ isIntersecting, target }) => {
        if (!isIntersecting) return
        near.unobserve(target)
        start(target as EarlyHost)
      }),
    { rootMargin: '300px' },
  )

  const scan = () => {
    // Editors that strip unknown tags leave `<div class="gk-widget" data-gk="message-board" data-board="…">`.
    document.querySelectorAll<HTMLElement>('.gk-widget[data-gk]').forEach((box) => {
      const host = document.createElement(`gk-${box.dataset['gk']}`)
      for (const { name, value } of box.attributes) host.setAttribute(name.replace('data-', ''), value)
      host.append(...box.childNodes)
      host.className = ''
      box.replaceWith(host)
    })
    document.querySelectorAll<EarlyHost>(':not(:defined)').forEach((host) => {
      const tag = host.localName
      const entry = tags.includes(tag) ? manifest[tag] : undefined
      const { style } = host
      if (host.gkFirst || !tag.startsWith('gk-')) return
      // A loader of one tag knows nothing of the others; two loaders may share a page.
      if (!entry && tags.length === 1) return
      host.gkFirst = {}
      if (!entry) return fail(host, 'unknown')
      if (entry.off) return fail(host, 'off')
      host.dataset['gkState'] = 'waiting'
      // Where a page hides it with force, it would never come near.
      if (!host.hidden) style.setProperty('display', 'block', 'important')
      if (!parseFloat(getComputedStyle(host).minHeight)) {
        host.gkFirst = { held: true }
        style.minHeight = `var(--gk-min-height,${entry.h[host.offsetWidth > 600 ? 0 : 1]}px)`
      }
      if (host.getAttribute('loading') === 'eager') start(host)
      else near.observe(host)
    })
  }
  scan()
  new MutationObserver(scan).observe(document, { childList: true, subtree: true })
  // Elements inside another component's shadow root are not seen: a page names their tags, and they are defined at once.
  for (const tag of (script.dataset['gk'] ?? '').split(' '))
    if (tags.includes(tag))
      define(tag, /^en/i.test(document.documentElement.lang) ? 'en' : 'zh', manifest[tag] as Entry)
} catch {
  // A page is never broken by a widget.
}
