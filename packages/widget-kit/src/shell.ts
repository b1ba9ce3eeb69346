import { camelOf } from './attributes.ts'
import { createCall } from './call.ts'
import type { WidgetContext, WidgetView } from './context.ts'
import { takeEarlyRead, type EarlyHost } from './early-read.ts'
import type { Language } from './language.ts'
import { showProblem } from './problem.ts'
import { releaseRoom } from './reserve.ts'
import shellCss from './shell.css?inline'
import type { MadeView, ViewModule, Widget } from './start.ts'
import { adoptStyle } from './style.ts'

export interface Shell {
  connect(): void
  disconnect(): void
  changed(name: string): void
}

type State = 'waiting' | 'loading' | 'ready' | 'failed'

/**
 * What every widget element does, whatever stands inside: an open shadow root, lazy start in reserved room, re-mount after a removal or in
 * another language, attributes handed on, key presses kept from the page's hotkeys, and the element's own children in view until the
 * widget works and again when it fails.
 */
export function createShell(host: EarlyHost, widget: Widget): Shell {
  const { hand, tag } = widget
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true })
  const container = document.createElement('div')
  container.className = 'root'
  const fallback = document.createElement('slot')
  root.replaceChildren(container, fallback)
  adoptStyle(root, shellCss)
  const keepInside = (event: Event) => {
    if (!/^(Escape|Tab)$/.test((event as KeyboardEvent).key)) event.stopPropagation()
  }
  for (const type of ['keydown', 'keypress', 'keyup']) container.addEventListener(type, keepInside)

  const memory: Record<string, unknown> = {}
  const wanted = (): Language => (hand.view ? hand.lang(host) : widget.first.lang)
  let made: MadeView = widget.first
  let view: WidgetView | null = null
  let run = 0
  /** Set as long as the element stands in the page. */
  let unwatch: (() => void) | undefined

  const emit = (name: string, detail: unknown) =>
    host.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, cancelable: widget.cancelable.includes(name), detail }),
    )

  const state = () => host.dataset['gkState']
  const show = (now: State) => {
    host.dataset['gkState'] = now
    container.lang = made.lang === 'en' ? 'en' : 'zh-Hans'
    container.hidden = !container.firstChild
    fallback.hidden = now === 'ready' || (now === 'loading' && !container.hidden)
  }
  const fail = (reason: string) => {
    show('failed')
    releaseRoom(host, container)
    emit('gk-failed', { tag, reason })
  }
  const broken = (reason: string) => {
    stop()
    showProblem(container, wanted(), () => void remount())
    fail(reason)
  }
  const origin = () => (host.getAttribute('api') || hand.origin).replace(/\/+$/, '')

  const attributes = () => {
    const values: Record<string, unknown> = {}
    for (const name of Object.keys(widget.readings).map(camelOf)) values[name] = host[name as keyof HTMLElement]
    return values as ReturnType<WidgetContext['attributes']>
  }

  const call = createCall(origin, {
    query: (method) => ({ lang: made.lang, wv: method === 'GET' ? widget.version : null }),
    early: (url) => takeEarlyRead(host, url),
  })

  const loaded: Record<string, Promise<unknown>> = {}
  const get = async (files: MadeView['parts'][string] = []) =>
    typeof files === 'function' ? files() : hand.get?.(...files)
  /** What came is kept; what failed may be asked for again. */
  const load = (part: string) => {
    const key = part + made.lang
    return (loaded[key] ??= get(made.parts[part]).catch((fault) => {
      delete loaded[key]
      throw fault
    }))
  }

  const stop = () => {
    run++
    try {
      view?.unmount()
    } finally {
      view = null
      container.replaceChildren()
    }
  }

  const start = async () => {
    const mine = ++run
    const current = () => mine === run
    show('loading')
    try {
      const lang = wanted()
      if (lang !== made.lang)
        made = lang === widget.first.lang ? widget.first : ((await hand.view?.(lang)) as ViewModule).view
      if (!current()) return
      const mounted = made.mount({
        host,
        container,
        origin,
        attributes,
        call,
        memory,
        load,
        emit,
        lang: () => made.lang,
        adopt: (css) => adoptStyle(root, css),
        ready: () => {
          if (!current() || state() === 'ready') return
          show('ready')
          releaseRoom(host, container)
          emit('gk-ready', { tag })
        },
        fail: (reason) => {
          if (current()) fail(reason)
        },
        broken: (reason) => {
          if (current()) broken(reason)
        },
      })
      if (!current()) return mounted.unmount()
      view = mounted
      if (state() === 'loading') show('loading')
    } catch {
      if (current()) broken('load')
    }
  }

  /** Takes the view out and puts it in again; who was typing inside goes on at the same field. */
  const remount = async () => {
    const focused = root.activeElement
    stop()
    hand.hold(host, widget.height)
    await start()
    if (focused) (root.getElementById(focused.id || '-') ?? host).focus()
  }

  return {
    connect() {
      if (unwatch) return
      host.dataset['gkVersion'] = widget.version
      show('waiting')
      hand.hold(host, widget.height)
      unwatch = hand.watch(() => this.changed('lang'))
      hand.near(host, () => {
        if (unwatch && state() === 'waiting') void start()
      })
    },
    disconnect() {
      // A move in the page is a removal and an insertion in one task: what was typed must survive it.
      queueMicrotask(() => {
        if (host.isConnected) return
        unwatch?.()
        unwatch = undefined
        stop()
      })
    },
    changed(name) {
      if (!unwatch || state() === 'waiting') return
      if (name === 'lang' ? wanted() === made.lang : view?.update(name)) return
      void remount()
    },
  }
}
