import {
  A as e,
  B as t,
  E as n,
  F as r,
  G as i,
  H as a,
  I as o,
  K as s,
  L as c,
  M as l,
  N as u,
  P as d,
  R as ee,
  S as f,
  U as te,
  V as ne,
  W as p,
  a as m,
  b as h,
  c as re,
  d as ie,
  f as g,
  i as _,
  j as v,
  k as y,
  l as b,
  m as x,
  n as ae,
  o as S,
  p as C,
  q as w,
  r as oe,
  s as T,
  u as E,
  x as se,
  y as ce,
  z as le,
} from './lang-CGdUDIZu.js'
var D = void 0,
  O = typeof window < `u` && window.trustedTypes
if (O)
  try {
    D = O.createPolicy(`vue`, { createHTML: (e) => e })
  } catch {}
var ue = D ? (e) => D.createHTML(e) : (e) => e,
  de = `http://www.w3.org/2000/svg`,
  fe = `http://www.w3.org/1998/Math/MathML`,
  k = typeof document < `u` ? document : null,
  A = k && k.createElement(`template`),
  pe = {
    insert: (e, t, n) => {
      t.insertBefore(e, n || null)
    },
    remove: (e) => {
      let t = e.parentNode
      t && t.removeChild(e)
    },
    createElement: (e, t, n, r) => {
      let i =
        t === `svg`
          ? k.createElementNS(de, e)
          : t === `mathml`
            ? k.createElementNS(fe, e)
            : n
              ? k.createElement(e, { is: n })
              : k.createElement(e)
      return (e === `select` && r && r.multiple != null && i.setAttribute(`multiple`, r.multiple), i)
    },
    createText: (e) => k.createTextNode(e),
    createComment: (e) => k.createComment(e),
    setText: (e, t) => {
      e.nodeValue = t
    },
    setElementText: (e, t) => {
      e.textContent = t
    },
    parentNode: (e) => e.parentNode,
    nextSibling: (e) => e.nextSibling,
    querySelector: (e) => k.querySelector(e),
    setScopeId(e, t) {
      e.setAttribute(t, ``)
    },
    insertStaticContent(e, t, n, r, i, a) {
      let o = n ? n.previousSibling : t.lastChild
      if (i && (i === a || i.nextSibling)) for (; t.insertBefore(i.cloneNode(!0), n), i !== a && (i = i.nextSibling););
      else {
        A.innerHTML = ue(r === `svg` ? `<svg>${e}</svg>` : r === `mathml` ? `<math>${e}</math>` : e)
        let i = A.content
        if (r === `svg` || r === `mathml`) {
          let e = i.firstChild
          for (; e.firstChild;) i.appendChild(e.firstChild)
          i.removeChild(e)
        }
        t.insertBefore(i, n)
      }
      return [o ? o.nextSibling : t.firstChild, n ? n.previousSibling : t.lastChild]
    },
  },
  me = Symbol(`_vtc`)
function he(e, t, n) {
  let r = e[me]
  ;(r && (t = (t ? [t, ...r] : [...r]).join(` `)),
    t == null ? e.removeAttribute(`class`) : n ? e.setAttribute(`class`, t) : (e.className = t))
}
var j = Symbol(`_vod`),
  ge = Symbol(`_vsh`),
  _e = Symbol(``),
  ve = /(?:^|;)\s*display\s*:/
function ye(e, t, n) {
  let r = e.style,
    i = a(n),
    o = !1
  if (n && !i) {
    if (t) {
      if (a(t))
        for (let e of t.split(`;`)) {
          let t = e.slice(0, e.indexOf(`:`)).trim()
          n[t] ?? N(r, t, ``)
        }
      else for (let e in t) n[e] ?? N(r, e, ``)
    }
    for (let i in n) {
      i === `display` && (o = !0)
      let s = n[i]
      s == null ? N(r, i, ``) : xe(e, i, !a(t) && t ? t[i] : void 0, s) || N(r, i, s)
    }
  } else if (i) {
    if (t !== n) {
      let e = r[_e]
      ;(e && (n += `;` + e), (r.cssText = n), (o = ve.test(n)))
    }
  } else t && e.removeAttribute(`style`)
  j in e && ((i && t === n) || (e[j] = o ? r.display : ``), e[ge] && (r.display = `none`))
}
var M = /\s*!important$/
function N(e, t, n) {
  if (c(n)) n.forEach((n) => N(e, t, n))
  else if ((n ?? (n = ``), t.startsWith(`--`)))
    M.test(n) ? e.setProperty(t, n.replace(M, ``), `important`) : e.setProperty(t, n)
  else {
    let r = be(e, t)
    M.test(n) ? e.setProperty(d(r), n.replace(M, ``), `important`) : (e[r] = n)
  }
}
var P = [`Webkit`, `Moz`, `ms`],
  F = {}
