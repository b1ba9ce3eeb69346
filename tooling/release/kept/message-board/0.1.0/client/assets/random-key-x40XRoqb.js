function e(t) {
  '@babel/helpers - typeof'
  return (
    (e =
      typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
        ? function (e) {
            return typeof e
          }
        : function (e) {
            return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype
              ? `symbol`
              : typeof e
          }),
    e(t)
  )
}
function t(t, n) {
  if (e(t) != `object` || !t) return t
  var r = t[Symbol.toPrimitive]
  if (r !== void 0) {
    var i = r.call(t, n || `default`)
    if (e(i) != `object`) return i
    throw TypeError(`@@toPrimitive must return a primitive value.`)
  }
  return (n === `string` ? String : Number)(t)
}
function n(n) {
  var r = t(n, `string`)
  return e(r) == `symbol` ? r : r + ``
}
function r(e, t, r) {
  return (
    (t = n(t)) in e
      ? Object.defineProperty(e, t, { value: r, enumerable: !0, configurable: !0, writable: !0 })
      : (e[t] = r),
    e
  )
}
var i = class extends Error {
  constructor(e, t) {
    ;(super(t.message),
      r(this, `name`, `Refused`),
      r(this, `status`, void 0),
      r(this, `body`, void 0),
      (this.status = e),
      (this.body = t))
  }
}
function a() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (e) => e.toString(36)).join(`-`)
}
function o(e, t = {}) {
  let n = {}
  for (let [r, [o, s]] of Object.entries(e))
    n[r] = async ({ params: e = {}, query: n = {}, body: r, key: c, signal: l } = {}) => {
      let u = t.lang,
        d = new URLSearchParams(),
        f = { lang: typeof u == `function` ? u() : u, ...n }
      for (let e in f) f[e] != null && d.set(e, String(f[e]))
      let p = s.replace(/\{(\w+)\}/g, (t, n) => encodeURIComponent(String(e[n]))),
        m = {}
      ;(o !== `GET` && (m[`idempotency-key`] = c ?? a()), r !== void 0 && (m[`content-type`] = `application/json`))
      let h = { method: o, headers: m, signal: l, credentials: t.credentials, body: JSON.stringify(r) },
        g = await (t.fetch ?? fetch)(`${t.base ?? ``}${p}${d.size ? `?${d}` : ``}`, h),
        _ = g.status === 204 ? void 0 : await g.json().catch(() => void 0)
      if (g.ok) return _
      throw new i(g.status, _ ?? { code: `fault`, message: g.statusText, facts: {} })
    }
  return n
}
var s = {
  challenge: [`GET`, `/api/challenge`],
  submit: [`POST`, `/api/messages`],
  status: [`GET`, `/api/messages/{receipt}`],
  rate: [`POST`, `/api/messages/{receipt}/rating`],
  boards: [`GET`, `/api/boards`],
  published: [`GET`, `/api/boards/{board}/messages`],
  publication: [`GET`, `/api/boards/{board}/messages/{publication}`],
  deskList: [`GET`, `/api/desk/messages`],
  deskFigures: [`GET`, `/api/desk/message-figures`],
  deskMessage: [`GET`, `/api/desk/messages/{receipt}`],
  deskContact: [`POST`, `/api/desk/messages/{receipt}/contact`],
  deskAct: [`POST`, `/api/desk/messages/{receipt}/actions/{action}`],
  deskScreen: [`POST`, `/api/desk/screening`],
}
function c(e) {
  return o(s, { lang: e })
}
function l() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (e) => e.toString(16).padStart(2, `0`)).join(``)
}
export { c as n, i as r, l as t }
