function e(e) {
  return async (n, r, i = {}) => {
    let a = new URLSearchParams()
    for (let [e, t] of Object.entries(i.query ?? {})) t != null && t !== `` && a.set(e, String(t))
    let o = a.toString(),
      s = new AbortController(),
      c = setTimeout(() => s.abort(), i.timeout ?? 2e4)
    try {
      let a = await fetch(e() + r + (o ? `?${o}` : ``), {
          method: n,
          credentials: `omit`,
          signal: s.signal,
          ...(i.body === void 0
            ? {}
            : {
                body: JSON.stringify(i.body),
                headers: { 'content-type': `application/json`, ...(i.key ? { 'idempotency-key': i.key } : {}) },
              }),
        }),
        c = await a.json().catch(() => null)
      return a.ok && c !== null ? { ok: !0, value: c } : { ok: !1, failure: t(a.status, c ?? {}) }
    } catch {
      return { ok: !1, failure: { kind: `unreachable` } }
    } finally {
      clearTimeout(c)
    }
  }
}
function t(e, t) {
  return e >= 500 || !t.code || !t.message
    ? { kind: `broken`, status: e, requestId: t.requestId ?? null }
    : { kind: `refused`, status: e, code: t.code, message: t.message, fields: t.fields ?? [] }
}
function n(e) {
  let t = e.closest(`[lang]`)?.getAttribute(`lang`) ?? ``
  return /^en\b/i.test(t) ? `en` : `zh`
}
function r(e) {
  let t = 0,
    n = async (e) => import(e)
  return async (r) => {
    let i = e[r]
    if (i === void 0) throw Error(`no such part: ${r}`)
    try {
      return await n(t === 0 ? i : `${i}?again=${t}`)
    } catch {
      return (t++, await new Promise((e) => setTimeout(e, 800)), n(`${i}?again=${t}`))
    }
  }
}
function i(e, t) {
  if (e.getAttribute(`loading`) === `eager` || !(`IntersectionObserver` in window)) return (t(), () => void 0)
  let n = new IntersectionObserver(
    (e) => {
      e.some((e) => e.isIntersecting) && (n.disconnect(), t())
    },
    { rootMargin: `300px` },
  )
  return (n.observe(e), () => n.disconnect())
}
var a = new Map()
function o(e, t) {
  if (!(`adoptedStyleSheets` in e)) {
    let n = document.createElement(`style`)
    ;((n.textContent = t), e.append(n))
    return
  }
  let n = a.get(t)
  ;(n || ((n = new CSSStyleSheet()), n.replaceSync(t), a.set(t, n)),
    e.adoptedStyleSheets.includes(n) || (e.adoptedStyleSheets = [...e.adoptedStyleSheets, n]))
}
function s(t, a) {
  let s = t.shadowRoot ?? t.attachShadow({ mode: `open`, delegatesFocus: !0 }),
    c = document.createElement(`div`)
  ;((c.className = `root`), (c.hidden = !0))
  let l = document.createElement(`slot`)
  ;(s.replaceChildren(c, l),
    o(
      s,
      `:host{opacity:1!important;visibility:visible!important;pointer-events:auto!important;display:block!important}:host([hidden]){display:none!important}:host([data-gk-state=waiting]),:host([data-gk-state=loading]){min-height:var(--gk-min-height,40em)}.root{all:initial;box-sizing:border-box;color-scheme:light;--ink:var(--gk-text,#17202a);--soft:var(--gk-muted,#4d5a68);--paper:var(--gk-bg,#fff);--quiet:var(--gk-quiet,#f5f7fa);--line:var(--gk-border,#dde3ea);--edge:var(--gk-edge,#76828f);--accent:var(--gk-accent,#0f4c9a);--on-accent:var(--gk-on-accent,#fff);--danger:var(--gk-danger,#b3261e);--radius:var(--gk-radius,4px);font-family:var(--gk-font,"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);font-size:var(--gk-font-size,17px);color:var(--ink);background:var(--paper);overflow-wrap:anywhere;text-spacing-trim:trim-start;text-autospace:normal;line-height:1.75;display:block}.root:lang(en){font-family:var(--gk-font,Inter, system-ui, "Segoe UI", Roboto, Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);line-height:1.6}:host([theme=dark]) .root{color-scheme:dark;--ink:var(--gk-text,#e8edf2);--soft:var(--gk-muted,#b3bfcb);--paper:var(--gk-bg,#12181f);--quiet:var(--gk-quiet,#1b232c);--line:var(--gk-border,#333f4c);--edge:var(--gk-edge,#8592a0);--accent:var(--gk-accent,#8ab8f5);--on-accent:var(--gk-on-accent,#0b1a2c);--danger:var(--gk-danger,#ffb4ab)}@media (prefers-color-scheme:dark){:host([theme=auto]) .root{color-scheme:dark;--ink:var(--gk-text,#e8edf2);--soft:var(--gk-muted,#b3bfcb);--paper:var(--gk-bg,#12181f);--quiet:var(--gk-quiet,#1b232c);--line:var(--gk-border,#333f4c);--edge:var(--gk-edge,#8592a0);--accent:var(--gk-accent,#8ab8f5);--on-accent:var(--gk-on-accent,#0b1a2c);--danger:var(--gk-danger,#ffb4ab)}}[hidden]{display:none!important}`,
    ))
  let u = (e) => {
    e.key !== `Escape` && e.key !== `Tab` && e.stopPropagation()
  }
  ;(c.addEventListener(`keydown`, u), c.addEventListener(`keypress`, u), c.addEventListener(`keyup`, u))
  let d = r(a.parts),
    f = (e) => d(`${e}-${n(t)}`),
    p = {},
    m = n(t),
    h = null,
    g = 0,
    _ = null,
    v = (e, n) => {
      t.dispatchEvent(new CustomEvent(e, { bubbles: !0, composed: !0, detail: n }))
    },
    y = (e) => {
      ;((t.dataset.gkState = e),
        (m = n(t)),
        (c.lang = m === `en` ? `en` : `zh-Hans`),
        (l.hidden = e === `ready` || (e === `loading` && h !== null)),
        (c.hidden = h === null))
    },
    b = (e) => {
      ;(y(`failed`), v(`gk-failed`, { tag: a.tag, reason: e }))
    },
    x = () => (t.getAttribute(`api`) ?? a.origin).replace(/\/+$/, ``),
    S = () => {
      ;(g++, _?.(), (_ = null), h?.unmount(), (h = null), c.replaceChildren())
    },
    C = async () => {
      let r = ++g
      y(`loading`)
      let i = {
        host: t,
        container: c,
        origin: x,
        load: f,
        memory: p,
        emit: v,
        call: e(x),
        lang: () => n(t),
        attribute: (e) => t.getAttribute(e),
        adopt: (e) => o(s, e),
        ready: () => {
          r === g && t.dataset.gkState !== `ready` && (y(`ready`), v(`gk-ready`, { tag: a.tag }))
        },
        fail: (e) => {
          r === g && b(e)
        },
      }
      try {
        let e = a.first?.(i) ?? null,
          n = await f(`list`)
        if (r !== g) return
        ;((h = n.mount({ ...i, first: e })), t.dataset.gkState === `loading` && y(`loading`))
      } catch {
        r === g && b(`load`)
      }
    },
    w = () => {
      ;(y(`waiting`), (_ = i(t, () => void C())))
    }
  return {
    connect() {
      _ === null && w()
    },
    disconnect() {
      queueMicrotask(() => {
        t.isConnected || S()
      })
    },
    changed(e) {
      h !== null && t.isConnected && ((e === `lang` ? n(t) === m : h.update(e)) || (S(), w()))
    },
  }
}
function c(e) {
  if (customElements.get(e.tag)) return
  let t = new WeakMap(),
    n = (n) => {
      let r = t.get(n) ?? s(n, e)
      return (t.set(n, r), r)
    }
  customElements.define(
    e.tag,
    class extends HTMLElement {
      static get observedAttributes() {
        return e.attributes
      }
      connectedCallback() {
        n(this).connect()
      }
      disconnectedCallback() {
        n(this).disconnect()
      }
      attributeChangedCallback(e, n, r) {
        n !== r && t.get(this)?.changed(e)
      }
    },
  )
}
var l = `/api/boards/{board}/messages`
function u(e, t = ``, n = null) {
  let r = Number(e.attribute(`page-size`) ?? 5),
    i = Number.isInteger(r) && r >= 1 && r <= 50 ? r : 5
  return e.call(`GET`, l.replace(`{board}`, d(e)), { query: { q: t, after: n, size: i, lang: e.lang(), wv: `0.1.0` } })
}
function d(e) {
  return encodeURIComponent(e.attribute(`board`) ?? ``)
}
var f = import.meta.url,
  p = {}
for (let e of Object.keys({
  'list-zh': `gk-message-board-list-zh-BI_D76_8.js`,
  'form-zh': `gk-message-board-form-zh-rnKQ1V1R.js`,
  'list-en': `gk-message-board-list-en-DR8IqOmB.js`,
  'form-en': `gk-message-board-form-en-Op3P3PMa.js`,
}))
  p[e] = new URL(
    `./${{ 'list-zh': `gk-message-board-list-zh-BI_D76_8.js`, 'form-zh': `gk-message-board-form-zh-rnKQ1V1R.js`, 'list-en': `gk-message-board-list-en-DR8IqOmB.js`, 'form-en': `gk-message-board-form-en-Op3P3PMa.js` }[e]}`,
    f,
  ).href
c({
  tag: `gk-message-board`,
  attributes: [`api`, `board`, `lang`, `page-size`, `heading-level`],
  origin: new URL(f).origin,
  parts: p,
  first: (e) => u(e),
})