function be(e, t) {
  let n = F[t]
  if (n) return n
  let r = v(t)
  if (r !== `filter` && r in e) return (F[t] = r)
  r = l(r)
  for (let n = 0; n < P.length; n++) {
    let i = P[n] + r
    if (i in e) return (F[t] = i)
  }
  return t
}
function xe(e, t, n, r) {
  return e.tagName === `TEXTAREA` && (t === `width` || t === `height`) && a(r) && n === r
}
var I = `http://www.w3.org/1999/xlink`
function L(e, t, n, i, a, o = ne(t)) {
  i && t.startsWith(`xlink:`)
    ? n == null
      ? e.removeAttributeNS(I, t.slice(6, t.length))
      : e.setAttributeNS(I, t, n)
    : n == null || (o && !r(n))
      ? e.removeAttribute(t)
      : e.setAttribute(t, o ? `` : te(n) ? String(n) : n)
}
function R(e, t, n, i, a) {
  if (t === `innerHTML` || t === `textContent`) {
    n != null && (e[t] = t === `innerHTML` ? ue(n) : n)
    return
  }
  let o = e.tagName
  if (t === `value` && o !== `PROGRESS` && !o.includes(`-`)) {
    let r = o === `OPTION` ? e.getAttribute(`value`) || `` : e.value,
      i = n == null ? (e.type === `checkbox` ? `on` : ``) : String(n)
    ;((r === i && `_value` in e) || (e.value = i), n ?? e.removeAttribute(t), (e._value = n))
    return
  }
  let s = !1
  if (n === `` || n == null) {
    let i = typeof e[t]
    i === `boolean`
      ? (n = r(n))
      : n == null && i === `string`
        ? ((n = ``), (s = !0))
        : i === `number` && ((n = 0), (s = !0))
  }
  try {
    e[t] = n
  } catch {}
  s && e.removeAttribute(a || t)
}
function z(e, t, n, r) {
  e.addEventListener(t, n, r)
}
function Se(e, t, n, r) {
  e.removeEventListener(t, n, r)
}
var B = Symbol(`_vei`)
function Ce(e, t, n, r, i = null) {
  let a = e[B] || (e[B] = {}),
    o = a[t]
  if (r && o) o.value = r
  else {
    let [n, s] = Ee(t)
    r ? z(e, n, (a[t] = ke(r, i)), s) : o && (Se(e, n, o, s), (a[t] = void 0))
  }
}
var we = /(Once|Passive|Capture)$/,
  Te = /^on:?(?:Once|Passive|Capture)$/
function Ee(e) {
  let t, n
  for (; (n = e.match(we)) && !Te.test(e);)
    (t || (t = {}), (e = e.slice(0, e.length - n[1].length)), (t[n[1].toLowerCase()] = !0))
  return [e[2] === `:` ? e.slice(3) : d(e.slice(2)), t]
}
var V = 0,
  De = Promise.resolve(),
  Oe = () => V || (De.then(() => (V = 0)), (V = Date.now()))
function ke(e, t) {
  let n = (e) => {
    if (!e._vts) e._vts = Date.now()
    else if (e._vts <= n.attached) return
    let r = n.value
    if (c(r)) {
      let n = e.stopImmediatePropagation
      e.stopImmediatePropagation = () => {
        ;(n.call(e), (e._stopped = !0))
      }
      let i = r.slice(),
        a = [e]
      for (let n = 0; n < i.length && !e._stopped; n++) {
        let e = i[n]
        e && m(e, t, 5, a)
      }
    } else m(r, t, 5, [e])
  }
  return ((n.value = e), (n.attached = Oe()), n)
}
var H = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123,
  Ae = (e, n, r, i, o, s) => {
    let c = o === `svg`
    n === `class`
      ? he(e, i, c)
      : n === `style`
        ? ye(e, r, i)
        : t(n)
          ? le(n) || Ce(e, n, r, i, s)
          : (n[0] === `.` ? ((n = n.slice(1)), 1) : n[0] === `^` ? ((n = n.slice(1)), 0) : je(e, n, i, c))
            ? (R(e, n, i),
              e.tagName.includes(`-`) ||
                (n !== `value` && n !== `checked` && n !== `selected`) ||
                L(e, n, i, c, s, n !== `value`))
            : e._isVueCE && (Me(e, n) || (e._def.__asyncLoader && (/[A-Z]/.test(n) || !a(i))))
              ? R(e, v(n), i, s, n)
              : (n === `true-value` ? (e._trueValue = i) : n === `false-value` && (e._falseValue = i), L(e, n, i, c))
  }
