import type { EarlyHost } from '../early-read.ts'
import { languageOf, type Language } from '../language.ts'
import { whenNear } from '../near.ts'
import { holdRoom } from '../reserve.ts'
import type { Hand, ViewModule } from '../start.ts'

/** The hashes of the view in Chinese, in English, and of the runtime where it needs one: 43 letters each, as the names of the files end. */
type Files = string

interface Entry {
  readonly f: Files
  /** The version before; only in `manifest.json`. */
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
 * and never throws into it.
 */
try {
  const manifest = __GK_MANIFEST__
  const tags = Object.keys(manifest)
  const script = (document.currentScript ?? document.querySelector('script[src*="/widgets/v"]')) as HTMLScriptElement
  const { href, origin } = new URL('.', script.src)
  /** The script of one widget alone knows nothing of the others; several scripts may share a page. */
  const whole = /loader/.test(script.src)
  const asked: Record<string, Promise<unknown>> = {}
  const watching = new Set<() => void>()

  /** Nothing runs that was not checked: the file and what it imports are in the module map, hash and all, before the import. */
  const get: Hand['get'] = (...files) =>
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
            // A browser that cannot check is a browser without widgets.
            if (link.relList.supports(link.rel)) document.head.append(link)
            else reject()
          }),
      ),
    ).then(() => import(/* @vite-ignore */ href + files[0]))

  const version = (tag: string, lang: Language, files: Files) => {
    const [zh, en, vue] = files.match(/.{43}/g) as RegExpMatchArray
    return get(`${tag}-${lang}-${lang === 'zh' ? zh : en}.js`, ...(vue ? [`vue-${vue}.js`] : []))
  }

  /**
   * What the platform has when a file of ours cannot be had: the version that came since, as this script may be an old copy, else the one
   * before. Asked for only then, so that no page carries hashes that it hardly ever needs.
   */
  const other = async (tag: string, lang: Language, ours: Files) => {
    const { widgets } = (await (await fetch(`${href}manifest.json`, { credentials: 'omit' })).json()) as {
      widgets: Record<string, Entry>
    }
    const { f, p = '' } = widgets[tag] as Entry
    return version(tag, lang, f === ours ? p : f)
  }

  /** Asked once for each language; what failed may be asked again. */
  const view = (tag: string, lang: Language, { f }: Entry) =>
    (asked[tag + lang] ??= version(tag, lang, f)
      .catch(() => other(tag, lang, f))
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

  const define = async (tag: string, lang: Language, entry: Entry) =>
    ((await view(tag, lang, entry)) as ViewModule).start({
      origin,
      get,
      lang: languageOf,
      watch(run) {
        watching.add(run)
        return () => watching.delete(run)
      },
      hold: holdRoom,
      near: whenNear,
      view: (spoken) => view(tag, spoken, entry),
    })

  const start = async (host: EarlyHost, entry: Entry) => {
    const lang = languageOf(host)
    try {
      if (entry.c && host.gkFirst) {
        const url = new URL(
          entry.c.replace(/{([^}|]*)\|?([^}]*)}/g, (_, name: string, otherwise: string) =>
            encodeURIComponent(name === 'lang' ? lang : (host.getAttribute(name) ?? otherwise)),
          ),
          host.getAttribute('api') || origin,
        )
        url.searchParams.sort()
        const answer = fetch(url, { credentials: 'omit', signal: AbortSignal.timeout?.(20_000) })
        answer.catch(() => 0)
        Object.assign(host.gkFirst, { url: url.href, answer })
      }
      await define(host.localName, lang, entry)
    } catch {
      // Once the tag is defined, by a view in the other language, the element says it itself: that one may be on its way.
      await Promise.allSettled([asked[host.localName + 'zh'], asked[host.localName + 'en']])
      if (!customElements.get(host.localName)) fail(host, 'load')
    }
  }

  const scan = () => {
    watching.forEach((run) => run())
    // Editors that strip unknown tags leave `<div class="gk-widget" data-gk="message-board" data-board="…">`.
    document.querySelectorAll<HTMLElement>('.gk-widget[data-gk]').forEach((box) => {
      const host = document.createElement(`gk-${box.dataset['gk']}`)
      // `data-on…` passes every cleaner of other people's HTML: it never becomes a handler.
      for (const { name, value } of box.attributes)
        if (!name.startsWith('data-on')) host.setAttribute(name.replace(/^data-/, ''), value)
      host.append(...box.childNodes)
      host.className = ''
      box.replaceWith(host)
    })
    document.querySelectorAll<EarlyHost>(':not(:defined)').forEach((host) => {
      const tag = host.localName
      const entry = tags.includes(tag) ? manifest[tag] : null
      if (host.gkFirst || !tag.startsWith('gk-') || (!entry && !whole)) return
      host.gkFirst = {}
      if (!entry || entry.off) return fail(host, entry ? 'off' : 'unknown')
      host.dataset['gkState'] = 'waiting'
      // Where a page hides it with force, it would never come near.
      if (!host.hidden) host.style.setProperty('display', 'block', 'important')
      holdRoom(host, entry.h)
      whenNear(host, () => void start(host, entry))
    })
  }
  scan()
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: ['lang'] })
  // Elements inside another component's shadow root are not seen: a page names their tags, and they are defined at once.
  for (const tag of (script.dataset['gk'] ?? '').split(' '))
    if (tags.includes(tag))
      void define(tag, languageOf(document.documentElement), manifest[tag] as Entry).catch(() => 0)
} catch {
  // A page is never broken by a widget.
}
