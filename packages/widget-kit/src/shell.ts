import { createCall } from './call.ts'
import type { WidgetContext } from './context.ts'
import type { WidgetDefinition, WidgetModule, WidgetView } from './define.ts'
import { languageOf } from './language.ts'
import { createLoader } from './loader.ts'
import { whenNear } from './near.ts'
import shellCss from './shell.css?inline'
import { adoptStyle } from './style.ts'

export interface Shell {
  connect(): void
  disconnect(): void
  changed(name: string): void
}

type State = 'waiting' | 'loading' | 'ready' | 'failed'

/**
 * What every widget element does, whatever stands inside: an open shadow root, lazy start, re-mount after a removal,
 * attributes handed on, key presses kept from the page's hotkeys, and the element's own children in view until the
 * widget works and again when it fails.
 */
export function createShell(host: HTMLElement, definition: WidgetDefinition): Shell {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true })
  const container = document.createElement('div')
  container.className = 'root'
  container.hidden = true
  const fallback = document.createElement('slot')
  root.replaceChildren(container, fallback)
  adoptStyle(root, shellCss)
  const keepInside = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation()
  }
  container.addEventListener('keydown', keepInside)
  container.addEventListener('keypress', keepInside)
  container.addEventListener('keyup', keepInside)

  const loadPart = createLoader(definition.parts)
  const load = (part: string) => loadPart(`${part}-${languageOf(host)}`)
  const memory: Record<string, unknown> = {}
  let spoken = languageOf(host)
  let view: WidgetView | null = null
  let run = 0
  let giveUp: (() => void) | null = null

  const emit: WidgetContext['emit'] = (name, detail) => {
    host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }
  const show = (state: State) => {
    host.dataset['gkState'] = state
    spoken = languageOf(host)
    container.lang = spoken === 'en' ? 'en' : 'zh-Hans'
    fallback.hidden = state === 'ready' || (state === 'loading' && view !== null)
    container.hidden = view === null
  }
  const fail = (reason: string) => {
    show('failed')
    emit('gk-failed', { tag: definition.tag, reason })
  }
  const origin = () => (host.getAttribute('api') ?? definition.origin).replace(/\/+$/, '')

  const stop = () => {
    run++
    giveUp?.()
    giveUp = null
    view?.unmount()
    view = null
    container.replaceChildren()
  }

  const start = async () => {
    const mine = ++run
    show('loading')
    const base = {
      host,
      container,
      origin,
      load,
      memory,
      emit,
      call: createCall(origin),
      lang: () => languageOf(host),
      attribute: (name: string) => host.getAttribute(name),
      adopt: (css: string) => adoptStyle(root, css),
      ready: () => {
        if (mine !== run || host.dataset['gkState'] === 'ready') return
        show('ready')
        emit('gk-ready', { tag: definition.tag })
      },
      fail: (reason: string) => {
        if (mine === run) fail(reason)
      },
    }
    try {
      const first = definition.first?.(base) ?? null
      const loaded = (await load('list')) as WidgetModule
      if (mine !== run) return
      view = loaded.mount({ ...base, first })
      if (host.dataset['gkState'] === 'loading') show('loading')
    } catch {
      if (mine === run) fail('load')
    }
  }

  const wait = () => {
    show('waiting')
    giveUp = whenNear(host, () => void start())
  }

  return {
    connect() {
      if (giveUp === null) wait()
    },
    disconnect() {
      // A move in the page is a removal and an insertion in one task: what was typed must survive it.
      queueMicrotask(() => {
        if (!host.isConnected) stop()
      })
    },
    changed(name) {
      if (view === null || !host.isConnected) return
      // Another language is another file.
      if (name === 'lang' ? languageOf(host) === spoken : view.update(name)) return
      stop()
      wait()
    },
  }
}