function je(e, t, n, r) {
  if (r) return !!(t === `innerHTML` || t === `textContent` || (t in e && H(t) && ee(n)))
  if (
    t === `spellcheck` ||
    t === `draggable` ||
    t === `translate` ||
    t === `autocorrect` ||
    (t === `sandbox` && e.tagName === `IFRAME`) ||
    t === `form` ||
    (t === `list` && e.tagName === `INPUT`) ||
    (t === `type` && e.tagName === `TEXTAREA`)
  )
    return !1
  if (t === `width` || t === `height`) {
    let t = e.tagName
    if (t === `IMG` || t === `VIDEO` || t === `CANVAS` || t === `SOURCE`) return !1
  }
  return H(t) && a(n) ? !1 : t in e
}
function Me(e, t) {
  let n = e._def.props
  if (!n) return !1
  let r = v(t)
  return Array.isArray(n) ? n.some((e) => v(e) === r) : Object.keys(n).some((e) => v(e) === r)
}
var U = (e) => {
  let t = e.props[`onUpdate:modelValue`] || !1
  return c(t) ? (e) => o(t, e) : t
}
function Ne(e) {
  e.target.composing = !0
}
function W(e) {
  let t = e.target
  t.composing && ((t.composing = !1), t.dispatchEvent(new Event(`input`)))
}
var G = Symbol(`_assign`),
  K = Symbol(`_initialValue`)
function q(e, t, n) {
  return (t && (e = e.trim()), n && (e = i(e)), e)
}
var Pe = {
    created(e, { modifiers: { lazy: t, trim: n, number: r } }, i) {
      ;(e.parentNode &&
        (e.type === `text`
          ? (e[K] = e.defaultValue.replace(/[\r\n]/g, ``))
          : e.type === `textarea` &&
            (e[K] = e.defaultValue.replace(
              /\r\n?/g,
              `
`,
            ))),
        (e[G] = U(i)))
      let a = r || (i.props && i.props.type === `number`)
      ;(z(e, t ? `change` : `input`, (t) => {
        t.target.composing || e[G](q(e.value, n, a))
      }),
        (n || a) &&
          z(e, `change`, () => {
            e.value = q(e.value, n, a)
          }),
        t || (z(e, `compositionstart`, Ne), z(e, `compositionend`, W), z(e, `change`, W)))
    },
    mounted(e, { value: t, modifiers: { trim: n, number: r } }) {
      let i = t ?? ``,
        a = e[K]
      ;(delete e[K],
        a !== void 0 && (e.type === `text` || e.type === `textarea`) && e.value !== a
          ? e[G](q(e.value, n, r))
          : (e.value = i))
    },
    beforeUpdate(e, { value: t, oldValue: n, modifiers: { lazy: r, trim: a, number: o } }, s) {
      if (((e[G] = U(s)), e.composing)) return
      let c = (o || e.type === `number`) && !/^0\d/.test(e.value) ? i(e.value) : e.value,
        l = t ?? ``
      if (c === l) return
      let u = e.getRootNode()
      ;((u instanceof Document || u instanceof ShadowRoot) &&
        u.activeElement === e &&
        e.type !== `range` &&
        ((r && t === n) || (a && e.value.trim() === l))) ||
        (e.value = l)
    },
  },
  Fe = {
    created(e, { value: t }, n) {
      ;((e.checked = p(t, n.props.value)),
        (e[G] = U(n)),
        z(e, `change`, () => {
          e[G](Ie(e))
        }))
    },
    beforeUpdate(e, { value: t, oldValue: n }, r) {
      ;((e[G] = U(r)), t !== n && (e.checked = p(t, r.props.value)))
    },
  }
