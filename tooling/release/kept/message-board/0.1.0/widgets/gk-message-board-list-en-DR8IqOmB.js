function e(e, n = {}, ...r) {
  let i = document.createElement(e)
  for (let e of Object.keys(n)) {
    let t = n[e]
    typeof t == `function`
      ? i.addEventListener(e.slice(2), t)
      : t !== !1 && t != null && i.setAttribute(e, t === !0 ? `` : String(t))
  }
  return (t(i, ...r), i)
}
function t(e, ...t) {
  e.replaceChildren(...t.filter((e) => e != null && e !== !1).map((e) => (e instanceof Node ? e : String(e))))
}
function n(e, t) {
  let n = new Date(`${e.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(n.getTime())
    ? e
    : new Intl.DateTimeFormat(t === `en` ? `en-GB` : `zh-CN`, { dateStyle: `long`, timeZone: `UTC` }).format(n)
}
function r(e, t = ``, n = null) {
  let r = Number(e.attribute(`page-size`) ?? 5),
    i = Number.isInteger(r) && r >= 1 && r <= 50 ? r : 5
  return e.call(`GET`, `/api/boards/{board}/messages`.replace(`{board}`, a(e)), {
    query: { q: t, after: n, size: i, lang: e.lang(), wv: `0.1.0` },
  })
}
function i(e, t) {
  let n = `/api/boards/{board}/messages/{publication}`
    .replace(`{board}`, a(e))
    .replace(`{publication}`, encodeURIComponent(t))
  return e.call(`GET`, n, { query: { lang: e.lang(), wv: `0.1.0` } })
}
function a(e) {
  return encodeURIComponent(e.attribute(`board`) ?? ``)
}
function o(e) {
  let t = `${e.origin()}/message-board`,
    n = e.lang() === `en` ? `?lang=en` : ``
  return { board: `${t}/boards/${a(e)}${n}`, ask: `${t}/boards/${a(e)}/ask${n}`, status: `${t}/status${n}` }
}
function s(n, r, i) {
  let a = null,
    s = null,
    c = () => s ?? (s = n.load(`form`)),
    l = (e) => {
      ;((i.hidden = !e), (r.hidden = e))
    },
    u = {
      back: (e) => {
        ;(l(!1), r.querySelector(`.write`)?.focus(), e && (a?.unmount(), (a = null)))
      },
      statusPage: (e) => {
        let t = new URL(o(n).status)
        return (t.searchParams.set(`receipt`, e), t.href)
      },
    }
  return {
    prefetch: () => void c().catch(() => (s = null)),
    async open(r, d) {
      let f = setTimeout(() => t(r, d.opening), 300)
      try {
        let e = await c()
        ;(a ?? (a = e.mountForm(i, n, u)), t(r), l(!0), a.focus())
      } catch {
        ;((s = null), t(r, d.formFailed, e(`a`, { href: o(n).ask }, d.formPage), `。`))
      } finally {
        clearTimeout(f)
      }
    },
    close() {
      ;(a?.unmount(), (a = null))
    },
  }
}
var c = (e) => (/\p{sc=Han}/u.test(e) ? `zh-Hans` : null),
  l = (t) => t.split(/\n\s*\n/).map((t) => e(`p`, {}, t))
function u(r, a, o, s, u) {
  let d = r.lang(),
    f = e(`div`, { class: `panel`, hidden: !0, id: `message-${a.id}` }),
    p = e(`p`, { class: `excerpt`, lang: c(a.excerpt) }, a.excerpt),
    m = null,
    h = async () => {
      if (m) return
      t(f, e(`p`, { class: `quiet`, role: `status` }, o.reading))
      let s = await i(r, a.id)
      if (s.ok)
        ((m = s.value),
          t(
            f,
            e(u, {}, o.question(n(m.receivedOn, d))),
            e(`div`, { class: `text`, lang: c(m.question) }, ...l(m.question)),
            e(u, { class: `by` }, o.reply(m.departmentName, n(m.answeredOn, d))),
            e(`div`, { class: `text`, lang: c(m.reply) }, ...l(m.reply)),
          ))
      else {
        let n = e(`button`, { type: `button`, class: `plain`, onclick: () => void h() }, o.retry)
        t(f, e(`p`, { role: `alert` }, o.readFailed, ` `, n))
      }
    },
    g = e(
      `button`,
      {
        type: `button`,
        class: `open`,
        'aria-expanded': `false`,
        'aria-controls': f.id,
        onclick: () => {
          let e = f.hidden
          ;((f.hidden = !e), (p.hidden = e), g.setAttribute(`aria-expanded`, String(e)), e && h())
        },
      },
      e(`span`, { lang: c(a.subject) }, a.subject),
    )
  return e(
    `li`,
    {},
    e(s, {}, g),
    e(
      `p`,
      { class: `quiet` },
      [a.departmentName, o.answered(n(a.answeredOn, d)), a.redacted ? o.redacted : ``]
        .filter((e) => e !== ``)
        .join(` · `),
    ),
    p,
    f,
  )
}
var d = {
    title: `Messages and replies`,
    about: `Questions from the public about this policy, with the published replies. Newest first.`,
    write: `Write a message`,
    opening: `Opening the form…`,
    formFailed: `The form did not open; the network may be down. Press “Write a message” again, or `,
    formPage: `write on the full page`,
    search: `Search messages`,
    find: `Search`,
    clear: `Clear search`,
    loading: `Loading messages…`,
    empty: `No messages have been published yet. Write the first one; it appears here once the reply is public.`,
    nothing: (e) => `No message contains “${e}”. Try another word, or write a message.`,
    shown: (e, t) => (t ? `${e} shown, more to read.` : e === 1 ? `1 message.` : `${e} messages.`),
    more: `More messages`,
    failed: `The messages could not be loaded. The rest of this page is not affected.`,
    retry: `Try again`,
    fullPage: `Open the full message board`,
    reading: `Loading…`,
    readFailed: `This message could not be loaded.`,
    question: (e) => `Message of ${e}`,
    reply: (e, t) => `Reply by ${e}, ${t}`,
    answered: (e) => `answered ${e}`,
    redacted: `personal details removed`,
    status: `Already wrote to us? See where your message stands`,
    newPage: ` (opens a new page)`,
  },
  f = (e) => `h${Math.min(6, Math.max(1, e))}`
function p(n, i, a) {
  let s = [],
    c = null,
    l = ``,
    p = 0,
    m = `loading`,
    h = ``,
    g = () => void 0,
    _ = (e, t) => {
      ;(e.ok
        ? ((s = [...t, ...e.value.items]), (c = e.value.next), (m = `shown`))
        : ((m = `failed`), (h = e.failure.kind === `refused` ? e.failure.message : ``)),
        g(),
        e.ok ? n.ready() : s.length === 0 && l === `` && n.fail(e.failure.kind))
    },
    v = async (e, t = null) => {
      let i = ++p,
        a = t === null ? [] : s
      ;(t === null && (s = []), (m = t === null ? `loading` : `more`), g())
      let o = await (e ?? r(n, l, t))
      i === p && _(o, a)
    }
  return {
    draw: () => {
      let r = d,
        p = Number(n.attribute(`heading-level`)) || 2,
        _ = o(n),
        y = e(`p`, { class: `quiet`, role: `status` }),
        b = e(`p`, { class: `quiet`, role: `status` }),
        x = e(`ul`, { part: `list` }),
        S = e(`div`, { class: `state` }),
        C = e(`input`, {
          type: `search`,
          name: `q`,
          maxlength: 100,
          'aria-label': r.search,
          placeholder: r.search,
          enterkeyhint: `search`,
        })
      C.value = l
      let w = []
      g = () => {
        if ((x.setAttribute(`aria-busy`, String(m === `loading`)), m === `loading`))
          (t(
            x,
            ...Array.from({ length: 5 }, () =>
              e(
                `li`,
                { 'aria-hidden': `true` },
                e(`div`, { class: `bone` }),
                e(`div`, { class: `bone` }),
                e(`div`, { class: `bone` }),
              ),
            ),
          ),
            (w = []))
        else {
          w.length === 0 && t(x)
          for (let e of s.slice(w.length)) x.append(u(n, e, r, f(p + 1), f(p + 2)))
          let e = w.length
          ;((w = s), e > 0 && e < s.length && x.children[e]?.querySelector(`button`)?.focus())
        }
        let i = { loading: r.loading, more: r.loading, shown: r.shown(s.length, c !== null), failed: `` }[m]
        ;(t(b, s.length > 0 || m !== `shown` ? i : ``), t(S, ...T()))
      }
      let T = () => {
          let t = e(`button`, { type: `button`, onclick: () => E(``) }, r.clear)
          return m === `failed`
            ? [
                e(`p`, { role: `alert` }, h || r.failed),
                e(`button`, { type: `button`, onclick: () => void v(null, s.length > 0 ? c : null) }, r.retry),
                ` `,
                e(`a`, { class: `plain`, href: _.board }, r.fullPage),
              ]
            : m === `shown` && s.length === 0
              ? l
                ? [e(`p`, {}, r.nothing(l)), t]
                : [e(`p`, {}, r.empty)]
              : m === `shown` && c !== null
                ? [
                    e(`button`, { type: `button`, class: `more`, onclick: () => void v(null, c) }, r.more),
                    l && ` `,
                    l && t,
                  ]
                : l && m === `shown`
                  ? [t]
                  : []
        },
        E = (e) => {
          ;((l = e.trim()), (C.value = l), v(), C.focus())
        }
      ;(t(
        i,
        e(
          `div`,
          { class: `head` },
          e(
            `div`,
            {},
            e(f(p), { class: `title`, part: `title`, tabindex: -1 }, r.title),
            e(`p`, { class: `quiet` }, r.about),
          ),
          e(
            `button`,
            {
              type: `button`,
              class: `primary write`,
              part: `submit`,
              onpointerenter: a.prefetch,
              onfocus: a.prefetch,
              onclick: () => a.write(y),
            },
            r.write,
          ),
        ),
        y,
        e(
          `form`,
          {
            class: `search`,
            role: `search`,
            onsubmit: (e) => {
              ;(e.preventDefault(), E(C.value))
            },
          },
          C,
          e(`button`, {}, r.find),
        ),
        b,
        x,
        S,
        e(
          `p`,
          { class: `foot quiet` },
          e(`a`, { href: _.status, target: `_blank`, rel: `noopener` }, r.status, r.newPage),
        ),
      ),
        g())
    },
    read: v,
  }
}
function m(t) {
  let n = e(`div`),
    r = e(`div`, { hidden: !0 })
  ;(t.adopt(
    `h1,h2,h3,h4,h5,h6,p,ul{font:inherit;margin:0;padding:0}ul{list-style:none}p{text-wrap:pretty}.head{flex-wrap:wrap;justify-content:space-between;align-items:start;gap:12px 24px;display:flex}.head>div{flex:16em}.title{font-size:1.412em;font-weight:600;line-height:1.4}.quiet{color:var(--soft);font-size:.824em}button,.button{box-sizing:border-box;border:1px solid var(--accent);border-radius:var(--radius);min-height:44px;font:inherit;color:var(--accent);background:var(--paper);text-align:center;cursor:pointer;padding:8px 18px;line-height:26px;display:inline-block}button:not(.open,.plain):hover{background:var(--quiet)}.primary{color:var(--on-accent);background:var(--accent);font-weight:600}button.primary:hover{color:var(--accent);background:var(--paper)}.plain,.open{background:0 0;border:0;padding:0}.plain{text-decoration:underline}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.title:focus-visible{outline:0}a{color:var(--accent);text-underline-offset:.2em}.search{gap:8px;margin:20px 0 4px;display:flex}.search+p{margin-bottom:8px}input{box-sizing:border-box;border:1px solid var(--edge);border-radius:var(--radius);min-width:0;min-height:44px;font:inherit;color:inherit;background:var(--paper);appearance:none;flex:1;padding:8px 12px;line-height:26px}input::placeholder{color:var(--soft);opacity:1}li{border-top:1px solid var(--line);padding:8px 0 16px}.state{padding:6px 0}.state p{margin-bottom:8px}.open{text-align:start;width:100%;padding:9px 32px 9px 0;font-weight:600;line-height:1.5;display:block;position:relative}.open:hover span{text-underline-offset:.2em;text-decoration:underline}.open:after{content:"";border:solid var(--accent);border-width:0 2px 2px 0;width:8px;height:8px;position:absolute;top:1.1em;right:8px;transform:rotate(45deg)}.open[aria-expanded=true]:after{top:1.35em;transform:rotate(225deg)}.excerpt{-webkit-line-clamp:2;-webkit-box-orient:vertical;margin-top:4px;display:-webkit-box;overflow:hidden}.panel{border-inline-start:3px solid var(--line);margin-top:12px;padding:0 0 4px 16px}.panel>:is(h2,h3,h4,h5,h6){color:var(--soft);font-size:.824em;font-weight:600}.panel>.by{color:var(--ink);margin-top:16px}.text{white-space:pre-wrap;max-width:42em}.text p+p{margin-top:.7em}.bone{border-radius:var(--radius);background:var(--quiet);height:1.2em;margin:8px 0}.bone:first-child{width:60%}.foot a{padding:12px 0;display:inline-block}.foot{border-top:1px solid var(--line);margin-top:8px;padding-top:4px}@media print{.search,.primary,.more{display:none}}`,
  ),
    t.container.append(n, r))
  let i = s(t, n, r),
    a = p(t, n, { prefetch: i.prefetch, write: (e) => void i.open(e, d) })
  return (
    a.draw(),
    a.read(t.first),
    {
      update(e) {
        return e === `board` || e === `api` ? !1 : (a.draw(), e === `page-size` && a.read(), !0)
      },
      unmount: () => i.close(),
    }
  )
}
export { m as mount }