function Ie(e) {
  return `_value` in e ? e._value : e.value
}
var Le = [`ctrl`, `shift`, `alt`, `meta`],
  Re = {
    stop: (e) => e.stopPropagation(),
    prevent: (e) => e.preventDefault(),
    self: (e) => e.target !== e.currentTarget,
    ctrl: (e) => !e.ctrlKey,
    shift: (e) => !e.shiftKey,
    alt: (e) => !e.altKey,
    meta: (e) => !e.metaKey,
    left: (e) => `button` in e && e.button !== 0,
    middle: (e) => `button` in e && e.button !== 1,
    right: (e) => `button` in e && e.button !== 2,
    exact: (e, t) => Le.some((n) => e[`${n}Key`] && !t.includes(n)),
  },
  ze = (e, t) => {
    if (!e) return e
    let n = e._withMods || (e._withMods = {}),
      r = t.join(`.`)
    return (
      n[r] ||
      (n[r] = (n, ...r) => {
        for (let e = 0; e < t.length; e++) {
          let r = Re[t[e]]
          if (r && r(n, t)) return
        }
        return e(n, ...r)
      })
    )
  },
  Be = u({ patchProp: Ae }, pe),
  J,
  Y = !1
function Ve() {
  return ((J = Y ? J : ie(Be)), (Y = !0), J)
}
var He = (...e) => {
  let t = Ve().createApp(...e),
    { mount: n } = t
  return (
    (t.mount = (e) => {
      let t = We(e)
      if (t) return n(t, !0, Ue(t))
    }),
    t
  )
}
function Ue(e) {
  if (e instanceof SVGElement) return `svg`
  if (typeof MathMLElement == `function` && e instanceof MathMLElement) return `mathml`
}
function We(e) {
  return a(e) ? document.querySelector(e) : e
}
function Ge(e, t) {
  let n = document.getElementById(`state`)
  He(e, JSON.parse(n?.textContent ?? `{}`)).mount(t)
}
var Ke = [`href`],
  qe = [`type`, `aria-disabled`],
  X = x({
    __name: `GkButton`,
    props: {
      kind: { default: `primary` },
      href: {},
      busy: { type: Boolean, default: !1 },
      type: { default: `button` },
    },
    setup(e) {
      return (t, n) =>
        e.href
          ? (h(),
            E(
              `a`,
              { key: 0, class: s([`gk-button`, `gk-button-${e.kind}`]), href: e.href },
              [f(t.$slots, `default`)],
              10,
              Ke,
            ))
          : (h(),
            E(
              `button`,
              {
                key: 1,
                class: s([`gk-button`, `gk-button-${e.kind}`]),
                type: e.type,
                'aria-disabled': e.busy || void 0,
              },
              [f(t.$slots, `default`)],
              10,
              qe,
            ))
    },
  }),
  Je = { class: `gk-empty` },
  Ye = { key: 0 },
  Xe = { key: 1, class: `gk-actions` },
  Ze = x({
    __name: `GkEmpty`,
    props: { title: {}, text: {} },
    setup(e) {
      return (t, n) => (
        h(),
        E(`div`, Je, [
          T(`h2`, null, w(e.title), 1),
          e.text ? (h(), E(`p`, Ye, w(e.text), 1)) : b(`v-if`, !0),
          t.$slots.actions ? (h(), E(`div`, Xe, [f(t.$slots, `actions`)])) : b(`v-if`, !0),
        ])
      )
    },
  }),
  Z = {
    'on-time': { shape: `●`, zh: `期限内`, en: `On time` },
    'due-soon': { shape: `▲`, zh: `即将到期`, en: `Due soon` },
    late: { shape: `■`, zh: `已逾期`, en: `Late` },
    met: { shape: `●`, zh: `按期答复`, en: `Answered on time` },
    missed: { shape: `■`, zh: `逾期答复`, en: `Answered late` },
    none: { shape: `○`, zh: `不计期限`, en: `No limit` },
  },
  Q = {
    shape: `◌`,
    zh: `暂定：放假安排公布后可能调整`,
    en: `Provisional: may move when the holiday notice is published`,
  },
  Qe = { class: `gk-limit-shape`, 'aria-hidden': `true` },
  $e = { key: 0, class: `gk-limit-word` },
  et = { key: 0, class: `gk-limit-shape`, 'aria-hidden': `true` },
  tt = { key: 2, class: `gk-limit-provisional` },
  nt = { class: `gk-limit-shape`, 'aria-hidden': `true` },
  rt = x({
    __name: `GkLimit`,
    props: { light: {}, text: {}, provisional: { type: Boolean } },
    setup(t) {
      let n = oe(),
        r = S(() => Z[t.light][n]),
        i = S(() => t.text?.toLowerCase().includes(r.value.toLowerCase()) ?? !1),
        a = [`met`, `missed`, `none`],
        o = S(() => t.provisional && !a.includes(t.light))
      return (a, c) => (
        h(),
        E(
          `span`,
          { class: s([`gk-limit`, `gk-limit-${t.light}`]) },
          [
            T(`span`, Qe, w(e(Z)[t.light].shape), 1),
            i.value ? b(`v-if`, !0) : (h(), E(`span`, $e, w(r.value), 1)),
            t.text
              ? (h(),
                E(
                  `span`,
                  { key: 1, class: s(i.value ? `gk-limit-word` : `gk-limit-text`) },
                  [o.value ? (h(), E(`span`, et, w(e(Q).shape), 1)) : b(`v-if`, !0), g(` ` + w(t.text), 1)],
                  2,
                ))
              : o.value
                ? (h(), E(`span`, tt, [T(`span`, nt, w(e(Q).shape), 1), g(` ` + w(e(Q)[e(n)]), 1)]))
                : b(`v-if`, !0),
          ],
          2,
        )
      )
    },
  }),
  it = [`role`],
  at = { key: 0 },
  ot = x({
    __name: `GkNotice`,
    props: { kind: { default: `info` }, title: {} },
    setup(e) {
      return (t, n) => (
        h(),
        E(
          `div`,
          { class: s([`gk-notice`, `gk-notice-${e.kind}`]), role: e.kind === `danger` ? `alert` : void 0 },
          [e.title ? (h(), E(`h2`, at, w(e.title), 1)) : b(`v-if`, !0), f(t.$slots, `default`)],
          10,
          it,
        )
      )
    },
  })
function st(e) {
  try {
    return JSON.parse(sessionStorage.getItem(e) ?? `null`)
  } catch {
    return null
  }
}
function ct(e, t) {
  try {
    return (sessionStorage.setItem(e, JSON.stringify(t)), !0)
  } catch {
    return !1
  }
}
function lt(e) {
  try {
    sessionStorage.removeItem(e)
  } catch {
    return
  }
}
var ut = `gk-receipt`
function dt(e) {
  return ct(ut, e)
}
function ft() {
  return st(ut)
}
var pt = { zh: `zh-CN`, en: `en-GB` }
function mt(e, t) {
  let n = new Date(`${e.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(n.getTime())
    ? e
    : new Intl.DateTimeFormat(pt[t], { dateStyle: `long`, timeZone: `UTC` }).format(n)
}
function ht(e, t) {
  if (!e.includes(`T`)) return mt(e, t)
  let n = new Date(e)
  return Number.isNaN(n.getTime())
    ? e
    : new Intl.DateTimeFormat(pt[t], { dateStyle: `long`, timeStyle: `short`, timeZone: `Asia/Shanghai` }).format(n)
}
var $ = {
    title: { zh: `留言已收到`, en: `Your message has been received` },
    pageTitle: { zh: `留言回执`, en: `Receipt` },
    keep: {
      zh: `请记下回执编号和查询码。查询码只在这里显示一次，我们不保存，也无法找回。`,
      en: `Keep the receipt number and the code. The code is shown only here, once: it is not stored and cannot be found again.`,
    },
    receipt: { zh: `回执编号`, en: `Receipt number` },
    code: { zh: `查询码`, en: `Code` },
    where: { zh: `查询网址`, en: `Look it up at` },
    receivedAt: { zh: `收到时间`, en: `Received` },
    answerBy: { zh: `答复期限`, en: `Time limit` },
    how: { zh: `这个日期是怎么算的`, en: `How this date is counted` },
    copy: { zh: `复制编号和查询码`, en: `Copy number and code` },
    copied: { zh: `已复制`, en: `Copied` },
    notCopied: {
      zh: `浏览器不允许复制，请手工记下`,
      en: `The browser does not allow copying. Please write them down.`,
    },
    print: { zh: `打印回执`, en: `Print` },
    look: { zh: `查看办理情况`, en: `Check this message` },
    none: { zh: `这个标签页里没有回执`, en: `There is no receipt in this tab` },
    noneText: {
      zh: `回执只在提交留言的标签页里显示。如果已经记下编号和查询码，可以直接查询。`,
      en: `A receipt is shown only in the tab that sent the message. If you have its number and code, look it up.`,
    },
  },
  gt = { class: `gk-rows` },
  _t = { class: `gk-key` },
  vt = { class: `gk-key` },
  yt = { class: `gk-on-paper` },
  bt = [`datetime`],
  xt = { key: 0, class: `gk-details`, open: `` },
  St = { class: `gk-actions` },
  Ct = [`href`],
  wt = { role: `status` },
  Tt = x({
    __name: `ReceiptSlip`,
    props: { lang: {}, statusPage: {}, given: {} },
    setup(t) {
      ae(t.lang)
      let r = y(t.given ?? null),
        i = y(``),
        a = y(``)
      ce(() => {
        ;(r.value ?? (r.value = ft()), (a.value = new URL(t.statusPage, location.href).href))
      })
      async function o({ receipt: e, code: n }) {
        try {
          ;(await navigator.clipboard.writeText(`${$.receipt[t.lang]} ${e}\n${$.code[t.lang]} ${n}`),
            (i.value = $.copied[t.lang]))
        } catch {
          i.value = $.notCopied[t.lang]
        }
      }
      let s = () => window.print(),
        c = ({ receipt: e, code: n }) =>
          `${t.statusPage}${t.statusPage.includes(`?`) ? `&` : `?`}${new URLSearchParams({ receipt: e, code: n })}`
      return (l, u) => (
        h(),
        E(`div`, null, [
          r.value
            ? (h(),
              E(
                _,
                { key: 1 },
                [
                  C(
                    e(ot),
                    { title: e($).title[t.lang] },
                    { default: n(() => [T(`p`, null, w(e($).keep[t.lang]), 1)]), _: 1 },
                    8,
                    [`title`],
                  ),
                  T(`dl`, gt, [
                    T(`div`, null, [T(`dt`, null, w(e($).receipt[t.lang]), 1), T(`dd`, _t, w(r.value.receipt), 1)]),
                    T(`div`, null, [T(`dt`, null, w(e($).code[t.lang]), 1), T(`dd`, vt, w(r.value.code), 1)]),
                    T(`div`, yt, [T(`dt`, null, w(e($).where[t.lang]), 1), T(`dd`, null, w(a.value), 1)]),
                    T(`div`, null, [
                      T(`dt`, null, w(e($).receivedAt[t.lang]), 1),
                      T(`dd`, null, [
                        T(`time`, { datetime: r.value.receivedAt }, w(e(ht)(r.value.receivedAt, t.lang)), 9, bt),
                      ]),
                    ]),
                    T(`div`, null, [
                      T(`dt`, null, w(e($).answerBy[t.lang]), 1),
                      T(`dd`, null, [
                        C(
                          e(rt),
                          {
                            light: r.value.limit.light,
                            text: r.value.limit.text,
                            provisional: r.value.limit.provisional,
                          },
                          null,
                          8,
                          [`light`, `text`, `provisional`],
                        ),
                      ]),
                    ]),
                  ]),
                  r.value.limit.explain.length
                    ? (h(),
                      E(`details`, xt, [
                        T(`summary`, null, w(e($).how[t.lang]), 1),
                        T(`ul`, null, [
                          (h(!0),
                          E(
                            _,
                            null,
                            se(r.value.limit.explain, (e) => (h(), E(`li`, { key: e }, w(e), 1))),
                            128,
                          )),
                        ]),
                      ]))
                    : b(`v-if`, !0),
                  T(`div`, St, [
                    C(
                      e(X),
                      { onClick: u[0] || (u[0] = (e) => o(r.value)) },
                      { default: n(() => [g(w(e($).copy[t.lang]), 1)]), _: 1 },
                    ),
                    C(e(X), { kind: `plain`, onClick: s }, { default: n(() => [g(w(e($).print[t.lang]), 1)]), _: 1 }),
                    T(`a`, { href: c(r.value) }, w(e($).look[t.lang]), 9, Ct),
                    T(`p`, wt, w(i.value), 1),
                  ]),
                ],
                64,
              ))
            : (h(),
              re(
                e(Ze),
                { key: 0, title: e($).none[t.lang], text: e($).noneText[t.lang] },
                {
                  actions: n(() => [
                    C(e(X), { href: t.statusPage }, { default: n(() => [g(w(e($).look[t.lang]), 1)]), _: 1 }, 8, [
                      `href`,
                    ]),
                  ]),
                  _: 1,
                },
                8,
                [`title`, `text`],
              )),
        ])
      )
    },
  })
export { ct as a, Ge as c, ze as d, st as i, Fe as l, dt as n, ot as o, lt as r, X as s, Tt as t, Pe as u }
