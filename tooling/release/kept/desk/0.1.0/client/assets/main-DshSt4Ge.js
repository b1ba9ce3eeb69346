var e = class extends Error {
  name = `Refused`
  status
  body
  constructor(e, t) {
    ;(super(t.message), (this.status = e), (this.body = t))
  }
}
function t() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (e) => e.toString(36)).join(`-`)
}
function n(n, r = {}) {
  let i = {}
  for (let [a, [o, s]] of Object.entries(n))
    i[a] = async ({ params: n = {}, query: i = {}, body: a, key: c, signal: l } = {}) => {
      let u = r.lang,
        d = new URLSearchParams(),
        f = { lang: typeof u == `function` ? u() : u, ...i }
      for (let e in f) f[e] != null && d.set(e, String(f[e]))
      let p = s.replace(/\{(\w+)\}/g, (e, t) => encodeURIComponent(String(n[t]))),
        m = {}
      ;(o !== `GET` && (m[`idempotency-key`] = c ?? t()), a !== void 0 && (m[`content-type`] = `application/json`))
      let h = { method: o, headers: m, signal: l, credentials: r.credentials, body: JSON.stringify(a) },
        g = await (r.fetch ?? fetch)(`${r.base ?? ``}${p}${d.size ? `?${d}` : ``}`, h),
        _ = g.status === 204 ? void 0 : await g.json().catch(() => void 0)
      if (g.ok) return _
      throw new e(g.status, _ ?? { code: `fault`, message: g.statusText, facts: {} })
    }
  return i
}
function r() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (e) => e.toString(16).padStart(2, `0`)).join(``)
}
async function i(t, n = {}) {
  let { method: i = `GET`, body: o, key: s, signal: c } = n,
    l = {}
  ;(i !== `GET` && (l[`idempotency-key`] = s ?? r()), o !== void 0 && (l[`content-type`] = `application/json`))
  let u = await fetch(t, { method: i, headers: l, signal: c, body: JSON.stringify(o) }),
    d = u.status === 204 ? void 0 : await u.json().catch(() => null)
  if (u.ok) return d
  throw new e(u.status, d ?? a(u))
}
var a = ({ statusText: e }) => ({ code: `fault`, message: e, facts: {}, requestId: `` })
function o(e) {
  let t = Object.create(null)
  for (let n of e.split(`,`)) t[n] = 1
  return (e) => e in t
}
var s = {},
  c = [],
  l = () => {},
  u = () => !1,
  d = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && (e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97),
  f = (e) => e.startsWith(`onUpdate:`),
  p = Object.assign,
  m = (e, t) => {
    let n = e.indexOf(t)
    n > -1 && e.splice(n, 1)
  },
  h = Object.prototype.hasOwnProperty,
  g = (e, t) => h.call(e, t),
  _ = Array.isArray,
  v = (e) => ne(e) === `[object Map]`,
  y = (e) => ne(e) === `[object Set]`,
  b = (e) => ne(e) === `[object Date]`,
  x = (e) => typeof e == `function`,
  S = (e) => typeof e == `string`,
  C = (e) => typeof e == `symbol`,
  w = (e) => typeof e == `object` && !!e,
  ee = (e) => (w(e) || x(e)) && x(e.then) && x(e.catch),
  te = Object.prototype.toString,
  ne = (e) => te.call(e),
  re = (e) => ne(e).slice(8, -1),
  ie = (e) => ne(e) === `[object Object]`,
  ae = (e) => S(e) && e !== `NaN` && e[0] !== `-` && `` + parseInt(e, 10) === e,
  oe = o(
    `,key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted`,
  ),
  se = (e) => {
    let t = Object.create(null)
    return (n) => t[n] || (t[n] = e(n))
  },
  ce = /-\w/g,
  T = se((e) => e.replace(ce, (e) => e.slice(1).toUpperCase())),
  E = /\B([A-Z])/g,
  le = se((e) => e.replace(E, `-$1`).toLowerCase()),
  ue = se((e) => e.charAt(0).toUpperCase() + e.slice(1)),
  de = se((e) => (e ? `on${ue(e)}` : ``)),
  fe = (e, t) => !Object.is(e, t),
  pe = (e, ...t) => {
    for (let n = 0; n < e.length; n++) e[n](...t)
  },
  me = (e, t, n, r = !1) => {
    Object.defineProperty(e, t, { configurable: !0, enumerable: !1, writable: r, value: n })
  },
  he = (e) => {
    let t = parseFloat(e)
    return isNaN(t) ? e : t
  },
  ge,
  _e = () =>
    (ge ||=
      typeof globalThis < `u`
        ? globalThis
        : typeof self < `u`
          ? self
          : typeof window < `u`
            ? window
            : typeof global < `u`
              ? global
              : {})
function ve(e) {
  if (_(e)) {
    let t = {}
    for (let n = 0; n < e.length; n++) {
      let r = e[n],
        i = S(r) ? Se(r) : ve(r)
      if (i) for (let e in i) t[e] = i[e]
    }
    return t
  }
  if (S(e) || w(e)) return e
}
var ye = /;(?![^(]*\))/g,
  be = /:([^]+)/,
  xe = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g
function Se(e) {
  let t = {}
  return (
    e
      .replace(xe, (e) => (e.startsWith(`/*`) ? `` : e))
      .split(ye)
      .forEach((e) => {
        if (e) {
          let n = e.split(be)
          n.length > 1 && (t[n[0].trim()] = n[1].trim())
        }
      }),
    t
  )
}
function Ce(e) {
  let t = ``
  if (S(e)) t = e
  else if (_(e))
    for (let n = 0; n < e.length; n++) {
      let r = Ce(e[n])
      r && (t += r + ` `)
    }
  else if (w(e)) for (let n in e) e[n] && (t += n + ` `)
  return t.trim()
}
var we = o(
  `itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`,
)
function Te(e) {
  return !!e || e === ``
}
function Ee(e, t, n) {
  if (e.length !== t.length) return !1
  let r = !0
  for (let i = 0; r && i < e.length; i++) r = Ae(e[i], t[i], n)
  return r
}
function De(e, t, n) {
  if (e.size !== t.size) return !1
  let r = Array.from(t),
    i = new Uint8Array(r.length)
  for (let t of e) {
    let e = -1
    for (let a = 0; a < r.length; a++)
      if (!i[a] && Ae(t, r[a], n)) {
        e = a
        break
      }
    if (e < 0) return !1
    i[e] = 1
  }
  return !0
}
function Oe(e, t, n) {
  let r = v(e),
    i = v(t)
  if (r || i || ((r = y(e)), (i = y(t)), r || i)) return r && i ? De(e, t, n) : !1
  if (Object.keys(e).length !== Object.keys(t).length) return !1
  for (let r in e) {
    let i = e.hasOwnProperty(r),
      a = t.hasOwnProperty(r)
    if ((i && !a) || (!i && a) || !Ae(e[r], t[r], n)) return !1
  }
  return String(e) === String(t)
}
function ke(e, t, n, r) {
  n ||= [new Map(), new Map()]
  let [i, a] = n
  if (i.has(e) || a.has(t)) return i.get(e) === t && a.get(t) === e
  ;(i.set(e, t), a.set(t, e))
  let o = r(e, t, n)
  return (i.delete(e), a.delete(t), o)
}
function Ae(e, t, n) {
  if (e === t) return !0
  let r = b(e),
    i = b(t)
  return r || i
    ? r && i
      ? e.getTime() === t.getTime()
      : !1
    : ((r = C(e)),
      (i = C(t)),
      r || i
        ? e === t
        : ((r = _(e)),
          (i = _(t)),
          r || i
            ? r && i
              ? ke(e, t, n, Ee)
              : !1
            : ((r = w(e)), (i = w(t)), r || i ? (!r || !i ? !1 : ke(e, t, n, Oe)) : String(e) === String(t))))
}
function je(e, t) {
  return e.findIndex((e) => Ae(e, t))
}
var Me = (e) => !!(e && e.__v_isRef === !0),
  D = (e) =>
    S(e)
      ? e
      : e == null
        ? ``
        : _(e) || (w(e) && (e.toString === te || !x(e.toString)))
          ? Me(e)
            ? D(e.value)
            : JSON.stringify(e, Ne, 2)
          : String(e),
  Ne = (e, t) =>
    Me(t)
      ? Ne(e, t.value)
      : v(t)
        ? { [`Map(${t.size})`]: [...t.entries()].reduce((e, [t, n], r) => ((e[Pe(t, r) + ` =>`] = n), e), {}) }
        : y(t)
          ? { [`Set(${t.size})`]: [...t.values()].map((e) => Pe(e)) }
          : C(t)
            ? Pe(t)
            : w(t) && !_(t) && !ie(t)
              ? String(t)
              : t,
  Pe = (e, t = ``) => (C(e) ? `Symbol(${e.description ?? t})` : e),
  O,
  Fe = class {
    constructor(e = !1) {
      ;((this.detached = e),
        (this._active = !0),
        (this._on = 0),
        (this.effects = []),
        (this.cleanups = []),
        (this._isPaused = !1),
        (this._warnOnRun = !0),
        (this.__v_skip = !0),
        !e &&
          O &&
          (O.active
            ? ((this.parent = O), (this.index = (O.scopes || (O.scopes = [])).push(this) - 1))
            : ((this._active = !1), (this._warnOnRun = !1))))
    }
    get active() {
      return this._active
    }
    pause() {
      if (this._active) {
        this._isPaused = !0
        let e, t
        if (this.scopes) {
          let n = this.scopes.slice()
          for (e = 0, t = n.length; e < t; e++) n[e].pause()
        }
        for (e = 0, t = this.effects.length; e < t; e++) this.effects[e].pause()
      }
    }
    resume() {
      if (this._active && this._isPaused) {
        this._isPaused = !1
        let e, t
        if (this.scopes) {
          let n = this.scopes.slice()
          for (e = 0, t = n.length; e < t; e++) n[e].resume()
        }
        let n = this.effects.slice()
        for (e = 0, t = n.length; e < t; e++) n[e].resume()
      }
    }
    run(e) {
      if (this._active) {
        let t = O
        try {
          return ((O = this), e())
        } finally {
          O = t
        }
      }
    }
    on() {
      ++this._on === 1 && ((this.prevScope = O), (O = this))
    }
    off() {
      if (this._on > 0 && --this._on === 0) {
        if (O === this) O = this.prevScope
        else {
          let e = O
          for (; e;) {
            if (e.prevScope === this) {
              e.prevScope = this.prevScope
              break
            }
            e = e.prevScope
          }
        }
        this.prevScope = void 0
      }
    }
    stop(e) {
      if (this._active) {
        this._active = !1
        let t, n
        for (t = 0, n = this.effects.length; t < n; t++) this.effects[t].stop()
        for (this.effects.length = 0, t = 0, n = this.cleanups.length; t < n; t++) this.cleanups[t]()
        if (((this.cleanups.length = 0), this.scopes)) {
          let e = this.scopes.slice()
          for (t = 0, n = e.length; t < n; t++) e[t].stop(!0)
          this.scopes.length = 0
        }
        if (!this.detached && this.parent && !e) {
          let e = this.parent.scopes.pop()
          e && e !== this && ((this.parent.scopes[this.index] = e), (e.index = this.index))
        }
        this.parent = void 0
      }
    }
  }
function Ie() {
  return O
}
function Le(e, t = !1) {
  O && (O.active ? O.cleanups.push(e) : e())
}
var k,
  Re = new WeakSet(),
  ze = class {
    constructor(e) {
      ;((this.fn = e),
        (this.deps = void 0),
        (this.depsTail = void 0),
        (this.flags = 5),
        (this.next = void 0),
        (this.cleanup = void 0),
        (this.scheduler = void 0),
        O && (O.active ? O.effects.push(this) : (this.flags &= -2)))
    }
    pause() {
      this.flags |= 64
    }
    resume() {
      this.flags & 64 && ((this.flags &= -65), Re.has(this) && (Re.delete(this), this.trigger()))
    }
    notify() {
      ;(this.flags & 2 && !(this.flags & 32)) || this.flags & 8 || Ue(this)
    }
    run() {
      if (!(this.flags & 1)) return this.fn()
      ;((this.flags |= 2), nt(this), Ke(this))
      let e = k,
        t = Qe
      ;((k = this), (Qe = !0))
      try {
        return this.fn()
      } finally {
        ;(qe(this), (k = e), (Qe = t), (this.flags &= -3))
      }
    }
    stop() {
      if (this.flags & 1) {
        for (let e = this.deps; e; e = e.nextDep) Xe(e)
        ;((this.deps = this.depsTail = void 0), nt(this), this.onStop && this.onStop(), (this.flags &= -2))
      }
    }
    trigger() {
      this.flags & 64 ? Re.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty()
    }
    runIfDirty() {
      Je(this) && this.run()
    }
    get dirty() {
      return Je(this)
    }
  },
  Be = 0,
  Ve,
  He
function Ue(e, t = !1) {
  ;((e.flags |= 8), t ? ((e.next = He), (He = e)) : ((e.next = Ve), (Ve = e)))
}
function We() {
  Be++
}
function Ge() {
  if (--Be > 0) return
  if (He) {
    let e = He
    for (He = void 0; e;) {
      let t = e.next
      ;((e.next = void 0), (e.flags &= -9), (e = t))
    }
  }
  let e
  for (; Ve;) {
    let t = Ve
    for (Ve = void 0; t;) {
      let n = t.next
      if (((t.next = void 0), (t.flags &= -9), t.flags & 1))
        try {
          t.trigger()
        } catch (t) {
          e ||= t
        }
      t = n
    }
  }
  if (e) throw e
}
function Ke(e) {
  for (let t = e.deps; t; t = t.nextDep)
    ((t.version = -1), (t.prevActiveLink = t.dep.activeLink), (t.dep.activeLink = t))
}
function qe(e) {
  let t,
    n = e.depsTail,
    r = n
  for (; r;) {
    let e = r.prevDep
    ;(r.version === -1 ? (r === n && (n = e), Xe(r), Ze(r)) : (t = r),
      (r.dep.activeLink = r.prevActiveLink),
      (r.prevActiveLink = void 0),
      (r = e))
  }
  ;((e.deps = t), (e.depsTail = n))
}
function Je(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || (t.dep.computed && (Ye(t.dep.computed) || t.dep.version !== t.version)))
      return !0
  return !!e._dirty
}
function Ye(e) {
  if (
    (e.flags & 4 && !(e.flags & 16)) ||
    ((e.flags &= -17), e.globalVersion === rt) ||
    ((e.globalVersion = rt), !e.isSSR && e.flags & 128 && ((!e.deps && !e._dirty) || !Je(e)))
  )
    return
  e.flags |= 2
  let t = e.dep,
    n = k,
    r = Qe
  ;((k = e), (Qe = !0))
  try {
    Ke(e)
    let n = e.fn(e._value)
    ;(t.version === 0 || fe(n, e._value)) && ((e.flags |= 128), (e._value = n), t.version++)
  } catch (e) {
    throw (t.version++, e)
  } finally {
    ;((k = n), (Qe = r), qe(e), (e.flags &= -3))
  }
}
function Xe(e, t = !1) {
  let { dep: n, prevSub: r, nextSub: i } = e
  if (
    (r && ((r.nextSub = i), (e.prevSub = void 0)),
    i && ((i.prevSub = r), (e.nextSub = void 0)),
    n.subs === e && ((n.subs = r), !r && n.computed))
  ) {
    n.computed.flags &= -5
    for (let e = n.computed.deps; e; e = e.nextDep) Xe(e, !0)
  }
  !t && !--n.sc && n.map && n.map.delete(n.key)
}
function Ze(e) {
  let { prevDep: t, nextDep: n } = e
  ;(t && ((t.nextDep = n), (e.prevDep = void 0)), n && ((n.prevDep = t), (e.nextDep = void 0)))
}
var Qe = !0,
  $e = []
function et() {
  ;($e.push(Qe), (Qe = !1))
}
function tt() {
  let e = $e.pop()
  Qe = e === void 0 || e
}
function nt(e) {
  let { cleanup: t } = e
  if (((e.cleanup = void 0), t)) {
    let e = k
    k = void 0
    try {
      t()
    } finally {
      k = e
    }
  }
}
var rt = 0,
  it = class {
    constructor(e, t) {
      ;((this.sub = e),
        (this.dep = t),
        (this.version = t.version),
        (this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0))
    }
  },
  at = class {
    constructor(e) {
      ;((this.computed = e),
        (this.version = 0),
        (this.activeLink = void 0),
        (this.subs = void 0),
        (this.map = void 0),
        (this.key = void 0),
        (this.sc = 0),
        (this.__v_skip = !0))
    }
    track(e) {
      if (!k || !Qe || k === this.computed) return
      let t = this.activeLink
      if (t === void 0 || t.sub !== k)
        ((t = this.activeLink = new it(k, this)),
          k.deps ? ((t.prevDep = k.depsTail), (k.depsTail.nextDep = t), (k.depsTail = t)) : (k.deps = k.depsTail = t),
          ot(t))
      else if (t.version === -1 && ((t.version = this.version), t.nextDep)) {
        let e = t.nextDep
        ;((e.prevDep = t.prevDep),
          t.prevDep && (t.prevDep.nextDep = e),
          (t.prevDep = k.depsTail),
          (t.nextDep = void 0),
          (k.depsTail.nextDep = t),
          (k.depsTail = t),
          k.deps === t && (k.deps = e))
      }
      return t
    }
    trigger(e) {
      ;(this.version++, rt++, this.notify(e))
    }
    notify(e) {
      We()
      try {
        for (let e = this.subs; e; e = e.prevSub) e.sub.notify() && e.sub.dep.notify()
      } finally {
        Ge()
      }
    }
  }
function ot(e) {
  if ((e.dep.sc++, e.sub.flags & 4)) {
    let t = e.dep.computed
    if (t && !e.dep.subs) {
      t.flags |= 20
      for (let e = t.deps; e; e = e.nextDep) ot(e)
    }
    let n = e.dep.subs
    ;(n !== e && ((e.prevSub = n), n && (n.nextSub = e)), (e.dep.subs = e))
  }
}
var st = new WeakMap(),
  ct = Symbol(``),
  lt = Symbol(``),
  ut = Symbol(``)
function A(e, t, n) {
  if (Qe && k) {
    let t = st.get(e)
    t || st.set(e, (t = new Map()))
    let r = t.get(n)
    ;(r || (t.set(n, (r = new at())), (r.map = t), (r.key = n)), r.track())
  }
}
function dt(e, t, n, r, i, a) {
  let o = st.get(e)
  if (!o) {
    rt++
    return
  }
  let s = (e) => {
    e && e.trigger()
  }
  if ((We(), t === `clear`)) o.forEach(s)
  else {
    let i = _(e),
      a = i && ae(n)
    if (i && n === `length`) {
      let e = Number(r)
      o.forEach((t, n) => {
        ;(n === `length` || n === ut || (!C(n) && n >= e)) && s(t)
      })
    } else
      switch (((n !== void 0 || o.has(void 0)) && s(o.get(n)), a && s(o.get(ut)), t)) {
        case `add`:
          i ? a && s(o.get(`length`)) : (s(o.get(ct)), v(e) && s(o.get(lt)))
          break
        case `delete`:
          i || (s(o.get(ct)), v(e) && s(o.get(lt)))
          break
        case `set`:
          v(e) && s(o.get(ct))
      }
  }
  Ge()
}
function ft(e, t) {
  let n = st.get(e)
  return n && n.get(t)
}
function pt(e) {
  let t = j(e)
  return t === e || (A(t, `iterate`, ut), nn(e)) ? t : tn(e) ? (en(e) ? t.map((e) => sn(on(e))) : t.map(sn)) : t.map(on)
}
function mt(e) {
  return (A((e = j(e)), `iterate`, ut), e)
}
function ht(e, t) {
  return tn(e) ? sn(en(e) ? on(t) : t) : on(t)
}
var gt = {
  __proto__: null,
  [Symbol.iterator]() {
    return _t(this, Symbol.iterator, (e) => ht(this, e))
  },
  concat(...e) {
    return pt(this).concat(...e.map((e) => (_(e) ? pt(e) : e)))
  },
  entries() {
    return _t(this, `entries`, (e) => ((e[1] = ht(this, e[1])), e))
  },
  every(e, t) {
    return bt(this, `every`, e, t, void 0, arguments)
  },
  filter(e, t) {
    return bt(this, `filter`, e, t, (e) => e.map((e) => ht(this, e)), arguments)
  },
  find(e, t) {
    return bt(this, `find`, e, t, (e) => ht(this, e), arguments)
  },
  findIndex(e, t) {
    return bt(this, `findIndex`, e, t, void 0, arguments)
  },
  findLast(e, t) {
    return bt(this, `findLast`, e, t, (e) => ht(this, e), arguments)
  },
  findLastIndex(e, t) {
    return bt(this, `findLastIndex`, e, t, void 0, arguments)
  },
  forEach(e, t) {
    return bt(this, `forEach`, e, t, void 0, arguments)
  },
  includes(...e) {
    return St(this, `includes`, e)
  },
  indexOf(...e) {
    return St(this, `indexOf`, e)
  },
  join(e) {
    return pt(this).join(e)
  },
  lastIndexOf(...e) {
    return St(this, `lastIndexOf`, e)
  },
  map(e, t) {
    return bt(this, `map`, e, t, void 0, arguments)
  },
  pop() {
    return Ct(this, `pop`)
  },
  push(...e) {
    return Ct(this, `push`, e)
  },
  reduce(e, ...t) {
    return xt(this, `reduce`, e, t)
  },
  reduceRight(e, ...t) {
    return xt(this, `reduceRight`, e, t)
  },
  shift() {
    return Ct(this, `shift`)
  },
  some(e, t) {
    return bt(this, `some`, e, t, void 0, arguments)
  },
  splice(...e) {
    return Ct(this, `splice`, e)
  },
  toReversed() {
    return pt(this).toReversed()
  },
  toSorted(e) {
    return pt(this).toSorted(e)
  },
  toSpliced(...e) {
    return pt(this).toSpliced(...e)
  },
  unshift(...e) {
    return Ct(this, `unshift`, e)
  },
  values() {
    return _t(this, `values`, (e) => ht(this, e))
  },
}
function _t(e, t, n) {
  let r = mt(e),
    i = r[t],
    a = i.call(r)
  if (r !== e && !nn(e)) {
    if (a[Symbol.toStringTag] === `Array Iterator`) {
      let e = Object.create(Object.getPrototypeOf(a))
      return (
        (e.next = () => vt(a.next(), n)),
        i !== yt[t] &&
          Object.defineProperties(e, {
            return: {
              get() {
                let e = a.return
                return typeof e == `function` ? e.bind(a) : e
              },
            },
            throw: {
              get() {
                let e = a.throw
                return typeof e == `function` ? e.bind(a) : e
              },
            },
          }),
        e
      )
    }
    ;((a._next = a.next), (a.next = () => vt(a._next(), n)))
  }
  return a
}
function vt(e, t) {
  return (e.done || (e.value = t(e.value)), e)
}
var yt = Array.prototype
function bt(e, t, n, r, i, a) {
  let o = mt(e),
    s = o !== e && !nn(e),
    c = o[t]
  if (c !== yt[t]) {
    let t = c.apply(e, a)
    return s ? on(t) : t
  }
  let l = n
  o !== e &&
    (s
      ? (l = function (t, r) {
          return n.call(this, ht(e, t), r, e)
        })
      : n.length > 2 &&
        (l = function (t, r) {
          return n.call(this, t, r, e)
        }))
  let u = c.call(o, l, r)
  return s && i ? i(u) : u
}
function xt(e, t, n, r) {
  let i = mt(e),
    a = i !== e && !nn(e),
    o = n,
    s = !1
  i !== e &&
    (a
      ? ((s = r.length === 0),
        (o = function (t, r, i) {
          return (s && ((s = !1), (t = ht(e, t))), n.call(this, t, ht(e, r), i, e))
        }))
      : n.length > 3 &&
        (o = function (t, r, i) {
          return n.call(this, t, r, i, e)
        }))
  let c = i[t](o, ...r)
  return s ? ht(e, c) : c
}
function St(e, t, n) {
  let r = j(e)
  A(r, `iterate`, ut)
  let i = r[t](...n)
  return (i === -1 || i === !1) && rn(n[0]) ? ((n[0] = j(n[0])), r[t](...n)) : i
}
function Ct(e, t, n = []) {
  ;(et(), We())
  let r = j(e)[t].apply(e, n)
  return (Ge(), tt(), r)
}
var wt = o(`__proto__,__v_isRef,__isVue`),
  Tt = new Set(
    Object.getOwnPropertyNames(Symbol)
      .filter((e) => e !== `arguments` && e !== `caller`)
      .map((e) => Symbol[e])
      .filter(C),
  )
function Et(e) {
  C(e) || (e = String(e))
  let t = j(this)
  return (A(t, `has`, e), t.hasOwnProperty(e))
}
var Dt = class {
    constructor(e = !1, t = !1) {
      ;((this._isReadonly = e), (this._isShallow = t))
    }
    get(e, t, n) {
      if (t === `__v_skip`) return e.__v_skip
      let r = this._isReadonly,
        i = this._isShallow
      if (t === `__v_isReactive`) return !r
      if (t === `__v_isReadonly`) return r
      if (t === `__v_isShallow`) return i
      if (t === `__v_raw`)
        return n === (r ? (i ? qt : Kt) : i ? Gt : Wt).get(e) || Object.getPrototypeOf(e) === Object.getPrototypeOf(n)
          ? e
          : void 0
      let a = _(e)
      if (!r) {
        let e
        if (a && (e = gt[t])) return e
        if (t === `hasOwnProperty`) return Et
      }
      let o = Reflect.get(e, t, M(e) ? e : n)
      if ((C(t) ? Tt.has(t) : wt(t)) || (r || A(e, `get`, t), i)) return o
      if (M(o)) {
        let e = a && ae(t) ? o : o.value
        return r && w(e) ? Zt(e) : e
      }
      return w(o) ? (r ? Zt(o) : Yt(o)) : o
    }
  },
  Ot = class extends Dt {
    constructor(e = !1) {
      super(!1, e)
    }
    set(e, t, n, r) {
      let i = e[t],
        a = _(e) && ae(t)
      if (!this._isShallow) {
        let e = tn(i)
        if ((!nn(n) && !tn(n) && ((i = j(i)), (n = j(n))), !a && M(i) && !M(n))) return (e || (i.value = n), !0)
      }
      let o = a ? Number(t) < e.length : g(e, t),
        s = Reflect.set(e, t, n, M(e) ? e : r)
      return (e === j(r) && s && (o ? fe(n, i) && dt(e, `set`, t, n, i) : dt(e, `add`, t, n)), s)
    }
    deleteProperty(e, t) {
      let n = g(e, t),
        r = e[t],
        i = Reflect.deleteProperty(e, t)
      return (i && n && dt(e, `delete`, t, void 0, r), i)
    }
    has(e, t) {
      let n = Reflect.has(e, t)
      return ((C(t) && Tt.has(t)) || A(e, `has`, t), n)
    }
    ownKeys(e) {
      return (A(e, `iterate`, _(e) ? `length` : ct), Reflect.ownKeys(e))
    }
  },
  kt = class extends Dt {
    constructor(e = !1) {
      super(!0, e)
    }
    set(e, t) {
      return !0
    }
    deleteProperty(e, t) {
      return !0
    }
  },
  At = new Ot(),
  jt = new kt(),
  Mt = new Ot(!0),
  Nt = new kt(!0),
  Pt = (e) => e,
  Ft = (e) => Reflect.getPrototypeOf(e)
function It(e, t, n) {
  return function (...r) {
    let i = this.__v_raw,
      a = j(i),
      o = v(a),
      s = e === `entries` || (e === Symbol.iterator && o),
      c = e === `keys` && o,
      l = i[e](...r),
      u = n ? Pt : t ? sn : on
    return (
      !t && A(a, `iterate`, c ? lt : ct),
      p(Object.create(l), {
        next() {
          let { value: e, done: t } = l.next()
          return t ? { value: e, done: t } : { value: s ? [u(e[0]), u(e[1])] : u(e), done: t }
        },
      })
    )
  }
}
function Lt(e) {
  return function (...t) {
    return e === `delete` ? !1 : e === `clear` ? void 0 : this
  }
}
function Rt(e, t) {
  let n = {
    get(n) {
      let r = this.__v_raw,
        i = j(r),
        a = j(n)
      e || (fe(n, a) && A(i, `get`, n), A(i, `get`, a))
      let { has: o } = Ft(i),
        s = t ? Pt : e ? sn : on
      if (o.call(i, n)) return s(r.get(n))
      if (o.call(i, a)) return s(r.get(a))
      r !== i && r.get(n)
    },
    get size() {
      let t = this.__v_raw
      return (!e && A(j(t), `iterate`, ct), t.size)
    },
    has(t) {
      let n = this.__v_raw,
        r = j(n),
        i = j(t)
      return (e || (fe(t, i) && A(r, `has`, t), A(r, `has`, i)), t === i ? n.has(t) : n.has(t) || n.has(i))
    },
    forEach(n, r) {
      let i = this,
        a = i.__v_raw,
        o = j(a),
        s = t ? Pt : e ? sn : on
      return (!e && A(o, `iterate`, ct), a.forEach((e, t) => n.call(r, s(e), s(t), i)))
    },
  }
  return (
    p(
      n,
      e
        ? { add: Lt(`add`), set: Lt(`set`), delete: Lt(`delete`), clear: Lt(`clear`) }
        : {
            add(e) {
              let n = j(this),
                r = Ft(n),
                i = j(e),
                a = !t && !nn(e) && !tn(e) ? i : e
              return (
                r.has.call(n, a) ||
                  (fe(e, a) && r.has.call(n, e)) ||
                  (fe(i, a) && r.has.call(n, i)) ||
                  (n.add(a), dt(n, `add`, a, a)),
                this
              )
            },
            set(e, n) {
              t || nn(n) || tn(n) || (n = j(n))
              let r = j(this),
                { has: i, get: a } = Ft(r),
                o = i.call(r, e)
              o ||= ((e = j(e)), i.call(r, e))
              let s = a.call(r, e)
              return (r.set(e, n), o ? fe(n, s) && dt(r, `set`, e, n, s) : dt(r, `add`, e, n), this)
            },
            delete(e) {
              let t = j(this),
                { has: n, get: r } = Ft(t),
                i = n.call(t, e)
              i ||= ((e = j(e)), n.call(t, e))
              let a = r ? r.call(t, e) : void 0,
                o = t.delete(e)
              return (i && dt(t, `delete`, e, void 0, a), o)
            },
            clear() {
              let e = j(this),
                t = e.size !== 0,
                n = e.clear()
              return (t && dt(e, `clear`, void 0, void 0, void 0), n)
            },
          },
    ),
    [`keys`, `values`, `entries`, Symbol.iterator].forEach((r) => {
      n[r] = It(r, e, t)
    }),
    n
  )
}
function zt(e, t) {
  let n = Rt(e, t)
  return (r, i, a) =>
    i === `__v_isReactive`
      ? !e
      : i === `__v_isReadonly`
        ? e
        : i === `__v_isShallow`
          ? t
          : i === `__v_raw`
            ? r
            : Reflect.get(g(n, i) && i in r ? n : r, i, a)
}
var Bt = { get: zt(!1, !1) },
  Vt = { get: zt(!1, !0) },
  Ht = { get: zt(!0, !1) },
  Ut = { get: zt(!0, !0) },
  Wt = new WeakMap(),
  Gt = new WeakMap(),
  Kt = new WeakMap(),
  qt = new WeakMap()
function Jt(e) {
  switch (e) {
    case `Object`:
    case `Array`:
      return 1
    case `Map`:
    case `Set`:
    case `WeakMap`:
    case `WeakSet`:
      return 2
    default:
      return 0
  }
}
function Yt(e) {
  return tn(e) ? e : $t(e, !1, At, Bt, Wt)
}
function Xt(e) {
  return $t(e, !1, Mt, Vt, Gt)
}
function Zt(e) {
  return $t(e, !0, jt, Ht, Kt)
}
function Qt(e) {
  return $t(e, !0, Nt, Ut, qt)
}
function $t(e, t, n, r, i) {
  if (!w(e) || (e.__v_raw && !(t && e.__v_isReactive)) || e.__v_skip || !Object.isExtensible(e)) return e
  let a = i.get(e)
  if (a) return a
  let o = Jt(re(e))
  if (o === 0) return e
  let s = new Proxy(e, o === 2 ? r : n)
  return (i.set(e, s), s)
}
function en(e) {
  return tn(e) ? en(e.__v_raw) : !!(e && e.__v_isReactive)
}
function tn(e) {
  return !!(e && e.__v_isReadonly)
}
function nn(e) {
  return !!(e && e.__v_isShallow)
}
function rn(e) {
  return e ? !!e.__v_raw : !1
}
function j(e) {
  let t = e && e.__v_raw
  return t ? j(t) : e
}
function an(e) {
  return (!g(e, `__v_skip`) && Object.isExtensible(e) && me(e, `__v_skip`, !0), e)
}
var on = (e) => (w(e) ? Yt(e) : e),
  sn = (e) => (w(e) ? Zt(e) : e)
function M(e) {
  return e ? e.__v_isRef === !0 : !1
}
function cn(e) {
  return un(e, !1)
}
function ln(e) {
  return un(e, !0)
}
function un(e, t) {
  return M(e) ? e : new dn(e, t)
}
var dn = class {
  constructor(e, t) {
    ;((this.dep = new at()),
      (this.__v_isRef = !0),
      (this.__v_isShallow = !1),
      (this._rawValue = t ? e : j(e)),
      (this._value = t ? e : on(e)),
      (this.__v_isShallow = t))
  }
  get value() {
    return (this.dep.track(), this._value)
  }
  set value(e) {
    let t = this._rawValue,
      n = this.__v_isShallow || nn(e) || tn(e)
    ;((e = n ? e : j(e)), fe(e, t) && ((this._rawValue = e), (this._value = n ? e : on(e)), this.dep.trigger()))
  }
}
function N(e) {
  return M(e) ? e.value : e
}
var fn = {
  get: (e, t, n) => (t === `__v_raw` ? e : N(Reflect.get(e, t, n))),
  set: (e, t, n, r) => {
    let i = e[t]
    return M(i) && !M(n) ? ((i.value = n), !0) : Reflect.set(e, t, n, r)
  },
}
function pn(e) {
  return en(e) ? e : new Proxy(e, fn)
}
function mn(e) {
  let t = _(e) ? Array(e.length) : {}
  for (let n in e) t[n] = gn(e, n)
  return t
}
var hn = class {
  constructor(e, t, n) {
    ;((this._object = e),
      (this._defaultValue = n),
      (this.__v_isRef = !0),
      (this._value = void 0),
      (this._key = C(t) ? t : String(t)),
      (this._raw = j(e)))
    let r = !0,
      i = e
    if (!_(e) || C(this._key) || !ae(this._key))
      do r = !rn(i) || nn(i)
      while (r && (i = i.__v_raw))
    this._shallow = r
  }
  get value() {
    let e = this._object[this._key]
    return (this._shallow && (e = N(e)), (this._value = e === void 0 ? this._defaultValue : e))
  }
  set value(e) {
    if (this._shallow && M(this._raw[this._key])) {
      let t = this._object[this._key]
      if (M(t)) {
        t.value = e
        return
      }
    }
    this._object[this._key] = e
  }
  get dep() {
    return ft(this._raw, this._key)
  }
}
function gn(e, t, n) {
  return new hn(e, t, n)
}
var _n = class {
  constructor(e, t, n) {
    ;((this.fn = e),
      (this.setter = t),
      (this._value = void 0),
      (this.dep = new at(this)),
      (this.__v_isRef = !0),
      (this.deps = void 0),
      (this.depsTail = void 0),
      (this.flags = 16),
      (this.globalVersion = rt - 1),
      (this.next = void 0),
      (this.effect = this),
      (this.__v_isReadonly = !t),
      (this.isSSR = n))
  }
  notify() {
    if (((this.flags |= 16), !(this.flags & 8) && k !== this)) return (Ue(this, !0), !0)
  }
  get value() {
    let e = this.dep.track()
    return (Ye(this), e && (e.version = this.dep.version), this._value)
  }
  set value(e) {
    this.setter && this.setter(e)
  }
}
function vn(e, t, n = !1) {
  let r, i
  return (x(e) ? (r = e) : ((r = e.get), (i = e.set)), new _n(r, i, n))
}
var yn = {},
  bn = new WeakMap(),
  xn = void 0
function Sn(e, t = !1, n = xn) {
  if (n) {
    let t = bn.get(n)
    ;(t || bn.set(n, (t = [])), t.push(e))
  }
}
function Cn(e, t, n = s) {
  let { immediate: r, deep: i, once: a, scheduler: o, augmentJob: c, call: u } = n,
    d = (e) => (i ? e : nn(e) || i === !1 || i === 0 ? wn(e, 1) : wn(e)),
    f,
    p,
    h,
    g,
    v = !1,
    y = !1
  if (
    (M(e)
      ? ((p = () => e.value), (v = nn(e)))
      : en(e)
        ? ((p = () => d(e)), (v = !0))
        : _(e)
          ? ((y = !0),
            (v = e.some((e) => en(e) || nn(e))),
            (p = () =>
              e.map((e) => {
                if (M(e)) return e.value
                if (en(e)) return d(e)
                if (x(e)) return u ? u(e, 2) : e()
              })))
          : (p = x(e)
              ? t
                ? u
                  ? () => u(e, 2)
                  : e
                : () => {
                    if (h) {
                      et()
                      try {
                        h()
                      } finally {
                        tt()
                      }
                    }
                    let t = xn
                    xn = f
                    try {
                      return u ? u(e, 3, [g]) : e(g)
                    } finally {
                      xn = t
                    }
                  }
              : l),
    t && i)
  ) {
    let e = p,
      t = i === !0 ? 1 / 0 : i
    p = () => wn(e(), t)
  }
  let b = Ie(),
    S = () => {
      ;(f.stop(), b && b.active && m(b.effects, f))
    }
  if (a && t) {
    let e = t
    t = (...t) => {
      try {
        return e(...t)
      } finally {
        S()
      }
    }
  }
  let C = y ? Array(e.length).fill(yn) : yn,
    w = (e) => {
      if (f.flags & 1 && (f.dirty || e)) {
        if (t) {
          let n = f.run()
          if (e || i || v || (y ? n.some((e, t) => fe(e, C[t])) : fe(n, C))) {
            let e = xn
            et()
            try {
              ;(h && h(), (xn = f))
              let e = [n, C === yn ? void 0 : y && C[0] === yn ? [] : C, g]
              ;((C = n), u ? u(t, 3, e) : t(...e))
            } finally {
              ;((xn = e), tt())
            }
          }
        } else f.run()
      }
    }
  return (
    c && c(w),
    (f = new ze(p)),
    (f.scheduler = o ? () => o(w, !1) : w),
    (g = (e) => Sn(e, !1, f)),
    (h = f.onStop =
      () => {
        let e = bn.get(f)
        if (e) {
          if (u) u(e, 4)
          else for (let t of e) t()
          bn.delete(f)
        }
      }),
    t ? (r ? w(!0) : (C = f.run())) : o ? o(w.bind(null, !0), !0) : f.run(),
    (S.pause = f.pause.bind(f)),
    (S.resume = f.resume.bind(f)),
    (S.stop = S),
    S
  )
}
function wn(e, t = 1 / 0, n) {
  if (t <= 0 || !w(e) || e.__v_skip || ((n ||= new Map()), (n.get(e) || 0) >= t)) return e
  if ((n.set(e, t), t--, M(e))) wn(e.value, t, n)
  else if (_(e)) for (let r = 0; r < e.length; r++) wn(e[r], t, n)
  else if (y(e) || v(e))
    e.forEach((e) => {
      wn(e, t, n)
    })
  else if (ie(e)) {
    for (let r in e) wn(e[r], t, n)
    for (let r of Object.getOwnPropertySymbols(e)) Object.prototype.propertyIsEnumerable.call(e, r) && wn(e[r], t, n)
  }
  return e
}
function Tn(e, t, n, r) {
  try {
    return r ? e(...r) : e()
  } catch (e) {
    Dn(e, t, n)
  }
}
function En(e, t, n, r) {
  if (x(e)) {
    let i = Tn(e, t, n, r)
    return (
      i &&
        ee(i) &&
        i.catch((e) => {
          Dn(e, t, n, void 0, !0)
        }),
      i
    )
  }
  if (_(e)) {
    let i = []
    for (let a = 0; a < e.length; a++) i.push(En(e[a], t, n, r))
    return i
  }
}
function Dn(e, t, n, r = !0, i = !1) {
  let a = t ? t.vnode : null,
    { errorHandler: o, throwUnhandledErrorInProduction: c } = (t && t.appContext.config) || s
  if (t) {
    let r = t.parent,
      a = t.proxy,
      s = `https://vuejs.org/error-reference/#runtime-${n}`
    for (; r;) {
      let t = r.ec
      if (t && !r.isUnmounted && (!i || r.scope.active)) {
        for (let n = 0; n < t.length; n++) if (t[n](e, a, s) === !1) return
      }
      r = r.parent
    }
    if (o) {
      ;(et(), Tn(o, null, 10, [e, a, s]), tt())
      return
    }
  }
  On(e, n, a, r, c)
}
function On(e, t, n, r = !0, i = !1) {
  if (i) throw e
  console.error(e)
}
var kn = [],
  An = -1,
  jn = [],
  Mn = null,
  Nn = 0,
  Pn = Promise.resolve(),
  Fn = null
function In(e) {
  let t = Fn || Pn
  return e ? t.then(this ? e.bind(this) : e) : t
}
function Ln(e) {
  let t = An + 1,
    n = kn.length
  for (; t < n;) {
    let r = (t + n) >>> 1,
      i = kn[r],
      a = Gn(i)
    a < e || (a === e && i.flags & 2) ? (t = r + 1) : (n = r)
  }
  return t
}
function Rn(e) {
  if (!(e.flags & 1)) {
    let t = Gn(e),
      n = kn[kn.length - 1]
    ;(!n || (!(e.flags & 2) && t >= Gn(n)) ? kn.push(e) : kn.splice(Ln(t), 0, e), (e.flags |= 1), zn())
  }
}
function zn() {
  Fn ||= Pn.then(Kn)
}
function Bn(e) {
  if (!_(e)) Mn && e.id === -1 ? Mn.splice(Nn + 1, 0, e) : e.flags & 1 || (jn.push(e), (e.flags |= 1))
  else for (let t = 0; t < e.length; t++) jn.push(e[t])
  zn()
}
function Vn(e, t, n, r = An + 1) {
  for (; r < kn.length; r++) {
    let n = kn[r]
    if (n && n.flags & 2) {
      if ((e && n.id !== e.uid) || (t !== void 0 && !(n.id >= t))) continue
      ;(kn.splice(r, 1), (r = e ? r - 1 : An), n.flags & 4 && (n.flags &= -2), n(), n.flags & 4 || (n.flags &= -2))
    }
  }
}
function Hn(e, t, n = 0) {
  if (jn.length) {
    let e = jn,
      r = 0
    if (t) {
      e = []
      for (let i = 0; i < jn.length; i++) {
        let a = jn[i]
        ;(a.i === void 0 ? t.has(a) : !a.i || a.i.uid < n) ? (jn[r++] = a) : e.push(a)
      }
    }
    let i = [...new Set(e)].sort((e, t) => Gn(e) - Gn(t))
    if (((jn.length = r), Mn)) {
      for (let e = 0; e < i.length; e++) Mn.push(i[e])
      return
    }
    for (Mn = i, Nn = 0; Nn < Mn.length; Nn++) {
      let e = Mn[Nn]
      ;(e.flags & 4 && (e.flags &= -2), e.flags & 8 || e(), (e.flags &= -2))
    }
    ;((Mn = null), (Nn = 0))
  }
}
var Un = !1
function Wn(e, t) {
  if (Un) {
    e()
    return
  }
  let n = t === void 0 ? void 0 : new Set(jn)
  ;(e(), (Un = !0))
  try {
    ;(Vn(void 0, t), Hn(void 0, n, t))
  } finally {
    Un = !1
  }
}
var Gn = (e) => (e.id == null ? (e.flags & 2 ? -1 : 1 / 0) : e.id)
function Kn(e) {
  try {
    for (An = 0; An < kn.length; An++) {
      let e = kn[An]
      e && !(e.flags & 8) && (e.flags & 4 && (e.flags &= -2), Tn(e, e.i, e.i ? 15 : 14), e.flags & 4 || (e.flags &= -2))
    }
  } finally {
    for (; An < kn.length; An++) {
      let e = kn[An]
      e && (e.flags &= -2)
    }
    ;((An = -1), (kn.length = 0), Hn(e), (Fn = null), (kn.length || jn.length) && Kn(e))
  }
}
var P = null,
  qn = null
function Jn(e) {
  let t = P
  return ((P = e), (qn = (e && e.type.__scopeId) || null), t)
}
function Yn(e, t = P, n) {
  if (!t || e._n) return e
  let r = (...n) => {
    r._d && ma(-1)
    let i = Jn(t),
      a = ua.length,
      o
    try {
      o = e(...n)
    } finally {
      for (let e = ua.length; e > a; e--) fa()
      ;(Jn(i), r._d && ma(1))
    }
    return o
  }
  return ((r._n = !0), (r._c = !0), (r._d = !0), r)
}
function F(e, t) {
  if (P === null) return e
  let n = Ka(P),
    r = (e.dirs ||= [])
  for (let e = 0; e < t.length; e++) {
    let [i, a, o, c = s] = t[e]
    i &&
      (x(i) && (i = { mounted: i, updated: i }),
      i.deep && wn(a),
      r.push({ dir: i, instance: n, value: a, oldValue: void 0, arg: o, modifiers: c }))
  }
  return e
}
function Xn(e, t, n, r) {
  let i = e
  if (r === `beforeMount`) e._mount = e
  else if (r === `beforeUpdate`) {
    let n = t && t._mount
    n && ((n._latest = e), (e._mount = n))
  } else if (r === `mounted`) {
    let t = e._latest
    ;((e._mount = e._latest = void 0), t && ((i = t), (t._mount = void 0)))
  }
  let a = i.dirs,
    o = t && t.dirs
  for (let s = 0; s < a.length; s++) {
    let c = a[s]
    o ? (c.oldValue = o[s].value) : r === `mounted` && c.oldValue !== void 0 && (c = p({}, c, { oldValue: void 0 }))
    let l = c.dir[r]
    l && (et(), En(l, n, 8, [e.el, c, i, t]), tt())
  }
}
function Zn(e, t) {
  if (K) {
    let n = K.provides,
      r = K.parent && K.parent.provides
    ;(r === n && (n = K.provides = Object.create(r)), (n[e] = t))
  }
}
function Qn(e, t, n = !1) {
  let r = Ma()
  if (r || hi) {
    let i = hi
      ? hi._context.provides
      : r
        ? r.parent == null || r.ce
          ? r.vnode.appContext && r.vnode.appContext.provides
          : r.parent.provides
        : void 0
    if (i && e in i) return i[e]
    if (arguments.length > 1) return n && x(t) ? t.call(r && r.proxy) : t
  }
}
function $n() {
  return !!(Ma() || hi)
}
var er = Symbol.for(`v-scx`),
  tr = () => Qn(er)
function nr(e, t) {
  return ir(e, null, t)
}
function rr(e, t, n) {
  return ir(e, t, n)
}
function ir(e, t, n = s) {
  let { immediate: r, deep: i, flush: a, once: o } = n,
    c = p({}, n),
    u = (t && r) || (!t && a !== `post`),
    d
  if (Ra) {
    if (a === `sync`) {
      let e = tr()
      d = e.__watcherHandles ||= []
    } else if (!u) {
      let e = () => {}
      return ((e.stop = l), (e.resume = l), (e.pause = l), e)
    }
  }
  let f = K
  c.call = (e, t, n) => En(e, f, t, n)
  let m = !1
  ;(a === `post`
    ? (c.scheduler = (e) => {
        ;((e.i = f), qi(e, f && f.suspense))
      })
    : a !== `sync` &&
      ((m = !0),
      (c.scheduler = (e, t) => {
        t ? e() : Rn(e)
      })),
    (c.augmentJob = (e) => {
      ;(t && (e.flags |= 4), m && ((e.flags |= 2), f && ((e.id = f.uid), (e.i = f))))
    }))
  let h = Cn(e, t, c)
  return (Ra && (d ? d.push(h) : u && h()), h)
}
function ar(e, t, n) {
  let r = this.proxy,
    i = S(e) ? (e.includes(`.`) ? or(r, e) : () => r[e]) : e.bind(r, r),
    a
  x(t) ? (a = t) : ((a = t.handler), (n = t))
  let o = Fa(this),
    s = ir(i, a.bind(r), n)
  return (o(), s)
}
function or(e, t) {
  let n = t.split(`.`)
  return () => {
    let t = e
    for (let e = 0; e < n.length && t; e++) t = t[n[e]]
    return t
  }
}
var sr = Symbol(`_vte`),
  cr = (e) => e.__isTeleport,
  lr = Symbol(`_leaveCb`)
function ur(e) {
  let t = e[0]
  if (e.length > 1) {
    for (let n of e)
      if (n.type !== ca) {
        t = n
        break
      }
  }
  return t
}
function dr(e) {
  if (!xr(e)) return cr(e.type) && e.children ? ur(e.children) : e
  if (e.component) return e.component.subTree
  let { shapeFlag: t, children: n } = e
  if (n) {
    if (t & 16) return n[0]
    if (t & 32 && x(n.default)) return n.default()
  }
}
function fr(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t
    let n = e.component.subTree
    fr((cr(n.type) && dr(n)) || n, t)
  } else if (e.shapeFlag & 128) {
    let n = e.suspense
    if (n) {
      let e = n.isHydrating ? n.pendingBranch : n.activeBranch
      e && fr(e, t.clone(e))
    } else ((e.ssContent.transition = t.clone(e.ssContent)), (e.ssFallback.transition = t.clone(e.ssFallback)))
  } else if (((e.transition = t), e.type === R && _(e.children))) {
    let n = Si(e.children, !1)
    n && fr(n, t)
  }
}
function pr(e) {
  if (e.component) return pr(e.component.subTree)
  if (e.type === R) {
    let t = _(e.children) && Si(e.children, !1)
    return t ? pr(t) : void 0
  }
  if (e.type !== ca) return e
}
function I(e, t) {
  return x(e) ? p({ name: e.name }, t, { setup: e }) : e
}
function mr(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + `-`, 0, 0]
}
function hr(e) {
  let t = Ma(),
    n = ln(null)
  if (t) {
    let r = t.refs === s ? (t.refs = {}) : t.refs
    Object.defineProperty(r, e, { enumerable: !0, get: () => n.value, set: (e) => (n.value = e) })
  }
  return n
}
function gr(e, t) {
  let n
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable)
}
var _r = new WeakMap()
function vr(e, t, n, r, i = !1) {
  if (_(e)) {
    e.forEach((e, a) => vr(e, t && (_(t) ? t[a] : t), n, r, i))
    return
  }
  if (br(r) && !i) {
    r.shapeFlag & 512 && r.type.__asyncResolved && r.component.subTree.component && vr(e, t, n, r.component.subTree)
    return
  }
  let a = r.shapeFlag & 4 ? Ka(r.component) : r.el,
    o = i ? null : a,
    { i: c, r: l } = e,
    d = t && t.r,
    f = c.refs === s ? (c.refs = {}) : c.refs,
    p = c.setupState,
    h = j(p),
    v = p === s ? u : (e) => !gr(f, e) && g(h, e),
    y = (e, t) => !(t && gr(f, t))
  if (d != null && d !== l) {
    if ((yr(t), S(d))) ((f[d] = null), v(d) && (p[d] = null))
    else if (M(d)) {
      let e = t
      ;(y(d, e.k) && (d.value = null), e.k && (f[e.k] = null))
    }
  }
  if (x(l)) Tn(l, c, 12, [o, f])
  else {
    let t = S(l),
      r = M(l)
    if (t || r) {
      let s = () => {
        if (e.f) {
          let n = t ? (v(l) ? p[l] : f[l]) : y(l) || !e.k ? l.value : f[e.k]
          if (i) _(n) && m(n, a)
          else if (_(n)) n.includes(a) || n.push(a)
          else if (t) ((f[l] = [a]), v(l) && (p[l] = f[l]))
          else {
            let t = [a]
            ;(y(l, e.k) && (l.value = t), e.k && (f[e.k] = t))
          }
        } else t ? ((f[l] = o), v(l) && (p[l] = o)) : r && (y(l, e.k) && (l.value = o), e.k && (f[e.k] = o))
      }
      if (o) {
        let t = () => {
          ;(s(), _r.delete(e))
        }
        ;((t.id = -1), _r.set(e, t), qi(t, n))
      } else (yr(e), s())
    }
  }
}
function yr(e) {
  let t = _r.get(e)
  t && ((t.flags |= 8), _r.delete(e))
}
;(_e().requestIdleCallback, _e().cancelIdleCallback)
var br = (e) => !!e.type.__asyncLoader,
  xr = (e) => e.type.__isKeepAlive
function Sr(e, t) {
  wr(e, `a`, t)
}
function Cr(e, t) {
  wr(e, `da`, t)
}
function wr(e, t, n = K) {
  let r = (e.__wdc ||= () => {
    let t = n
    for (; t;) {
      if (t.isDeactivated) return
      t = t.parent
    }
    return e()
  })
  if ((Er(t, r, n), n)) {
    let e = n.parent
    for (; e && e.parent;) (xr(e.parent.vnode) && Tr(r, t, n, e), (e = e.parent))
  }
}
function Tr(e, t, n, r) {
  let i = Er(t, e, r, !0),
    a = Er(`um`, () => m(r[t], i), n)
  a.flags = 16
}
function Er(e, t, n = K, r = !1) {
  if (n) {
    let i = n[e] || (n[e] = []),
      a = (t.__weh ||= (...r) => {
        et()
        let i = Fa(n),
          a = En(t, n, e, r)
        return (i(), tt(), a)
      })
    return (r ? i.unshift(a) : i.push(a), a)
  }
}
var Dr =
    (e) =>
    (t, n = K) => {
      ;(Ra && e !== `sp`) || Er(e, (...e) => t(...e), n)
    },
  Or = Dr(`bm`),
  kr = Dr(`m`),
  Ar = Dr(`bu`),
  jr = Dr(`u`),
  Mr = Dr(`bum`),
  Nr = Dr(`um`),
  Pr = Dr(`sp`),
  Fr = Dr(`rtg`),
  Ir = Dr(`rtc`)
function Lr(e, t = K) {
  Er(`ec`, e, t)
}
var Rr = `components`
function zr(e, t) {
  return Hr(Rr, e, !0, t) || e
}
var Br = Symbol.for(`v-ndc`)
function Vr(e) {
  return S(e) ? Hr(Rr, e, !1) || e : e || Br
}
function Hr(e, t, n = !0, r = !1) {
  let i = P || K
  if (i) {
    let n = i.type
    if (e === Rr) {
      let e = qa(n, !1)
      if (e && (e === t || e === T(t) || e === ue(T(t)))) return n
    }
    let a = Ur(i[e] || n[e], t) || Ur(i.appContext[e], t)
    return !a && r ? n : a
  }
}
function Ur(e, t) {
  return e && (e[t] || e[T(t)] || e[ue(T(t))])
}
function L(e, t, n, r) {
  let i,
    a = n && n[r],
    o = _(e)
  if (o || S(e)) {
    let n = o && en(e),
      r = !1,
      s = !1
    ;(n && ((r = !nn(e)), (s = tn(e)), (e = mt(e))), (i = Array(e.length)))
    for (let n = 0, o = e.length; n < o; n++) i[n] = t(r ? (s ? sn(on(e[n])) : on(e[n])) : e[n], n, void 0, a && a[n])
  } else if (typeof e == `number`) {
    if (!Number.isInteger(e) || e < 0) i = []
    else {
      i = Array(e)
      for (let n = 0; n < e; n++) i[n] = t(n + 1, n, void 0, a && a[n])
    }
  } else if (w(e)) {
    if (e[Symbol.iterator]) i = Array.from(e, (e, n) => t(e, n, void 0, a && a[n]))
    else {
      let n = Object.keys(e)
      i = Array(n.length)
      for (let r = 0, o = n.length; r < o; r++) {
        let o = n[r]
        i[r] = t(e[o], o, r, a && a[r])
      }
    }
  } else i = []
  return (n && (n[r] = i), i)
}
function Wr(e, t, n, r, i, a) {
  if (((n ??= {}), P.ce || (P.parent && br(P.parent) && P.parent.ce))) {
    let e = a != null && n.key == null ? p({}, n, { key: a }) : n,
      i = Object.keys(e).length > 0
    return (t !== 'default' && (e.name = t), z(), V(R, null, [U(`slot`, e, r && r())], i ? -2 : 64))
  }
  let o = e[t]
  o && o._c && (o._d = !1)
  let s = ua.length
  z()
  let c
  try {
    let i = o && Gr(o(n)),
      s = n.key || a || (i && i.key)
    c = V(
      R,
      { key: (s && !C(s) ? s : `_${t}`) + (!i && r ? `_fb` : ``) },
      i || (r ? r() : []),
      i && e._ === 1 ? 64 : -2,
    )
  } catch (e) {
    for (let e = ua.length; e > s; e--) fa()
    throw e
  } finally {
    o && o._c && (o._d = !0)
  }
  return (!i && c.scopeId && (c.slotScopeIds = [c.scopeId + `-s`]), c)
}
function Gr(e) {
  return e.some((e) => !ga(e) || !(e.type === ca || (e.type === R && !Gr(e.children)))) ? e : null
}
var Kr = (e) => (e ? (La(e) ? Ka(e) : Kr(e.parent)) : null),
  qr = p(Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => Kr(e.parent),
    $root: (e) => Kr(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => ni(e),
    $forceUpdate: (e) =>
      (e.f ||= () => {
        Rn(e.update)
      }),
    $nextTick: (e) => (e.n ||= In.bind(e.proxy)),
    $watch: (e) => ar.bind(e),
  }),
  Jr = (e, t) => e !== s && !e.__isScriptSetup && g(e, t),
  Yr = {
    get({ _: e }, t) {
      if (t === `__v_skip`) return !0
      let { ctx: n, setupState: r, data: i, props: a, accessCache: o, type: c, appContext: l } = e
      if (t[0] !== `$`) {
        let e = o[t]
        if (e !== void 0)
          switch (e) {
            case 1:
              return r[t]
            case 2:
              return i[t]
            case 4:
              return n[t]
            case 3:
              return a[t]
          }
        else if (Jr(r, t)) return ((o[t] = 1), r[t])
        else if (i !== s && g(i, t)) return ((o[t] = 2), i[t])
        else if (g(a, t)) return ((o[t] = 3), a[t])
        else if (n !== s && g(n, t)) return ((o[t] = 4), n[t])
        else Zr && (o[t] = 0)
      }
      let u = qr[t],
        d,
        f
      if (u) return (t === `$attrs` && A(e.attrs, `get`, ``), u(e))
      if ((d = c.__cssModules) && (d = d[t])) return d
      if (n !== s && g(n, t)) return ((o[t] = 4), n[t])
      if (((f = l.config.globalProperties), g(f, t))) return f[t]
    },
    set({ _: e }, t, n) {
      let { data: r, setupState: i, ctx: a } = e
      return Jr(i, t)
        ? ((i[t] = n), !0)
        : r !== s && g(r, t)
          ? ((r[t] = n), !0)
          : g(e.props, t) || (t[0] === `$` && t.slice(1) in e)
            ? !1
            : ((a[t] = n), !0)
    },
    has({ _: { data: e, setupState: t, accessCache: n, ctx: r, appContext: i, props: a, type: o } }, c) {
      let l
      return !!(
        n[c] ||
        (e !== s && c[0] !== `$` && g(e, c)) ||
        Jr(t, c) ||
        g(a, c) ||
        g(r, c) ||
        g(qr, c) ||
        g(i.config.globalProperties, c) ||
        ((l = o.__cssModules) && l[c])
      )
    },
    defineProperty(e, t, n) {
      return (
        n.get == null ? g(n, `value`) && this.set(e, t, n.value, null) : (e._.accessCache[t] = 0),
        Reflect.defineProperty(e, t, n)
      )
    },
  }
function Xr(e) {
  return _(e) ? e.reduce((e, t) => ((e[t] = null), e), {}) : e
}
var Zr = !0
function Qr(e) {
  let t = ni(e),
    n = e.proxy,
    r = e.ctx
  ;((Zr = !1), t.beforeCreate && ei(t.beforeCreate, e, `bc`))
  let {
    data: i,
    computed: a,
    methods: o,
    watch: s,
    provide: c,
    inject: u,
    created: d,
    beforeMount: f,
    mounted: p,
    beforeUpdate: m,
    updated: h,
    activated: g,
    deactivated: v,
    beforeDestroy: y,
    beforeUnmount: b,
    destroyed: S,
    unmounted: C,
    render: ee,
    renderTracked: te,
    renderTriggered: ne,
    errorCaptured: re,
    serverPrefetch: ie,
    expose: ae,
    inheritAttrs: oe,
    components: se,
    directives: ce,
    filters: T,
  } = t
  if ((u && $r(u, r, null), o))
    for (let e in o) {
      let t = o[e]
      x(t) && (r[e] = t.bind(n))
    }
  if (i) {
    let t = i.call(n, n)
    w(t) && (e.data = Yt(t))
  }
  if (((Zr = !0), a))
    for (let e in a) {
      let t = a[e],
        i = q({
          get: x(t) ? t.bind(n, n) : x(t.get) ? t.get.bind(n, n) : l,
          set: !x(t) && x(t.set) ? t.set.bind(n) : l,
        })
      Object.defineProperty(r, e, { enumerable: !0, configurable: !0, get: () => i.value, set: (e) => (i.value = e) })
    }
  if (s) for (let e in s) ti(s[e], r, n, e)
  if (c) {
    let e = x(c) ? c.call(n) : c
    Reflect.ownKeys(e).forEach((t) => {
      Zn(t, e[t])
    })
  }
  d && ei(d, e, `c`)
  function E(e, t) {
    _(t) ? t.forEach((t) => e(t.bind(n))) : t && e(t.bind(n))
  }
  if (
    (E(Or, f),
    E(kr, p),
    E(Ar, m),
    E(jr, h),
    E(Sr, g),
    E(Cr, v),
    E(Lr, re),
    E(Ir, te),
    E(Fr, ne),
    E(Mr, b),
    E(Nr, C),
    E(Pr, ie),
    _(ae))
  ) {
    if (ae.length) {
      let t = (e.exposed ||= {})
      ae.forEach((e) => {
        Object.defineProperty(t, e, { get: () => n[e], set: (t) => (n[e] = t), enumerable: !0 })
      })
    } else e.exposed ||= {}
  }
  ;(ee && e.render === l && (e.render = ee),
    oe != null && (e.inheritAttrs = oe),
    se && (e.components = se),
    ce && (e.directives = ce),
    ie && mr(e))
}
function $r(e, t, n = l) {
  _(e) && (e = si(e))
  for (let n in e) {
    let r = e[n],
      i
    ;((i = w(r) ? (`default` in r ? Qn(r.from || n, r.default, !0) : Qn(r.from || n)) : Qn(r)),
      M(i)
        ? Object.defineProperty(t, n, {
            enumerable: !0,
            configurable: !0,
            get: () => i.value,
            set: (e) => (i.value = e),
          })
        : (t[n] = i))
  }
}
function ei(e, t, n) {
  En(_(e) ? e.map((e) => e.bind(t.proxy)) : e.bind(t.proxy), t, n)
}
function ti(e, t, n, r) {
  let i = r.includes(`.`) ? or(n, r) : () => n[r]
  if (S(e)) {
    let n = t[e]
    x(n) && rr(i, n)
  } else if (x(e)) rr(i, e.bind(n))
  else if (w(e)) {
    if (_(e)) e.forEach((e) => ti(e, t, n, r))
    else {
      let r = x(e.handler) ? e.handler.bind(n) : t[e.handler]
      x(r) && rr(i, r, e)
    }
  }
}
function ni(e) {
  let t = e.type,
    { mixins: n, extends: r } = t,
    {
      mixins: i,
      optionsCache: a,
      config: { optionMergeStrategies: o },
    } = e.appContext,
    s = a.get(t),
    c
  return (
    s
      ? (c = s)
      : !i.length && !n && !r
        ? (c = t)
        : ((c = {}), i.length && i.forEach((e) => ri(c, e, o, !0)), ri(c, t, o)),
    w(t) && a.set(t, c),
    c
  )
}
function ri(e, t, n, r = !1) {
  let { mixins: i, extends: a } = t
  ;(a && ri(e, a, n, !0), i && i.forEach((t) => ri(e, t, n, !0)))
  for (let i in t)
    if (!(r && i === `expose`)) {
      let r = ii[i] || (n && n[i])
      e[i] = r ? r(e[i], t[i]) : t[i]
    }
  return e
}
var ii = {
  data: ai,
  props: ui,
  emits: ui,
  methods: li,
  computed: li,
  beforeCreate: ci,
  created: ci,
  beforeMount: ci,
  mounted: ci,
  beforeUpdate: ci,
  updated: ci,
  beforeDestroy: ci,
  beforeUnmount: ci,
  destroyed: ci,
  unmounted: ci,
  activated: ci,
  deactivated: ci,
  errorCaptured: ci,
  serverPrefetch: ci,
  components: li,
  directives: li,
  watch: di,
  provide: ai,
  inject: oi,
}
function ai(e, t) {
  return t
    ? e
      ? function () {
          return p(x(e) ? e.call(this, this) : e, x(t) ? t.call(this, this) : t)
        }
      : t
    : e
}
function oi(e, t) {
  return li(si(e), si(t))
}
function si(e) {
  if (_(e)) {
    let t = {}
    for (let n = 0; n < e.length; n++) t[e[n]] = e[n]
    return t
  }
  return e
}
function ci(e, t) {
  return e ? [...new Set([].concat(e, t))] : t
}
function li(e, t) {
  return e ? p(Object.create(null), e, t) : t
}
function ui(e, t) {
  return e ? (_(e) && _(t) ? [...new Set([...e, ...t])] : p(Object.create(null), Xr(e), Xr(t ?? {}))) : t
}
function di(e, t) {
  if (!e) return t
  if (!t) return e
  let n = p(Object.create(null), e)
  for (let r in t) n[r] = ci(e[r], t[r])
  return n
}
function fi() {
  return {
    app: null,
    config: {
      isNativeTag: u,
      performance: !1,
      globalProperties: {},
      optionMergeStrategies: {},
      errorHandler: void 0,
      warnHandler: void 0,
      compilerOptions: {},
    },
    mixins: [],
    components: {},
    directives: {},
    provides: Object.create(null),
    optionsCache: new WeakMap(),
    propsCache: new WeakMap(),
    emitsCache: new WeakMap(),
  }
}
var pi = 0
function mi(e, t) {
  return function (n, r = null) {
    ;(x(n) || (n = p({}, n)), r != null && !w(r) && (r = null))
    let i = fi(),
      a = new WeakSet(),
      o = [],
      s = !1,
      c = (i.app = {
        _uid: pi++,
        _component: n,
        _props: r,
        _container: null,
        _context: i,
        _instance: null,
        version: Xa,
        get config() {
          return i.config
        },
        set config(e) {},
        use(e, ...t) {
          return (a.has(e) || (e && x(e.install) ? (a.add(e), e.install(c, ...t)) : x(e) && (a.add(e), e(c, ...t))), c)
        },
        mixin(e) {
          return (i.mixins.includes(e) || i.mixins.push(e), c)
        },
        component(e, t) {
          return t ? ((i.components[e] = t), c) : i.components[e]
        },
        directive(e, t) {
          return t ? ((i.directives[e] = t), c) : i.directives[e]
        },
        mount(a, o, l) {
          if (!s) {
            let u = c._ceVNode || U(n, r)
            return (
              (u.appContext = i),
              l === !0 ? (l = `svg`) : l === !1 && (l = void 0),
              o && t ? t(u, a) : e(u, a, l),
              (s = !0),
              (c._container = a),
              (a.__vue_app__ = c),
              Ka(u.component)
            )
          }
        },
        onUnmount(e) {
          o.push(e)
        },
        unmount() {
          s && (En(o, c._instance, 16), e(null, c._container), delete c._container.__vue_app__)
        },
        provide(e, t) {
          return ((i.provides[e] = t), c)
        },
        runWithContext(e) {
          let t = hi
          hi = c
          try {
            return e()
          } finally {
            hi = t
          }
        },
      })
    return c
  }
}
var hi = null,
  gi = (e, t) =>
    t === `modelValue` || t === `model-value`
      ? e.modelModifiers
      : e[`${t}Modifiers`] || e[`${T(t)}Modifiers`] || e[`${le(t)}Modifiers`]
function _i(e, t, ...n) {
  if (e.isUnmounted) return
  let r = e.vnode.props || s,
    i = n,
    a = t.startsWith(`update:`),
    o = a && gi(r, t.slice(7))
  o && (o.trim && (i = n.map((e) => (S(e) ? e.trim() : e))), o.number && (i = i.map(he)))
  let c,
    l = r[(c = de(t))] || r[(c = de(T(t)))]
  ;(!l && a && (l = r[(c = de(le(t)))]), l && En(l, e, 6, i))
  let u = r[c + `Once`]
  if (u) {
    if (!e.emitted) e.emitted = {}
    else if (e.emitted[c]) return
    ;((e.emitted[c] = !0), En(u, e, 6, i))
  }
}
var vi = new WeakMap()
function yi(e, t, n = !1) {
  let r = n ? vi : t.emitsCache,
    i = r.get(e)
  if (i !== void 0) return i
  let a = e.emits,
    o = {},
    s = !1
  if (!x(e)) {
    let r = (e) => {
      let n = yi(e, t, !0)
      n && ((s = !0), p(o, n))
    }
    ;(!n && t.mixins.length && t.mixins.forEach(r), e.extends && r(e.extends), e.mixins && e.mixins.forEach(r))
  }
  return !a && !s
    ? (w(e) && r.set(e, null), null)
    : (_(a) ? a.forEach((e) => (o[e] = null)) : p(o, a), w(e) && r.set(e, o), o)
}
function bi(e, t) {
  return !e || !d(t)
    ? !1
    : ((t = t.slice(2)),
      (t = t === `Once` ? t : t.replace(/Once$/, ``)),
      g(e, t[0].toLowerCase() + t.slice(1)) || g(e, le(t)) || g(e, t))
}
function xi(e) {
  let {
      type: t,
      vnode: n,
      proxy: r,
      withProxy: i,
      propsOptions: [a],
      slots: o,
      attrs: s,
      emit: c,
      render: l,
      renderCache: u,
      props: d,
      data: p,
      setupState: m,
      ctx: h,
      inheritAttrs: g,
    } = e,
    _ = Jn(e),
    v,
    y
  try {
    if (n.shapeFlag & 4) {
      let e = i || r,
        t = e
      ;((v = Ca(l.call(t, e, u, d, m, p, h))), (y = s))
    } else {
      let e = t
      ;((v = Ca(e.length > 1 ? e(d, { attrs: s, slots: o, emit: c }) : e(d, null))), (y = t.props ? s : Ci(s)))
    }
  } catch (t) {
    ;((ua.length = 0), Dn(t, e, 1), (v = U(ca)))
  }
  let b = v
  if (y && g !== !1) {
    let e = Object.keys(y),
      { shapeFlag: t } = b
    e.length && t & 7 && (a && e.some(f) && (y = wi(y, a)), (b = Sa(b, y, !1, !0)))
  }
  return (
    n.dirs && ((b = Sa(b, null, !1, !0)), (b.dirs = b.dirs ? b.dirs.concat(n.dirs) : n.dirs)),
    n.transition && fr((cr(b.type) && dr(b)) || b, n.transition),
    (v = b),
    Jn(_),
    v
  )
}
function Si(e, t = !0) {
  let n
  for (let t = 0; t < e.length; t++) {
    let r = e[t]
    if (ga(r)) {
      if (r.type !== ca || r.children === `v-if`) {
        if (n) return
        n = r
      }
    } else return
  }
  return n
}
var Ci = (e) => {
    let t
    for (let n in e) (n === `class` || n === `style` || d(n)) && ((t ||= {})[n] = e[n])
    return t
  },
  wi = (e, t) => {
    let n = {}
    for (let r in e) (f(r) && r.slice(9) in t) || (n[r] = e[r])
    return n
  }
function Ti(e, t, n) {
  let { props: r, children: i, component: a } = e,
    { props: o, children: s, patchFlag: c } = t,
    l = a.emitsOptions
  if (t.dirs || t.transition) return !0
  if (n && c >= 0) {
    if (c & 1024) return !0
    if (c & 16) return r ? Ei(r, o, l) : !!o
    if (c & 8) {
      let e = t.dynamicProps
      for (let t = 0; t < e.length; t++) {
        let n = e[t]
        if (Di(o, r, n) && !bi(l, n)) return !0
      }
    }
  } else return (i || s) && (!s || !s.$stable) ? !0 : r === o ? !1 : r ? !o || Ei(r, o, l) : !!o
  return !1
}
function Ei(e, t, n) {
  let r = Object.keys(t)
  if (r.length !== Object.keys(e).length) return !0
  for (let i = 0; i < r.length; i++) {
    let a = r[i]
    if (!g(e, a) || (Di(t, e, a) && !bi(n, a))) return !0
  }
  return !1
}
function Di(e, t, n) {
  let r = e[n],
    i = t[n]
  return n === `style` && w(r) && w(i) ? !Ae(r, i) : r !== i
}
function Oi({ vnode: e, parent: t, suspense: n }, r) {
  for (; t;) {
    let n = t.subTree
    if ((n.suspense && n.suspense.activeBranch === e && ((n.suspense.vnode.el = n.el = r), (e = n)), n === e))
      (((e = t.vnode).el = r), (t = t.parent))
    else break
  }
  n && n.activeBranch === e && (n.vnode.el = r)
}
var ki = {},
  Ai = () => Object.create(ki),
  ji = (e) => Object.getPrototypeOf(e) === ki
function Mi(e, t, n, r = !1) {
  let i = {},
    a = Ai()
  ;((e.propsDefaults = Object.create(null)), Pi(e, t, i, a))
  for (let t in e.propsOptions[0]) t in i || (i[t] = void 0)
  ;((e.props = n ? (r ? i : Xt(i)) : e.type.props ? i : a), (e.attrs = a))
}
function Ni(e, t, n, r) {
  let {
      props: i,
      attrs: a,
      vnode: { patchFlag: o },
    } = e,
    s = j(i),
    [c] = e.propsOptions,
    l = !1
  if ((r || o > 0) && !(o & 16)) {
    if (o & 8) {
      let n = e.vnode.dynamicProps
      for (let r = 0; r < n.length; r++) {
        let o = n[r]
        if (bi(e.emitsOptions, o)) continue
        let u = t[o]
        if (c) {
          if (g(a, o)) u !== a[o] && ((a[o] = u), (l = !0))
          else {
            let t = T(o)
            i[t] = Fi(c, s, t, u, e, !1)
          }
        } else u !== a[o] && ((a[o] = u), (l = !0))
      }
    }
  } else {
    Pi(e, t, i, a) && (l = !0)
    let r
    for (let a in s)
      (t && (g(t, a) || ((r = le(a)) !== a && g(t, r)))) ||
        (c ? n && (n[a] !== void 0 || n[r] !== void 0) && (i[a] = Fi(c, s, a, void 0, e, !0)) : delete i[a])
    if (a !== s) for (let e in a) (t && g(t, e)) || (delete a[e], (l = !0))
  }
  l && dt(e.attrs, `set`, ``)
}
function Pi(e, t, n, r) {
  let [i, a] = e.propsOptions,
    o = !1,
    c
  if (t)
    for (let s in t) {
      if (oe(s)) continue
      let l = t[s],
        u
      i && g(i, (u = T(s)))
        ? !a || !a.includes(u)
          ? (n[u] = l)
          : ((c ||= {})[u] = l)
        : bi(e.emitsOptions, s) || (s in r && l === r[s]) || ((r[s] = l), (o = !0))
    }
  if (a) {
    let t = j(n),
      r = c || s
    for (let o = 0; o < a.length; o++) {
      let s = a[o]
      n[s] = Fi(i, t, s, r[s], e, !g(r, s))
    }
  }
  return o
}
function Fi(e, t, n, r, i, a) {
  let o = e[n]
  if (o != null) {
    let e = g(o, `default`)
    if (e && r === void 0) {
      let e = o.default
      if (o.type !== Function && !o.skipFactory && x(e)) {
        let { propsDefaults: a } = i
        if (n in a) r = a[n]
        else {
          let o = Fa(i)
          ;((r = a[n] = e.call(null, t)), o())
        }
      } else r = e
      i.ce && i.ce._setProp(n, r)
    }
    o[0] && (a && !e ? (r = !1) : o[1] && (r === `` || r === le(n)) && (r = !0))
  }
  return r
}
var Ii = new WeakMap()
function Li(e, t, n = !1) {
  let r = n ? Ii : t.propsCache,
    i = r.get(e)
  if (i) return i
  let a = e.props,
    o = {},
    l = [],
    u = !1
  if (!x(e)) {
    let r = (e) => {
      u = !0
      let [n, r] = Li(e, t, !0)
      ;(p(o, n), r && l.push(...r))
    }
    ;(!n && t.mixins.length && t.mixins.forEach(r), e.extends && r(e.extends), e.mixins && e.mixins.forEach(r))
  }
  if (!a && !u) return (w(e) && r.set(e, c), c)
  if (_(a))
    for (let e = 0; e < a.length; e++) {
      let t = T(a[e])
      Ri(t) && (o[t] = s)
    }
  else if (a)
    for (let e in a) {
      let t = T(e)
      if (Ri(t)) {
        let n = a[e],
          r = (o[t] = _(n) || x(n) ? { type: n } : p({}, n)),
          i = r.type,
          s = !1,
          c = !0
        if (_(i))
          for (let e = 0; e < i.length; ++e) {
            let t = i[e],
              n = x(t) && t.name
            if (n === `Boolean`) {
              s = !0
              break
            }
            n === `String` && (c = !1)
          }
        else s = x(i) && i.name === `Boolean`
        ;((r[0] = s), (r[1] = c), (s || g(r, `default`)) && l.push(t))
      }
    }
  let d = [o, l]
  return (w(e) && r.set(e, d), d)
}
function Ri(e) {
  return e[0] !== `$` && !oe(e)
}
var zi = (e) => e === `_` || e === `_ctx` || e === `$stable`,
  Bi = (e) => (_(e) ? e.map(Ca) : [Ca(e)]),
  Vi = (e, t, n) => {
    if (t._n) return t
    let r = Yn((...e) => Bi(t(...e)), n)
    return ((r._c = !1), r)
  },
  Hi = (e, t, n) => {
    let r = e._ctx
    for (let n in e) {
      if (zi(n)) continue
      let i = e[n]
      if (x(i)) t[n] = Vi(n, i, r)
      else if (i != null) {
        let e = Bi(i)
        t[n] = () => e
      }
    }
  },
  Ui = (e, t) => {
    let n = Bi(t)
    e.slots.default = () => n
  },
  Wi = (e, t, n) => {
    for (let r in t) (n || !zi(r)) && (e[r] = t[r])
  },
  Gi = (e, t, n) => {
    let r = (e.slots = Ai())
    if (e.vnode.shapeFlag & 32) {
      let e = t._
      e ? (Wi(r, t, n), n && me(r, `_`, e, !0)) : Hi(t, r)
    } else t && Ui(e, t)
  },
  Ki = (e, t, n) => {
    let { vnode: r, slots: i } = e,
      a = !0,
      o = s
    if (r.shapeFlag & 32) {
      let e = t._
      ;(e ? (n && e === 1 ? (a = !1) : Wi(i, t, n)) : ((a = !t.$stable), Hi(t, i)), (o = t))
    } else t && (Ui(e, t), (o = { default: 1 }))
    if (a) for (let e in i) !zi(e) && o[e] == null && delete i[e]
  },
  qi = oa
function Ji(e) {
  return Yi(e)
}
function Yi(e, t) {
  let n = _e()
  n.__VUE__ = !0
  let {
      insert: r,
      remove: i,
      patchProp: a,
      createElement: o,
      createText: u,
      createComment: d,
      setText: f,
      setElementText: p,
      parentNode: m,
      nextSibling: h,
      setScopeId: g = l,
      insertStaticContent: _,
    } = e,
    v = (e, t, n, r = null, i = null, a = null, o = void 0, s = null, l = !!t.dynamicChildren) => {
      if (e === t) return
      ;(e && !_a(e, t) && ((r = Se(e)), ge(e, i, a, !0), (e = null)),
        t.patchFlag === -2 && ((l = !1), (t.dynamicChildren = null)),
        t.dynamicChildren &&
          e &&
          e.dynamicChildren &&
          e.dynamicChildren.hasOnce &&
          (t.dynamicChildren === c && (t.dynamicChildren = []), (t.dynamicChildren.hasOnce = !0)))
      let { type: u, ref: d, shapeFlag: f } = t
      switch (u) {
        case sa:
          y(e, t, n, r)
          break
        case ca:
          b(e, t, n, r)
          break
        case la:
          e ?? x(t, n, r, o)
          break
        case R:
          se(e, t, n, r, i, a, o, s, l)
          break
        default:
          f & 1
            ? w(e, t, n, r, i, a, o, s, l)
            : f & 6
              ? ce(e, t, n, r, i, a, o, s, l)
              : (f & 64 || f & 128) && u.process(e, t, n, r, i, a, o, s, l, we)
      }
      d != null && i ? vr(d, e && e.ref, a, t || e, !t) : d == null && e && e.ref != null && vr(e.ref, null, a, e, !0)
    },
    y = (e, t, n, i) => {
      if (e == null) r((t.el = u(t.children)), n, i)
      else {
        let n = (t.el = e.el)
        t.children !== e.children && f(n, t.children)
      }
    },
    b = (e, t, n, i) => {
      e == null ? r((t.el = d(t.children || ``)), n, i) : (t.el = e.el)
    },
    x = (e, t, n, r) => {
      ;[e.el, e.anchor] = _(e.children, t, n, r, e.el, e.anchor)
    },
    S = ({ el: e, anchor: t }, n, i) => {
      let a
      for (; e && e !== t;) ((a = h(e)), r(e, n, i), (e = a))
      r(t, n, i)
    },
    C = ({ el: e, anchor: t }) => {
      let n
      for (; e && e !== t;) ((n = h(e)), i(e), (e = n))
      i(t)
    },
    w = (e, t, n, r, i, a, o, s, c) => {
      if ((t.type === `svg` ? (o = `svg`) : t.type === `math` && (o = `mathml`), e == null)) ee(t, n, r, i, a, o, s, c)
      else {
        let n = e.el && e.el._isVueCE ? e.el : null
        try {
          ;(n && n._beginPatch(), re(e, t, i, a, o, s, c))
        } finally {
          n && n._endPatch()
        }
      }
    },
    ee = (e, t, n, i, s, c, l, u) => {
      let d,
        f,
        { props: m, shapeFlag: h, transition: g, dirs: _ } = e
      if (
        ((d = e.el = o(e.type, c, m && m.is, m)),
        h & 8 ? p(d, e.children) : h & 16 && ne(e.children, d, null, i, s, Xi(e, c), l, u),
        _ && Xn(e, null, i, `created`),
        te(d, e, e.scopeId, l, i),
        m)
      ) {
        for (let e in m) e !== `value` && !oe(e) && a(d, e, null, m[e], c, i)
        ;(`value` in m && a(d, `value`, null, m.value, c), (f = m.onVnodeBeforeMount) && Da(f, i, e))
      }
      _ && Xn(e, null, i, `beforeMount`)
      let v = Qi(s, g)
      ;(v ? g.beforeEnter(d) : g && !g.persisted && (d[aa] = !0),
        r(d, t, n),
        ((f = m && m.onVnodeMounted) || v || _) &&
          qi(() => {
            try {
              ;(f && Da(f, i, e), v && g.enter(d), _ && Xn(e, null, i, `mounted`))
            } finally {
            }
          }, s))
    },
    te = (e, t, n, r, i) => {
      if ((n && g(e, n), r)) for (let t = 0; t < r.length; t++) g(e, r[t])
      if (i) {
        let n = i.subTree
        if (t === n || (ia(n.type) && (n.ssContent === t || n.ssFallback === t))) {
          let t = i.vnode
          te(e, t, t.scopeId, t.slotScopeIds, i.parent)
        }
      }
    },
    ne = (e, t, n, r, i, a, o, s, c = 0) => {
      for (let l = c; l < e.length; l++) {
        let c = (e[l] = s ? wa(e[l]) : Ca(e[l]))
        v(null, c, t, n, r, i, a, o, s)
      }
    },
    re = (e, t, n, r, i, o, c) => {
      let l = (t.el = e.el),
        { patchFlag: u, dynamicChildren: d, dirs: f } = t
      u |= e.patchFlag & 16
      let m = e.props || s,
        h = t.props || s,
        g
      if (
        (n && Zi(n, !1),
        (g = h.onVnodeBeforeUpdate) && Da(g, n, t, e),
        f && Xn(t, e, n, `beforeUpdate`),
        n && Zi(n, !0),
        d && (!e.dynamicChildren || e.dynamicChildren.length !== d.length) && ((u = 0), (c = !1), (d = null)),
        ((m.innerHTML && h.innerHTML == null) || (m.textContent && h.textContent == null)) && p(l, ``),
        d ? ie(e.dynamicChildren, d, l, n, r, Xi(t, i), o) : c || de(e, t, l, null, n, r, Xi(t, i), o, !1),
        u > 0)
      ) {
        if (u & 16) ae(l, m, h, n, i)
        else if (
          (u & 2 && m.class !== h.class && a(l, `class`, null, h.class, i),
          u & 4 && a(l, `style`, m.style, h.style, i),
          u & 8)
        ) {
          let e = t.dynamicProps
          for (let t = 0; t < e.length; t++) {
            let r = e[t],
              o = m[r],
              s = h[r]
            ;(s !== o || r === `value`) && a(l, r, o, s, i, n)
          }
        }
        u & 1 && e.children !== t.children && p(l, t.children)
      } else !c && d == null && ae(l, m, h, n, i)
      ;((g = h.onVnodeUpdated) || f) &&
        qi(() => {
          ;(g && Da(g, n, t, e), f && Xn(t, e, n, `updated`))
        }, r)
    },
    ie = (e, t, n, r, i, a, o) => {
      for (let s = 0; s < t.length; s++) {
        let c = e[s],
          l = t[s],
          u = c.el || ra(c),
          d = u && (c.type === R || !_a(c, l) || c.shapeFlag & 198) ? m(u) : n
        v(c, l, d, null, r, i, a, o, !0)
      }
    },
    ae = (e, t, n, r, i) => {
      if (t !== n) {
        if (t !== s) for (let o in t) !oe(o) && !(o in n) && a(e, o, t[o], null, i, r)
        for (let o in n) {
          if (oe(o)) continue
          let s = n[o],
            c = t[o]
          s !== c && o !== `value` && a(e, o, c, s, i, r)
        }
        ;`value` in n && a(e, `value`, t.value, n.value, i)
      }
    },
    se = (e, t, n, i, a, o, s, c, l) => {
      let d = (t.el = e ? e.el : u(``)),
        f = (t.anchor = e ? e.anchor : u(``)),
        { patchFlag: p, dynamicChildren: m, slotScopeIds: h } = t
      ;(h && (c = c ? c.concat(h) : h),
        e == null
          ? (r(d, n, i), r(f, n, i), ne(t.children || [], n, f, a, o, s, c, l))
          : p > 0 && p & 64 && m && e.dynamicChildren && e.dynamicChildren.length === m.length
            ? (ie(e.dynamicChildren, m, n, a, o, s, c), (t.key != null || (a && t === a.subTree)) && $i(e, t, !0))
            : de(e, t, n, f, a, o, s, c, l))
    },
    ce = (e, t, n, r, i, a, o, s, c) => {
      ;((t.slotScopeIds = s),
        e == null ? (t.shapeFlag & 512 ? i.ctx.activate(t, n, r, o, c) : T(t, n, r, i, a, o, c)) : E(e, t, c))
    },
    T = (e, t, n, r, i, a, o) => {
      let s = (e.component = ja(e, r, i))
      if ((xr(e) && (s.ctx.renderer = we), za(s, !1, o), s.asyncDep)) {
        if ((i && i.registerDep(s, le, o, a), !e.el)) {
          let r = (s.subTree = U(ca))
          ;(b(null, r, t, n), (e.placeholder = r.el))
        }
      } else le(s, e, t, n, i, a, o)
    },
    E = (e, t, n) => {
      let r = (t.component = e.component)
      if (Ti(e, t, n)) {
        if (r.asyncDep && !r.asyncResolved) {
          ;((t.el = e.el), (t.placeholder = e.placeholder), ue(r, t, n))
          return
        }
        ;((r.next = t), r.update())
      } else ((t.el = e.el), (t.placeholder = e.placeholder), (r.vnode = t))
    },
    le = (e, t, n, r, i, a, o) => {
      let s = () => {
        if (e.isMounted) {
          let { next: t, bu: n, u: r, parent: s, vnode: c } = e
          {
            let n = ta(e)
            if (n) {
              ;(t && ((t.el = c.el), ue(e, t, o)),
                n.asyncDep.then(() => {
                  let t = () => {
                    e.job.flags & 8 || (i && i.pendingBranch ? qi(t, i) : l())
                  }
                  ;((t.flags = 48), qi(t, i))
                }))
              return
            }
          }
          let u = t,
            d
          ;(Zi(e, !1),
            t ? ((t.el = c.el), ue(e, t, o)) : (t = c),
            n && pe(n),
            (d = t.props && t.props.onVnodeBeforeUpdate) && Da(d, s, t, c),
            Zi(e, !0))
          let f = xi(e),
            p = e.subTree
          ;((e.subTree = f),
            v(p, f, m(p.el || ra(p)), Se(p), e, i, a),
            (t.el = f.el),
            u === null && Oi(e, f.el),
            r && qi(r, i),
            (d = t.props && t.props.onVnodeUpdated) && qi(() => Da(d, s, t, c), i))
        } else {
          let o,
            { el: s, props: c } = t,
            { bm: l, m: u, parent: d, root: f, type: p } = e,
            m = br(t)
          if ((Zi(e, !1), l && pe(l), !m && (o = c && c.onVnodeBeforeMount) && Da(o, d, t), Zi(e, !0), s && Ee)) {
            let t = () => {
              ;((e.subTree = xi(e)), Ee(s, e.subTree, e, i, null))
            }
            m && p.__asyncHydrate ? p.__asyncHydrate(s, e, t) : t()
          } else {
            f.ce && f.ce._hasShadowRoot() && f.ce._injectChildStyle(p, e.parent ? e.parent.type : void 0)
            let o = (e.subTree = xi(e))
            ;(v(null, o, n, r, e, i, a), (t.el = o.el))
          }
          if ((u && qi(u, i), !m && (o = c && c.onVnodeMounted))) {
            let e = t
            qi(() => Da(o, d, e), i)
          }
          ;((t.shapeFlag & 256 || (d && br(d.vnode) && d.vnode.shapeFlag & 256)) && e.a && qi(e.a, i),
            (e.isMounted = !0),
            (t = n = r = null))
        }
      }
      e.scope.on()
      let c = (e.effect = new ze(s))
      e.scope.off()
      let l = (e.update = c.run.bind(c)),
        u = (e.job = c.runIfDirty.bind(c))
      ;((u.i = e), (u.id = e.uid), (c.scheduler = () => Rn(u)), Zi(e, !0), l())
    },
    ue = (e, t, n) => {
      t.component = e
      let r = e.vnode.props
      ;((e.vnode = t), (e.next = null), Ni(e, t.props, r, n), Ki(e, t.children, n), et(), Vn(e), tt())
    },
    de = (e, t, n, r, i, a, o, s, c = !1) => {
      let l = e && e.children,
        u = e ? e.shapeFlag : 0,
        d = t.children,
        { patchFlag: f, shapeFlag: m } = t
      if (f > 0) {
        if (f & 128) {
          me(l, d, n, r, i, a, o, s, c)
          return
        }
        if (f & 256) {
          fe(l, d, n, r, i, a, o, s, c)
          return
        }
      }
      m & 8
        ? (u & 16 && xe(l, i, a), d !== l && p(n, d))
        : u & 16
          ? m & 16
            ? me(l, d, n, r, i, a, o, s, c)
            : xe(l, i, a, !0)
          : (u & 8 && p(n, ``), m & 16 && ne(d, n, r, i, a, o, s, c))
    },
    fe = (e, t, n, r, i, a, o, s, l) => {
      ;((e ||= c), (t ||= c))
      let u = e.length,
        d = t.length,
        f = Math.min(u, d),
        p = 0
      for (; p < f; p++) {
        let r = (t[p] = l ? wa(t[p]) : Ca(t[p]))
        v(e[p], r, n, null, i, a, o, s, l)
      }
      u > d ? xe(e, i, a, !0, !1, f) : ne(t, n, r, i, a, o, s, l, f)
    },
    me = (e, t, n, r, i, a, o, s, l) => {
      let u = 0,
        d = t.length,
        f = e.length - 1,
        p = d - 1
      for (; u <= f && u <= p;) {
        let r = e[u],
          c = (t[u] = l ? wa(t[u]) : Ca(t[u]))
        if (_a(r, c)) v(r, c, n, null, i, a, o, s, l)
        else break
        u++
      }
      for (; u <= f && u <= p;) {
        let r = e[f],
          c = (t[p] = l ? wa(t[p]) : Ca(t[p]))
        if (_a(r, c)) v(r, c, n, null, i, a, o, s, l)
        else break
        ;(f--, p--)
      }
      if (u > f) {
        if (u <= p) {
          let e = p + 1,
            c = e < d ? t[e].el : r
          for (; u <= p;) (v(null, (t[u] = l ? wa(t[u]) : Ca(t[u])), n, c, i, a, o, s, l), u++)
        }
      } else if (u > p) for (; u <= f;) (ge(e[u], i, a, !0), u++)
      else {
        let m = u,
          h = u,
          g = new Map()
        for (u = h; u <= p; u++) {
          let e = (t[u] = l ? wa(t[u]) : Ca(t[u]))
          e.key != null && g.set(e.key, u)
        }
        let _,
          y = 0,
          b = p - h + 1,
          x = !1,
          S = 0,
          C = Array(b)
        for (u = 0; u < b; u++) C[u] = 0
        for (u = m; u <= f; u++) {
          let r = e[u]
          if (y >= b) {
            ge(r, i, a, !0)
            continue
          }
          let c
          if (r.key != null) c = g.get(r.key)
          else
            for (_ = h; _ <= p; _++)
              if (C[_ - h] === 0 && _a(r, t[_])) {
                c = _
                break
              }
          c === void 0
            ? ge(r, i, a, !0)
            : ((C[c - h] = u + 1), c >= S ? (S = c) : (x = !0), v(r, t[c], n, null, i, a, o, s, l), y++)
        }
        let w = x ? ea(C) : c
        for (_ = w.length - 1, u = b - 1; u >= 0; u--) {
          let e = h + u,
            c = t[e],
            f = t[e + 1],
            p = e + 1 < d ? f.el || ra(f) : r
          C[u] === 0 ? v(null, c, n, p, i, a, o, s, l) : x && (_ < 0 || u !== w[_] ? he(c, n, p, 2) : _--)
        }
      }
    },
    he = (e, t, n, a, o = null) => {
      let { el: s, type: c, transition: l, children: u, shapeFlag: d } = e
      if (d & 6) he(e.component.subTree, t, n, a)
      else if (d & 128) e.suspense.move(t, n, a)
      else if (d & 64) c.move(e, t, n, we)
      else if (c === R) {
        r(s, t, n)
        for (let e = 0; e < u.length; e++) he(u[e], t, n, a)
        r(e.anchor, t, n)
      } else if (c === la) S(e, t, n)
      else if (a !== 2 && d & 1 && l) {
        if (a === 0) l.persisted && !s[lr] ? r(s, t, n) : (l.beforeEnter(s), r(s, t, n), qi(() => l.enter(s), o))
        else {
          let { leave: a, delayLeave: o, afterLeave: c } = l,
            u = () => {
              e.ctx.isUnmounted ? i(s) : r(s, t, n)
            },
            d = () => {
              let e = s._isLeaving || !!s[lr]
              ;(s._isLeaving && s[lr](!0),
                l.persisted && !e
                  ? u()
                  : a(s, () => {
                      ;(u(), c && c())
                    }))
            }
          o ? o(s, u, d) : d()
        }
      } else r(s, t, n)
    },
    ge = (e, t, n, r = !1, i = !1) => {
      let {
        type: a,
        props: o,
        ref: s,
        children: c,
        dynamicChildren: l,
        shapeFlag: u,
        patchFlag: d,
        dirs: f,
        cacheIndex: p,
        memo: m,
      } = e
      if (
        ((d === -2 || (l && l.hasOnce)) && (i = !1),
        s != null && (et(), vr(s, null, n, e, !0), tt()),
        p == null || (e.ctx && e.ctx !== t) || (t.renderCache[p] = void 0),
        u & 256 && t.ctx.deactivate(e))
      )
        return
      let h = u & 1 && f,
        g = !br(e),
        _
      if ((g && (_ = o && o.onVnodeBeforeUnmount) && Da(_, t, e), u & 6)) be(e.component, n, r)
      else {
        if (u & 128) {
          e.suspense.unmount(n, r)
          return
        }
        ;(h && Xn(e, null, t, `beforeUnmount`),
          u & 64
            ? e.type.remove(e, t, n, we, r)
            : l && !l.hasOnce && (a !== R || (d > 0 && d & 64))
              ? xe(l, t, n, !1, !0)
              : ((a === R && d & 384) || (!i && u & 16)) && xe(c, t, n),
          r && ve(e))
      }
      let v = m != null && p == null
      ;((g && (_ = o && o.onVnodeUnmounted)) || h || v) &&
        qi(() => {
          ;(_ && Da(_, t, e), h && Xn(e, null, t, `unmounted`), v && (e.el = null))
        }, n)
    },
    ve = (e) => {
      let { type: t, el: n, anchor: r, transition: a } = e,
        o = t === R
      if (o && !a) {
        ye(n, r)
        return
      }
      if (t === la) {
        ;(C(e), a && !a.persisted && a.afterLeave && a.afterLeave())
        return
      }
      let s = o ? pr(e) : e,
        c = () => {
          ;(o ? m(n) && ye(n, r) : i(n), a && !a.persisted && a.afterLeave && a.afterLeave())
        }
      if (s && s.shapeFlag & 1 && a && !a.persisted) {
        let { leave: e, delayLeave: t } = a,
          n = s.el,
          r = () => e(n, c)
        t ? t(n, c, r) : r()
      } else c()
    },
    ye = (e, t) => {
      let n
      for (; e !== t;) ((n = h(e)), i(e), (e = n))
      i(t)
    },
    be = (e, t, n) => {
      let { bum: r, scope: i, job: a, subTree: o, um: s, m: c, a: l } = e
      ;(na(c),
        na(l),
        r && pe(r),
        i.stop(),
        a ? ((a.flags |= 8), ge(o, e, t, n)) : o && ((o.transition = e.vnode.transition), ge(o, e, t, n)),
        s && qi(s, t))
      let u = () => {
        e.isUnmounted = !0
      }
      ;((u.flags = 16), qi(u, t))
    },
    xe = (e, t, n, r = !1, i = !1, a = 0) => {
      for (let o = a; o < e.length; o++) ge(e[o], t, n, r, i)
    },
    Se = (e) => {
      if (e.shapeFlag & 6) return Se(e.component.subTree)
      if (e.shapeFlag & 128) return e.suspense.next()
      let t = h(e.anchor || e.el),
        n = t && t[sr]
      return n ? h(n) : t
    },
    Ce = (e, t, n) => {
      Wn(
        () => {
          ;(e == null ? t._vnode && ge(t._vnode, null, null, !0) : v(t._vnode || null, e, t, null, null, null, n),
            (t._vnode = e))
        },
        e && t._vnode ? void 0 : e && e.component ? e.component.uid : Aa(),
      )
    },
    we = { p: v, um: ge, m: he, r: ve, mt: T, mc: ne, pc: de, pbc: ie, n: Se, o: e },
    Te,
    Ee
  return (t && ([Te, Ee] = t(we)), { render: Ce, hydrate: Te, createApp: mi(Ce, Te) })
}
function Xi({ type: e, props: t }, n) {
  return (n === `svg` && e === `foreignObject`) ||
    (n === `mathml` && e === `annotation-xml` && t && t.encoding && t.encoding.includes(`html`))
    ? void 0
    : n
}
function Zi({ effect: e, job: t }, n) {
  n ? ((e.flags |= 32), (t.flags |= 4)) : ((e.flags &= -33), (t.flags &= -5))
}
function Qi(e, t) {
  return (!e || (e && !e.pendingBranch)) && t && !t.persisted
}
function $i(e, t, n = !1) {
  let r = e.children,
    i = t.children
  if (_(r) && _(i))
    for (let e = 0; e < r.length; e++) {
      let t = r[e],
        a = i[e]
      ;(a.shapeFlag & 1 &&
        !a.dynamicChildren &&
        ((a.patchFlag <= 0 || a.patchFlag === 32) && ((a = i[e] = wa(i[e])), (a.el = t.el)),
        !n && a.patchFlag !== -2 && $i(t, a)),
        a.type === sa && (a.patchFlag === -1 && (a = i[e] = wa(a)), (a.el = t.el)),
        a.type === ca && !a.el && (a.el = t.el))
    }
}
function ea(e) {
  let t = e.slice(),
    n = [0],
    r,
    i,
    a,
    o,
    s,
    c = e.length
  for (r = 0; r < c; r++) {
    let c = e[r]
    if (c !== 0) {
      if (((i = n[n.length - 1]), e[i] < c)) {
        ;((t[r] = i), n.push(r))
        continue
      }
      for (a = 0, o = n.length - 1; a < o;) ((s = (a + o) >> 1), e[n[s]] < c ? (a = s + 1) : (o = s))
      c < e[n[a]] && (a > 0 && (t[r] = n[a - 1]), (n[a] = r))
    }
  }
  for (a = n.length, o = n[a - 1]; a-- > 0;) ((n[a] = o), (o = t[o]))
  return n
}
function ta(e) {
  let t = e.subTree.component
  if (t) return t.asyncDep && !t.asyncResolved ? t : ta(t)
}
function na(e) {
  if (e) for (let t = 0; t < e.length; t++) e[t].flags |= 8
}
function ra(e) {
  if (e.placeholder) return e.placeholder
  let t = e.component
  if (t) return ra(t.subTree)
  let n = e.suspense
  return n && n.activeBranch ? ra(n.activeBranch) : null
}
var ia = (e) => e.__isSuspense,
  aa = Symbol(`_deferredEnter`)
function oa(e, t) {
  t && t.pendingBranch ? (_(e) ? t.effects.push(...e) : t.effects.push(e)) : Bn(e)
}
var R = Symbol.for(`v-fgt`),
  sa = Symbol.for(`v-txt`),
  ca = Symbol.for(`v-cmt`),
  la = Symbol.for(`v-stc`),
  ua = [],
  da = null
function z(e = !1) {
  ua.push((da = e ? null : []))
}
function fa() {
  ;(ua.pop(), (da = ua[ua.length - 1] || null))
}
var pa = 1
function ma(e, t = !1) {
  ;((pa += e), e < 0 && da && t && (da.hasOnce = !0))
}
function ha(e) {
  return ((e.dynamicChildren = pa > 0 ? da || c : null), fa(), pa > 0 && da && da.push(e), e)
}
function B(e, t, n, r, i, a) {
  return ha(H(e, t, n, r, i, a, !0))
}
function V(e, t, n, r, i) {
  return ha(U(e, t, n, r, i, !0))
}
function ga(e) {
  return e ? e.__v_isVNode === !0 : !1
}
function _a(e, t) {
  return e.type === t.type && e.key === t.key
}
var va = ({ key: e }) => e ?? null,
  ya = ({ ref: e, ref_key: t, ref_for: n }) => (
    typeof e == `number` && (e = `` + e),
    e == null ? null : S(e) || M(e) || x(e) ? { i: P, r: e, k: t, f: !!n } : e
  )
function H(e, t = null, n = null, r = 0, i = null, a = e === R ? 0 : 1, o = !1, s = !1) {
  let c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && va(t),
    ref: t && ya(t),
    scopeId: qn,
    slotScopeIds: null,
    children: n,
    component: null,
    suspense: null,
    ssContent: null,
    ssFallback: null,
    dirs: null,
    transition: null,
    el: null,
    anchor: null,
    target: null,
    targetStart: null,
    targetAnchor: null,
    staticCount: 0,
    shapeFlag: a,
    patchFlag: r,
    dynamicProps: i,
    dynamicChildren: null,
    appContext: null,
    ctx: P,
  }
  return (
    s ? (Ta(c, n), a & 128 && e.normalize(c)) : n && (c.shapeFlag |= S(n) ? 8 : 16),
    pa > 0 && !o && da && (c.patchFlag > 0 || a & 6) && c.patchFlag !== 32 && da.push(c),
    c
  )
}
var U = ba
function ba(e, t = null, n = null, r = 0, i = null, a = !1) {
  if (((e && e !== Br) || (e = ca), ga(e))) {
    let r = Sa(e, t, !0)
    return (
      n && Ta(r, n),
      pa > 0 && !a && da && (r.shapeFlag & 6 ? (da[da.indexOf(e)] = r) : da.push(r)),
      (r.patchFlag = -2),
      r
    )
  }
  if ((Ja(e) && (e = e.__vccOpts), t)) {
    t = xa(t)
    let { class: e, style: n } = t
    ;(e && !S(e) && (t.class = Ce(e)), w(n) && (rn(n) && !_(n) && (n = p({}, n)), (t.style = ve(n))))
  }
  let o = S(e) ? 1 : ia(e) ? 128 : cr(e) ? 64 : w(e) ? 4 : x(e) ? 2 : 0
  return H(e, t, n, r, i, o, a, !0)
}
function xa(e) {
  return e ? (rn(e) ? p({}, e) : ji(e) ? p({}, e[Ua] || e) : e) : null
}
function Sa(e, t, n = !1, r = !1) {
  let { props: i, ref: a, patchFlag: o, children: s, transition: c } = e,
    l = t ? Ea(i || {}, t) : i,
    u = {
      __v_isVNode: !0,
      __v_skip: !0,
      type: e.type,
      props: l,
      key: l && va(l),
      ref: t && t.ref ? (n && a ? (_(a) ? a.concat(ya(t)) : [a, ya(t)]) : ya(t)) : a,
      scopeId: e.scopeId,
      slotScopeIds: e.slotScopeIds,
      children: s,
      target: e.target,
      targetStart: e.targetStart,
      targetAnchor: e.targetAnchor,
      staticCount: e.staticCount,
      shapeFlag: e.shapeFlag,
      patchFlag: t && e.type !== R ? (o === -1 ? 16 : o | 16) : o,
      dynamicProps: e.dynamicProps,
      dynamicChildren: e.dynamicChildren,
      appContext: e.appContext,
      dirs: e.dirs,
      transition: c,
      component: e.component,
      suspense: e.suspense,
      ssContent: e.ssContent && Sa(e.ssContent),
      ssFallback: e.ssFallback && Sa(e.ssFallback),
      placeholder: e.placeholder,
      el: e.el,
      anchor: e.anchor,
      ctx: e.ctx,
      ce: e.ce,
      cacheIndex: e.cacheIndex,
    }
  return (c && r && fr(u, c.clone(u)), u)
}
function W(e = ` `, t = 0) {
  return U(sa, null, e, t)
}
function G(e = ``, t = !1) {
  return t ? (z(), V(ca, null, e)) : U(ca, null, e)
}
function Ca(e) {
  return e == null || typeof e == `boolean`
    ? U(ca)
    : _(e)
      ? U(R, null, e.slice())
      : ga(e)
        ? wa(e)
        : U(sa, null, String(e))
}
function wa(e) {
  return (e.el === null && e.patchFlag !== -1) || e.memo ? e : Sa(e)
}
function Ta(e, t) {
  let n = 0,
    { shapeFlag: r } = e
  if (t == null) t = null
  else if (_(t)) n = 16
  else if (typeof t == `object`) {
    if (r & 65) {
      let n = t.default
      n && (n._c && (n._d = !1), Ta(e, n()), n._c && (n._d = !0))
      return
    }
    {
      n = 32
      let r = t._
      !r && !ji(t) ? (t._ctx = P) : r === 3 && P && (P.slots._ === 1 ? (t._ = 1) : ((t._ = 2), (e.patchFlag |= 1024)))
    }
  } else if (x(t)) {
    if (r & 65) {
      Ta(e, { default: t })
      return
    }
    ;((t = { default: t, _ctx: P }), (n = 32))
  } else ((t = String(t)), r & 64 ? ((n = 16), (t = [W(t)])) : (n = 8))
  ;((e.children = t), (e.shapeFlag |= n))
}
function Ea(...e) {
  let t = {}
  for (let n = 0; n < e.length; n++) {
    let r = e[n]
    for (let e in r)
      if (e === `class`) t.class !== r.class && (t.class = Ce([t.class, r.class]))
      else if (e === `style`) t.style = ve([t.style, r.style])
      else if (d(e)) {
        let n = t[e],
          i = r[e]
        i && n !== i && !(_(n) && n.includes(i))
          ? (t[e] = n ? [].concat(n, i) : i)
          : i == null && n == null && !f(e) && (t[e] = i)
      } else e !== `` && (t[e] = r[e])
  }
  return t
}
function Da(e, t, n, r = null) {
  En(e, t, 7, [n, r])
}
var Oa = fi(),
  ka = 0
function Aa() {
  return ka
}
function ja(e, t, n) {
  let r = e.type,
    i = (t ? t.appContext : e.appContext) || Oa,
    a = {
      uid: ka++,
      vnode: e,
      type: r,
      parent: t,
      appContext: i,
      root: null,
      next: null,
      subTree: null,
      effect: null,
      update: null,
      job: null,
      scope: new Fe(!0),
      render: null,
      proxy: null,
      exposed: null,
      exposeProxy: null,
      withProxy: null,
      provides: t ? t.provides : Object.create(i.provides),
      ids: t ? t.ids : [``, 0, 0],
      accessCache: null,
      renderCache: [],
      components: null,
      directives: null,
      propsOptions: Li(r, i),
      emitsOptions: yi(r, i),
      emit: null,
      emitted: null,
      propsDefaults: s,
      inheritAttrs: r.inheritAttrs,
      ctx: s,
      data: s,
      props: s,
      attrs: s,
      slots: s,
      refs: s,
      setupState: s,
      setupContext: null,
      suspense: n,
      suspenseId: n ? n.pendingId : 0,
      asyncDep: null,
      asyncResolved: !1,
      isMounted: !1,
      isUnmounted: !1,
      isDeactivated: !1,
      bc: null,
      c: null,
      bm: null,
      m: null,
      bu: null,
      u: null,
      um: null,
      bum: null,
      da: null,
      a: null,
      rtg: null,
      rtc: null,
      ec: null,
      sp: null,
    }
  return ((a.ctx = { _: a }), (a.root = t ? t.root : a), (a.emit = _i.bind(null, a)), e.ce && e.ce(a), a)
}
var K = null,
  Ma = () => K || P,
  Na,
  Pa
{
  let e = _e(),
    t = (t, n) => {
      let r
      return (
        (r = e[t]) || (r = e[t] = []),
        r.push(n),
        (e) => {
          r.length > 1 ? r.forEach((t) => t(e)) : r[0](e)
        }
      )
    }
  ;((Na = t(`__VUE_INSTANCE_SETTERS__`, (e) => (K = e))), (Pa = t(`__VUE_SSR_SETTERS__`, (e) => (Ra = e))))
}
var Fa = (e) => {
    let t = K
    return (
      Na(e),
      e.scope.on(),
      () => {
        ;(e.scope.off(), Na(t))
      }
    )
  },
  Ia = () => {
    ;(K && K.scope.off(), Na(null))
  }
function La(e) {
  return e.vnode.shapeFlag & 4
}
var Ra = !1
function za(e, t = !1, n = !1) {
  t && Pa(t)
  let { props: r, children: i } = e.vnode,
    a = La(e)
  ;(Mi(e, r, a, t), Gi(e, i, n || t))
  let o = a ? Ba(e, t) : void 0
  return (t && Pa(!1), o)
}
function Ba(e, t) {
  let n = e.type
  ;((e.accessCache = Object.create(null)), (e.proxy = new Proxy(e.ctx, Yr)))
  let { setup: r } = n
  if (r) {
    et()
    let n = (e.setupContext = r.length > 1 ? Ga(e) : null),
      i = Fa(e),
      a = Tn(r, e, 0, [e.props, n]),
      o = ee(a)
    if ((tt(), i(), (o || e.sp) && !br(e) && mr(e), o)) {
      if ((a.then(Ia, Ia), t))
        return a
          .then((n) => {
            Pa(!0)
            try {
              Va(e, n, t)
            } finally {
              Pa(!1)
            }
          })
          .catch((t) => {
            ;(Dn(t, e, 0, void 0, !0), (e.ssrRender = (e, t) => t(`<!---->`)))
          })
      e.asyncDep = a
    } else Va(e, a, t)
  } else Ha(e, t)
}
function Va(e, t, n) {
  ;(x(t) ? (e.type.__ssrInlineRender ? (e.ssrRender = t) : (e.render = t)) : w(t) && (e.setupState = pn(t)), Ha(e, n))
}
function Ha(e, t, n) {
  let r = e.type
  e.render ||= r.render || l
  {
    let t = Fa(e)
    et()
    try {
      Qr(e)
    } finally {
      ;(tt(), t())
    }
  }
}
var Ua = Symbol(),
  Wa = {
    get(e, t) {
      return (A(e, `get`, ``), t === Ua ? e : e[t])
    },
  }
function Ga(e) {
  return {
    attrs: new Proxy(e.attrs, Wa),
    slots: e.slots,
    emit: e.emit,
    expose: (t) => {
      e.exposed = t || {}
    },
  }
}
function Ka(e) {
  return e.exposed
    ? (e.exposeProxy ||= new Proxy(pn(an(e.exposed)), {
        get(t, n) {
          if (n in t) return t[n]
          if (n in qr) return qr[n](e)
        },
        has(e, t) {
          return t in e || t in qr
        },
      }))
    : e.proxy
}
function qa(e, t = !0) {
  return x(e) ? e.displayName || e.name : e.name || (t && e.__name)
}
function Ja(e) {
  return x(e) && `__vccOpts` in e
}
var q = (e, t) => vn(e, t, Ra)
function Ya(e, t, n) {
  try {
    ma(-1)
    let r = arguments.length
    return r === 2
      ? w(t) && !_(t)
        ? ga(t)
          ? U(e, null, [t])
          : U(e, t)
        : U(e, null, t)
      : (r > 3 ? (n = Array.prototype.slice.call(arguments, 2)) : r === 3 && ga(n) && (n = [n]), U(e, t, n))
  } finally {
    ma(1)
  }
}
var Xa = `3.5.45`,
  Za = void 0,
  Qa = typeof window < `u` && window.trustedTypes
if (Qa)
  try {
    Za = Qa.createPolicy(`vue`, { createHTML: (e) => e })
  } catch {}
var $a = Za ? (e) => Za.createHTML(e) : (e) => e,
  eo = `http://www.w3.org/2000/svg`,
  to = `http://www.w3.org/1998/Math/MathML`,
  no = typeof document < `u` ? document : null,
  ro = no && no.createElement(`template`),
  io = {
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
          ? no.createElementNS(eo, e)
          : t === `mathml`
            ? no.createElementNS(to, e)
            : n
              ? no.createElement(e, { is: n })
              : no.createElement(e)
      return (e === `select` && r && r.multiple != null && i.setAttribute(`multiple`, r.multiple), i)
    },
    createText: (e) => no.createTextNode(e),
    createComment: (e) => no.createComment(e),
    setText: (e, t) => {
      e.nodeValue = t
    },
    setElementText: (e, t) => {
      e.textContent = t
    },
    parentNode: (e) => e.parentNode,
    nextSibling: (e) => e.nextSibling,
    querySelector: (e) => no.querySelector(e),
    setScopeId(e, t) {
      e.setAttribute(t, ``)
    },
    insertStaticContent(e, t, n, r, i, a) {
      let o = n ? n.previousSibling : t.lastChild
      if (i && (i === a || i.nextSibling)) for (; t.insertBefore(i.cloneNode(!0), n), i !== a && (i = i.nextSibling););
      else {
        ro.innerHTML = $a(r === `svg` ? `<svg>${e}</svg>` : r === `mathml` ? `<math>${e}</math>` : e)
        let i = ro.content
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
  ao = Symbol(`_vtc`)
function oo(e, t, n) {
  let r = e[ao]
  ;(r && (t = (t ? [t, ...r] : [...r]).join(` `)),
    t == null ? e.removeAttribute(`class`) : n ? e.setAttribute(`class`, t) : (e.className = t))
}
var so = Symbol(`_vod`),
  co = Symbol(`_vsh`),
  lo = Symbol(``),
  uo = /(?:^|;)\s*display\s*:/
function fo(e, t, n) {
  let r = e.style,
    i = S(n),
    a = !1
  if (n && !i) {
    if (t) {
      if (S(t))
        for (let e of t.split(`;`)) {
          let t = e.slice(0, e.indexOf(`:`)).trim()
          n[t] ?? mo(r, t, ``)
        }
      else for (let e in t) n[e] ?? mo(r, e, ``)
    }
    for (let i in n) {
      i === `display` && (a = !0)
      let o = n[i]
      o == null ? mo(r, i, ``) : vo(e, i, !S(t) && t ? t[i] : void 0, o) || mo(r, i, o)
    }
  } else if (i) {
    if (t !== n) {
      let e = r[lo]
      ;(e && (n += `;` + e), (r.cssText = n), (a = uo.test(n)))
    }
  } else t && e.removeAttribute(`style`)
  so in e && ((i && t === n) || (e[so] = a ? r.display : ``), e[co] && (r.display = `none`))
}
var po = /\s*!important$/
function mo(e, t, n) {
  if (_(n)) n.forEach((n) => mo(e, t, n))
  else if (((n ??= ``), t.startsWith(`--`)))
    po.test(n) ? e.setProperty(t, n.replace(po, ``), `important`) : e.setProperty(t, n)
  else {
    let r = _o(e, t)
    po.test(n) ? e.setProperty(le(r), n.replace(po, ``), `important`) : (e[r] = n)
  }
}
var ho = [`Webkit`, `Moz`, `ms`],
  go = {}
function _o(e, t) {
  let n = go[t]
  if (n) return n
  let r = T(t)
  if (r !== `filter` && r in e) return (go[t] = r)
  r = ue(r)
  for (let n = 0; n < ho.length; n++) {
    let i = ho[n] + r
    if (i in e) return (go[t] = i)
  }
  return t
}
function vo(e, t, n, r) {
  return e.tagName === `TEXTAREA` && (t === `width` || t === `height`) && S(r) && n === r
}
var yo = `http://www.w3.org/1999/xlink`
function bo(e, t, n, r, i, a = we(t)) {
  r && t.startsWith(`xlink:`)
    ? n == null
      ? e.removeAttributeNS(yo, t.slice(6, t.length))
      : e.setAttributeNS(yo, t, n)
    : n == null || (a && !Te(n))
      ? e.removeAttribute(t)
      : e.setAttribute(t, a ? `` : C(n) ? String(n) : n)
}
function xo(e, t, n, r, i) {
  if (t === `innerHTML` || t === `textContent`) {
    n != null && (e[t] = t === `innerHTML` ? $a(n) : n)
    return
  }
  let a = e.tagName
  if (t === `value` && a !== `PROGRESS` && !a.includes(`-`)) {
    let r = a === `OPTION` ? e.getAttribute(`value`) || `` : e.value,
      i = n == null ? (e.type === `checkbox` ? `on` : ``) : String(n)
    ;((r === i && `_value` in e) || (e.value = i), n ?? e.removeAttribute(t), (e._value = n))
    return
  }
  let o = !1
  if (n === `` || n == null) {
    let r = typeof e[t]
    r === `boolean`
      ? (n = Te(n))
      : n == null && r === `string`
        ? ((n = ``), (o = !0))
        : r === `number` && ((n = 0), (o = !0))
  }
  try {
    e[t] = n
  } catch {}
  o && e.removeAttribute(i || t)
}
function So(e, t, n, r) {
  e.addEventListener(t, n, r)
}
function Co(e, t, n, r) {
  e.removeEventListener(t, n, r)
}
var wo = Symbol(`_vei`)
function To(e, t, n, r, i = null) {
  let a = e[wo] || (e[wo] = {}),
    o = a[t]
  if (r && o) o.value = r
  else {
    let [n, s] = Oo(t)
    r ? So(e, n, (a[t] = Mo(r, i)), s) : o && (Co(e, n, o, s), (a[t] = void 0))
  }
}
var Eo = /(Once|Passive|Capture)$/,
  Do = /^on:?(?:Once|Passive|Capture)$/
function Oo(e) {
  let t, n
  for (; (n = e.match(Eo)) && !Do.test(e);)
    ((t ||= {}), (e = e.slice(0, e.length - n[1].length)), (t[n[1].toLowerCase()] = !0))
  return [e[2] === `:` ? e.slice(3) : le(e.slice(2)), t]
}
var ko = 0,
  Ao = Promise.resolve(),
  jo = () => (ko ||= (Ao.then(() => (ko = 0)), Date.now()))
function Mo(e, t) {
  let n = (e) => {
    if (!e._vts) e._vts = Date.now()
    else if (e._vts <= n.attached) return
    let r = n.value
    if (_(r)) {
      let n = e.stopImmediatePropagation
      e.stopImmediatePropagation = () => {
        ;(n.call(e), (e._stopped = !0))
      }
      let i = r.slice(),
        a = [e]
      for (let n = 0; n < i.length && !e._stopped; n++) {
        let e = i[n]
        e && En(e, t, 5, a)
      }
    } else En(r, t, 5, [e])
  }
  return ((n.value = e), (n.attached = jo()), n)
}
var No = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123,
  Po = (e, t, n, r, i, a) => {
    let o = i === `svg`
    t === `class`
      ? oo(e, r, o)
      : t === `style`
        ? fo(e, n, r)
        : d(t)
          ? f(t) || To(e, t, n, r, a)
          : (t[0] === `.` ? ((t = t.slice(1)), 1) : t[0] === `^` ? ((t = t.slice(1)), 0) : Fo(e, t, r, o))
            ? (xo(e, t, r),
              e.tagName.includes(`-`) ||
                (t !== `value` && t !== `checked` && t !== `selected`) ||
                bo(e, t, r, o, a, t !== `value`))
            : e._isVueCE && (Io(e, t) || (e._def.__asyncLoader && (/[A-Z]/.test(t) || !S(r))))
              ? xo(e, T(t), r, a, t)
              : (t === `true-value` ? (e._trueValue = r) : t === `false-value` && (e._falseValue = r), bo(e, t, r, o))
  }
function Fo(e, t, n, r) {
  if (r) return !!(t === `innerHTML` || t === `textContent` || (t in e && No(t) && x(n)))
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
  return No(t) && S(n) ? !1 : t in e
}
function Io(e, t) {
  let n = e._def.props
  if (!n) return !1
  let r = T(t)
  return Array.isArray(n) ? n.some((e) => T(e) === r) : Object.keys(n).some((e) => T(e) === r)
}
var Lo = (e) => {
  let t = e.props[`onUpdate:modelValue`] || !1
  return _(t) ? (e) => pe(t, e) : t
}
function Ro(e) {
  e.target.composing = !0
}
function zo(e) {
  let t = e.target
  t.composing && ((t.composing = !1), t.dispatchEvent(new Event(`input`)))
}
var Bo = Symbol(`_assign`),
  Vo = Symbol(`_initialValue`)
function Ho(e, t, n) {
  return (t && (e = e.trim()), n && (e = he(e)), e)
}
var Uo = {
    created(e, { modifiers: { lazy: t, trim: n, number: r } }, i) {
      ;(e.parentNode &&
        (e.type === `text`
          ? (e[Vo] = e.defaultValue.replace(/[\r\n]/g, ``))
          : e.type === `textarea` &&
            (e[Vo] = e.defaultValue.replace(
              /\r\n?/g,
              `
`,
            ))),
        (e[Bo] = Lo(i)))
      let a = r || (i.props && i.props.type === `number`)
      ;(So(e, t ? `change` : `input`, (t) => {
        t.target.composing || e[Bo](Ho(e.value, n, a))
      }),
        (n || a) &&
          So(e, `change`, () => {
            e.value = Ho(e.value, n, a)
          }),
        t || (So(e, `compositionstart`, Ro), So(e, `compositionend`, zo), So(e, `change`, zo)))
    },
    mounted(e, { value: t, modifiers: { trim: n, number: r } }) {
      let i = t ?? ``,
        a = e[Vo]
      ;(delete e[Vo],
        a !== void 0 && (e.type === `text` || e.type === `textarea`) && e.value !== a
          ? e[Bo](Ho(e.value, n, r))
          : (e.value = i))
    },
    beforeUpdate(e, { value: t, oldValue: n, modifiers: { lazy: r, trim: i, number: a } }, o) {
      if (((e[Bo] = Lo(o)), e.composing)) return
      let s = (a || e.type === `number`) && !/^0\d/.test(e.value) ? he(e.value) : e.value,
        c = t ?? ``
      if (s === c) return
      let l = e.getRootNode()
      ;((l instanceof Document || l instanceof ShadowRoot) &&
        l.activeElement === e &&
        e.type !== `range` &&
        ((r && t === n) || (i && e.value.trim() === c))) ||
        (e.value = c)
    },
  },
  Wo = {
    deep: !0,
    created(e, t, n) {
      ;((e[Bo] = Lo(n)),
        So(e, `change`, () => {
          let t = e._modelValue,
            n = Yo(e),
            r = e.checked,
            i = e[Bo]
          if (_(t)) {
            let e = je(t, n),
              a = e !== -1
            if (r && !a) i(t.concat(n))
            else if (!r && a) {
              let n = [...t]
              ;(n.splice(e, 1), i(n))
            }
          } else if (y(t)) {
            let e = new Set(t)
            ;(r ? e.add(n) : e.delete(n), i(e))
          } else i(Xo(e, r))
        }))
    },
    mounted: Go,
    beforeUpdate(e, t, n) {
      ;((e[Bo] = Lo(n)), Go(e, t, n))
    },
  }
function Go(e, { value: t, oldValue: n }, r) {
  e._modelValue = t
  let i
  if (_(t)) i = je(t, r.props.value) > -1
  else if (y(t)) i = t.has(r.props.value)
  else {
    if (t === n) return
    i = Ae(t, Xo(e, !0))
  }
  e.checked !== i && (e.checked = i)
}
var Ko = {
  deep: !0,
  created(e, { value: t, modifiers: { number: n } }, r) {
    ;((e._modelValue = t),
      So(e, `change`, () => {
        let t = Array.prototype.filter.call(e.options, (e) => e.selected).map((e) => (n ? he(Yo(e)) : Yo(e))),
          r = e.multiple,
          i = r ? (y(e._modelValue) ? new Set(t) : t) : t[0],
          a = (e._pendingValue = [r, r ? (_(i) ? t.slice() : t) : i])
        try {
          e[Bo](i)
        } finally {
          In(() => {
            e._pendingValue === a && (e._pendingValue = void 0)
          })
        }
      }),
      (e[Bo] = Lo(r)))
  },
  mounted(e, { value: t, modifiers: { number: n } }) {
    Jo(e, t, n)
  },
  beforeUpdate(e, { value: t }, n) {
    ;((e._modelValue = t), (e[Bo] = Lo(n)))
  },
  updated(e, { value: t, modifiers: { number: n } }) {
    let r = e._pendingValue
    ;((e._pendingValue = void 0), (r && r[0] === e.multiple && qo(t, r[1], r[0])) || Jo(e, t, n))
  },
}
function qo(e, t, n) {
  if (!n || _(e)) return Ae(e, t)
  if (y(e)) {
    if (e.size !== t.length) return !1
    for (let n of t) if (!e.has(n)) return !1
    return !0
  }
  return !1
}
function Jo(e, t, n = !1) {
  let r = e.multiple,
    i = _(t)
  if (!r || i || y(t)) {
    for (let a = 0, o = e.options.length; a < o; a++) {
      let o = e.options[a],
        s = Yo(o)
      if (r) {
        if (i) {
          let e = typeof s
          o.selected = e === `string` || e === `number` ? t.some((e) => String(e) === String(s)) : je(t, s) > -1
        } else o.selected = t.has(s) || (n && typeof s == `string` && t.has(he(s)))
      } else if (Ae(Yo(o), t)) {
        e.selectedIndex !== a && (e.selectedIndex = a)
        return
      }
    }
    !r && e.selectedIndex !== -1 && (e.selectedIndex = -1)
  }
}
function Yo(e) {
  return `_value` in e ? e._value : e.value
}
function Xo(e, t) {
  let n = t ? `_trueValue` : `_falseValue`
  return n in e ? e[n] : t
}
var Zo = [`ctrl`, `shift`, `alt`, `meta`],
  Qo = {
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
    exact: (e, t) => Zo.some((n) => e[`${n}Key`] && !t.includes(n)),
  },
  $o = (e, t) => {
    if (!e) return e
    let n = (e._withMods ||= {}),
      r = t.join(`.`)
    return (
      n[r] ||
      (n[r] = (n, ...r) => {
        for (let e = 0; e < t.length; e++) {
          let r = Qo[t[e]]
          if (r && r(n, t)) return
        }
        return e(n, ...r)
      })
    )
  },
  es = p({ patchProp: Po }, io),
  ts
function ns() {
  return (ts ||= Ji(es))
}
var rs = (...e) => {
  let t = ns().createApp(...e),
    { mount: n } = t
  return (
    (t.mount = (e) => {
      let r = as(e)
      if (!r) return
      let i = t._component
      ;(x(i) || i.render || i.template || (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = ``))
      let a = n(r, !1, is(r))
      return (r instanceof Element && (r.removeAttribute(`v-cloak`), r.setAttribute(`data-v-app`, ``)), a)
    }),
    t
  )
}
function is(e) {
  if (e instanceof SVGElement) return `svg`
  if (typeof MathMLElement == `function` && e instanceof MathMLElement) return `mathml`
}
function as(e) {
  return S(e) ? document.querySelector(e) : e
}
var os = `VUE_QUERY_CLIENT`
function ss(e) {
  return `${os}${e ? `:${e}` : ``}`
}
function cs(e, t) {
  Object.keys(e).forEach((n) => {
    e[n] = t[n]
  })
}
function ls(e, t, n = ``, r = 0) {
  if (t) {
    let i = t(e, n, r)
    if ((i === void 0 && M(e)) || i !== void 0) return i
  }
  if (Array.isArray(e)) return e.map((e, n) => ls(e, t, String(n), r + 1))
  if (typeof e == `object` && ds(e)) {
    let n = Object.entries(e).map(([e, n]) => [e, ls(n, t, e, r + 1)])
    return Object.fromEntries(n)
  }
  return e
}
function us(e, t) {
  return ls(e, t)
}
function J(e, t = !1) {
  return us(e, (e, n, r) => {
    if (r === 1 && n === `queryKey`) return J(e, !0)
    if (t && fs(e)) return J(e(), t)
    if (M(e)) return J(N(e), t)
  })
}
function ds(e) {
  if (Object.prototype.toString.call(e) !== `[object Object]`) return !1
  let t = Object.getPrototypeOf(e)
  return t === null || t === Object.prototype
}
function fs(e) {
  return typeof e == `function`
}
function ps(e = ``) {
  if (!$n())
    throw Error(`vue-query hooks can only be used inside setup() function or functions that support injection context.`)
  let t = Qn(ss(e))
  if (!t) throw Error(`No 'queryClient' found in Vue context, use 'VueQueryPlugin' to properly initialize the library.`)
  return t
}
var ms = {
    setTimeout: (e, t) => setTimeout(e, t),
    clearTimeout: (e) => clearTimeout(e),
    setInterval: (e, t) => setInterval(e, t),
    clearInterval: (e) => clearInterval(e),
  },
  hs = new (class {
    #e = ms
    setTimeoutProvider(e) {
      this.#e = e
    }
    setTimeout(e, t) {
      return this.#e.setTimeout(e, t)
    }
    clearTimeout(e) {
      this.#e.clearTimeout(e)
    }
    setInterval(e, t) {
      return this.#e.setInterval(e, t)
    }
    clearInterval(e) {
      this.#e.clearInterval(e)
    }
  })()
function gs(e) {
  setTimeout(e, 0)
}
var _s = typeof window > `u` || `Deno` in globalThis
function vs() {}
function ys(e, t) {
  return typeof e == `function` ? e(t) : e
}
function bs(e) {
  return typeof e == `number` && e >= 0 && e !== 1 / 0
}
function xs(e, t) {
  return Math.max(e + (t || 0) - Date.now(), 0)
}
function Y(e, t) {
  return typeof e == `function` ? e(t) : e
}
function Ss(e, t) {
  let { type: n = `all`, exact: r, fetchStatus: i, predicate: a, queryKey: o, stale: s } = e
  if (o) {
    if (r) {
      if (t.queryHash !== ws(o, t.options)) return !1
    } else if (!Es(t.queryKey, o)) return !1
  }
  if (n !== `all`) {
    let e = t.isActive()
    if ((n === `active` && !e) || (n === `inactive` && e)) return !1
  }
  return !((typeof s == `boolean` && t.isStale() !== s) || (i && i !== t.state.fetchStatus) || (a && !a(t)))
}
function Cs(e, t) {
  let { exact: n, status: r, predicate: i, mutationKey: a } = e
  if (a) {
    if (!t.options.mutationKey) return !1
    if (n) {
      if (Ts(t.options.mutationKey) !== Ts(a)) return !1
    } else if (!Es(t.options.mutationKey, a)) return !1
  }
  return !((r && t.state.status !== r) || (i && !i(t)))
}
function ws(e, t) {
  return (t?.queryKeyHashFn || Ts)(e)
}
function Ts(e) {
  return JSON.stringify(e, (e, t) =>
    js(t)
      ? Object.keys(t)
          .sort()
          .reduce((e, n) => ((e[n] = t[n]), e), {})
      : t,
  )
}
function Es(e, t) {
  if (e === t) return !0
  if (typeof e != typeof t) return !1
  if (e && t && typeof e == `object` && typeof t == `object`) {
    if (Array.isArray(e) && Array.isArray(t)) {
      if (t.length > e.length) return !1
      for (let n = 0; n < t.length; n++) if (!Es(e[n], t[n])) return !1
      return !0
    }
    let n = Object.keys(t)
    for (let r of n) if (!Es(e[r], t[r])) return !1
    return !0
  }
  return !1
}
var Ds = Object.prototype.hasOwnProperty
function Os(e, t, n = 0) {
  if (e === t) return e
  if (n > 500) return t
  let r = As(e) && As(t)
  if (!r && !(js(e) && js(t))) return t
  let i = (r ? e : Object.keys(e)).length,
    a = r ? t : Object.keys(t),
    o = a.length,
    s = r ? Array(o) : {},
    c = 0
  for (let l = 0; l < o; l++) {
    let o = r ? l : a[l],
      u = e[o],
      d = t[o]
    if (u === d) {
      ;((s[o] = u), (r ? l < i : Ds.call(e, o)) && c++)
      continue
    }
    if (u === null || d === null || typeof u != `object` || typeof d != `object`) {
      s[o] = d
      continue
    }
    let f = Os(u, d, n + 1)
    ;((s[o] = f), f === u && c++)
  }
  return i === o && c === i ? e : s
}
function ks(e, t) {
  if (!t || Object.keys(e).length !== Object.keys(t).length) return !1
  for (let n in e) if (e[n] !== t[n]) return !1
  return !0
}
function As(e) {
  return Array.isArray(e) && e.length === Object.keys(e).length
}
function js(e) {
  if (!Ms(e)) return !1
  let t = Object.getPrototypeOf(e),
    n = t?.constructor
  if (n === void 0) return !0
  if (typeof n != `function`) return !1
  let r = n.prototype
  return !(!Ms(r) || !r.hasOwnProperty(`isPrototypeOf`) || t !== Object.prototype)
}
function Ms(e) {
  return Object.prototype.toString.call(e) === `[object Object]`
}
function Ns(e) {
  return new Promise((t) => {
    hs.setTimeout(t, e)
  })
}
function Ps(e, t, n) {
  return typeof n.structuralSharing == `function`
    ? n.structuralSharing(e, t)
    : n.structuralSharing === !1
      ? t
      : Os(e, t)
}
function Fs(e, t, n = 0) {
  let r = [...e, t]
  return n && r.length > n ? r.slice(1) : r
}
function Is(e, t, n = 0) {
  let r = [t, ...e]
  return n && r.length > n ? r.slice(0, -1) : r
}
var Ls = Symbol()
function Rs(e, t) {
  return !e.queryFn && t?.initialPromise
    ? () => t.initialPromise
    : !e.queryFn || e.queryFn === Ls
      ? () => Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`))
      : e.queryFn
}
function zs(e, t) {
  return typeof e == `function` ? e(...t) : !!e
}
function Bs(e, t, n) {
  let r = !1,
    i
  return (
    Object.defineProperty(e, 'signal', {
      enumerable: !0,
      get: () => ((i ??= t()), r || ((r = !0), i.aborted ? n() : i.addEventListener(`abort`, n, { once: !0 })), i),
    }),
    e
  )
}
var Vs = () => _s,
  Hs = () => Vs(),
  Us = {
    isServer: Hs,
    setIsServer(e) {
      Vs = e
    },
  },
  Ws = class {
    constructor() {
      ;((this.listeners = new Set()), (this.subscribe = this.subscribe.bind(this)))
    }
    subscribe(e) {
      return (
        this.listeners.add(e),
        this.onSubscribe(),
        () => {
          ;(this.listeners.delete(e), this.onUnsubscribe())
        }
      )
    }
    hasListeners() {
      return this.listeners.size > 0
    }
    onSubscribe() {}
    onUnsubscribe() {}
  },
  Gs = new (class extends Ws {
    #e
    #t
    #n
    constructor() {
      ;(super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e()
            return (
              window.addEventListener(`visibilitychange`, t, !1),
              () => {
                window.removeEventListener(`visibilitychange`, t)
              }
            )
          }
        }))
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n)
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0))
    }
    setEventListener(e) {
      ;((this.#n = e),
        this.#t?.(),
        (this.#t = e((e) => {
          typeof e == `boolean` ? this.setFocused(e) : this.onFocus()
        })))
    }
    setFocused(e) {
      this.#e !== e && ((this.#e = e), this.onFocus())
    }
    onFocus() {
      let e = this.isFocused()
      this.listeners.forEach((t) => {
        t(e)
      })
    }
    isFocused() {
      return typeof this.#e == `boolean` ? this.#e : globalThis.document?.visibilityState !== `hidden`
    }
  })(),
  Ks = gs
function qs() {
  let e = [],
    t = 0,
    n = (e) => {
      e()
    },
    r = (e) => {
      e()
    },
    i = Ks,
    a = (r) => {
      t
        ? e.push(r)
        : i(() => {
            n(r)
          })
    },
    o = () => {
      let t = e
      ;((e = []),
        t.length &&
          i(() => {
            r(() => {
              t.forEach((e) => {
                n(e)
              })
            })
          }))
    }
  return {
    batch: (e) => {
      let n
      t++
      try {
        n = e()
      } finally {
        ;(t--, t || o())
      }
      return n
    },
    batchCalls:
      (e) =>
      (...t) => {
        a(() => {
          e(...t)
        })
      },
    schedule: a,
    setNotifyFunction: (e) => {
      n = e
    },
    setBatchNotifyFunction: (e) => {
      r = e
    },
    setScheduler: (e) => {
      i = e
    },
  }
}
var X = qs(),
  Js = new (class extends Ws {
    #e = !0
    #t
    #n
    constructor() {
      ;(super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e(!0),
              n = () => e(!1)
            return (
              window.addEventListener(`online`, t, !1),
              window.addEventListener(`offline`, n, !1),
              () => {
                ;(window.removeEventListener(`online`, t), window.removeEventListener(`offline`, n))
              }
            )
          }
        }))
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n)
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0))
    }
    setEventListener(e) {
      ;((this.#n = e), this.#t?.(), (this.#t = e(this.setOnline.bind(this))))
    }
    setOnline(e) {
      this.#e !== e &&
        ((this.#e = e),
        this.listeners.forEach((t) => {
          t(e)
        }))
    }
    isOnline() {
      return this.#e
    }
  })()
function Ys(e) {
  return Math.min(1e3 * 2 ** e, 3e4)
}
function Xs(e) {
  return (e ?? `online`) !== `online` || Js.isOnline()
}
var Zs = class extends Error {
  constructor(e) {
    ;(super(`CancelledError`), (this.revert = e?.revert), (this.silent = e?.silent))
  }
}
function Qs(e) {
  let t = !1,
    n = 0,
    r,
    i = `pending`,
    a,
    o,
    s = new Promise((e, t) => {
      ;((a = e), (o = t))
    })
  s.catch(vs)
  let c = () => i !== `pending`,
    l = (t) => {
      if (!c()) {
        let n = new Zs(t)
        ;(h(n), e.onCancel?.(n))
      }
    },
    u = () => {
      t = !0
    },
    d = () => {
      t = !1
    },
    f = () => Gs.isFocused() && (e.networkMode === `always` || Js.isOnline()) && e.canRun(),
    p = () => Xs(e.networkMode) && e.canRun(),
    m = (e) => {
      c() || (r?.(), (i = `resolved`), a(e))
    },
    h = (e) => {
      c() || (r?.(), (i = `rejected`), o(e))
    },
    g = () =>
      new Promise((t) => {
        ;((r = (e) => {
          ;(c() || f()) && t(e)
        }),
          e.onPause?.())
      }).then(() => {
        ;((r = void 0), c() || e.onContinue?.())
      }),
    _ = () => {
      if (c()) return
      let r,
        i = n === 0 ? e.initialPromise : void 0
      try {
        r = i ?? e.fn()
      } catch (e) {
        r = Promise.reject(e)
      }
      Promise.resolve(r)
        .then(m)
        .catch((r) => {
          if (c()) return
          let i = e.retry ?? (Hs() ? 0 : 3),
            a = e.retryDelay ?? Ys,
            o = typeof a == `function` ? a(n, r) : a,
            s = i === !0 || (typeof i == `number` && n < i) || (typeof i == `function` && i(n, r))
          t || !s
            ? h(r)
            : (n++,
              e.onFail?.(n, r),
              Ns(o)
                .then(() => (f() ? void 0 : g()))
                .then(() => {
                  t ? h(r) : _()
                }))
        })
    }
  return {
    promise: s,
    status: () => i,
    cancel: l,
    continue: () => (r?.(), s),
    cancelRetry: u,
    continueRetry: d,
    canStart: p,
    start: () => (p() ? _() : g().then(_), s),
  }
}
var $s = class {
  #e
  destroy() {
    this.clearGcTimeout()
  }
  scheduleGc() {
    ;(this.clearGcTimeout(),
      bs(this.gcTime) &&
        (this.#e = hs.setTimeout(() => {
          this.optionalRemove()
        }, this.gcTime)))
  }
  updateGcTime(e) {
    this.gcTime = Math.max(this.gcTime || 0, e ?? (Hs() ? 1 / 0 : 3e5))
  }
  clearGcTimeout() {
    this.#e !== void 0 && (hs.clearTimeout(this.#e), (this.#e = void 0))
  }
}
function ec(e) {
  return {
    onFetch: (t, n) => {
      let r = t.options,
        i = t.fetchOptions?.meta?.fetchMore?.direction,
        a = t.state.data?.pages || [],
        o = t.state.data?.pageParams || [],
        s = { pages: [], pageParams: [] },
        c = 0,
        l = async () => {
          let n = !1,
            l = (e) => {
              Bs(
                e,
                () => t.signal,
                () => (n = !0),
              )
            },
            u = Rs(t.options, t.fetchOptions),
            d = async (e, r, i) => {
              if (n) return Promise.reject(t.signal.reason)
              if (r == null && e.pages.length) return Promise.resolve(e)
              let a = (() => {
                  let e = {
                    client: t.client,
                    queryKey: t.queryKey,
                    pageParam: r,
                    direction: i ? `backward` : `forward`,
                    meta: t.options.meta,
                  }
                  return (l(e), e)
                })(),
                o = await u(a),
                { maxPages: s } = t.options,
                c = i ? Is : Fs
              return { pages: c(e.pages, o, s), pageParams: c(e.pageParams, r, s) }
            }
          if (i && a.length) {
            let e = i === `backward`,
              t = e ? nc : tc,
              n = { pages: a, pageParams: o }
            s = await d(n, t(r, n), e)
          } else {
            let t = e ?? a.length
            do {
              let e = c === 0 ? (o[0] ?? r.initialPageParam) : tc(r, s)
              if (c > 0 && e == null) break
              ;((s = await d(s, e)), c++)
            } while (c < t)
          }
          return s
        }
      t.fetchFn = t.options.persister
        ? () =>
            t.options.persister?.(
              l,
              { client: t.client, queryKey: t.queryKey, meta: t.options.meta, signal: t.signal },
              n,
            )
        : l
    },
  }
}
function tc(e, { pages: t, pageParams: n }) {
  let r = t.length - 1
  return t.length > 0 ? e.getNextPageParam(t[r], t, n[r], n) : void 0
}
function nc(e, { pages: t, pageParams: n }) {
  return t.length > 0 ? e.getPreviousPageParam?.(t[0], t, n[0], n) : void 0
}
var rc = class extends $s {
  #e
  #t
  #n
  #r
  #i
  #a
  #o
  #s
  constructor(e) {
    ;(super(),
      (this.#s = !1),
      (this.#o = e.defaultOptions),
      this.setOptions(e.options),
      (this.observers = []),
      (this.#i = e.client),
      (this.#r = this.#i.getQueryCache()),
      (this.queryKey = e.queryKey),
      (this.queryHash = e.queryHash),
      (this.#t = oc(this.options)),
      (this.state = e.state ?? this.#t),
      this.scheduleGc())
  }
  get meta() {
    return this.options.meta
  }
  get queryType() {
    return this.#e
  }
  get promise() {
    return this.#a?.promise
  }
  setOptions(e) {
    if (
      ((this.options = { ...this.#o, ...e }),
      e?._type && (this.#e = e._type),
      this.updateGcTime(this.options.gcTime),
      this.state && this.state.data === void 0)
    ) {
      let e = oc(this.options)
      e.data !== void 0 && (this.setState(ac(e.data, e.dataUpdatedAt)), (this.#t = e))
    }
  }
  optionalRemove() {
    !this.observers.length && this.state.fetchStatus === `idle` && this.#r.remove(this)
  }
  setData(e, t) {
    let n = Ps(this.state.data, e, this.options)
    return (this.#c({ data: n, type: `success`, dataUpdatedAt: t?.updatedAt, manual: t?.manual }), n)
  }
  setState(e) {
    this.#c({ type: `setState`, state: e })
  }
  cancel(e) {
    let t = this.#a?.promise
    return (this.#a?.cancel(e), t ? t.then(vs).catch(vs) : Promise.resolve())
  }
  destroy() {
    ;(super.destroy(), this.cancel({ silent: !0 }))
  }
  get resetState() {
    return this.#t
  }
  reset() {
    ;(this.destroy(), this.setState(this.resetState))
  }
  isActive() {
    return this.observers.some((e) => Y(e.options.enabled, this) !== !1)
  }
  isDisabled() {
    return this.getObserversCount() > 0 ? !this.isActive() : this.options.queryFn === Ls || !this.isFetched()
  }
  isFetched() {
    return this.state.dataUpdateCount + this.state.errorUpdateCount > 0
  }
  isStatic() {
    return this.getObserversCount() > 0 && this.observers.some((e) => Y(e.options.staleTime, this) === `static`)
  }
  isStale() {
    return this.getObserversCount() > 0
      ? this.observers.some((e) => e.getCurrentResult().isStale)
      : this.state.data === void 0 || this.state.isInvalidated
  }
  isStaleByTime(e = 0) {
    return this.state.data === void 0
      ? !0
      : e === `static`
        ? !1
        : this.state.isInvalidated
          ? !0
          : !xs(this.state.dataUpdatedAt, e)
  }
  onFocus() {
    ;(this.observers.find((e) => e.shouldFetchOnWindowFocus())?.refetch({ cancelRefetch: !1 }), this.#a?.continue())
  }
  onOnline() {
    ;(this.observers.find((e) => e.shouldFetchOnReconnect())?.refetch({ cancelRefetch: !1 }), this.#a?.continue())
  }
  addObserver(e) {
    this.observers.includes(e) ||
      (this.observers.push(e),
      this.clearGcTimeout(),
      this.#r.notify({ type: `observerAdded`, query: this, observer: e }))
  }
  removeObserver(e) {
    let t = this.observers.indexOf(e)
    t !== -1 &&
      (this.observers.splice(t, 1),
      this.observers.length ||
        (this.#a &&
          (this.#s || (this.state.fetchStatus === `paused` && this.state.status === `pending`)
            ? this.#a.cancel({ revert: !0 })
            : this.#a.cancelRetry()),
        this.scheduleGc()),
      this.#r.notify({ type: `observerRemoved`, query: this, observer: e }))
  }
  getObserversCount() {
    return this.observers.length
  }
  invalidate() {
    this.state.isInvalidated || this.#c({ type: `invalidate` })
  }
  async fetch(e, t) {
    if (this.state.fetchStatus !== `idle` && this.#a?.status() !== `rejected`) {
      if (this.state.data !== void 0 && t?.cancelRefetch) this.cancel({ silent: !0 })
      else if (this.#a) return (this.#a.continueRetry(), this.#a.promise)
    }
    if ((e && this.setOptions(e), !this.options.queryFn)) {
      let e = this.observers.find((e) => e.options.queryFn)
      e && this.setOptions(e.options)
    }
    let n = new AbortController(),
      r = (e) => {
        Object.defineProperty(e, 'signal', { enumerable: !0, get: () => ((this.#s = !0), n.signal) })
      },
      i = () => {
        let e = Rs(this.options, t),
          n = (() => {
            let e = { client: this.#i, queryKey: this.queryKey, meta: this.meta }
            return (r(e), e)
          })()
        return ((this.#s = !1), this.options.persister ? this.options.persister(e, n, this) : e(n))
      },
      a = (() => {
        let e = {
          fetchOptions: t,
          options: this.options,
          queryKey: this.queryKey,
          client: this.#i,
          state: this.state,
          fetchFn: i,
        }
        return (r(e), e)
      })()
    ;((this.#e === `infinite` ? ec(this.options.pages) : this.options.behavior)?.onFetch(a, this),
      (this.#n = this.state),
      (this.state.fetchStatus === `idle` || this.state.fetchMeta !== a.fetchOptions?.meta) &&
        this.#c({ type: `fetch`, meta: a.fetchOptions?.meta }))
    let o = (this.#a = Qs({
      initialPromise: t?.initialPromise,
      fn: a.fetchFn,
      onCancel: (e) => {
        ;(e instanceof Zs && e.revert && this.setState({ ...this.#n, fetchStatus: `idle` }), n.abort())
      },
      onFail: (e, t) => {
        this.#c({ type: `failed`, failureCount: e, error: t })
      },
      onPause: () => {
        this.#c({ type: `pause` })
      },
      onContinue: () => {
        this.#c({ type: `continue` })
      },
      retry: a.options.retry,
      retryDelay: a.options.retryDelay,
      networkMode: a.options.networkMode,
      canRun: () => !0,
    }))
    try {
      let e = await o.start()
      if (e === void 0) throw Error(`${this.queryHash} data is undefined`)
      return (
        this.setData(e),
        this.#r.config.onSuccess?.(e, this),
        this.#r.config.onSettled?.(e, this.state.error, this),
        e
      )
    } catch (e) {
      if (e instanceof Zs) {
        if (e.silent) return this.#a.promise
        if (e.revert) {
          if (this.state.data === void 0) throw e
          return this.state.data
        }
      }
      throw (
        this.#c({ type: `error`, error: e }),
        this.#r.config.onError?.(e, this),
        this.#r.config.onSettled?.(this.state.data, e, this),
        e
      )
    } finally {
      ;(this.#a === o && (this.#a = void 0), this.scheduleGc())
    }
  }
  #c(e) {
    let t = (t) => {
      switch (e.type) {
        case `failed`:
          return { ...t, fetchFailureCount: e.failureCount, fetchFailureReason: e.error }
        case `pause`:
          return { ...t, fetchStatus: `paused` }
        case `continue`:
          return { ...t, fetchStatus: `fetching` }
        case `fetch`:
          return { ...t, ...ic(t.data, this.options), fetchMeta: e.meta ?? null }
        case `success`:
          let n = {
            ...t,
            ...ac(e.data, e.dataUpdatedAt),
            dataUpdateCount: t.dataUpdateCount + 1,
            ...(!e.manual && { fetchStatus: `idle`, fetchFailureCount: 0, fetchFailureReason: null }),
          }
          return ((this.#n = e.manual ? n : void 0), n)
        case `error`:
          let r = e.error
          return {
            ...t,
            error: r,
            errorUpdateCount: t.errorUpdateCount + 1,
            errorUpdatedAt: Date.now(),
            fetchFailureCount: t.fetchFailureCount + 1,
            fetchFailureReason: r,
            fetchStatus: `idle`,
            status: `error`,
            isInvalidated: !0,
          }
        case `invalidate`:
          return { ...t, isInvalidated: !0 }
        case `setState`:
          return { ...t, ...e.state }
      }
    }
    ;((this.state = t(this.state)),
      X.batch(() => {
        ;(this.observers.slice().forEach((e) => {
          e.onQueryUpdate()
        }),
          this.#r.notify({ query: this, type: `updated`, action: e }))
      }))
  }
}
function ic(e, t) {
  return {
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: Xs(t.networkMode) ? `fetching` : `paused`,
    ...(e === void 0 && { error: null, status: `pending` }),
  }
}
function ac(e, t) {
  return { data: e, dataUpdatedAt: t ?? Date.now(), error: null, isInvalidated: !1, status: `success` }
}
function oc(e) {
  let t = typeof e.initialData == `function` ? e.initialData() : e.initialData,
    n = t !== void 0,
    r = n ? (typeof e.initialDataUpdatedAt == `function` ? e.initialDataUpdatedAt() : e.initialDataUpdatedAt) : 0
  return {
    data: t,
    dataUpdateCount: 0,
    dataUpdatedAt: n ? (r ?? Date.now()) : 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: !1,
    status: n ? `success` : `pending`,
    fetchStatus: `idle`,
  }
}
var sc = class extends Ws {
  #e
  #t = void 0
  #n = void 0
  #r = void 0
  #i
  #a
  #o
  #s
  #c
  #l
  #u
  #d
  #f
  #p = new Set()
  constructor(e, t) {
    ;(super(), (this.options = t), (this.#e = e), (this.#o = null), this.bindMethods(), this.setOptions(t))
  }
  bindMethods() {
    this.refetch = this.refetch.bind(this)
  }
  onSubscribe() {
    this.listeners.size === 1 &&
      (this.#t.addObserver(this), lc(this.#t, this.options) ? this.#m() : this.updateResult(), this.#y())
  }
  onUnsubscribe() {
    this.hasListeners() || this.destroy()
  }
  shouldFetchOnReconnect() {
    return uc(this.#t, this.options, this.options.refetchOnReconnect)
  }
  shouldFetchOnWindowFocus() {
    return uc(this.#t, this.options, this.options.refetchOnWindowFocus)
  }
  destroy() {
    ;((this.listeners = new Set()), this.#b(), this.#x(), this.#t.removeObserver(this))
  }
  setOptions(e) {
    let t = this.options,
      n = this.#t
    if (
      ((this.options = this.#e.defaultQueryOptions(e)),
      this.options.enabled !== void 0 &&
        typeof this.options.enabled != `boolean` &&
        typeof this.options.enabled != `function` &&
        typeof Y(this.options.enabled, this.#t) != `boolean`)
    )
      throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`)
    ;(this.#S(),
      this.#t.setOptions(this.options),
      t._defaulted &&
        !ks(this.options, t) &&
        this.#e.getQueryCache().notify({ type: `observerOptionsUpdated`, query: this.#t, observer: this }))
    let r = this.hasListeners()
    ;(r && dc(this.#t, n, this.options, t) && this.#m(),
      this.updateResult(),
      r &&
        (this.#t !== n ||
          Y(this.options.enabled, this.#t) !== Y(t.enabled, this.#t) ||
          Y(this.options.staleTime, this.#t) !== Y(t.staleTime, this.#t)) &&
        this.#g())
    let i = this.#_()
    r && (this.#t !== n || Y(this.options.enabled, this.#t) !== Y(t.enabled, this.#t) || i !== this.#f) && this.#v(i)
  }
  getOptimisticResult(e) {
    let t = this.#e.getQueryCache().build(this.#e, e),
      n = this.createResult(t, e)
    return (ks(this.getCurrentResult(), n) || ((this.#r = n), (this.#a = this.options), (this.#i = this.#t.state)), n)
  }
  getCurrentResult() {
    return this.#r
  }
  trackResult(e, t) {
    return new Proxy(e, { get: (e, n) => (this.trackProp(n), t?.(n), Reflect.get(e, n)) })
  }
  trackProp(e) {
    this.#p.add(e)
  }
  getCurrentQuery() {
    return this.#t
  }
  refetch({ ...e } = {}) {
    return this.fetch({ ...e })
  }
  fetchOptimistic(e) {
    let t = this.#e.defaultQueryOptions(e),
      n = this.#e.getQueryCache().build(this.#e, t),
      r = () => {},
      i,
      a = new Promise((e) => {
        ;((i = e),
          (r = this.#e.getQueryCache().subscribe((i) => {
            i.type === `updated` &&
              i.query.queryHash === n.queryHash &&
              n.state.data !== void 0 &&
              (r(), e(this.createResult(n, t)))
          })))
      })
    return Promise.race([
      n
        .fetch()
        .then(() => {
          let e = this.createResult(n, t)
          return (i?.(e), e)
        })
        .finally(() => {
          r()
        }),
      a,
    ])
  }
  fetch(e) {
    return this.#m({ ...e, cancelRefetch: e.cancelRefetch ?? !0 }).then(() => (this.updateResult(), this.#r))
  }
  #m(e) {
    this.#S()
    let t = this.#t.fetch(this.options, e)
    return (e?.throwOnError || (t = t.catch(vs)), t)
  }
  #h(e) {
    return !Hs() && Y(this.options.enabled, this.#t) !== !1 && bs(e)
  }
  #g() {
    this.#b()
    let e = Y(this.options.staleTime, this.#t)
    if (this.#r.isStale || !this.#h(e)) return
    let t = xs(this.#r.dataUpdatedAt, e) + 1
    this.#u = hs.setTimeout(() => {
      this.#r.isStale || this.updateResult()
    }, t)
  }
  #_() {
    return Y(this.options.refetchInterval, this.#t) ?? !1
  }
  #v(e) {
    ;(this.#x(),
      (this.#f = e),
      this.#f !== 0 &&
        this.#h(this.#f) &&
        (this.#d = hs.setInterval(() => {
          ;(this.options.refetchIntervalInBackground || Gs.isFocused()) && this.#m()
        }, this.#f)))
  }
  #y() {
    ;(this.#g(), this.#v(this.#_()))
  }
  #b() {
    this.#u !== void 0 && (hs.clearTimeout(this.#u), (this.#u = void 0))
  }
  #x() {
    this.#d !== void 0 && (hs.clearInterval(this.#d), (this.#d = void 0))
  }
  createResult(e, t) {
    let n = this.#t,
      r = this.options,
      i = this.#r,
      a = this.#i,
      o = this.#a,
      s = e === n ? this.#n : e.state,
      { state: c } = e,
      l = { ...c },
      u = !1,
      d
    if (t._optimisticResults) {
      let i = this.hasListeners(),
        a = !i && lc(e, t),
        o = i && dc(e, n, t, r)
      ;((a || o) && (l = { ...l, ...ic(c.data, e.options) }),
        t._optimisticResults === `isRestoring` && (l.fetchStatus = `idle`))
    }
    let { error: f, errorUpdatedAt: p, status: m } = l
    d = l.data
    let h = !1
    if (t.placeholderData !== void 0 && d === void 0 && m === `pending`) {
      let e
      ;(i?.isPlaceholderData && t.placeholderData === o?.placeholderData
        ? ((e = i.data), (h = !0))
        : (e =
            typeof t.placeholderData == `function`
              ? t.placeholderData(this.#l?.state.data, this.#l)
              : t.placeholderData),
        e !== void 0 && ((m = `success`), (d = Ps(i?.data, e, t)), (u = !0)))
    }
    if (t.select && d !== void 0 && !h) {
      if (i && d === a?.data && t.select === this.#s) d = this.#c
      else
        try {
          ;((this.#s = t.select), (d = t.select(d)), (d = Ps(i?.data, d, t)), (this.#c = d), (this.#o = null))
        } catch (e) {
          this.#o = e
        }
    } else d === void 0 && (this.#o = null)
    this.#o && ((f = this.#o), (d = this.#c), (p = Date.now()), (m = `error`), (u = !1))
    let g = l.fetchStatus === `fetching`,
      _ = m === `pending`,
      v = m === `error`,
      y = _ && g,
      b = d !== void 0
    return {
      status: m,
      fetchStatus: l.fetchStatus,
      isPending: _,
      isSuccess: m === `success`,
      isError: v,
      isInitialLoading: y,
      isLoading: y,
      data: d,
      dataUpdatedAt: l.dataUpdatedAt,
      error: f,
      errorUpdatedAt: p,
      failureCount: l.fetchFailureCount,
      failureReason: l.fetchFailureReason,
      errorUpdateCount: l.errorUpdateCount,
      isFetched: e.isFetched(),
      isFetchedAfterMount: l.dataUpdateCount > s.dataUpdateCount || l.errorUpdateCount > s.errorUpdateCount,
      isFetching: g,
      isRefetching: g && !_,
      isLoadingError: v && !b,
      isPaused: l.fetchStatus === `paused`,
      isPlaceholderData: u,
      isRefetchError: v && b,
      isStale: fc(e, t),
      refetch: this.refetch,
      isEnabled: Y(t.enabled, e) !== !1,
    }
  }
  updateResult() {
    let e = this.#r,
      t = this.createResult(this.#t, this.options)
    if (((this.#i = this.#t.state), (this.#a = this.options), this.#i.data !== void 0 && (this.#l = this.#t), ks(t, e)))
      return
    this.#r = t
    let n = (() => {
      if (!e) return !0
      let { notifyOnChangeProps: t } = this.options,
        n = typeof t == `function` ? t() : t
      if (n === `all` || (!n && !this.#p.size)) return !0
      let r = new Set(n ?? this.#p)
      return (
        this.options.throwOnError && r.add(`error`),
        Object.keys(this.#r).some((t) => {
          let n = t
          return this.#r[n] !== e[n] && r.has(n)
        })
      )
    })()
    X.batch(() => {
      ;(n &&
        this.listeners.forEach((e) => {
          e(this.#r)
        }),
        this.#e.getQueryCache().notify({ query: this.#t, type: `observerResultsUpdated` }))
    })
  }
  #S() {
    let e = this.#e.getQueryCache().build(this.#e, this.options)
    if (e === this.#t) return
    let t = this.#t
    ;((this.#t = e), (this.#n = e.state), this.hasListeners() && (t?.removeObserver(this), e.addObserver(this)))
  }
  onQueryUpdate() {
    ;(this.updateResult(), this.hasListeners() && this.#y())
  }
}
function cc(e, t) {
  return (
    Y(t.enabled, e) !== !1 && e.state.data === void 0 && (e.state.status !== `error` || Y(t.retryOnMount, e) !== !1)
  )
}
function lc(e, t) {
  return cc(e, t) || (e.state.data !== void 0 && uc(e, t, t.refetchOnMount))
}
function uc(e, t, n) {
  if (Y(t.enabled, e) !== !1 && Y(t.staleTime, e) !== `static`) {
    let r = Y(n, e)
    return r === `always` || (r !== !1 && fc(e, t))
  }
  return !1
}
function dc(e, t, n, r) {
  return (e !== t || Y(r.enabled, e) === !1) && (!n.suspense || e.state.status !== `error`) && fc(e, n)
}
function fc(e, t) {
  return Y(t.enabled, e) !== !1 && e.isStaleByTime(Y(t.staleTime, e))
}
var pc = class extends $s {
  #e
  #t
  #n
  #r
  constructor(e) {
    ;(super(),
      (this.#e = e.client),
      (this.mutationId = e.mutationId),
      (this.#n = e.mutationCache),
      (this.#t = []),
      (this.state = e.state || mc()),
      this.setOptions(e.options),
      this.scheduleGc())
  }
  setOptions(e) {
    ;((this.options = e), this.updateGcTime(this.options.gcTime))
  }
  get meta() {
    return this.options.meta
  }
  addObserver(e) {
    this.#t.includes(e) ||
      (this.#t.push(e), this.clearGcTimeout(), this.#n.notify({ type: `observerAdded`, mutation: this, observer: e }))
  }
  removeObserver(e) {
    ;((this.#t = this.#t.filter((t) => t !== e)),
      this.scheduleGc(),
      this.#n.notify({ type: `observerRemoved`, mutation: this, observer: e }))
  }
  optionalRemove() {
    this.#t.length || (this.state.status === `pending` ? this.scheduleGc() : this.#n.remove(this))
  }
  continue() {
    return (
      this.#r?.continue() ?? (this.state.status === `pending` ? this.execute(this.state.variables) : Promise.resolve())
    )
  }
  async execute(e) {
    let t = () => {
        this.#i({ type: `continue` })
      },
      n = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey },
      r = (this.#r = Qs({
        fn: () =>
          this.options.mutationFn ? this.options.mutationFn(e, n) : Promise.reject(Error(`No mutationFn found`)),
        onFail: (e, t) => {
          this.#i({ type: `failed`, failureCount: e, error: t })
        },
        onPause: () => {
          this.#i({ type: `pause` })
        },
        onContinue: t,
        retry: this.options.retry ?? 0,
        retryDelay: this.options.retryDelay,
        networkMode: this.options.networkMode,
        canRun: () => this.#n.canRun(this),
      })),
      i = this.state.status === `pending`,
      a = !r.canStart()
    try {
      if (i) t()
      else {
        ;(this.#i({ type: `pending`, variables: e, isPaused: a }),
          this.#n.config.onMutate && (await this.#n.config.onMutate(e, this, n)))
        let t = await this.options.onMutate?.(e, n)
        t !== this.state.context && this.#i({ type: `pending`, context: t, variables: e, isPaused: a })
      }
      let o = await r.start()
      return (
        await this.#n.config.onSuccess?.(o, e, this.state.context, this, n),
        await this.options.onSuccess?.(o, e, this.state.context, n),
        await this.#n.config.onSettled?.(o, null, this.state.variables, this.state.context, this, n),
        await this.options.onSettled?.(o, null, e, this.state.context, n),
        this.#i({ type: `success`, data: o }),
        o
      )
    } catch (t) {
      try {
        await this.#n.config.onError?.(t, e, this.state.context, this, n)
      } catch (e) {
        Promise.reject(e)
      }
      try {
        await this.options.onError?.(t, e, this.state.context, n)
      } catch (e) {
        Promise.reject(e)
      }
      try {
        await this.#n.config.onSettled?.(void 0, t, this.state.variables, this.state.context, this, n)
      } catch (e) {
        Promise.reject(e)
      }
      try {
        await this.options.onSettled?.(void 0, t, e, this.state.context, n)
      } catch (e) {
        Promise.reject(e)
      }
      throw (this.#i({ type: `error`, error: t }), t)
    } finally {
      ;(this.#r === r && (this.#r = void 0), this.#n.runNext(this))
    }
  }
  #i(e) {
    let t = (t) => {
      switch (e.type) {
        case `failed`:
          return { ...t, failureCount: e.failureCount, failureReason: e.error }
        case `pause`:
          return { ...t, isPaused: !0 }
        case `continue`:
          return { ...t, isPaused: !1 }
        case `pending`:
          return {
            ...t,
            context: e.context,
            data: void 0,
            failureCount: 0,
            failureReason: null,
            error: null,
            isPaused: e.isPaused,
            status: `pending`,
            variables: e.variables,
            submittedAt: Date.now(),
          }
        case `success`:
          return {
            ...t,
            data: e.data,
            failureCount: 0,
            failureReason: null,
            error: null,
            status: `success`,
            isPaused: !1,
          }
        case `error`:
          return {
            ...t,
            data: void 0,
            error: e.error,
            failureCount: t.failureCount + 1,
            failureReason: e.error,
            isPaused: !1,
            status: `error`,
          }
      }
    }
    ;((this.state = t(this.state)),
      X.batch(() => {
        ;(this.#t.forEach((t) => {
          t.onMutationUpdate(e)
        }),
          this.#n.notify({ mutation: this, type: `updated`, action: e }))
      }))
  }
}
function mc() {
  return {
    context: void 0,
    data: void 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    isPaused: !1,
    status: `idle`,
    variables: void 0,
    submittedAt: 0,
  }
}
var hc = class extends Ws {
  #e
  #t
  #n
  constructor(e = {}) {
    ;(super(), (this.config = e), (this.#e = new Set()), (this.#t = new Map()), (this.#n = 0))
  }
  build(e, t, n) {
    let r = new pc({
      client: e,
      mutationCache: this,
      mutationId: ++this.#n,
      options: e.defaultMutationOptions(t),
      state: n,
    })
    return (this.add(r), r)
  }
  add(e) {
    this.#e.add(e)
    let t = gc(e)
    if (typeof t == `string`) {
      let n = this.#t.get(t)
      n ? n.push(e) : this.#t.set(t, [e])
    }
    this.notify({ type: `added`, mutation: e })
  }
  remove(e) {
    if (this.#e.delete(e)) {
      let t = gc(e)
      if (typeof t == `string`) {
        let n = this.#t.get(t)
        if (n) {
          if (n.length > 1) {
            let t = n.indexOf(e)
            t !== -1 && n.splice(t, 1)
          } else n[0] === e && this.#t.delete(t)
        }
      }
    }
    this.notify({ type: `removed`, mutation: e })
  }
  canRun(e) {
    let t = gc(e)
    if (typeof t == `string`) {
      let n = this.#t.get(t)?.find((e) => e.state.status === `pending`)
      return !n || n === e
    }
    return !0
  }
  runNext(e) {
    let t = gc(e)
    return typeof t == `string`
      ? (this.#t
          .get(t)
          ?.find((t) => t !== e && t.state.isPaused)
          ?.continue() ?? Promise.resolve())
      : Promise.resolve()
  }
  clear() {
    X.batch(() => {
      ;(this.#e.forEach((e) => {
        this.notify({ type: `removed`, mutation: e })
      }),
        this.#e.clear(),
        this.#t.clear())
    })
  }
  getAll() {
    return Array.from(this.#e)
  }
  find(e) {
    let t = { exact: !0, ...e }
    return this.getAll().find((e) => Cs(t, e))
  }
  findAll(e = {}) {
    return this.getAll().filter((t) => Cs(e, t))
  }
  notify(e) {
    X.batch(() => {
      this.listeners.forEach((t) => {
        t(e)
      })
    })
  }
  resumePausedMutations() {
    let e = this.getAll().filter((e) => e.state.isPaused)
    return X.batch(() => Promise.all(e.map((e) => e.continue().catch(vs))))
  }
}
function gc(e) {
  return e.options.scope?.id
}
var _c = class extends Ws {
    #e
    #t = void 0
    #n
    #r
    constructor(e, t) {
      ;(super(), (this.#e = e), this.setOptions(t), this.bindMethods(), this.#i())
    }
    bindMethods() {
      ;((this.mutate = this.mutate.bind(this)), (this.reset = this.reset.bind(this)))
    }
    setOptions(e) {
      let t = this.options
      ;((this.options = this.#e.defaultMutationOptions(e)),
        ks(this.options, t) ||
          this.#e.getMutationCache().notify({ type: `observerOptionsUpdated`, mutation: this.#n, observer: this }),
        t?.mutationKey && this.options.mutationKey && Ts(t.mutationKey) !== Ts(this.options.mutationKey)
          ? this.reset()
          : this.#n?.state.status === `pending` && this.#n.setOptions(this.options))
    }
    onSubscribe() {
      this.listeners.size === 1 && this.#n && (this.#n.addObserver(this), this.#i())
    }
    onUnsubscribe() {
      this.hasListeners() || this.#n?.removeObserver(this)
    }
    onMutationUpdate(e) {
      ;(this.#i(), this.#a(e))
    }
    getCurrentResult() {
      return this.#t
    }
    reset() {
      ;(this.#n?.removeObserver(this), (this.#n = void 0), this.#i(), this.#a())
    }
    mutate(e, t) {
      return (
        (this.#r = t),
        this.#n?.removeObserver(this),
        (this.#n = this.#e.getMutationCache().build(this.#e, this.options)),
        this.#n.addObserver(this),
        this.#n.execute(e)
      )
    }
    #i() {
      let e = this.#n?.state ?? mc()
      this.#t = {
        ...e,
        isPending: e.status === `pending`,
        isSuccess: e.status === `success`,
        isError: e.status === `error`,
        isIdle: e.status === `idle`,
        mutate: this.mutate,
        reset: this.reset,
      }
    }
    #a(e) {
      X.batch(() => {
        if (this.#r && this.hasListeners()) {
          let t = this.#t.variables,
            n = this.#t.context,
            r = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey }
          if (e?.type === `success`) {
            try {
              this.#r.onSuccess?.(e.data, t, n, r)
            } catch (e) {
              Promise.reject(e)
            }
            try {
              this.#r.onSettled?.(e.data, null, t, n, r)
            } catch (e) {
              Promise.reject(e)
            }
          } else if (e?.type === `error`) {
            try {
              this.#r.onError?.(e.error, t, n, r)
            } catch (e) {
              Promise.reject(e)
            }
            try {
              this.#r.onSettled?.(void 0, e.error, t, n, r)
            } catch (e) {
              Promise.reject(e)
            }
          }
        }
        this.listeners.forEach((e) => {
          e(this.#t)
        })
      })
    }
  },
  vc = class extends Ws {
    #e
    constructor(e = {}) {
      ;(super(), (this.config = e), (this.#e = new Map()))
    }
    build(e, t, n) {
      let r = t.queryKey,
        i = t.queryHash ?? ws(r, t),
        a = this.get(i)
      return (
        a ||
          ((a = new rc({
            client: e,
            queryKey: r,
            queryHash: i,
            options: e.defaultQueryOptions(t),
            state: n,
            defaultOptions: e.getQueryDefaults(r),
          })),
          this.add(a)),
        a
      )
    }
    add(e) {
      this.#e.has(e.queryHash) || (this.#e.set(e.queryHash, e), this.notify({ type: `added`, query: e }))
    }
    remove(e) {
      this.#e.get(e.queryHash) === e &&
        (e.destroy(), this.#e.delete(e.queryHash), this.notify({ type: `removed`, query: e }))
    }
    clear() {
      X.batch(() => {
        this.getAll().forEach((e) => {
          this.remove(e)
        })
      })
    }
    get(e) {
      return this.#e.get(e)
    }
    getAll() {
      return [...this.#e.values()]
    }
    find(e) {
      let t = { exact: !0, ...e }
      return this.getAll().find((e) => Ss(t, e))
    }
    findAll(e = {}) {
      let t = this.getAll()
      return Object.keys(e).length > 0 ? t.filter((t) => Ss(e, t)) : t
    }
    notify(e) {
      X.batch(() => {
        this.listeners.forEach((t) => {
          t(e)
        })
      })
    }
    onFocus() {
      X.batch(() => {
        this.getAll().forEach((e) => {
          e.onFocus()
        })
      })
    }
    onOnline() {
      X.batch(() => {
        this.getAll().forEach((e) => {
          e.onOnline()
        })
      })
    }
  },
  yc = class {
    #e
    #t
    #n
    #r
    #i
    #a
    #o
    #s
    constructor(e = {}) {
      ;((this.#e = e.queryCache || new vc()),
        (this.#t = e.mutationCache || new hc()),
        (this.#n = e.defaultOptions || {}),
        (this.#r = new Map()),
        (this.#i = new Map()),
        (this.#a = 0))
    }
    mount() {
      ;(this.#a++,
        this.#a === 1 &&
          ((this.#o = Gs.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onFocus())
          })),
          (this.#s = Js.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onOnline())
          }))))
    }
    unmount() {
      ;(this.#a--, this.#a === 0 && (this.#o?.(), (this.#o = void 0), this.#s?.(), (this.#s = void 0)))
    }
    isFetching(e) {
      return this.#e.findAll({ ...e, fetchStatus: `fetching` }).length
    }
    isMutating(e) {
      return this.#t.findAll({ ...e, status: `pending` }).length
    }
    getQueryData(e) {
      let t = this.defaultQueryOptions({ queryKey: e })
      return this.#e.get(t.queryHash)?.state.data
    }
    ensureQueryData(e) {
      let t = this.defaultQueryOptions(e),
        n = this.#e.build(this, t),
        r = n.state.data
      return r === void 0
        ? this.fetchQuery(e)
        : (e.revalidateIfStale && n.isStaleByTime(Y(t.staleTime, n)) && this.prefetchQuery(t), Promise.resolve(r))
    }
    getQueriesData(e) {
      return this.#e.findAll(e).map(({ queryKey: e, state: t }) => [e, t.data])
    }
    setQueryData(e, t, n) {
      let r = this.defaultQueryOptions({ queryKey: e }),
        i = this.#e.get(r.queryHash)?.state.data,
        a = ys(t, i)
      if (a !== void 0) return this.#e.build(this, r).setData(a, { ...n, manual: !0 })
    }
    setQueriesData(e, t, n) {
      return X.batch(() => this.#e.findAll(e).map(({ queryKey: e }) => [e, this.setQueryData(e, t, n)]))
    }
    getQueryState(e) {
      let t = this.defaultQueryOptions({ queryKey: e })
      return this.#e.get(t.queryHash)?.state
    }
    removeQueries(e) {
      let t = this.#e
      X.batch(() => {
        t.findAll(e).forEach((e) => {
          t.remove(e)
        })
      })
    }
    resetQueries(e, t) {
      let n = this.#e
      return X.batch(() => {
        let r = n.findAll(e),
          i = new Set(r)
        return (
          r.forEach((e) => {
            e.reset()
          }),
          this.refetchQueries({ type: `active`, predicate: (e) => i.has(e) }, t)
        )
      })
    }
    cancelQueries(e, t = {}) {
      let n = { revert: !0, ...t },
        r = X.batch(() => this.#e.findAll(e).map((e) => e.cancel(n)))
      return Promise.all(r).then(vs).catch(vs)
    }
    invalidateQueries(e, t = {}) {
      return X.batch(
        () => (
          this.#e.findAll(e).forEach((e) => {
            e.invalidate()
          }),
          e?.refetchType === `none`
            ? Promise.resolve()
            : this.refetchQueries({ ...e, type: e?.refetchType ?? e?.type ?? `active` }, t)
        ),
      )
    }
    refetchQueries(e, t = {}) {
      let n = { ...t, cancelRefetch: t.cancelRefetch ?? !0 },
        r = X.batch(() =>
          this.#e
            .findAll(e)
            .filter((e) => !e.isDisabled() && !e.isStatic())
            .map((e) => {
              let t = e.fetch(void 0, n)
              return (n.throwOnError || (t = t.catch(vs)), e.state.fetchStatus === `paused` ? Promise.resolve() : t)
            }),
        )
      return Promise.all(r).then(vs)
    }
    async query(e) {
      let t = this.defaultQueryOptions(e)
      t.retry === void 0 && (t.retry = !1)
      let n = this.#e.build(this, t),
        r = n.isStaleByTime(Y(t.staleTime, n)) ? await n.fetch(t) : n.state.data,
        i = t.select
      return i ? i(r) : r
    }
    fetchQuery(e) {
      let t = this.defaultQueryOptions(e)
      t.retry === void 0 && (t.retry = !1)
      let n = this.#e.build(this, t)
      return n.isStaleByTime(Y(t.staleTime, n)) ? n.fetch(t) : Promise.resolve(n.state.data)
    }
    prefetchQuery(e) {
      return this.fetchQuery(e).then(vs).catch(vs)
    }
    infiniteQuery(e) {
      return ((e._type = `infinite`), this.query(e))
    }
    fetchInfiniteQuery(e) {
      return ((e._type = `infinite`), this.fetchQuery(e))
    }
    prefetchInfiniteQuery(e) {
      return this.fetchInfiniteQuery(e).then(vs).catch(vs)
    }
    ensureInfiniteQueryData(e) {
      return ((e._type = `infinite`), this.ensureQueryData(e))
    }
    resumePausedMutations() {
      return Js.isOnline() ? this.#t.resumePausedMutations() : Promise.resolve()
    }
    getQueryCache() {
      return this.#e
    }
    getMutationCache() {
      return this.#t
    }
    getDefaultOptions() {
      return this.#n
    }
    setDefaultOptions(e) {
      this.#n = e
    }
    setQueryDefaults(e, t) {
      this.#r.set(Ts(e), { queryKey: e, defaultOptions: t })
    }
    getQueryDefaults(e) {
      let t = [...this.#r.values()],
        n = {}
      return (
        t.forEach((t) => {
          Es(e, t.queryKey) && Object.assign(n, t.defaultOptions)
        }),
        n
      )
    }
    setMutationDefaults(e, t) {
      this.#i.set(Ts(e), { mutationKey: e, defaultOptions: t })
    }
    getMutationDefaults(e) {
      let t = [...this.#i.values()],
        n = {}
      return (
        t.forEach((t) => {
          Es(e, t.mutationKey) && Object.assign(n, t.defaultOptions)
        }),
        n
      )
    }
    defaultQueryOptions(e) {
      if (e._defaulted) return e
      let t = { ...this.#n.queries, ...this.getQueryDefaults(e.queryKey), ...e, _defaulted: !0 }
      return (
        (t.queryHash ||= ws(t.queryKey, t)),
        t.refetchOnReconnect === void 0 && (t.refetchOnReconnect = t.networkMode !== `always`),
        t.throwOnError === void 0 && (t.throwOnError = !!t.suspense),
        !t.networkMode && t.persister && (t.networkMode = `offlineFirst`),
        t.queryFn === Ls && (t.enabled = !1),
        t
      )
    }
    defaultMutationOptions(e) {
      return e?._defaulted
        ? e
        : { ...this.#n.mutations, ...(e?.mutationKey && this.getMutationDefaults(e.mutationKey)), ...e, _defaulted: !0 }
    }
    clear() {
      ;(this.#e.clear(), this.#t.clear())
    }
  },
  bc = class extends vc {
    find(e) {
      return super.find(J(e))
    }
    findAll(e = {}) {
      return super.findAll(J(e))
    }
  },
  xc = class extends hc {
    find(e) {
      return super.find(J(e))
    }
    findAll(e = {}) {
      return super.findAll(J(e))
    }
  },
  Sc = class extends yc {
    constructor(e = {}) {
      let t = {
        defaultOptions: e.defaultOptions,
        queryCache: e.queryCache || new bc(),
        mutationCache: e.mutationCache || new xc(),
      }
      ;(super(t), (this.isRestoring = cn(!1)))
    }
    isFetching(e = {}) {
      return super.isFetching(J(e))
    }
    isMutating(e = {}) {
      return super.isMutating(J(e))
    }
    getQueryData(e) {
      return super.getQueryData(J(e))
    }
    ensureQueryData(e) {
      return super.ensureQueryData(J(e))
    }
    getQueriesData(e) {
      return super.getQueriesData(J(e))
    }
    setQueryData(e, t, n = {}) {
      return super.setQueryData(J(e), t, J(n))
    }
    setQueriesData(e, t, n = {}) {
      return super.setQueriesData(J(e), t, J(n))
    }
    getQueryState(e) {
      return super.getQueryState(J(e))
    }
    removeQueries(e = {}) {
      return super.removeQueries(J(e))
    }
    resetQueries(e = {}, t = {}) {
      return super.resetQueries(J(e), J(t))
    }
    cancelQueries(e = {}, t = {}) {
      return super.cancelQueries(J(e), J(t))
    }
    invalidateQueries(e = {}, t = {}) {
      let n = J(e),
        r = J(t)
      if ((super.invalidateQueries({ ...n, refetchType: `none` }, r), n.refetchType === `none`))
        return Promise.resolve()
      let i = { ...n, type: n.refetchType ?? n.type ?? `active` }
      return In().then(() => super.refetchQueries(i, r))
    }
    refetchQueries(e = {}, t = {}) {
      return super.refetchQueries(J(e), J(t))
    }
    query(e) {
      return super.query(J(e))
    }
    fetchQuery(e) {
      return super.fetchQuery(J(e))
    }
    prefetchQuery(e) {
      return super.prefetchQuery(J(e))
    }
    infiniteQuery(e) {
      return super.infiniteQuery(J(e))
    }
    fetchInfiniteQuery(e) {
      return super.fetchInfiniteQuery(J(e))
    }
    prefetchInfiniteQuery(e) {
      return super.prefetchInfiniteQuery(J(e))
    }
    setDefaultOptions(e) {
      super.setDefaultOptions(J(e))
    }
    setQueryDefaults(e, t) {
      super.setQueryDefaults(J(e), J(t))
    }
    getQueryDefaults(e) {
      return super.getQueryDefaults(J(e))
    }
    setMutationDefaults(e, t) {
      super.setMutationDefaults(J(e), J(t))
    }
    getMutationDefaults(e) {
      return super.getMutationDefaults(J(e))
    }
  },
  Cc = {
    install: (e, t = {}) => {
      let n = ss(t.queryClientKey),
        r
      ;((r =
        `queryClient` in t && t.queryClient
          ? t.queryClient
          : new Sc(`queryClientConfig` in t ? t.queryClientConfig : void 0)),
        Us.isServer() || r.mount())
      let i = () => {}
      if (t.clientPersister) {
        r.isRestoring && (r.isRestoring.value = !0)
        let [e, n] = t.clientPersister(r)
        ;((i = e),
          n.then(() => {
            ;(r.isRestoring && (r.isRestoring.value = !1), t.clientPersisterOnSuccess?.(r))
          }))
      }
      let a = () => {
        ;(r.unmount(), i())
      }
      if (e.onUnmount) e.onUnmount(a)
      else {
        let t = e.unmount
        e.unmount = function () {
          ;(a(), t())
        }
      }
      e.provide(n, r)
    },
  }
function wc(e) {
  return e
}
function Tc(e, t, n) {
  let r = n || ps(),
    i = q(() => {
      let e = t
      typeof e == `function` && (e = e())
      let n = J(e)
      typeof n.enabled == `function` && (n.enabled = n.enabled())
      let i = r.defaultQueryOptions(n)
      return ((i._optimisticResults = r.isRestoring?.value ? `isRestoring` : `optimistic`), i)
    }),
    a = new e(r, i.value),
    o = i.value.shallow ? Xt(a.getCurrentResult()) : Yt(a.getCurrentResult()),
    s = () => {}
  r.isRestoring &&
    rr(
      r.isRestoring,
      (e) => {
        e ||
          (s(),
          (s = a.subscribe((e) => {
            cs(o, e)
          })))
      },
      { immediate: !0 },
    )
  let c = () => {
    ;(a.setOptions(i.value), cs(o, a.getCurrentResult()))
  }
  ;(rr(i, c),
    Le(() => {
      s()
    }))
  let l = (...e) => (c(), o.refetch(...e)),
    u = () =>
      new Promise((e, t) => {
        let n = () => {},
          r = () => {
            if (i.value.enabled !== !1) {
              a.setOptions(i.value)
              let r = a.getOptimisticResult(i.value)
              r.isStale
                ? (n(),
                  a.fetchOptimistic(i.value).then(e, (n) => {
                    zs(i.value.throwOnError, [n, a.getCurrentQuery()]) ? t(n) : e(a.getCurrentResult())
                  }))
                : (n(), e(r))
            }
          }
        ;(r(), (n = rr(i, r)))
      })
  rr(
    () => o.error,
    (e) => {
      if (o.isError && !o.isFetching && zs(i.value.throwOnError, [e, a.getCurrentQuery()])) throw e
    },
  )
  let d = mn(i.value.shallow ? Qt(o) : Zt(o))
  for (let e in o) typeof o[e] == `function` && (d[e] = o[e])
  return ((d.suspense = u), (d.refetch = l), d)
}
function Ec(e, t) {
  return Tc(sc, e, t)
}
function Dc(e, t) {
  let n = t || ps(),
    r = q(() => {
      let t = typeof e == `function` ? e() : e
      return n.defaultMutationOptions(J(t))
    }),
    i = new _c(n, r.value),
    a = r.value.shallow ? Xt(i.getCurrentResult()) : Yt(i.getCurrentResult()),
    o = i.subscribe((e) => {
      cs(a, e)
    }),
    s = (...e) => {
      i.mutate(e[0], e[1]).catch(() => {})
    }
  ;(rr(r, () => {
    i.setOptions(r.value)
  }),
    Le(() => {
      o()
    }))
  let c = mn(r.value.shallow ? Qt(a) : Zt(a))
  return (
    rr(
      () => a.error,
      (e) => {
        if (e && zs(r.value.throwOnError, [e])) throw e
      },
    ),
    { ...c, mutate: s, mutateAsync: a.mutate, reset: a.reset }
  )
}
function Oc(t, n) {
  return t < 2 && !(n instanceof e && n.status < 500)
}
function kc() {
  return new Sc({
    defaultOptions: { queries: { retry: Oc, networkMode: `always` }, mutations: { retry: !1, networkMode: `always` } },
  })
}
function Ac(e) {
  return Ec({
    queryKey: [`departments`, e],
    queryFn: async () => (await i(`/api/departments?lang=${e.value}`)).items,
    staleTime: 6e5,
  })
}
var jc = wc({ queryKey: [`apps`], queryFn: ({ signal: e }) => i(`/api/apps`, { signal: e }), staleTime: 6e5 })
function Mc(e, t) {
  return e.items
    .flatMap((e) => e.deskEntries)
    .filter((e) => !e.roles || e.roles.some((e) => t.includes(e)))
    .toSorted((e, t) => e.order - t.order || (e.path < t.path ? -1 : 1))
}
function Nc(e) {
  return wc({
    queryKey: [`session`, e],
    queryFn: ({ signal: t }) => i(`/api/session?lang=${e.value}`, { signal: t }),
    staleTime: 6e4,
    refetchOnWindowFocus: !0,
  })
}
function Pc(e) {
  let t = ps(),
    { data: n, isPending: r } = Ec(Nc(e))
  async function a(n, r) {
    ;(await i(`/api/session?lang=${e.value}`, { method: `POST`, body: { signIn: n, password: r } }), t.clear())
  }
  async function o() {
    ;(await i(`/api/session`, { method: `DELETE` }), t.clear())
  }
  return { person: q(() => n.value?.person ?? null), known: q(() => !r.value), signIn: a, signOut: o }
}
var Fc = `/desk/sign-in`
function Ic(e) {
  let t = Pc(e),
    n = !1
  nr(() => {
    if ((t.person.value && (n = !0), !t.known.value || t.person.value || location.pathname === Fc)) return
    let e = encodeURIComponent(location.pathname + location.search)
    location.assign(`${Fc}?next=${e}${n ? `&ended=1` : ``}`)
  })
  async function r() {
    ;((n = !1), await t.signOut(), location.assign(Fc))
  }
  return { person: t.person, signOut: r }
}
function Lc(e) {
  let { person: t } = Pc(e),
    { data: n } = Ec(jc)
  return {
    entries: q(() => (n.value ? Mc(n.value, t.value?.roles ?? []) : [])),
    bureau: q(() => n.value?.bureau.name[e.value] ?? ``),
  }
}
var Rc = {
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
function zc(e) {
  return n(Rc, { lang: () => e.value })
}
var Bc = `gk-desk-lang`
function Vc() {
  return typeof localStorage > `u` ? `zh` : localStorage.getItem(Bc) === `en` ? `en` : `zh`
}
var Hc = cn(Vc())
function Uc(e) {
  ;((Hc.value = e),
    typeof localStorage < `u` && localStorage.setItem(Bc, e),
    typeof document < `u` && (document.documentElement.lang = e === `zh` ? `zh-CN` : `en`))
}
function Z() {
  return { lang: Zt(Hc), setLang: Uc }
}
var Wc = {
    rail: `工作台导航`,
    skip: `跳到主要内容`,
    signOut: `退出登录`,
    switchTo: `English`,
    keys: `键盘`,
    keysTitle: `键盘操作`,
    close: `关闭`,
    signIn: `登录`,
    signInTitle: `登录工作台`,
    signInFor: `供本局工作人员办理留言、查看工作要点使用。`,
    ended: `您的登录已经结束。重新登录后回到刚才的页面，写了一半的内容还在。`,
    account: `账号`,
    password: `密码`,
    signingIn: `正在登录…`,
    accountNeeded: `请填写账号`,
    passwordNeeded: `请填写密码`,
    fix: `请先改正以下内容`,
    demo: `演示账号`,
    demoNote: `本站为演示环境，数据均为虚构。选一个身份，账号和密码会自动填好。`,
    use: `填入`,
    findings: `审查提示`,
    noFindings: `未发现需要处理的内容。`,
    checking: `正在检查…`,
    notChecked: `暂时无法检查，内容已保留，稍后会自动再试。`,
    locate: `定位`,
    closedActions: (e) => `现在不能做的（${e}）`,
    noActions: `目前没有您可以办理的事项。`,
    history: `办理过程`,
    showCheck: `记录校验码`,
    standsInFor: (e) => `代理${e.join(`、`)}`,
  },
  Gc = {
    rail: `Workbench`,
    skip: `Skip to main content`,
    signOut: `Sign out`,
    switchTo: `中文`,
    keys: `Keys`,
    keysTitle: `Keyboard`,
    close: `Close`,
    signIn: `Sign in`,
    signInTitle: `Sign in to the workbench`,
    signInFor: `For staff of the bureau: handle messages and read the work points.`,
    ended: `Your session has ended. Sign in to return to where you were; what you had typed is still there.`,
    account: `Account`,
    password: `Password`,
    signingIn: `Signing in…`,
    accountNeeded: `Enter your account`,
    passwordNeeded: `Enter your password`,
    fix: `Correct the following first`,
    demo: `Demonstration accounts`,
    demoNote: `This is a demonstration with invented data. Choose a role and its account is filled in.`,
    use: `Fill in`,
    findings: `Screening`,
    noFindings: `Nothing found that needs a decision.`,
    checking: `Checking…`,
    notChecked: `Could not check just now. What you wrote is kept; it will be tried again.`,
    locate: `Find`,
    closedActions: (e) => `Not possible now (${e})`,
    noActions: `There is nothing for you to do here at present.`,
    history: `What happened`,
    showCheck: `Checksum of the record`,
    standsInFor: (e) => `acting for ${e.join(`, `)}`,
  }
function Kc() {
  let { lang: e } = Z()
  return q(() => (e.value === `zh` ? Wc : Gc))
}
var qc = Yt([]),
  Jc = `input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]`
function Yc(e) {
  let t = e.target instanceof Element ? e.target : null
  return (
    e.ctrlKey ||
    e.metaKey ||
    e.altKey ||
    e.isComposing ||
    t?.closest(Jc) != null ||
    document.querySelector(`dialog[open], [role="dialog"][aria-modal="true"]:not([style*="display: none"])`) != null
  )
}
function Xc(e) {
  return e.target instanceof Element && e.target.closest(`a[href], button, summary`) != null
}
function Zc(e) {
  let t = (t) => {
    if (t.defaultPrevented || Yc(t)) return
    let n = e.find(({ key: e }) => e === t.key)
    !n || (t.key === `Enter` && Xc(t)) || (t.preventDefault(), n.run())
  }
  ;(kr(() => {
    ;(qc.push(...e), window.addEventListener(`keydown`, t))
  }),
    Mr(() => {
      for (let t of e) {
        let e = qc.findIndex((e) => e.run === t.run)
        e >= 0 && qc.splice(e, 1)
      }
      window.removeEventListener(`keydown`, t)
    }))
}
var Qc = { id: `gk-keys-title` },
  $c = { method: `dialog` },
  el = { class: `gk-button` },
  tl = I({
    __name: `KeyHelp`,
    setup(e, { expose: t }) {
      let { lang: n } = Z(),
        r = Kc(),
        i = hr(`dialog`),
        a = () => i.value?.showModal()
      return (
        Zc([{ key: `?`, zh: `显示键盘操作`, en: `Show these keys`, run: a }]),
        t({ open: a }),
        (e, t) => (
          z(),
          B(
            `dialog`,
            {
              ref_key: `dialog`,
              ref: i,
              class: `gk-keys`,
              'aria-labelledby': `gk-keys-title`,
              onClick: (t[0] ||= $o((e) => i.value?.close(), [`self`])),
            },
            [
              H(`h2`, Qc, D(N(r).keysTitle), 1),
              H(`dl`, null, [
                (z(!0),
                B(
                  R,
                  null,
                  L(
                    N(qc),
                    (e) => (
                      z(),
                      B(`div`, { key: e.key }, [
                        H(`dt`, null, [H(`kbd`, null, D(e.key), 1)]),
                        H(`dd`, null, D(N(n) === `zh` ? e.zh : e.en), 1),
                      ])
                    ),
                  ),
                  128,
                )),
              ]),
              H(`form`, $c, [H(`button`, el, D(N(r).close), 1)]),
            ],
            512,
          )
        )
      )
    },
  }),
  nl = {
    handler: { zh: `承办人`, en: `handler` },
    head: { zh: `处室负责人`, en: `head of department` },
    office: { zh: `公开办经办`, en: `openness office` },
    'office-reviewer': { zh: `办公室审核人`, en: `office reviewer` },
    leader: { zh: `局领导`, en: `leader` },
    admin: { zh: `管理员`, en: `administrator` },
  }
function rl(e, t) {
  return e.map((e) => nl[e][t]).join(t === `zh` ? `、` : `, `)
}
var il = { class: `gk-desk` },
  al = { class: `gk-skip`, href: `#gk-main` },
  ol = { class: `gk-rail` },
  sl = { class: `gk-rail-bureau` },
  cl = [`aria-label`],
  ll = { class: `gk-rail-entries` },
  ul = [`href`, `aria-current`, `onClick`],
  dl = { key: 0, class: `gk-rail-views` },
  fl = { class: `gk-rail-person` },
  pl = { key: 0, class: `gk-rail-who` },
  ml = { key: 0 },
  hl = { class: `gk-rail-tools` },
  gl = [`lang`],
  _l = { id: `gk-main`, class: `gk-main`, tabindex: `-1` },
  vl = I({
    __name: `DeskFrame`,
    props: { bureau: {}, entries: {}, current: {}, person: {} },
    emits: [`signOut`, `go`],
    setup(e, { emit: t }) {
      let n = e,
        r = t,
        { lang: i, setLang: a } = Z(),
        o = Kc(),
        s = hr(`help`),
        c = q(() => n.entries.toSorted((e, t) => (e.order ?? 0) - (t.order ?? 0))),
        l = q(
          () =>
            c.value
              .filter(({ path: e }) => n.current.startsWith(e))
              .toSorted((e, t) => t.path.length - e.path.length)[0]?.path,
        )
      return (t, n) => (
        z(),
        B(`div`, il, [
          H(`a`, al, D(N(o).skip), 1),
          H(`aside`, ol, [
            H(`p`, sl, D(e.bureau), 1),
            H(
              `nav`,
              { 'aria-label': N(o).rail },
              [
                H(`ul`, ll, [
                  (z(!0),
                  B(
                    R,
                    null,
                    L(
                      c.value,
                      (n) => (
                        z(),
                        B(`li`, { key: n.path }, [
                          H(
                            `a`,
                            {
                              class: `gk-rail-entry`,
                              href: n.path,
                              'aria-current': n.path === l.value ? (e.current === n.path ? `page` : `true`) : void 0,
                              onClick: (e) => r(`go`, n.path, e),
                            },
                            D(n.title[N(i)]),
                            9,
                            ul,
                          ),
                          n.path === l.value && t.$slots.views
                            ? (z(), B(`div`, dl, [Wr(t.$slots, `views`)]))
                            : G(`v-if`, !0),
                        ])
                      ),
                    ),
                    128,
                  )),
                ]),
              ],
              8,
              cl,
            ),
            H(`div`, fl, [
              e.person
                ? (z(),
                  B(`p`, pl, [
                    H(`strong`, null, D(e.person.name), 1),
                    H(`span`, null, D(e.person.departmentName), 1),
                    H(`span`, null, D(N(rl)(e.person.roles, N(i))), 1),
                    e.person.standsInFor?.length
                      ? (z(), B(`span`, ml, D(N(o).standsInFor(e.person.standsInFor)), 1))
                      : G(`v-if`, !0),
                  ]))
                : G(`v-if`, !0),
              H(`p`, hl, [
                H(
                  `button`,
                  { type: `button`, class: `gk-quiet gk-keys-button`, onClick: (n[0] ||= (e) => s.value?.open()) },
                  [W(D(N(o).keys) + ` `, 1), (n[3] ||= H(`kbd`, { 'aria-hidden': `true` }, `?`, -1))],
                ),
                H(
                  `button`,
                  {
                    type: `button`,
                    class: `gk-quiet`,
                    lang: N(i) === `zh` ? `en` : `zh-CN`,
                    onClick: (n[1] ||= (e) => N(a)(N(i) === `zh` ? `en` : `zh`)),
                  },
                  D(N(o).switchTo),
                  9,
                  gl,
                ),
                e.person
                  ? (z(),
                    B(
                      `button`,
                      { key: 0, type: `button`, class: `gk-quiet`, onClick: (n[2] ||= (e) => r(`signOut`)) },
                      D(N(o).signOut),
                      1,
                    ))
                  : G(`v-if`, !0),
              ]),
            ]),
          ]),
          H(`main`, _l, [Wr(t.$slots, `default`)]),
          U(tl, { ref_key: `help`, ref: s }, null, 512),
        ])
      )
    },
  }),
  yl = { class: `gk-sign-in` },
  bl = { class: `gk-sign-in-bar` },
  xl = [`lang`],
  Sl = { class: `gk-sign-in-main` },
  Cl = { class: `gk-hint` },
  wl = { key: 0, class: `gk-notice gk-sign-in-ended`, role: `status` },
  Tl = [`href`],
  El = [`data-error`],
  Dl = { class: `gk-label`, for: `gk-account` },
  Ol = { key: 0, id: `gk-account-error`, class: `gk-error` },
  kl = [`data-error`],
  Al = { class: `gk-label`, for: `gk-password` },
  jl = { key: 0, id: `gk-password-error`, class: `gk-error` },
  Ml = [`disabled`],
  Nl = { key: 0, class: `gk-sign-in-demo`, 'aria-labelledby': `gk-demo` },
  Pl = { id: `gk-demo` },
  Fl = { class: `gk-hint` },
  Il = [`onClick`],
  Ll = { class: `gk-unseen` },
  Rl = I({
    __name: `DeskSignIn`,
    props: { bureau: {}, busy: { type: Boolean }, refusal: {}, ended: { type: Boolean }, demo: {} },
    emits: [`signIn`],
    setup(e, { emit: t }) {
      let n = e,
        r = t,
        { lang: i, setLang: a } = Z(),
        o = Kc(),
        s = cn(``),
        c = cn(``),
        l = cn(!1),
        u = hr(`summary`),
        d = q(() =>
          l.value
            ? [
                ...(s.value.trim() ? [] : [{ field: `account`, text: o.value.accountNeeded }]),
                ...(c.value ? [] : [{ field: `password`, text: o.value.passwordNeeded }]),
              ]
            : [],
        ),
        f = q(() => (d.value.length ? d.value : n.refusal ? [{ field: `account`, text: n.refusal }] : [])),
        p = (e) => d.value.find((t) => t.field === e)?.text
      async function m() {
        ;((l.value = !0), d.value.length ? (await In(), u.value?.focus()) : r(`signIn`, s.value.trim(), c.value))
      }
      function h(e) {
        ;((s.value = e.account), (c.value = e.password))
      }
      return (t, n) => (
        z(),
        B(`div`, yl, [
          H(`header`, bl, [
            H(`p`, null, D(e.bureau), 1),
            H(
              `button`,
              {
                type: `button`,
                class: `gk-quiet`,
                lang: N(i) === `zh` ? `en` : `zh-CN`,
                onClick: (n[0] ||= (e) => N(a)(N(i) === `zh` ? `en` : `zh`)),
              },
              D(N(o).switchTo),
              9,
              xl,
            ),
          ]),
          H(`main`, Sl, [
            H(`div`, null, [
              H(`h1`, null, D(N(o).signInTitle), 1),
              H(`p`, Cl, D(N(o).signInFor), 1),
              e.ended ? (z(), B(`p`, wl, D(N(o).ended), 1)) : G(`v-if`, !0),
              f.value.length
                ? (z(),
                  B(
                    `div`,
                    { key: 1, ref_key: `summary`, ref: u, class: `gk-error-summary`, role: `alert`, tabindex: `-1` },
                    [
                      H(`h2`, null, D(N(o).fix), 1),
                      H(`ul`, null, [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            f.value,
                            (e) => (
                              z(),
                              B(`li`, { key: e.text }, [H(`a`, { href: `#gk-${e.field}` }, D(e.text), 9, Tl)])
                            ),
                          ),
                          128,
                        )),
                      ]),
                    ],
                    512,
                  ))
                : G(`v-if`, !0),
              H(
                `form`,
                { novalidate: ``, onSubmit: $o(m, [`prevent`]) },
                [
                  H(
                    `div`,
                    { class: `gk-field`, 'data-error': p(`account`) ? `yes` : void 0 },
                    [
                      H(`label`, Dl, D(N(o).account), 1),
                      p(`account`) ? (z(), B(`p`, Ol, D(p(`account`)), 1)) : G(`v-if`, !0),
                      F(
                        H(
                          `input`,
                          {
                            id: `gk-account`,
                            'onUpdate:modelValue': (n[1] ||= (e) => (s.value = e)),
                            class: `gk-input`,
                            autocomplete: `username`,
                            autocapitalize: `none`,
                            spellcheck: `false`,
                          },
                          null,
                          512,
                        ),
                        [[Uo, s.value]],
                      ),
                    ],
                    8,
                    El,
                  ),
                  H(
                    `div`,
                    { class: `gk-field`, 'data-error': p(`password`) ? `yes` : void 0 },
                    [
                      H(`label`, Al, D(N(o).password), 1),
                      p(`password`) ? (z(), B(`p`, jl, D(p(`password`)), 1)) : G(`v-if`, !0),
                      F(
                        H(
                          `input`,
                          {
                            id: `gk-password`,
                            'onUpdate:modelValue': (n[2] ||= (e) => (c.value = e)),
                            class: `gk-input`,
                            type: `password`,
                            autocomplete: `current-password`,
                          },
                          null,
                          512,
                        ),
                        [[Uo, c.value]],
                      ),
                    ],
                    8,
                    kl,
                  ),
                  H(
                    `button`,
                    { class: `gk-button`, 'data-kind': `primary`, disabled: e.busy },
                    D(e.busy ? N(o).signingIn : N(o).signIn),
                    9,
                    Ml,
                  ),
                ],
                32,
              ),
            ]),
            e.demo?.length
              ? (z(),
                B(`section`, Nl, [
                  H(`h2`, Pl, D(N(o).demo), 1),
                  H(`p`, Fl, D(N(o).demoNote), 1),
                  H(`ul`, null, [
                    (z(!0),
                    B(
                      R,
                      null,
                      L(
                        e.demo,
                        (e) => (
                          z(),
                          B(`li`, { key: e.account }, [
                            H(`span`, null, [H(`strong`, null, D(e.name), 1), W(` ` + D(e.roleText), 1)]),
                            H(
                              `button`,
                              { type: `button`, class: `gk-quiet`, onClick: (t) => h(e) },
                              [W(D(N(o).use), 1), H(`span`, Ll, D(e.name), 1)],
                              8,
                              Il,
                            ),
                          ])
                        ),
                      ),
                      128,
                    )),
                  ]),
                ]))
              : G(`v-if`, !0),
          ]),
        ])
      )
    },
  }),
  zl = 864e5,
  Bl = 288e5,
  Vl = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function Hl(e, t) {
  let n = e % 4 == 0 && (e % 100 != 0 || e % 400 == 0)
  return t === 2 && n ? 29 : (Vl[t - 1] ?? 0)
}
function Ul(e) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return null
  let { year: t, month: n, day: r } = ql(e)
  return t > 0 && r >= 1 && r <= Hl(t, n) ? e : null
}
function Wl(e) {
  return Xl(Math.floor((e + Bl) / zl))
}
function Gl(e, t) {
  return Xl(Yl(e) + t)
}
function Kl(e) {
  return Zl(Yl(e))
}
function ql(e) {
  return {
    year: Q(e, 0) * 1e3 + Q(e, 1) * 100 + Q(e, 2) * 10 + Q(e, 3),
    month: Q(e, 5) * 10 + Q(e, 6),
    day: Q(e, 8) * 10 + Q(e, 9),
  }
}
function Jl(e, t, n) {
  if (!(e >= 1 && e <= 9999)) throw RangeError(`year ${e} is outside the years 1 to 9999`)
  return `${String(e).padStart(4, `0`)}-${String(t).padStart(2, `0`)}-${String(n).padStart(2, `0`)}`
}
function Yl(e) {
  let t = Q(e, 0) * 1e3 + Q(e, 1) * 100 + Q(e, 2) * 10 + Q(e, 3),
    n = Q(e, 5) * 10 + Q(e, 6),
    r = Q(e, 8) * 10 + Q(e, 9),
    i = n <= 2 ? t - 1 : t,
    a = n <= 2 ? n + 9 : n - 3,
    o = Math.floor(i / 4) - Math.floor(i / 100) + Math.floor(i / 400)
  return i * 365 + o + Math.floor((a * 153 + 2) / 5) + r - 719469
}
function Xl(e) {
  let t = e + 719468,
    n = Math.floor(t / 146097),
    r = t - n * 146097,
    i = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365),
    a = r - (365 * i + Math.floor(i / 4) - Math.floor(i / 100)),
    o = Math.floor((5 * a + 2) / 153),
    s = a - Math.floor((153 * o + 2) / 5) + 1,
    c = o < 10 ? o + 3 : o - 9
  return Jl(i + n * 400 + +(c <= 2), c, s)
}
function Zl(e) {
  return (((e + 4) % 7) + 7) % 7
}
function Q(e, t) {
  return e.charCodeAt(t) - 48
}
var Ql = [`日`, `一`, `二`, `三`, `四`, `五`, `六`],
  $l = [
    `January`,
    `February`,
    `March`,
    `April`,
    `May`,
    `June`,
    `July`,
    `August`,
    `September`,
    `October`,
    `November`,
    `December`,
  ]
function eu(e, t, n) {
  let r = ql(e)
  if (t === `en`) return `${r.day} ${$l[r.month - 1]} ${r.year}`
  let i = `${r.month}月${r.day}日（周${Ql[Kl(e)]}）`
  return r.year === n ? i : `${r.year}年${i}`
}
var tu = [`Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`, `Dec`],
  nu = (e) => Number(e.slice(0, 4))
function ru(e, t, n) {
  let [r = 0, i = 1, a = 1] = e.split(`-`).map(Number),
    o = r !== nu(n)
  return t === `zh` ? `${o ? `${r}年` : ``}${i}月${a}日` : `${a} ${tu[i - 1]}${o ? ` ${r}` : ``}`
}
function iu(e, t, n) {
  let r = Ul(e)
  return r ? eu(r, t, nu(n)) : e
}
function au(e, t, n) {
  let r = Date.parse(e)
  if (Number.isNaN(r)) return e
  let i = new Date(r + 288e5).toISOString().slice(11, 16)
  return `${ru(Wl(r), t, n)} ${i}`
}
function ou() {
  return Wl(Date.now())
}
var su = { 'on-time': `●`, 'due-soon': `▲`, late: `■`, met: `✓`, missed: `■`, none: `–` },
  cu = {
    'on-time': (e) => `剩 ${e} 日`,
    'due-soon': (e) => (e === 0 ? `今日到期` : `剩 ${e} 日`),
    late: (e) => `逾期 ${Math.abs(e)} 日`,
    met: () => `按时`,
    missed: () => `逾期答复`,
    none: () => `无时限`,
  },
  lu = {
    'on-time': (e) => `${e} ${e === 1 ? `day` : `days`} left`,
    'due-soon': (e) => (e === 0 ? `due today` : `${e} ${e === 1 ? `day` : `days`} left`),
    late: (e) => `${Math.abs(e)} ${e === -1 ? `day` : `days`} late`,
    met: () => `on time`,
    missed: () => `was late`,
    none: () => `no limit`,
  }
function uu(e, t) {
  let n = (t === `zh` ? cu : lu)[e.light](e.daysLeft)
  return { shape: su[e.light], word: n, provisional: t === `zh` ? `暂定` : `provisional` }
}
var du = [`data-light`, `data-full`, `title`],
  fu = { class: `gk-limit-shape`, 'aria-hidden': `true` },
  pu = { class: `gk-limit-word` },
  mu = [`title`],
  hu = { class: `gk-unseen` },
  gu = I({
    __name: `LimitMark`,
    props: { limit: {}, full: { type: Boolean } },
    setup(e) {
      let t = e,
        { lang: n } = Z(),
        r = q(() => uu(t.limit, n.value))
      return (t, n) => (
        z(),
        B(
          `span`,
          {
            class: `gk-limit`,
            'data-light': e.limit.light,
            'data-full': e.full,
            title: e.full ? void 0 : e.limit.text,
          },
          [
            H(`span`, fu, D(r.value.shape), 1),
            H(`span`, pu, D((e.full && e.limit.text) || r.value.word), 1),
            e.limit.provisional
              ? (z(),
                B(
                  `span`,
                  { key: 0, class: `gk-limit-provisional`, title: r.value.provisional },
                  [(n[0] ||= H(`span`, { 'aria-hidden': `true` }, `◌`, -1)), H(`span`, hu, D(r.value.provisional), 1)],
                  8,
                  mu,
                ))
              : G(`v-if`, !0),
          ],
          8,
          du,
        )
      )
    },
  }),
  _u = (e) => e.startsWith(`/`)
function vu(e) {
  return typeof e == `object` || `displayName` in e || `props` in e || `__vccOpts` in e
}
function yu(e) {
  return e.__esModule || e[Symbol.toStringTag] === `Module` || (e.default && vu(e.default))
}
var $ = Object.assign
function bu(e, t) {
  let n = {}
  for (let r in t) {
    let i = t[r]
    n[r] = Su(i) ? i.map(e) : e(i)
  }
  return n
}
var xu = () => {},
  Su = Array.isArray
function Cu(e, t) {
  let n = {}
  for (let r in e) n[r] = r in t ? t[r] : e[r]
  return n
}
var wu = Symbol(``)
function Tu(e, t) {
  return $(Error(), { type: e, [wu]: !0 }, t)
}
function Eu(e, t) {
  return e instanceof Error && wu in e && (t == null || !!(e.type & t))
}
var Du = Symbol(``),
  Ou = Symbol(``),
  ku = Symbol(``),
  Au = Symbol(``),
  ju = Symbol(``),
  Mu = Symbol(``)
function Nu() {
  return Qn(ku)
}
function Pu(e) {
  return Qn(Au)
}
var Fu = typeof document < `u`,
  Iu = /#/g,
  Lu = /&/g,
  Ru = /\//g,
  zu = /=/g,
  Bu = /\?/g,
  Vu = /\+/g,
  Hu = /%5B/g,
  Uu = /%5D/g,
  Wu = /%5E/g,
  Gu = /%60/g,
  Ku = /%7B/g,
  qu = /%7C/g,
  Ju = /%7D/g,
  Yu = /%20/g
function Xu(e) {
  return e == null
    ? ``
    : encodeURI(`` + e)
        .replace(qu, `|`)
        .replace(Hu, `[`)
        .replace(Uu, `]`)
}
function Zu(e) {
  return Xu(e).replace(Ku, `{`).replace(Ju, `}`).replace(Wu, `^`)
}
function Qu(e) {
  return Xu(e)
    .replace(Vu, `%2B`)
    .replace(Yu, `+`)
    .replace(Iu, `%23`)
    .replace(Lu, `%26`)
    .replace(Gu, '`')
    .replace(Ku, `{`)
    .replace(Ju, `}`)
    .replace(Wu, `^`)
}
function $u(e) {
  return Qu(e).replace(zu, `%3D`)
}
function ed(e) {
  return Xu(e).replace(Iu, `%23`).replace(Bu, `%3F`)
}
function td(e) {
  return ed(e).replace(Ru, `%2F`)
}
function nd(e) {
  if (e == null) return null
  try {
    return decodeURIComponent(`` + e)
  } catch {}
  return `` + e
}
var rd = /\/$/,
  id = (e) => e.replace(rd, ``)
function ad(e, t, n = `/`) {
  let r,
    i = {},
    a = ``,
    o = ``,
    s = t.indexOf(`#`),
    c = t.indexOf(`?`)
  return (
    (c = s >= 0 && c > s ? -1 : c),
    c >= 0 && ((r = t.slice(0, c)), (a = t.slice(c, s > 0 ? s : t.length)), (i = e(a.slice(1)))),
    s >= 0 && ((r ||= t.slice(0, s)), (o = t.slice(s, t.length))),
    (r = pd(r ?? t, n)),
    { fullPath: r + a + o, path: r, query: i, hash: nd(o) }
  )
}
function od(e, t) {
  let n = t.query ? e(t.query) : ``
  return t.path + (n && `?`) + n + (t.hash || ``)
}
function sd(e, t) {
  return !t || !e.toLowerCase().startsWith(t.toLowerCase()) ? e : e.slice(t.length) || `/`
}
function cd(e, t, n) {
  let r = t.matched.length - 1,
    i = n.matched.length - 1
  return (
    r > -1 &&
    r === i &&
    ld(t.matched[r], n.matched[i]) &&
    ud(t.params, n.params) &&
    e(t.query) === e(n.query) &&
    t.hash === n.hash
  )
}
function ld(e, t) {
  return (e.aliasOf || e) === (t.aliasOf || t)
}
function ud(e, t) {
  if (Object.keys(e).length !== Object.keys(t).length) return !1
  for (var n in e) if (!dd(e[n], t[n])) return !1
  return !0
}
function dd(e, t) {
  return Su(e) ? fd(e, t) : Su(t) ? fd(t, e) : (e && e.valueOf()) === (t && t.valueOf())
}
function fd(e, t) {
  return Su(t) ? e.length === t.length && e.every((e, n) => e === t[n]) : e.length === 1 && e[0] === t
}
function pd(e, t) {
  if (_u(e)) return e
  if (!e) return t
  let n = t.split(`/`),
    r = e.split(`/`),
    i = r[r.length - 1]
  ;(i === `..` || i === `.`) && r.push(``)
  let a = n.length - 1,
    o,
    s
  for (o = 0; o < r.length; o++)
    if (((s = r[o]), s !== `.`)) {
      if (s === `..`) a > 1 && a--
      else break
    }
  return n.slice(0, a).join(`/`) + `/` + r.slice(o).join(`/`)
}
var md = {
  path: `/`,
  name: void 0,
  params: {},
  query: {},
  hash: ``,
  fullPath: `/`,
  matched: [],
  meta: {},
  redirectedFrom: void 0,
}
function hd(e) {
  let t = {}
  for (let n in md) Object.defineProperty(t, n, { get: () => e.value[n], enumerable: !0 })
  return Xt(t)
}
function gd(e) {
  if (!e) {
    if (Fu) {
      let t = document.querySelector(`base`)
      ;((e = (t && t.getAttribute(`href`)) || `/`), (e = e.replace(/^\w+:\/\/[^/]+/, ``)))
    } else e = `/`
  }
  return (e[0] !== `/` && e[0] !== `#` && (e = `/` + e), id(e))
}
var _d = /^[^#]+#/
function vd(e, t) {
  return e.replace(_d, `#`) + t
}
function yd(e, t) {
  let n = document.documentElement.getBoundingClientRect(),
    r = e.getBoundingClientRect()
  return { behavior: t.behavior, left: r.left - n.left - (t.left || 0), top: r.top - n.top - (t.top || 0) }
}
function bd(e) {
  let t
  if (`el` in e) {
    let n = e.el,
      r = typeof n == `string` && n.startsWith(`#`),
      i = typeof n == `string` ? (r ? document.getElementById(n.slice(1)) : document.querySelector(n)) : n
    if (!i) return
    t = yd(i, e)
  } else t = e
  ;`scrollBehavior` in document.documentElement.style
    ? window.scrollTo(t)
    : window.scrollTo(t.left == null ? window.scrollX : t.left, t.top == null ? window.scrollY : t.top)
}
var xd = `vue-router:scroll`
function Sd() {
  try {
    return $({}, JSON.parse(sessionStorage[xd]))
  } catch {
    return {}
  }
}
var Cd = Sd()
function wd() {
  try {
    sessionStorage[xd] = JSON.stringify(Cd)
  } catch {}
}
function Td(e, t) {
  return (history.state ? history.state.position - t : -1) + e
}
function Ed(e, t = 0) {
  history.scrollRestoration === `manual` && ((Cd[Td(e, t)] = { left: window.scrollX, top: window.scrollY }), wd())
}
function Dd(e) {
  let t = Td(e, 0),
    n = Cd[t]
  return (delete Cd[t], wd(), n)
}
function Od(e, t = !1) {
  for (let n in Cd) {
    let r = parseInt(n, 10)
    ;(r === e || (!t && r > e)) && delete Cd[n]
  }
  wd()
}
function kd(e) {
  return typeof e == `string` || (e && typeof e == `object`)
}
function Ad(e) {
  return typeof e == `string` || typeof e == `symbol`
}
function jd(e) {
  let t = {}
  if (e === `` || e === `?`) return t
  let n = (e[0] === `?` ? e.slice(1) : e).split(`&`)
  for (let e = 0; e < n.length; ++e) {
    let r = n[e].replace(Vu, ` `),
      i = r.indexOf(`=`),
      a = nd(i < 0 ? r : r.slice(0, i)),
      o = i < 0 ? null : nd(r.slice(i + 1))
    if (a in t) {
      let e = t[a]
      ;(Su(e) || (e = t[a] = [e]), e.push(o))
    } else t[a] = o
  }
  return t
}
function Md(e) {
  let t = ``
  for (let n in e) {
    let r = e[n]
    ;((n = $u(n)),
      r == null
        ? r !== void 0 && (t += (t.length ? `&` : ``) + n)
        : (Su(r) ? r.map((e) => e && Qu(e)) : [r && Qu(r)]).forEach((e) => {
            e !== void 0 && ((t += (t.length ? `&` : ``) + n), e != null && (t += `=` + e))
          }))
  }
  return t
}
function Nd(e) {
  let t = {}
  for (let n in e) {
    let r = e[n]
    r !== void 0 && (t[n] = Su(r) ? r.map((e) => (e == null ? null : `` + e)) : r == null ? r : `` + r)
  }
  return t
}
function Pd() {
  let e = []
  function t(t) {
    return (
      e.push(t),
      () => {
        let n = e.indexOf(t)
        n > -1 && e.splice(n, 1)
      }
    )
  }
  function n() {
    e = []
  }
  return { add: t, list: () => e.slice(), reset: n }
}
function Fd(e, t, n, r, i, a = (e) => e()) {
  let o = r && (r.enterCallbacks[i] = r.enterCallbacks[i] || [])
  return () =>
    new Promise((s, c) => {
      let l = (e) => {
          e === !1
            ? c(Tu(4, { from: n, to: t }))
            : e instanceof Error
              ? c(e)
              : kd(e)
                ? c(Tu(2, { from: t, to: e }))
                : (o && r.enterCallbacks[i] === o && typeof e == `function` && o.push(e), s())
        },
        u = a(() => e.call(r && r.instances[i], t, n, l)),
        d = Promise.resolve(u)
      ;(e.length < 3 && (d = d.then(l)), d.catch((e) => c(e)))
    })
}
function Id(e, t, n, r, i = (e) => e()) {
  let a = []
  for (let o of e)
    for (let e in o.components) {
      let s = o.components[e]
      if (t === `beforeRouteEnter` || o.instances[e]) {
        if (vu(s)) {
          let c = (s.__vccOpts || s)[t]
          c && a.push(Fd(c, n, r, o, e, i))
        } else {
          let c = s()
          a.push(() =>
            c.then((a) => {
              if (!a) throw Error(`Couldn't resolve component "${e}" at "${o.path}"`)
              let s = yu(a) ? a.default : a
              ;((o.mods[e] = a), (o.components[e] = s))
              let c = (s.__vccOpts || s)[t]
              return c && Fd(c, n, r, o, e, i)()
            }),
          )
        }
      }
    }
  return a
}
function Ld(e, t) {
  let n = [],
    r = [],
    i = [],
    a = Math.max(t.matched.length, e.matched.length)
  for (let o = 0; o < a; o++) {
    let a = t.matched[o]
    a && (e.matched.find((e) => ld(e, a)) ? r.push(a) : n.push(a))
    let s = e.matched[o]
    s && (t.matched.find((e) => ld(e, s)) || i.push(s))
  }
  return [n, r, i]
}
function Rd(e) {
  let t = Qn(ku),
    n = Qn(Au),
    r = q(() => {
      let n = N(e.to)
      return t.resolve(n)
    }),
    i = q(() => {
      let { matched: e } = r.value,
        { length: t } = e,
        i = e[t - 1],
        a = n.matched
      if (!i || !a.length) return -1
      let o = a.findIndex(ld.bind(null, i))
      if (o > -1) return o
      let s = Ud(e[t - 2])
      return t > 1 && Ud(i) === s && a[a.length - 1].path !== s ? a.findIndex(ld.bind(null, e[t - 2])) : o
    }),
    a = q(() => i.value > -1 && Hd(n.params, r.value.params)),
    o = q(() => i.value > -1 && i.value === n.matched.length - 1 && ud(n.params, r.value.params))
  function s(n = {}) {
    if (Vd(n)) {
      let n = t[N(e.replace) ? `replace` : `push`](N(e.to)).catch(xu)
      return (
        e.viewTransition &&
          typeof document < `u` &&
          `startViewTransition` in document &&
          document.startViewTransition(() => n),
        n
      )
    }
    return Promise.resolve()
  }
  return { route: r, href: q(() => r.value.href), isActive: a, isExactActive: o, navigate: s }
}
function zd(e) {
  return e.length === 1 ? e[0] : e
}
var Bd = I({
  name: `RouterLink`,
  compatConfig: { MODE: 3 },
  props: {
    to: { type: [String, Object], required: !0 },
    replace: Boolean,
    activeClass: String,
    exactActiveClass: String,
    custom: Boolean,
    ariaCurrentValue: { type: String, default: `page` },
    viewTransition: Boolean,
  },
  useLink: Rd,
  setup(e, { slots: t }) {
    let n = Yt(Rd(e)),
      { options: r } = Qn(ku),
      i = q(() => ({
        [Wd(e.activeClass, r.linkActiveClass, `router-link-active`)]: n.isActive,
        [Wd(e.exactActiveClass, r.linkExactActiveClass, `router-link-exact-active`)]: n.isExactActive,
      }))
    return () => {
      let r = t.default && zd(t.default(n))
      return e.custom
        ? r
        : Ya(
            `a`,
            {
              'aria-current': n.isExactActive ? e.ariaCurrentValue : null,
              href: n.href,
              onClick: n.navigate,
              class: i.value,
            },
            r,
          )
    }
  },
})
function Vd(e) {
  if (
    !(e.metaKey || e.altKey || e.ctrlKey || e.shiftKey) &&
    !e.defaultPrevented &&
    (e.button === void 0 || e.button === 0)
  ) {
    if (e.currentTarget && e.currentTarget.getAttribute) {
      let t = e.currentTarget.getAttribute(`target`)
      if (/\b_blank\b/i.test(t)) return
    }
    return (e.preventDefault && e.preventDefault(), !0)
  }
}
function Hd(e, t) {
  for (let n in t) {
    let r = t[n],
      i = e[n]
    if (Su(r)) {
      if (!Su(i) || i.length !== r.length || r.some((e, t) => e.valueOf() !== i[t].valueOf())) return !1
    } else if (r !== i) return !1
  }
  return !0
}
function Ud(e) {
  return e ? (e.aliasOf ? e.aliasOf.path : e.path) : ``
}
var Wd = (e, t, n) => e ?? t ?? n
function Gd(e, t) {
  let { pathname: n, search: r, hash: i } = t,
    a = e.indexOf(`#`)
  if (a > -1) {
    let t = i.includes(e.slice(a)) ? e.slice(a).length : 1,
      n = i.slice(t)
    return (n[0] !== `/` && (n = `/` + n), sd(n, ``))
  }
  return sd(n, e) + r + i
}
function Kd(e, t, n, r) {
  let i = [],
    a = [],
    o = null,
    s = ({ state: a }) => {
      let s = Gd(e, location),
        c = n.value,
        l = t.value,
        u = 0
      if (a) {
        if (((n.value = s), (t.value = a), o && o === c)) {
          o = null
          return
        }
        u = l ? a.position - l.position : 0
      } else r(s)
      i.forEach((e) => {
        e(n.value, c, { delta: u, type: `pop`, direction: u ? (u > 0 ? `forward` : `back`) : `` })
      })
    }
  function c() {
    o = n.value
  }
  function l(e) {
    i.push(e)
    let t = () => {
      let t = i.indexOf(e)
      t > -1 && i.splice(t, 1)
    }
    return (a.push(t), t)
  }
  function u() {
    Ed(n.value)
  }
  function d() {
    for (let e of a) e()
    ;((a = []), window.removeEventListener(`popstate`, s), window.removeEventListener(`pagehide`, u))
  }
  return (
    window.addEventListener(`popstate`, s),
    window.addEventListener(`pagehide`, u),
    { pauseListeners: c, listen: l, destroy: d }
  )
}
function qd(e, t, n, r = !1) {
  return { back: e, current: t, forward: n, replaced: r, position: window.history.length }
}
function Jd(e) {
  let { history: t, location: n } = window,
    r = { value: Gd(e, n) },
    i = { value: t.state }
  i.value || a(r.value, { back: null, current: r.value, forward: null, position: t.length - 1, replaced: !0 }, !0)
  function a(r, a, o) {
    let s = e.indexOf(`#`),
      c = s > -1 ? (n.host && document.querySelector(`base`) ? e : e.slice(s)) + r : `/.` + e + r
    try {
      ;(t[o ? `replaceState` : `pushState`](a, ``, c), (i.value = a))
    } catch (e) {
      ;(console.error(e), n[o ? `replace` : `assign`](c))
    }
  }
  function o(e, n) {
    let o = $({}, t.state, qd(i.value.back, e, i.value.forward, !0), n, { position: i.value.position })
    ;(a(e, o, !0), Od(o.position, !0), (r.value = e))
  }
  function s(e, n) {
    let o = $({}, i.value, t.state, { forward: e })
    ;(a(o.current, o, !0),
      Od(o.position),
      Ed(o.current),
      a(e, $({}, qd(r.value, e, null), { position: o.position + 1 }, n), !1),
      (r.value = e))
  }
  return { location: r, state: i, push: s, replace: o }
}
function Yd(e) {
  e = gd(e)
  let t = Jd(e),
    n = Kd(e, t.state, t.location, t.replace)
  function r(e, t = !0) {
    ;(t || n.pauseListeners(), history.go(e))
  }
  let i = $({ location: ``, base: e, go: r, createHref: vd.bind(null, e) }, t, n)
  return (
    Object.defineProperty(i, 'location', { enumerable: !0, get: () => t.location.value }),
    Object.defineProperty(i, 'state', { enumerable: !0, get: () => t.state.value }),
    i
  )
}
var Xd = { type: 0, value: `` },
  Zd = /[a-zA-Z0-9_]/
function Qd(e) {
  if (!e) return [[]]
  if (e === `/`) return [[Xd]]
  if (!_u(e)) throw Error(`Invalid path "${e}"`)
  function t(e) {
    throw Error(`ERR (${n})/"${l}": ${e}`)
  }
  let n = 0,
    r = n,
    i = [],
    a
  function o() {
    ;(a && i.push(a), (a = []))
  }
  let s = 0,
    c,
    l = ``,
    u = ``
  function d() {
    l &&=
      (n === 0
        ? a.push({ type: 0, value: l })
        : n === 1 || n === 2 || n === 3
          ? (a.length > 1 &&
              (c === `*` || c === `+`) &&
              t(`A repeatable param (${l}) must be alone in its segment. eg: '/:ids+.`),
            a.push({
              type: 1,
              value: l,
              regexp: u,
              repeatable: c === `*` || c === `+`,
              optional: c === `*` || c === `?`,
            }))
          : t(`Invalid state to consume buffer`),
      ``)
  }
  function f() {
    l += c
  }
  for (; s < e.length;)
    switch (((c = e[s++]), n)) {
      case 0:
        c === `\\` ? ((r = n), (n = 4)) : c === `/` ? (l && d(), o()) : c === `:` ? (d(), (n = 1)) : f()
        break
      case 4:
        ;(f(), (n = r))
        break
      case 1:
        c === `(` ? (n = 2) : Zd.test(c) ? f() : (d(), (n = 0), c !== `*` && c !== `?` && c !== `+` && s--)
        break
      case 2:
        c === `)` ? (u[u.length - 1] == `\\` ? (u = u.slice(0, -1) + c) : (n = 3)) : (u += c)
        break
      case 3:
        ;(d(), (n = 0), c !== `*` && c !== `?` && c !== `+` && s--, (u = ``))
        break
      default:
        t(`Unknown state`)
    }
  return (n === 2 && t(`Unfinished custom RegExp for param "${l}"`), d(), o(), i)
}
var $d = `[^/]+?`,
  ef = { sensitive: !1, strict: !1, start: !0, end: !0 },
  tf = /[.+*?^${}()[\]/\\|]/g
function nf(e, t) {
  let n = $({}, ef, t),
    r = [],
    i = n.start ? `^` : ``,
    a = [],
    o = e.some((e) => e.some((e) => e.type === 1 && /\\[1-9k]/.test(e.regexp || ``)))
  for (let t of e) {
    let e = t.length ? [] : [90]
    n.strict && !t.length && (i += `/`)
    for (let r = 0; r < t.length; r++) {
      let s = t[r],
        c = 40 + (n.sensitive ? 0.25 : 0)
      if (s.type === 0) (r || (i += `/`), (i += s.value.replace(tf, `\\$&`)), (c += 40))
      else if (s.type === 1) {
        let { value: e, repeatable: n, optional: l, regexp: u } = s
        a.push({ name: e, repeatable: n, optional: l })
        let d = u || $d
        if (d !== $d) {
          c += 10
          try {
            RegExp(`(${d})`)
          } catch (t) {
            throw Error(`Invalid custom RegExp for param "${e}" (${d}): ` + t.message)
          }
        }
        let f = n && d !== `.+` && d !== `.*` ? `((?:${d})(?:/(?:${d}))*)` : `(${d})`,
          p = t[r + 1],
          m = t[r + 2]
        ;(o ||
          u ||
          n ||
          !m ||
          m.type !== 1 ||
          m.regexp ||
          p.type !== 0 ||
          (f = `([^/](?:(?!${p.value.replace(tf, `\\$&`)})[^/])*)`),
          r || (f = l && t.length < 2 ? `(?:/${f})` : `/` + f),
          l && (f += `?`),
          (i += f),
          (c += 20),
          l && (c += -8),
          n && (c += -20),
          d === `.*` && (c += -50))
      }
      e.push(c)
    }
    r.push(e)
  }
  if (n.strict && n.end) {
    let e = r.length - 1
    r[e][r[e].length - 1] += 0.7000000000000001
  }
  ;(n.strict || (i += `/?`), n.end ? (i += `$`) : n.strict && !i.endsWith(`/`) && (i += `(?:/|$)`))
  let s = new RegExp(i, n.sensitive ? `` : `i`)
  function c(e) {
    let t = e.match(s),
      n = {}
    if (!t) return null
    for (let e = 1; e < t.length; e++) {
      let r = t[e] || ``,
        i = a[e - 1]
      n[i.name] = r && i.repeatable ? r.split(`/`) : r
    }
    return n
  }
  function l(t) {
    let n = ``,
      r = !1
    for (let i of e) {
      ;((r && n.endsWith(`/`)) || (n += `/`), (r = !1))
      for (let e of i)
        if (e.type === 0) n += e.value
        else if (e.type === 1) {
          let { value: a, repeatable: o, optional: s } = e,
            c = a in t ? t[a] : ``
          if (Su(c) && !o) throw Error(`Provided param "${a}" is an array but it is not repeatable (* or + modifiers)`)
          let l = Su(c) ? c.join(`/`) : c
          if (!l) {
            if (s) i.length < 2 && (n.endsWith(`/`) ? (n = n.slice(0, -1)) : (r = !0))
            else throw Error(`Missing required param "${a}"`)
          }
          n += l
        }
    }
    return n || `/`
  }
  return { re: s, score: r, keys: a, parse: c, stringify: l }
}
function rf(e, t) {
  let n = 0
  for (; n < e.length && n < t.length;) {
    let r = t[n] - e[n]
    if (r) return r
    n++
  }
  return e.length < t.length
    ? e.length === 1 && e[0] === 80
      ? -1
      : 1
    : e.length > t.length
      ? t.length === 1 && t[0] === 80
        ? 1
        : -1
      : 0
}
function af(e, t) {
  let n = 0,
    r = e.score,
    i = t.score
  for (; n < r.length && n < i.length;) {
    let e = rf(r[n], i[n])
    if (e) return e
    n++
  }
  if (Math.abs(i.length - r.length) === 1) {
    if (of(r)) return 1
    if (of(i)) return -1
  }
  return i.length - r.length
}
function of(e) {
  let t = e[e.length - 1]
  return e.length > 0 && t[t.length - 1] < 0
}
var sf = { strict: !1, end: !0, sensitive: !1 }
function cf(e, t, n) {
  let r = $(nf(Qd(e.path), n), { record: e, parent: t, children: [], alias: [] })
  return (t && !r.record.aliasOf == !t.record.aliasOf && t.children.push(r), r)
}
function lf(e, t) {
  let n = [],
    r = new Map()
  t = Cu(sf, t)
  function i(e) {
    return r.get(e)
  }
  function a(e, n, r) {
    let i = !r,
      s = df(e)
    s.aliasOf = r && r.record
    let l = Cu(t, e),
      u = [s]
    if (`alias` in e) {
      let t = typeof e.alias == `string` ? [e.alias] : e.alias
      for (let e of t)
        u.push(df($({}, s, { components: r ? r.record.components : s.components, path: e, aliasOf: r ? r.record : s })))
    }
    let d, f
    for (let t of u) {
      let { path: u } = t
      if (n && !_u(u)) {
        let e = n.record.path,
          r = e[e.length - 1] === `/` ? `` : `/`
        t.path = n.record.path + (u && r + u)
      }
      if (
        ((d = cf(t, n, l)),
        r ? r.alias.push(d) : ((f ||= d), f !== d && f.alias.push(d), i && e.name && !pf(d) && o(e.name)),
        _f(d) && c(d),
        s.children)
      ) {
        let e = s.children
        for (let t = 0; t < e.length; t++) a(e[t], d, r && r.children[t])
      }
      r ||= d
    }
    return f
      ? () => {
          o(f)
        }
      : xu
  }
  function o(e) {
    if (Ad(e)) {
      let t = r.get(e)
      t && (r.delete(e), n.splice(n.indexOf(t), 1), t.children.forEach(o), t.alias.forEach(o))
    } else {
      let t = n.indexOf(e)
      t > -1 && (n.splice(t, 1), e.record.name && r.delete(e.record.name), e.children.forEach(o), e.alias.forEach(o))
    }
  }
  function s() {
    return n
  }
  function c(e) {
    let t = hf(e, n)
    ;(n.splice(t, 0, e), e.record.name && !pf(e) && r.set(e.record.name, e))
  }
  function l(e, t) {
    let i,
      a = {},
      o,
      s
    if (`name` in e && e.name) {
      if (((i = r.get(e.name)), !i)) throw Tu(1, { location: e })
      ;((s = i.record.name),
        (a = $(
          uf(
            t.params,
            i.keys
              .filter((e) => !e.optional)
              .concat(i.parent ? i.parent.keys.filter((e) => e.optional) : [])
              .map((e) => e.name),
          ),
          e.params &&
            uf(
              e.params,
              i.keys.map((e) => e.name),
            ),
        )),
        (o = i.stringify(a)))
    } else if (e.path != null)
      ((o = e.path),
        (i = n.find((e) => e.re.test(o))),
        i &&
          ((a = i.parse(o)),
          (s = i.record.name),
          i.keys.forEach((e) => {
            e.optional && !a[e.name] && delete a[e.name]
          })))
    else {
      if (((i = t.name ? r.get(t.name) : n.find((e) => e.re.test(t.path))), !i))
        throw Tu(1, { location: e, currentLocation: t })
      ;((s = i.record.name), (a = $({}, t.params, e.params)), (o = i.stringify(a)))
    }
    let c = [],
      l = i
    for (; l;) (c.unshift(l.record), (l = l.parent))
    return { name: s, path: o, params: a, matched: c, meta: mf(c) }
  }
  e.forEach((e) => a(e))
  function u() {
    ;((n.length = 0), r.clear())
  }
  return { addRoute: a, resolve: l, removeRoute: o, clearRoutes: u, getRoutes: s, getRecordMatcher: i }
}
function uf(e, t) {
  let n = {}
  for (let r of t) r in e && (n[r] = e[r])
  return n
}
function df(e) {
  let t = {
    path: e.path,
    redirect: e.redirect,
    name: e.name,
    meta: e.meta || {},
    aliasOf: e.aliasOf,
    beforeEnter: e.beforeEnter,
    props: ff(e),
    children: e.children || [],
    instances: {},
    leaveGuards: new Set(),
    updateGuards: new Set(),
    enterCallbacks: {},
    components: `components` in e ? e.components || null : e.component && { default: e.component },
  }
  return (Object.defineProperty(t, 'mods', { value: {} }), t)
}
function ff(e) {
  let t = {},
    n = e.props || !1
  if (`component` in e) t.default = n
  else for (let r in e.components) t[r] = typeof n == `object` ? n[r] : n
  return t
}
function pf(e) {
  for (; e;) {
    if (e.record.aliasOf) return !0
    e = e.parent
  }
  return !1
}
function mf(e) {
  return e.reduce((e, t) => $(e, t.meta), {})
}
function hf(e, t) {
  let n = 0,
    r = t.length
  for (; n !== r;) {
    let i = (n + r) >> 1
    af(e, t[i]) < 0 ? (r = i) : (n = i + 1)
  }
  let i = gf(e)
  return (i && (r = t.lastIndexOf(i, r - 1)), r)
}
function gf(e) {
  let t = e
  for (; (t = t.parent);) if (_f(t) && af(e, t) === 0) return t
}
function _f({ record: e }) {
  return !!(e.name || (e.components && Object.keys(e.components).length) || e.redirect)
}
var vf = I({
  name: `RouterView`,
  inheritAttrs: !1,
  props: { name: { type: String, default: `default` }, route: Object },
  compatConfig: { MODE: 3 },
  setup(e, { attrs: t, slots: n }) {
    let r = Qn(ju),
      i = q(() => e.route || r.value),
      a = Qn(Ou, 0),
      o = q(() => {
        let e = N(a),
          { matched: t } = i.value,
          n
        for (; (n = t[e]) && !n.components;) e++
        return e
      }),
      s = q(() => i.value.matched[o.value])
    ;(Zn(
      Ou,
      q(() => o.value + 1),
    ),
      Zn(Du, s),
      Zn(ju, i),
      Zn(Au, hd(i)))
    let c = new Set()
    Zn(Mu, c)
    let l = cn(),
      u = md,
      { app: d } = Ma().appContext
    return (
      rr(
        () => [l.value, s.value, e.name],
        ([e, t, n], [r, i, a]) => {
          ;(t &&
            ((t.instances[n] = e),
            i &&
              i !== t &&
              e &&
              e === r &&
              (t.leaveGuards.size || (t.leaveGuards = i.leaveGuards),
              t.updateGuards.size || (t.updateGuards = i.updateGuards))),
            !e || !t || (i && ld(t, i) && r) || (t.enterCallbacks[n] || []).forEach((t) => t(e)))
        },
        { flush: `post` },
      ),
      () => {
        let r = i.value,
          a = e.name,
          o = s.value,
          f = o && o.components[a]
        if (!f) return yf(n.default, { Component: f, route: r })
        let p = o.props[a],
          m = p ? (p === !0 ? r.params : typeof p == `function` ? p(r) : p) : null,
          h = (e) => {
            e.component.isUnmounted && (o.instances[a] = null)
          },
          g = (e) =>
            In(() => {
              for (; !e.el && e.component;) e = e.component.subTree
              if (u === r || i.value !== r || e.el?.getRootNode() !== d._container.getRootNode()) return
              let t = u
              u = r
              for (let e of c) e(r, t)
            }),
          _ = Ya(f, $({}, m, t, { onVnodeUnmounted: h, onVnodeMounted: g, onVnodeUpdated: g, ref: l }))
        return yf(n.default, { Component: _, route: r }) || _
      }
    )
  },
})
function yf(e, t) {
  if (!e) return null
  let n = e(t)
  return n.length === 1 ? n[0] : n
}
var bf = vf
function xf(e) {
  let t = e.matcher || lf(e.routes, e),
    n = e.parseQuery || jd,
    r = e.stringifyQuery || Md,
    i = e.history,
    a = Pd(),
    o = Pd(),
    s = Pd(),
    c = ln(md),
    l = ln(0),
    u = md
  Fu && e.scrollBehavior && `scrollRestoration` in history && (history.scrollRestoration = `manual`)
  let d = bu.bind(null, (e) => `` + e),
    f = bu.bind(null, td),
    p = bu.bind(null, nd)
  function m(e, n) {
    let r, i
    Ad(e) ? ((r = t.getRecordMatcher(e)), (i = n)) : (i = e)
    let a = t.addRoute(i, r)
    return (
      l.value++,
      () => {
        ;(a(), l.value++)
      }
    )
  }
  function h(e) {
    let n = t.getRecordMatcher(e)
    n && (t.removeRoute(n), l.value++)
  }
  function g() {
    ;(t.clearRoutes(), l.value++)
  }
  function _() {
    return t.getRoutes().map((e) => e.record)
  }
  function v(e) {
    return !!t.getRecordMatcher(e)
  }
  function y(e, a) {
    if ((l.value, typeof e == `string`)) {
      a ||= e.startsWith(`/`) ? md : c.value
      let r = ad(n, e, a.path),
        o = t.resolve({ path: r.path }, a),
        s = i.createHref(r.fullPath)
      return $(r, o, { params: p(o.params), redirectedFrom: void 0, href: s })
    }
    a = $({}, a || (e.path != null && e.path.startsWith(`/`) && !(`name` in e && e.name) ? md : c.value))
    let o
    if (e.path != null) o = $({}, e, { path: ad(n, e.path, a.path).path })
    else {
      let t = $({}, e.params)
      for (let e in t) t[e] ?? delete t[e]
      ;((o = $({}, e, { params: f(t) })), (a.params = f(a.params)))
    }
    let s = t.resolve(o, a),
      u = e.hash || ``
    s.params = d(p(s.params))
    let m = od(r, $({}, e, { hash: Zu(u), path: s.path })),
      h = i.createHref(m)
    return $({ fullPath: m, hash: u, query: r === Md ? Nd(e.query) : e.query || {} }, s, {
      redirectedFrom: void 0,
      href: h,
    })
  }
  function b(e) {
    return typeof e == `string` ? ad(n, e, c.value.path) : $({}, e)
  }
  function x(e, t) {
    if (u !== e) return Tu(8, { from: t, to: e })
  }
  function S(e) {
    return ee(e)
  }
  function C(e) {
    return S($(b(e), { replace: !0 }))
  }
  function w(e, t) {
    let n = e.matched[e.matched.length - 1]
    if (n && n.redirect) {
      let { redirect: r } = n,
        i = typeof r == `function` ? r(e, t) : r
      return (
        typeof i == `string` && ((i = i.includes(`?`) || i.includes(`#`) ? (i = b(i)) : { path: i }), (i.params = {})),
        $({ query: e.query, hash: e.hash, params: i.path == null ? e.params : {} }, i)
      )
    }
  }
  function ee(e, t) {
    let n = (u = y(e)),
      i = c.value,
      a = e.state,
      o = e.force,
      s = e.replace === !0,
      l = w(n, i)
    if (l) return ee($(b(l), { state: typeof l == `object` ? $({}, a, l.state) : a, force: o, replace: s }), t || n)
    let d = n
    d.redirectedFrom = t
    let f
    return (
      !o && cd(r, i, n) && ((f = Tu(16, { to: d, from: i })), fe(i, i)),
      (f ? Promise.resolve(f) : re(d, i))
        .catch((e) => (Eu(e) ? (Eu(e, 2) ? e : de(e)) : le(e, d, i)))
        .then((e) => {
          if (e) {
            if (Eu(e, 2))
              return ee(
                $({ replace: s }, b(e.to), { state: typeof e.to == `object` ? $({}, a, e.to.state) : a, force: o }),
                t || d,
              )
          } else e = ae(d, i, !0, s, a)
          return (ie(d, i, e), e)
        })
    )
  }
  function te(e, t) {
    let n = x(e, t)
    return n ? Promise.reject(n) : Promise.resolve()
  }
  function ne(e) {
    let t = he.values().next().value
    return t && typeof t.runWithContext == `function` ? t.runWithContext(e) : e()
  }
  function re(e, t) {
    let n,
      [r, i, s] = Ld(e, t)
    n = Id(r.reverse(), `beforeRouteLeave`, e, t)
    for (let i of r)
      i.leaveGuards.forEach((r) => {
        n.push(Fd(r, e, t))
      })
    let c = te.bind(null, e, t)
    return (
      n.push(c),
      _e(n)
        .then(() => {
          n = []
          for (let r of a.list()) n.push(Fd(r, e, t))
          return (n.push(c), _e(n))
        })
        .then(() => {
          n = Id(i, `beforeRouteUpdate`, e, t)
          for (let r of i)
            r.updateGuards.forEach((r) => {
              n.push(Fd(r, e, t))
            })
          return (n.push(c), _e(n))
        })
        .then(() => {
          n = []
          for (let r of s)
            if (r.beforeEnter) {
              if (Su(r.beforeEnter)) for (let i of r.beforeEnter) n.push(Fd(i, e, t))
              else n.push(Fd(r.beforeEnter, e, t))
            }
          return (n.push(c), _e(n))
        })
        .then(
          () => (
            e.matched.forEach((e) => (e.enterCallbacks = {})),
            (n = Id(s, `beforeRouteEnter`, e, t, ne)),
            n.push(c),
            _e(n)
          ),
        )
        .then(() => {
          n = []
          for (let r of o.list()) n.push(Fd(r, e, t))
          return (n.push(c), _e(n))
        })
        .catch((e) => (Eu(e, 8) ? e : Promise.reject(e)))
    )
  }
  function ie(e, t, n) {
    s.list().forEach((r) => ne(() => r(e, t, n)))
  }
  function ae(e, t, n, r, a) {
    let o = x(e, t)
    if (o) return o
    let s = t === md,
      l = Fu && (s || !n) && Dd(e.fullPath)
    ;(n && (r || s ? i.replace(e.fullPath, a) : i.push(e.fullPath, a)), (c.value = e), fe(e, t, l), de())
  }
  let oe
  function se() {
    oe ||= i.listen((e, t, n) => {
      if (!ge.listening) return
      let r = y(e),
        a = w(r, ge.currentRoute.value)
      if (a) {
        ee($(a, { replace: !0, force: !0 }), r).catch(xu)
        return
      }
      u = r
      let o = c.value
      ;(Fu && n.delta && Ed(o.fullPath, n.delta),
        re(r, o)
          .catch((e) =>
            Eu(e, 12)
              ? e
              : Eu(e, 2)
                ? (ee($(b(e.to), { force: !0 }), r)
                    .then((e) => {
                      Eu(e, 20) && !n.delta && n.type === `pop` && i.go(-1, !1)
                    })
                    .catch(xu),
                  Promise.reject())
                : (n.delta && i.go(-n.delta, !1), le(e, r, o)),
          )
          .then((e) => {
            ;((e ||= ae(r, o, !1)),
              e && (n.delta && !Eu(e, 8) ? i.go(-n.delta, !1) : n.type === `pop` && Eu(e, 20) && i.go(-1, !1)),
              ie(r, o, e))
          })
          .catch(xu))
    })
  }
  let ce = Pd(),
    T = Pd(),
    E
  function le(e, t, n) {
    de(e)
    let r = T.list()
    return (r.length ? r.forEach((r) => r(e, t, n)) : console.error(e), Promise.reject(e))
  }
  function ue() {
    return E && c.value !== md
      ? Promise.resolve()
      : new Promise((e, t) => {
          ce.add([e, t])
        })
  }
  function de(e) {
    return (E || ((E = !e), se(), ce.list().forEach(([t, n]) => (e ? n(e) : t())), ce.reset()), e)
  }
  function fe(t, n, r) {
    let { scrollBehavior: i } = e
    return !Fu || !i
      ? Promise.resolve()
      : In()
          .then(() => i(t, n, r || null))
          .then((e) => t === c.value && e && bd(e))
          .catch((e) => t === c.value && le(e, t, n))
  }
  let pe = (e) => i.go(e),
    me,
    he = new Set(),
    ge = {
      currentRoute: c,
      listening: !0,
      addRoute: m,
      removeRoute: h,
      clearRoutes: g,
      hasRoute: v,
      getRoutes: _,
      resolve: y,
      options: e,
      push: S,
      replace: C,
      go: pe,
      back: () => pe(-1),
      forward: () => pe(1),
      beforeEach: a.add,
      beforeResolve: o.add,
      afterEach: s.add,
      onError: T.add,
      isReady: ue,
      install(e) {
        ;(e.component(`RouterLink`, Bd),
          e.component(`RouterView`, bf),
          (e.config.globalProperties.$router = ge),
          Object.defineProperty(e.config.globalProperties, '$route', { enumerable: !0, get: () => N(c) }),
          Fu && !me && c.value === md && ((me = !0), S(i.location).catch((e) => {})),
          e.provide(ku, ge),
          e.provide(Au, hd(c)),
          e.provide(ju, c))
        let t = e.unmount
        ;(he.add(e),
          (e.unmount = function () {
            ;(he.delete(e),
              he.size < 1 && ((u = md), oe && oe(), (oe = null), (c.value = md), (me = !1), (E = !1)),
              t())
          }))
      },
    }
  function _e(e) {
    return e.reduce((e, t) => e.then(() => ne(t)), Promise.resolve())
  }
  return ge
}
var Sf = {
    title: `工作台`,
    home: {
      hello: (e) => `${e}，您好`,
      today: `今天`,
      messages: `留言办理`,
      mine: `等我办理`,
      late: `已逾期`,
      review: `等待审核`,
      all: `全部留言`,
      nothing: `没有等您办理的事项。`,
      next: `最先到期`,
      onTime: (e) => `${e}年收到的留言，按时办结率`,
      onTimeOf: (e) => `按期答复 ${e} 件`,
      counted: (e) => `已答复和逾期未答复 ${e} 件`,
      nothingCounted: `还没有已答复或逾期的留言`,
      nextLate: `已逾期的留言`,
      plan: `本处室的工作要点`,
      lead: `牵头`,
      support: `配合`,
      tasks: (e) => `${e} 项`,
      noPlan: `还没有导入工作要点。`,
      toPlan: `查看工作要点`,
      failed: `读不到留言数据：可能是网络断开，或服务器暂时没有回应。`,
    },
    plan: {
      title: `工作要点`,
      for: `一年的公开工作，谁牵头、谁配合、何时完成。`,
      tree: `按结构`,
      byDepartment: `按部门`,
      tasks: (e) => `${e} 项`,
      whose: `谁的任务`,
      parts: { all: `全部`, lead: `本处室牵头`, any: `本处室参与` },
      noneOfMine: `没有本处室牵头的任务`,
      openAll: `展开全部`,
      closeAll: `收起全部`,
      link: `这项任务的地址`,
      together: (e) => `${e} 个部门共同牵头`,
      number: `编号`,
      task: `任务`,
      lead: `牵头`,
      support: `配合`,
      due: `完成时限`,
      none: `—`,
      warnings: `读取时的提示`,
      warningsNote: `原文中以下各处需要人工核对，系统没有替您猜。`,
      unknown: `（不在部门名录中）`,
      readTasks: `读到的任务`,
      readFrom: (e, t, n, r) =>
        `从文件「${e}」读到 ${t} 年度 ${n} 项任务${r ? `，${r} 处需要核对` : `，没有需要核对的地方`}。还没有导入。`,
      storesFirst: `确认后，全体工作人员都能在工作台看到这份工作要点。`,
      storesOver: (e, t, n) => `确认后，工作台改为显示这份工作要点，代替《${e}》（${t}，${n}导入）。`,
      alreadyThere: `这份文件此前已导入，不会再次导入。`,
      store: (e) => `确认导入 ${e} 项`,
      storing: `正在导入…`,
      leave: `不导入`,
      close: `关闭`,
      import: `导入工作要点`,
      importHint: `.txt 或 .docx 文件。先显示读到的内容，确认后才导入。`,
      importing: `正在读取…`,
      imported: (e, t) => `已导入《${e}》，共 ${t} 项任务。`,
      already: `这份文件此前已导入，没有变化。`,
      print: `打印`,
      year: `年度`,
      from: (e, t) => `来自文件「${e}」，${t}导入`,
      empty: `还没有工作要点`,
      emptyText: `公开办导入年度工作要点后，这里会显示每项任务由谁牵头、谁配合。`,
      failed: `读不到工作要点。`,
      retry: `再试一次`,
      tooLarge: `文件太大，请检查是否选错了文件。`,
      leads: (e) => `牵头 ${e} 项`,
      supports: (e) => `配合 ${e} 项`,
      leadTasks: `牵头任务`,
      supportTasks: `配合任务`,
      noTasks: `没有任务。`,
    },
    signIn: { unreachable: `连不上服务器，请稍后再试。` },
  },
  Cf = {
    title: `Workbench`,
    home: {
      hello: (e) => `Hello, ${e}`,
      today: `Today`,
      messages: `Messages`,
      mine: `Waiting for me`,
      late: `Late`,
      review: `To review`,
      all: `All messages`,
      nothing: `Nothing waits for you.`,
      next: `Due first`,
      onTime: (e) => `Messages of ${e} answered on time`,
      onTimeOf: (e) => `${e} on time`,
      counted: (e) => `${e} answered or overdue`,
      nothingCounted: `nothing answered or overdue yet`,
      nextLate: `Late messages`,
      plan: `Work points of my department`,
      lead: `Lead`,
      support: `Support`,
      tasks: (e) => `${e}`,
      noPlan: `No work points have been imported.`,
      toPlan: `See the work points`,
      failed: `The messages could not be read: the network may be down, or the server does not answer.`,
    },
    plan: {
      title: `Work points`,
      for: `The year’s openness work: who leads, who supports, by when.`,
      tree: `As printed`,
      byDepartment: `By department`,
      tasks: (e) => `${e}`,
      whose: `Whose tasks`,
      parts: { all: `All`, lead: `Led by my department`, any: `With my department` },
      noneOfMine: `Your department leads no task`,
      openAll: `Open all`,
      closeAll: `Close all`,
      link: `Address of this task`,
      together: (e) => `${e} departments lead together`,
      number: `No.`,
      task: `Task`,
      lead: `Lead`,
      support: `Support`,
      due: `Due`,
      none: `—`,
      warnings: `Notes from reading`,
      warningsNote: `These places in the document need a person’s eye; nothing was guessed.`,
      unknown: ` (not in the register)`,
      readTasks: `Tasks that were read`,
      readFrom: (e, t, n, r) =>
        `Read from “${e}”: ${n} tasks for ${t}, ${r || `no`} ${r === 1 ? `place` : `places`} to check. Nothing is imported yet.`,
      storesFirst: `Once you confirm, all staff see these work points on the workbench.`,
      storesOver: (e, t, n) =>
        `Once you confirm, the workbench shows these work points instead of “${e}” (imported by ${t}, ${n}).`,
      alreadyThere: `This file has been imported before; it is not imported again.`,
      store: (e) => `Import ${e} tasks`,
      storing: `Importing…`,
      leave: `Do not import`,
      close: `Close`,
      import: `Import work points`,
      importHint: `A .txt or .docx file. You see what was read before anything is imported.`,
      importing: `Reading…`,
      imported: (e, t) => `“${e}” imported with ${t} tasks.`,
      already: `This file had been imported before; nothing changed.`,
      print: `Print`,
      year: `Year`,
      from: (e, t) => `From the file “${e}”, imported ${t}`,
      empty: `No work points yet`,
      emptyText: `When the openness office imports the year’s work points, this page shows who leads and supports each task.`,
      failed: `The work points could not be read.`,
      retry: `Try again`,
      tooLarge: `The file is too large. Is it the right one?`,
      leads: (e) => `leads ${e}`,
      supports: (e) => `supports ${e}`,
      leadTasks: `Leads`,
      supportTasks: `Supports`,
      noTasks: `No tasks.`,
    },
    signIn: { unreachable: `The server cannot be reached. Try again later.` },
  }
function wf() {
  let { lang: e } = Z()
  return q(() => (e.value === `zh` ? Sf : Cf))
}
function Tf() {
  let { lang: e } = Z(),
    { data: t } = Ec({
      queryKey: [`demonstration`, e],
      queryFn: async () => (await i(`/api/session?lang=${e.value}`)).demonstration ?? null,
      staleTime: 1 / 0,
    })
  return {
    data: q(
      () =>
        t.value?.accounts.map(({ signIn: t, password: n, name: r, departmentName: i, roles: a }) => ({
          account: t,
          password: n,
          name: r,
          roleText: `${i} · ${rl(a, e.value)}`,
        })) ?? [],
    ),
  }
}
function Ef(e) {
  if (typeof e != `string` || !/^\/(?![/\\])/.test(e)) return `/desk/`
  let { origin: t, pathname: n, search: r } = new URL(e, `http://here.invalid`)
  return t !== `http://here.invalid` || n.startsWith(`/desk/sign-in`) ? `/desk/` : n + r
}
var Df = I({
    __name: `SignInPage`,
    setup(t) {
      let n = wf(),
        { lang: r } = Z(),
        i = Pu(),
        { bureau: a } = Lc(r),
        { signIn: o } = Pc(r),
        { data: s } = Tf(),
        c = cn(!1),
        l = cn(null)
      async function u(t, r) {
        ;((c.value = !0), (l.value = null))
        try {
          ;(await o(t, r), location.assign(Ef(i.query.next)))
        } catch (t) {
          ;((l.value = t instanceof e ? t.message : n.value.signIn.unreachable), (c.value = !1))
        }
      }
      return (e, t) => (
        z(),
        V(
          N(Rl),
          {
            bureau: N(a),
            busy: c.value,
            refusal: l.value,
            ended: N(i).query.ended === `1`,
            demo: N(s) ?? [],
            onSignIn: u,
          },
          null,
          8,
          [`bureau`, `busy`, `refusal`, `ended`, `demo`],
        )
      )
    },
  }),
  Of = `/desk/`,
  kf = I({
    __name: `SignedIn`,
    setup(e) {
      let t = Pu(),
        n = Nu(),
        { lang: r } = Z(),
        { person: i, signOut: a } = Ic(r),
        { entries: o, bureau: s } = Lc(r),
        c = q(() => Of + t.path.slice(1))
      function l(e, t) {
        !e.startsWith(Of) ||
          t.metaKey ||
          t.ctrlKey ||
          t.shiftKey ||
          t.button !== 0 ||
          (t.preventDefault(), n.push(e.slice(5)))
      }
      return (e, t) => (
        z(),
        V(
          N(vl),
          { bureau: N(s), entries: N(o), current: c.value, person: N(i), onSignOut: N(a), onGo: l },
          { default: Yn(() => [N(i) ? (z(), V(N(bf), { key: 0 })) : G(`v-if`, !0)]), _: 1 },
          8,
          [`bureau`, `entries`, `current`, `person`, `onSignOut`],
        )
      )
    },
  }),
  Af = I({
    __name: `DeskApp`,
    setup(e) {
      let t = wf(),
        { lang: n } = Z(),
        { bureau: r } = Lc(n),
        i = Pu(),
        a = Nu(),
        o = q(() => i.matched.length > 0),
        s = q(() => a.currentRoute.value.path === `/sign-in`)
      return (
        nr(() => {
          document.title = [t.value.title, r.value].filter(Boolean).join(` · `)
        }),
        (e, t) =>
          o.value
            ? (z(), B(R, { key: 0 }, [s.value ? (z(), V(Df, { key: 0 })) : (z(), V(kf, { key: 1 }))], 64))
            : G(`v-if`, !0)
      )
    },
  }),
  jf = {
    leader: { zh: `局领导`, en: `leader of the bureau` },
    head: { zh: `负责人`, en: `head` },
    'deputy-head': { zh: `副职`, en: `deputy head` },
    handler: { zh: `承办人`, en: `handler` },
    liaison: { zh: `联络员`, en: `liaison officer` },
    office: { zh: `公开办经办`, en: `openness office` },
    'office-reviewer': { zh: `公开办审核人`, en: `reviewer of the office` },
    admin: { zh: `系统管理员`, en: `administrator` },
  }
function Mf(e, t) {
  return e.holders.filter((e) => e.role === t && !e.away)
}
function Nf({ names: e, timeline: t }) {
  let [n] = e,
    r = t.find(({ on: e }) => e === n?.from)
  return [
    ...(n ? [{ on: n.from, text: r ? `${n.name} ${r.text}` : n.name }] : []),
    ...t.filter((e) => e !== r),
  ].toSorted((e, t) => (e.on < t.on ? -1 : +(e.on > t.on)))
}
function Pf(e) {
  let t = e?.orphaned
  return Array.isArray(t) ? t : []
}
function Ff(e, t) {
  let n = e?.problems
  return Array.isArray(n) ? n.map((e) => String(e[t] ?? e.text ?? ``)) : []
}
var If = {
    title: `部门与人员`,
    for: `谁负责什么：各部门今昔的名称，岗位和任期，谁代理，谁是联络员。`,
    on: `查看日期`,
    today: `今天`,
    views: { departments: `部门`, people: `人员`, versions: `变动记录` },
    department: `部门`,
    head: `负责人`,
    liaison: `联络员`,
    nobody: `空缺`,
    gone: `已撤销或尚未设立的部门`,
    now: (e) => `现由${e}承接`,
    noHeir: `没有承接部门`,
    notYet: (e) => `${e}设立`,
    history: `沿革`,
    printedAs: `文件中也写作`,
    duties: `职责`,
    phone: `公开电话`,
    holders: `任职`,
    person: `姓名`,
    posts: `岗位与任期`,
    term: (e, t) => `${e}至${t ?? `今`}`,
    actingFor: (e, t) => `${e}（代${t}）`,
    away: `由他人代理`,
    former: `曾任`,
    account: `登录账号`,
    standIns: `代理`,
    standIn: (e, t) => `${e}代理${t}`,
    inForce: `生效中`,
    noPeople: `还没有登记人员`,
    noPeopleText: `管理员导入人员和任职表后，这里显示每个人的岗位和任期。`,
    noStandIns: `没有登记代理。`,
    problems: `需要补正`,
    failed: `读不到部门与人员。`,
    retry: `再试一次`,
    noChanges: `首次建立。`,
    export: `导出`,
    exportFailed: `没有导出：服务器暂时没有回应。`,
    import: `导入`,
    importing: `正在读取…`,
    importHint: `.xlsx 或 .csv 文件。先显示会改动什么，确认后才保存。`,
    tooLarge: `文件太大，请检查是否选错了文件。`,
    unreachable: `连不上服务器，请稍后再试。`,
    read: (e) => `从文件「${e}」读到的改动。还没有保存。`,
    nothing: `文件与现在的名录相同，没有改动。`,
    wrong: `文件里需要改正的地方`,
    place: (e, t, n) => [e, t === null ? `` : `第${t}行`, n ?? ``].filter(Boolean).join(` · `),
    changes: (e) => `改动 ${e} 处`,
    moves: (e) => `${e} 件未办结的工作随部门转给承接部门`,
    movesTo: (e) => `转给${e}`,
    orphans: (e) => `${e} 件未办结的工作会无人负责`,
    orphansNote: `请先打开所列工作交接或改派，再改动名录。`,
    store: (e) => `保存 ${e} 处改动`,
    storing: `正在保存…`,
    leave: `不保存`,
    close: `关闭`,
    stored: (e) => `已保存 ${e} 处改动。`,
    change: `登记变动`,
    what: `变动事项`,
    edits: {
      'start-post': `新任岗位`,
      'end-post': `离任`,
      'stand-in': `委托代理`,
      'add-person': `新增人员`,
      rename: `部门更名`,
      dissolve: `部门撤销`,
    },
    save: `保存`,
    choose: `请选择`,
    role: `岗位`,
    from: `自哪天起`,
    lastDay: `最后一天`,
    firstDayGone: `自哪天起撤销`,
    heirs: `由谁承接（只选一个时，未办结的留言和工作要点随之转移）`,
    newName: `新名称`,
    newNameEn: `英文名称`,
    id: `人员编号`,
    idHint: `小写字母、数字，以连字符相连，如 s-1024；以后不再改变。`,
    of: `谁离岗`,
    by: `由谁代理`,
    until: `到哪天止`,
    reason: `事由（可不填）`,
    optional: `（可不填）`,
  },
  Lf = {
    title: `Departments and people`,
    for: `Who answers for what: departments under their names then and now, posts and terms, stand-ins, liaison officers.`,
    on: `As of`,
    today: `Today`,
    views: { departments: `Departments`, people: `People`, versions: `Changes` },
    department: `Department`,
    head: `Head`,
    liaison: `Liaison officer`,
    nobody: `vacant`,
    gone: `Departments dissolved or yet to be founded`,
    now: (e) => `now ${e}`,
    noHeir: `no heir`,
    notYet: (e) => `founded ${e}`,
    history: `History`,
    printedAs: `Also printed as`,
    duties: `Duties`,
    phone: `Public telephone`,
    holders: `Posts`,
    person: `Name`,
    posts: `Posts and terms`,
    term: (e, t) => `${e} to ${t ?? `now`}`,
    actingFor: (e, t) => `${e} (acting for ${t})`,
    away: `away, see stand-in`,
    former: `before`,
    account: `Account`,
    standIns: `Stand-ins`,
    standIn: (e, t) => `${e} stands in for ${t}`,
    inForce: `in force`,
    noPeople: `No people yet`,
    noPeopleText: `When an administrator imports people and their posts, this page shows who holds what.`,
    noStandIns: `No stand-ins.`,
    problems: `To be put right`,
    failed: `Departments and people could not be read.`,
    retry: `Try again`,
    noChanges: `First version.`,
    export: `Export`,
    exportFailed: `Not exported: the server does not answer just now.`,
    import: `Import`,
    importing: `Reading…`,
    importHint: `An .xlsx or .csv file. You see what it changes before anything is stored.`,
    tooLarge: `The file is too large. Is it the right one?`,
    unreachable: `The server cannot be reached. Try again later.`,
    read: (e) => `What “${e}” changes. Nothing is stored yet.`,
    nothing: `The file says what the registry says: nothing changes.`,
    wrong: `To be corrected in the file`,
    place: (e, t, n) => [e, t === null ? `` : `row ${t}`, n ?? ``].filter(Boolean).join(` · `),
    changes: (e) => `${e} ${e === 1 ? `change` : `changes`}`,
    moves: (e) => `${e} open ${e === 1 ? `matter goes` : `matters go`} on with the heir of its department`,
    movesTo: (e) => `goes on with ${e}`,
    orphans: (e) => `${e} open ${e === 1 ? `matter` : `matters`} would be left with nobody`,
    orphansNote: `Open each, hand it over or reassign it, then change the registry.`,
    store: (e) => `Store ${e} ${e === 1 ? `change` : `changes`}`,
    storing: `Storing…`,
    leave: `Do not store`,
    close: `Close`,
    stored: (e) => `${e} ${e === 1 ? `change` : `changes`} stored.`,
    change: `Record a change`,
    what: `What changed`,
    edits: {
      'start-post': `Starts in a post`,
      'end-post': `Leaves a post`,
      'stand-in': `Stand-in`,
      'add-person': `New person`,
      rename: `Department renamed`,
      dissolve: `Department dissolved`,
    },
    save: `Save`,
    choose: `Choose`,
    role: `Role`,
    from: `From`,
    lastDay: `Last day`,
    firstDayGone: `Dissolved from`,
    heirs: `Taken over by (with only one, open messages and work points go on with it)`,
    newName: `New name`,
    newNameEn: `English name`,
    id: `Id`,
    idHint: `Lower-case letters and figures joined by hyphens, such as s-1024. It never changes.`,
    of: `Who is away`,
    by: `Who stands in`,
    until: `Until`,
    reason: `Reason (optional)`,
    optional: ` (optional)`,
  }
function Rf() {
  let { lang: e } = Z()
  return q(() => (e.value === `zh` ? If : Lf))
}
var zf = [`id`],
  Bf = { class: `dept-name` },
  Vf = { key: 0, class: `dept-note` },
  Hf = { class: `dept-role-word` },
  Uf = { key: 0 },
  Wf = { key: 1, class: `dept-vacant` },
  Gf = { class: `dept-more` },
  Kf = { class: `dept-times` },
  qf = { class: `gk-num` },
  Jf = { key: 0, class: `gk-hint` },
  Yf = { key: 0 },
  Xf = { class: `dept-holders` },
  Zf = { class: `dept-role-word` },
  Qf = { key: 0, class: `dept-away` },
  $f = { class: `gk-num gk-hint` },
  ep = { key: 1 },
  tp = { class: `dept-duties` },
  np = { key: 0, class: `gk-hint` },
  rp = I({
    __name: `DepartmentRow`,
    props: { department: {} },
    setup(e) {
      let t = Rf(),
        { lang: n } = Z()
      function r({ person: e, actingFor: n }) {
        return n ? t.value.actingFor(e.name, n.name) : e.name
      }
      return (i, a) => (
        z(),
        B(
          `details`,
          { id: e.department.id, class: `dept` },
          [
            H(`summary`, null, [
              H(`span`, Bf, D(e.department.name), 1),
              e.department.exists
                ? (z(),
                  B(
                    R,
                    { key: 1 },
                    L([`head`, `liaison`], (n) =>
                      H(`span`, { key: n, class: `dept-role` }, [
                        H(`span`, Hf, D(N(t)[n]), 1),
                        N(Mf)(e.department, n).length
                          ? (z(), B(`span`, Uf, D(N(Mf)(e.department, n).map(r).join(`、`)), 1))
                          : (z(), B(`span`, Wf, D(N(t).nobody), 1)),
                      ]),
                    ),
                    64,
                  ))
                : (z(),
                  B(
                    `span`,
                    Vf,
                    D(
                      e.department.heirs.length
                        ? N(t).now(e.department.heirs.map((e) => e.name).join(`、`))
                        : e.department.dissolved
                          ? N(t).noHeir
                          : N(t).notYet(e.department.founded ?? ``),
                    ),
                    1,
                  )),
            ]),
            H(`div`, Gf, [
              H(`section`, null, [
                H(`h2`, null, D(N(t).history), 1),
                H(`ol`, Kf, [
                  (z(!0),
                  B(
                    R,
                    null,
                    L(
                      N(Nf)(e.department),
                      (e, t) => (z(), B(`li`, { key: t }, [H(`span`, qf, D(e.on), 1), W(` ` + D(e.text), 1)])),
                    ),
                    128,
                  )),
                ]),
                e.department.printedAs.length
                  ? (z(), B(`p`, Jf, D(N(t).printedAs) + ` ` + D(e.department.printedAs.join(`、`)), 1))
                  : G(`v-if`, !0),
              ]),
              e.department.holders.length
                ? (z(),
                  B(`section`, Yf, [
                    H(`h2`, null, D(N(t).holders), 1),
                    H(`ul`, Xf, [
                      (z(!0),
                      B(
                        R,
                        null,
                        L(
                          e.department.holders,
                          (e, i) => (
                            z(),
                            B(`li`, { key: i }, [
                              H(`span`, Zf, D(N(jf)[e.role][N(n)]), 1),
                              H(`span`, null, [
                                W(D(r(e)) + ` `, 1),
                                e.away ? (z(), B(`span`, Qf, `▲ ` + D(N(t).away), 1)) : G(`v-if`, !0),
                              ]),
                              H(`span`, $f, D(N(t).term(e.from, e.to)), 1),
                            ])
                          ),
                        ),
                        128,
                      )),
                    ]),
                  ]))
                : G(`v-if`, !0),
              e.department.duties.length
                ? (z(),
                  B(`section`, ep, [
                    H(`h2`, null, D(N(t).duties), 1),
                    H(`ul`, tp, [
                      (z(!0),
                      B(
                        R,
                        null,
                        L(e.department.duties, (e) => (z(), B(`li`, { key: e }, D(e), 1))),
                        128,
                      )),
                    ]),
                    e.department.phone
                      ? (z(), B(`p`, np, D(N(t).phone) + ` ` + D(e.department.phone), 1))
                      : G(`v-if`, !0),
                  ]))
                : G(`v-if`, !0),
            ]),
          ],
          8,
          zf,
        )
      )
    },
  }),
  ip = { key: 0, class: `gk-empty` },
  ap = { class: `people` },
  op = [`id`],
  sp = { class: `people-name` },
  cp = { key: 0, class: `gk-hint` },
  lp = { class: `people-posts` },
  up = [`data-held`],
  dp = { key: 0, class: `dept-role-word` },
  fp = { class: `gk-num gk-hint` },
  pp = { class: `stand-ins`, 'aria-labelledby': `stand-ins-title` },
  mp = { id: `stand-ins-title` },
  hp = { key: 0, class: `gk-hint` },
  gp = { key: 1, class: `people-posts` },
  _p = [`data-held`],
  vp = { class: `gk-num gk-hint` },
  yp = I({
    __name: `PeopleTable`,
    props: { people: {}, standIns: {} },
    setup(e) {
      let t = Rf(),
        { lang: n } = Z(),
        r = (e) => e.toSorted((e, t) => Number(t.held) - Number(e.held))
      return (i, a) =>
        e.people.length
          ? (z(),
            B(
              R,
              { key: 1 },
              [
                H(`ul`, ap, [
                  (z(!0),
                  B(
                    R,
                    null,
                    L(
                      e.people,
                      (e) => (
                        z(),
                        B(
                          `li`,
                          { id: e.id, key: e.id },
                          [
                            H(`span`, sp, [
                              W(D(e.name) + ` `, 1),
                              e.account ? (z(), B(`span`, cp, D(e.account), 1)) : G(`v-if`, !0),
                            ]),
                            H(`ul`, lp, [
                              (z(!0),
                              B(
                                R,
                                null,
                                L(
                                  r(e.posts),
                                  (e, r) => (
                                    z(),
                                    B(
                                      `li`,
                                      { key: r, 'data-held': e.held },
                                      [
                                        H(`span`, null, [
                                          e.held ? G(`v-if`, !0) : (z(), B(`span`, dp, D(N(t).former), 1)),
                                          W(` ` + D(e.department.name) + ` ` + D(N(jf)[e.role][N(n)]), 1),
                                        ]),
                                        H(`span`, fp, D(N(t).term(e.from, e.to)), 1),
                                      ],
                                      8,
                                      up,
                                    )
                                  ),
                                ),
                                128,
                              )),
                            ]),
                          ],
                          8,
                          op,
                        )
                      ),
                    ),
                    128,
                  )),
                ]),
                H(`section`, pp, [
                  H(`h2`, mp, D(N(t).standIns), 1),
                  e.standIns.length
                    ? (z(),
                      B(`ul`, gp, [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            e.standIns,
                            (e, r) => (
                              z(),
                              B(
                                `li`,
                                { key: r, 'data-held': e.inForce },
                                [
                                  H(`span`, null, [
                                    W(D(N(t).standIn(e.by.name, e.of.name)) + ` `, 1),
                                    e.department
                                      ? (z(), B(R, { key: 0 }, [W(` · ` + D(e.department.name), 1)], 64))
                                      : G(`v-if`, !0),
                                    e.roles.length
                                      ? (z(),
                                        B(
                                          R,
                                          { key: 1 },
                                          [W(` · ` + D(e.roles.map((e) => N(jf)[e][N(n)]).join(`、`)), 1)],
                                          64,
                                        ))
                                      : G(`v-if`, !0),
                                    e.reason ? (z(), B(R, { key: 2 }, [W(` · ` + D(e.reason), 1)], 64)) : G(`v-if`, !0),
                                  ]),
                                  H(`span`, vp, [
                                    W(D(N(t).term(e.from, e.to)) + ` `, 1),
                                    e.inForce
                                      ? (z(), B(R, { key: 0 }, [W(`● ` + D(N(t).inForce), 1)], 64))
                                      : G(`v-if`, !0),
                                  ]),
                                ],
                                8,
                                _p,
                              )
                            ),
                          ),
                          128,
                        )),
                      ]))
                    : (z(), B(`p`, hp, D(N(t).noStandIns), 1)),
                ]),
              ],
              64,
            ))
          : (z(), B(`div`, ip, [H(`h2`, null, D(N(t).noPeople), 1), H(`p`, null, D(N(t).noPeopleText), 1)]))
    },
  }),
  bp = 32768
async function xp(e) {
  let t = new Uint8Array(await e.arrayBuffer()),
    n = ``
  for (let e = 0; e < t.length; e += bp) n += String.fromCharCode(...t.subarray(e, e + bp))
  return { fileName: e.name, content: btoa(n) }
}
var Sp = [`start-post`, `end-post`, `stand-in`, `add-person`, `rename`, `dissolve`]
function Cp(e, t) {
  let n = e.people ?? [],
    r = (t, n) => ({ ...e, departments: e.departments.map((e) => (e.id === t ? n(e) : e)) })
  switch (t.kind) {
    case `rename`:
      return r(t.department, (e) => ({ ...e, names: wp(e.names, t) }))
    case `dissolve`:
      return r(t.department, (e) => ({ ...e, dissolved: t.on, heirs: [...t.heirs] }))
    case `add-person`: {
      let { id: r, name: i, nameEn: a, account: o } = t,
        s = { ...(a ? { nameEn: a } : {}), ...(o ? { account: o } : {}) }
      return { ...e, people: [...n, { id: r, name: i, ...s, posts: [] }] }
    }
    case `start-post`: {
      let { person: r, department: i, role: a, from: o } = t
      return {
        ...e,
        people: n.map((e) =>
          e.id === r ? { ...e, posts: [...(e.posts ?? []), { department: i, role: a, from: o }] } : e,
        ),
      }
    }
    case `end-post`:
      return {
        ...e,
        people: n.map((e) =>
          e.id === t.person
            ? { ...e, posts: (e.posts ?? []).map((e, n) => (n === t.post ? { ...e, to: t.to } : e)) }
            : e,
        ),
      }
    case `stand-in`: {
      let { of: n, by: r, from: i, to: a, reason: o } = t
      return { ...e, standIns: [...(e.standIns ?? []), { of: n, by: r, from: i, to: a, ...(o ? { reason: o } : {}) }] }
    }
  }
}
function wp(e, { name: t, nameEn: n, from: r }) {
  let i = Ul(r),
    a = e.length - 1
  return [
    ...e.map((e, t) => (t === a && i !== null ? { ...e, to: Gl(i, -1) } : e)),
    { name: t, nameEn: n || t, from: r },
  ]
}
var Tp = `/api/desk/registry`,
  Ep = `registry`
function Dp(e) {
  let { lang: t } = Z()
  return Ec({ queryKey: [Ep, e, t], queryFn: () => i(`${Tp}?lang=${t.value}${e.value ? `&on=${e.value}` : ``}`) })
}
function Op() {
  let { lang: e } = Z()
  return Ec({ queryKey: [Ep, `versions`, e], queryFn: () => i(`${Tp}/versions?lang=${e.value}`) })
}
function kp() {
  let e = ps(),
    { lang: t } = Z()
  return Dc({
    mutationFn: async (e) => {
      let { version: n, data: r } = await i(`${Tp}/data`),
        a = { version: n, data: Cp(r, e) }
      return i(`${Tp}?lang=${t.value}`, { method: `POST`, body: a })
    },
    onSuccess: () => e.invalidateQueries({ queryKey: [Ep] }),
  })
}
function Ap() {
  let { lang: e } = Z()
  return Dc({
    mutationFn: async (t) => {
      let n = await xp(t)
      return i(`${Tp}/preview?lang=${e.value}`, { method: `POST`, body: n })
    },
  })
}
function jp() {
  let e = ps(),
    { lang: t } = Z()
  return Dc({
    mutationFn: async ({ file: e, version: n }) => {
      let r = { ...(await xp(e)), version: n }
      return i(`${Tp}/import?lang=${t.value}`, { method: `POST`, body: r })
    },
    onSuccess: () => e.invalidateQueries({ queryKey: [Ep] }),
  })
}
async function Mp(e) {
  let { fileName: t, content: n } = await i(`${Tp}/export?format=${e}`),
    r = Uint8Array.from(atob(n), (e) => e.charCodeAt(0)),
    a = document.createElement(`a`)
  ;((a.href = URL.createObjectURL(new Blob([r]))), (a.download = t), a.click(), URL.revokeObjectURL(a.href))
}
var Np = { class: `gk-hint` },
  Pp = { class: `orphans` },
  Fp = [`href`],
  Ip = { class: `gk-hint` },
  Lp = I({
    __name: `OpenWorkList`,
    props: { orphaned: {} },
    setup(e) {
      let t = Rf(),
        n = hr(`list`)
      return (
        kr(() => n.value?.focus()),
        (r, i) => (
          z(),
          B(
            `div`,
            { ref_key: `list`, ref: n, class: `gk-notice`, 'data-kind': `danger`, role: `alert`, tabindex: `-1` },
            [
              H(`h3`, null, `■ ` + D(N(t).orphans(e.orphaned.length)), 1),
              H(`p`, Np, D(N(t).orphansNote), 1),
              H(`ul`, Pp, [
                (z(!0),
                B(
                  R,
                  null,
                  L(
                    e.orphaned,
                    (e, t) => (
                      z(),
                      B(`li`, { key: t }, [
                        H(`a`, { href: e.href, target: `_blank` }, D(e.title), 9, Fp),
                        H(`span`, Ip, D(e.holder) + ` · ` + D(e.text), 1),
                      ])
                    ),
                  ),
                  128,
                )),
              ]),
            ],
            512,
          )
        )
      )
    },
  }),
  Rp = { id: `registry-edit` },
  zp = { class: `edit-field` },
  Bp = { class: `gk-label` },
  Vp = [`value`],
  Hp = { class: `gk-label` },
  Up = [`onUpdate:modelValue`],
  Wp = { value: ``, disabled: `` },
  Gp = [`value`],
  Kp = { key: 1, class: `edit-field` },
  qp = { class: `gk-label` },
  Jp = { value: ``, disabled: `` },
  Yp = [`value`],
  Xp = { key: 2, class: `edit-field` },
  Zp = { class: `gk-label` },
  Qp = { value: ``, disabled: `` },
  $p = [`value`],
  em = { key: 3, class: `edit-field` },
  tm = { class: `gk-label` },
  nm = { value: ``, disabled: `` },
  rm = [`value`],
  im = { key: 4, class: `edit-field` },
  am = { class: `gk-label` },
  om = [`value`],
  sm = { key: 5, class: `edit-field` },
  cm = { class: `gk-label` },
  lm = { class: `gk-hint` },
  um = { class: `edit-field` },
  dm = { class: `gk-label` },
  fm = { class: `edit-field` },
  pm = { class: `gk-label` },
  mm = { key: 7, class: `edit-field` },
  hm = { class: `gk-label` },
  gm = { key: 8, class: `edit-field` },
  _m = { class: `gk-label` },
  vm = { key: 9, class: `edit-field` },
  ym = { class: `gk-label` },
  bm = { key: 10, class: `edit-field` },
  xm = { class: `gk-label` },
  Sm = { key: 11, class: `edit-heirs` },
  Cm = { class: `gk-label` },
  wm = [`value`],
  Tm = { key: 13, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  Em = { key: 0 },
  Dm = { class: `gk-button-row` },
  Om = [`disabled`],
  km = I({
    __name: `RegistryEdit`,
    props: { registry: {} },
    emits: [`stored`],
    setup(t, { emit: n }) {
      let r = t,
        i = n,
        a = Rf(),
        { lang: o } = Z(),
        s = hr(`dialog`),
        c = cn(`start-post`),
        l = kp(),
        { error: u, isPending: d } = l,
        f = ou(),
        p = { person: ``, department: ``, role: `liaison`, post: ``, from: f, to: f, name: ``, nameEn: `` },
        m = { id: ``, account: ``, of: ``, by: ``, reason: ``, heirs: [] },
        h = Yt({ ...p, ...m }),
        g = Object.keys(jf),
        _ = q(() => r.registry.departments.filter((e) => e.exists)),
        v = q(() =>
          (r.registry.people.find((e) => e.id === h.person)?.posts ?? [])
            .map((e, t) => ({ ...e, at: t }))
            .filter((e) => e.held),
        ),
        y = q(() => (u.value instanceof e ? u.value : null)),
        b = q(() => Pf(y.value?.body.facts)),
        x = q(() => Ff(y.value?.body.facts, o.value)),
        S = q(() => r.registry.people)
      function C() {
        let {
          person: e,
          department: t,
          role: n,
          post: r,
          from: i,
          to: a,
          name: o,
          nameEn: s,
          id: l,
          account: u,
          of: d,
          by: f,
          reason: p,
          heirs: m,
        } = h
        switch (c.value) {
          case `start-post`:
            return { kind: `start-post`, person: e, department: t, role: n, from: i }
          case `end-post`:
            return { kind: `end-post`, person: e, post: Number(r), to: a }
          case `stand-in`:
            return { kind: `stand-in`, of: d, by: f, from: i, to: a, reason: p }
          case `add-person`:
            return { kind: `add-person`, id: l, name: o, nameEn: s, account: u }
          case `rename`:
            return { kind: `rename`, department: t, name: o, nameEn: s, from: i }
          case `dissolve`:
            return { kind: `dissolve`, department: t, on: i, heirs: m.filter((e) => e !== t) }
        }
      }
      function w() {
        ;(l.reset(), Object.assign(h, p, m, { heirs: [] }), s.value?.showModal())
      }
      function ee() {
        l.mutate(C(), {
          onSuccess: ({ changes: e }) => {
            ;(s.value?.close(), i(`stored`, e.length))
          },
        })
      }
      return (e, t) => (
        z(),
        B(
          R,
          null,
          [
            H(`button`, { type: `button`, class: `gk-button`, 'data-kind': `primary`, onClick: w }, D(N(a).change), 1),
            H(
              `dialog`,
              { ref_key: `dialog`, ref: s, class: `preview edit`, 'aria-labelledby': `registry-edit` },
              [
                H(`header`, null, [H(`h2`, Rp, D(N(a).change), 1)]),
                H(
                  `form`,
                  { id: `registry-edit-form`, class: `preview-read edit-form`, onSubmit: $o(ee, [`prevent`]) },
                  [
                    H(`label`, zp, [
                      H(`span`, Bp, D(N(a).what), 1),
                      F(
                        H(
                          `select`,
                          {
                            'onUpdate:modelValue': (t[0] ||= (e) => (c.value = e)),
                            class: `gk-input`,
                            onChange: (t[1] ||= (e) => N(l).reset()),
                          },
                          [
                            (z(!0),
                            B(
                              R,
                              null,
                              L(N(Sp), (e) => (z(), B(`option`, { key: e, value: e }, D(N(a).edits[e]), 9, Vp))),
                              128,
                            )),
                          ],
                          544,
                        ),
                        [[Ko, c.value]],
                      ),
                    ]),
                    c.value === `stand-in`
                      ? (z(),
                        B(
                          R,
                          { key: 0 },
                          L([`of`, `by`], (e) =>
                            H(`label`, { key: e, class: `edit-field` }, [
                              H(`span`, Hp, D(N(a)[e]), 1),
                              F(
                                H(
                                  `select`,
                                  { 'onUpdate:modelValue': (t) => (h[e] = t), class: `gk-input`, required: `` },
                                  [
                                    H(`option`, Wp, D(N(a).choose), 1),
                                    (z(!0),
                                    B(
                                      R,
                                      null,
                                      L(
                                        S.value,
                                        (e) => (z(), B(`option`, { key: e.id, value: e.id }, D(e.name), 9, Gp)),
                                      ),
                                      128,
                                    )),
                                  ],
                                  8,
                                  Up,
                                ),
                                [[Ko, h[e]]],
                              ),
                            ]),
                          ),
                          64,
                        ))
                      : G(`v-if`, !0),
                    c.value === `start-post` || c.value === `end-post`
                      ? (z(),
                        B(`label`, Kp, [
                          H(`span`, qp, D(N(a).person), 1),
                          F(
                            H(
                              `select`,
                              {
                                'onUpdate:modelValue': (t[2] ||= (e) => (h.person = e)),
                                class: `gk-input`,
                                required: ``,
                                onChange: (t[3] ||= (e) => (h.post = ``)),
                              },
                              [
                                H(`option`, Jp, D(N(a).choose), 1),
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(S.value, (e) => (z(), B(`option`, { key: e.id, value: e.id }, D(e.name), 9, Yp))),
                                  128,
                                )),
                              ],
                              544,
                            ),
                            [[Ko, h.person]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `end-post`
                      ? (z(),
                        B(`label`, Xp, [
                          H(`span`, Zp, D(N(a).posts), 1),
                          F(
                            H(
                              `select`,
                              {
                                'onUpdate:modelValue': (t[4] ||= (e) => (h.post = e)),
                                class: `gk-input`,
                                required: ``,
                              },
                              [
                                H(`option`, Qp, D(N(a).choose), 1),
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(
                                    v.value,
                                    (e) => (
                                      z(),
                                      B(
                                        `option`,
                                        { key: e.at, value: String(e.at) },
                                        D(e.department.name) + ` ` + D(N(jf)[e.role][N(o)]),
                                        9,
                                        $p,
                                      )
                                    ),
                                  ),
                                  128,
                                )),
                              ],
                              512,
                            ),
                            [[Ko, h.post]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `start-post` || c.value === `rename` || c.value === `dissolve`
                      ? (z(),
                        B(`label`, em, [
                          H(`span`, tm, D(N(a).department), 1),
                          F(
                            H(
                              `select`,
                              {
                                'onUpdate:modelValue': (t[5] ||= (e) => (h.department = e)),
                                class: `gk-input`,
                                required: ``,
                              },
                              [
                                H(`option`, nm, D(N(a).choose), 1),
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(_.value, (e) => (z(), B(`option`, { key: e.id, value: e.id }, D(e.name), 9, rm))),
                                  128,
                                )),
                              ],
                              512,
                            ),
                            [[Ko, h.department]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `start-post`
                      ? (z(),
                        B(`label`, im, [
                          H(`span`, am, D(N(a).role), 1),
                          F(
                            H(
                              `select`,
                              {
                                'onUpdate:modelValue': (t[6] ||= (e) => (h.role = e)),
                                class: `gk-input`,
                                required: ``,
                              },
                              [
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(N(g), (e) => (z(), B(`option`, { key: e, value: e }, D(N(jf)[e][N(o)]), 9, om))),
                                  128,
                                )),
                              ],
                              512,
                            ),
                            [[Ko, h.role]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `add-person`
                      ? (z(),
                        B(`label`, sm, [
                          H(`span`, cm, D(N(a).id), 1),
                          F(
                            H(
                              `input`,
                              {
                                'onUpdate:modelValue': (t[7] ||= (e) => (h.id = e)),
                                class: `gk-input`,
                                required: ``,
                                pattern: `[a-z][a-z0-9]*(-[a-z0-9]+)*`,
                              },
                              null,
                              512,
                            ),
                            [[Uo, h.id, void 0, { trim: !0 }]],
                          ),
                          H(`span`, lm, D(N(a).idHint), 1),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `add-person` || c.value === `rename`
                      ? (z(),
                        B(
                          R,
                          { key: 6 },
                          [
                            H(`label`, um, [
                              H(`span`, dm, D(c.value === `rename` ? N(a).newName : N(a).person), 1),
                              F(
                                H(
                                  `input`,
                                  {
                                    'onUpdate:modelValue': (t[8] ||= (e) => (h.name = e)),
                                    class: `gk-input`,
                                    required: ``,
                                    maxlength: `40`,
                                  },
                                  null,
                                  512,
                                ),
                                [[Uo, h.name, void 0, { trim: !0 }]],
                              ),
                            ]),
                            H(`label`, fm, [
                              H(`span`, pm, D(N(a).newNameEn) + D(N(a).optional), 1),
                              F(
                                H(
                                  `input`,
                                  {
                                    'onUpdate:modelValue': (t[9] ||= (e) => (h.nameEn = e)),
                                    class: `gk-input`,
                                    maxlength: `120`,
                                  },
                                  null,
                                  512,
                                ),
                                [[Uo, h.nameEn, void 0, { trim: !0 }]],
                              ),
                            ]),
                          ],
                          64,
                        ))
                      : G(`v-if`, !0),
                    c.value === `add-person`
                      ? (z(),
                        B(`label`, mm, [
                          H(`span`, hm, D(N(a).account) + D(N(a).optional), 1),
                          F(
                            H(
                              `input`,
                              {
                                'onUpdate:modelValue': (t[10] ||= (e) => (h.account = e)),
                                class: `gk-input`,
                                maxlength: `100`,
                                autocomplete: `off`,
                              },
                              null,
                              512,
                            ),
                            [[Uo, h.account, void 0, { trim: !0 }]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value !== `end-post` && c.value !== `add-person`
                      ? (z(),
                        B(`label`, gm, [
                          H(`span`, _m, D(c.value === `dissolve` ? N(a).firstDayGone : N(a).from), 1),
                          F(
                            H(
                              `input`,
                              {
                                'onUpdate:modelValue': (t[11] ||= (e) => (h.from = e)),
                                class: `gk-input`,
                                type: `date`,
                                required: ``,
                              },
                              null,
                              512,
                            ),
                            [[Uo, h.from]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `end-post` || c.value === `stand-in`
                      ? (z(),
                        B(`label`, vm, [
                          H(`span`, ym, D(c.value === `end-post` ? N(a).lastDay : N(a).until), 1),
                          F(
                            H(
                              `input`,
                              {
                                'onUpdate:modelValue': (t[12] ||= (e) => (h.to = e)),
                                class: `gk-input`,
                                type: `date`,
                                required: ``,
                              },
                              null,
                              512,
                            ),
                            [[Uo, h.to]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `stand-in`
                      ? (z(),
                        B(`label`, bm, [
                          H(`span`, xm, D(N(a).reason), 1),
                          F(
                            H(
                              `input`,
                              {
                                'onUpdate:modelValue': (t[13] ||= (e) => (h.reason = e)),
                                class: `gk-input`,
                                maxlength: `100`,
                              },
                              null,
                              512,
                            ),
                            [[Uo, h.reason, void 0, { trim: !0 }]],
                          ),
                        ]))
                      : G(`v-if`, !0),
                    c.value === `dissolve`
                      ? (z(),
                        B(`fieldset`, Sm, [
                          H(`legend`, Cm, D(N(a).heirs), 1),
                          (z(!0),
                          B(
                            R,
                            null,
                            L(
                              _.value.filter((e) => e.id !== h.department),
                              (e) => (
                                z(),
                                B(`label`, { key: e.id, class: `gk-choice` }, [
                                  F(
                                    H(
                                      `input`,
                                      {
                                        'onUpdate:modelValue': (t[14] ||= (e) => (h.heirs = e)),
                                        type: `checkbox`,
                                        value: e.id,
                                      },
                                      null,
                                      8,
                                      wm,
                                    ),
                                    [[Wo, h.heirs]],
                                  ),
                                  W(` ` + D(e.name), 1),
                                ])
                              ),
                            ),
                            128,
                          )),
                        ]))
                      : G(`v-if`, !0),
                    b.value.length
                      ? (z(), V(Lp, { key: 12, orphaned: b.value }, null, 8, [`orphaned`]))
                      : N(u)
                        ? (z(),
                          B(`div`, Tm, [
                            H(`p`, null, D(y.value ? y.value.message : N(a).unreachable), 1),
                            x.value.length
                              ? (z(),
                                B(`ul`, Em, [
                                  (z(!0),
                                  B(
                                    R,
                                    null,
                                    L(x.value, (e) => (z(), B(`li`, { key: e }, D(e), 1))),
                                    128,
                                  )),
                                ]))
                              : G(`v-if`, !0),
                          ]))
                        : G(`v-if`, !0),
                  ],
                  32,
                ),
                H(`footer`, null, [
                  H(`div`, Dm, [
                    H(
                      `button`,
                      {
                        type: `submit`,
                        form: `registry-edit-form`,
                        class: `gk-button`,
                        'data-kind': `primary`,
                        disabled: N(d),
                      },
                      D(N(d) ? N(a).storing : N(a).save),
                      9,
                      Om,
                    ),
                    H(
                      `button`,
                      { type: `button`, class: `gk-button`, onClick: (t[15] ||= (e) => s.value?.close()) },
                      D(N(a).leave),
                      1,
                    ),
                  ]),
                ]),
              ],
              512,
            ),
          ],
          64,
        )
      )
    },
  }),
  Am = { class: `import gk-no-print` },
  jm = [`disabled`],
  Mm = { id: `registry-import-hint`, class: `gk-hint` },
  Nm = [`aria-label`],
  Pm = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  Fm = { key: 1, class: `gk-notice`, role: `status` },
  Im = { id: `registry-preview`, tabindex: `-1`, autofocus: `` },
  Lm = { class: `gk-hint` },
  Rm = [`aria-label`],
  zm = { key: 0, class: `gk-notice`, 'data-kind': `soon` },
  Bm = { class: `preview-warnings` },
  Vm = { class: `gk-hint` },
  Hm = { key: 1 },
  Um = { class: `changes` },
  Wm = { class: `changes` },
  Gm = [`href`],
  Km = { class: `gk-hint` },
  qm = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  Jm = { class: `gk-button-row` },
  Ym = [`disabled`],
  Xm = 6e5,
  Zm = I({
    __name: `RegistryImport`,
    setup(t) {
      let n = Rf(),
        r = hr(`input`),
        i = hr(`button`),
        a = hr(`dialog`),
        o = ln(null),
        s = cn(``),
        c = Ap(),
        l = jp(),
        { data: u, isPending: d } = c,
        { data: f, isPending: p } = l,
        m = q(() => (l.error.value instanceof e ? l.error.value : null)),
        h = q(() => {
          let e = Pf(m.value?.body.facts)
          return e.length > 0 ? e : (u.value?.orphaned ?? [])
        }),
        g = q(() => {
          let { problems: e, changes: t } = u.value ?? { problems: [], changes: [] }
          return e.length === 0 && h.value.length === 0 && t.length > 0
        })
      rr(a, (e) => e?.showModal())
      let _ = (t) => (t instanceof e ? t.message : n.value.unreachable)
      function v() {
        let e = r.value?.files?.[0]
        ;(r.value && (r.value.value = ``),
          e &&
            (c.reset(),
            l.reset(),
            (s.value = e.size > Xm ? n.value.tooLarge : ``),
            s.value || ((o.value = e), c.mutate(e, { onError: (e) => (s.value = _(e)) }))))
      }
      function y() {
        ;(c.reset(), (o.value = null), i.value?.focus())
      }
      function b() {
        o.value &&
          u.value &&
          l.mutate({ file: o.value, version: u.value.version }, { onSuccess: () => a.value?.close() })
      }
      async function x(e) {
        ;((s.value = ``), await Mp(e).catch(() => (s.value = n.value.exportFailed)))
      }
      return (e, t) => (
        z(),
        B(`div`, Am, [
          Wr(e.$slots, `default`),
          H(
            `button`,
            {
              ref_key: `button`,
              ref: i,
              type: `button`,
              class: `gk-button`,
              disabled: N(d),
              'aria-describedby': `registry-import-hint`,
              onClick: (t[0] ||= (e) => r.value?.click()),
            },
            D(N(d) ? N(n).importing : N(n).import),
            9,
            jm,
          ),
          H(
            `button`,
            { type: `button`, class: `gk-button`, onClick: (t[1] ||= (e) => x(`xlsx`)) },
            D(N(n).export) + ` Excel`,
            1,
          ),
          H(
            `button`,
            { type: `button`, class: `gk-button`, onClick: (t[2] ||= (e) => x(`csv`)) },
            D(N(n).export) + ` CSV`,
            1,
          ),
          H(`span`, Mm, D(N(n).importHint), 1),
          H(
            `input`,
            {
              ref_key: `input`,
              ref: r,
              class: `gk-unseen`,
              type: `file`,
              accept: `.xlsx,.csv`,
              tabindex: `-1`,
              'aria-label': N(n).import,
              onChange: v,
            },
            null,
            40,
            Nm,
          ),
          s.value
            ? (z(), B(`p`, Pm, D(s.value), 1))
            : N(f)
              ? (z(), B(`p`, Fm, D(N(n).stored(N(f).changes.length)), 1))
              : G(`v-if`, !0),
          N(u) && o.value
            ? (z(),
              B(
                `dialog`,
                {
                  key: 2,
                  ref_key: `dialog`,
                  ref: a,
                  class: `preview`,
                  'aria-labelledby': `registry-preview`,
                  onClose: y,
                },
                [
                  H(`header`, null, [H(`h2`, Im, D(N(n).import), 1), H(`p`, Lm, D(N(n).read(o.value.name)), 1)]),
                  H(
                    `div`,
                    {
                      class: `preview-read`,
                      tabindex: `0`,
                      role: `group`,
                      'aria-label': N(n).changes(N(u).changes.length),
                    },
                    [
                      N(u).problems.length
                        ? (z(),
                          B(`div`, zm, [
                            H(`h3`, null, `▲ ` + D(N(n).wrong), 1),
                            H(`ul`, Bm, [
                              (z(!0),
                              B(
                                R,
                                null,
                                L(
                                  N(u).problems,
                                  (e, t) => (
                                    z(),
                                    B(`li`, { key: t }, [
                                      H(`strong`, null, D(e.text), 1),
                                      H(`span`, Vm, D(N(n).place(e.sheet, e.row, e.column)), 1),
                                    ])
                                  ),
                                ),
                                128,
                              )),
                            ]),
                          ]))
                        : N(u).changes.length
                          ? G(`v-if`, !0)
                          : (z(), B(`p`, Hm, D(N(n).nothing), 1)),
                      h.value.length
                        ? (z(), V(Lp, { key: 2, orphaned: h.value }, null, 8, [`orphaned`]))
                        : G(`v-if`, !0),
                      N(u).changes.length
                        ? (z(),
                          B(
                            R,
                            { key: 3 },
                            [
                              H(`h3`, null, D(N(n).changes(N(u).changes.length)), 1),
                              H(`ul`, Um, [
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(N(u).changes, (e, t) => (z(), B(`li`, { key: t }, D(e.text), 1))),
                                  128,
                                )),
                              ]),
                            ],
                            64,
                          ))
                        : G(`v-if`, !0),
                      N(u).moved.length
                        ? (z(),
                          B(
                            R,
                            { key: 4 },
                            [
                              H(`h3`, null, D(N(n).moves(N(u).moved.length)), 1),
                              H(`ul`, Wm, [
                                (z(!0),
                                B(
                                  R,
                                  null,
                                  L(
                                    N(u).moved,
                                    (e, t) => (
                                      z(),
                                      B(`li`, { key: t }, [
                                        H(`a`, { href: e.href, target: `_blank` }, D(e.title), 9, Gm),
                                        H(`span`, Km, D(N(n).movesTo(e.to)), 1),
                                      ])
                                    ),
                                  ),
                                  128,
                                )),
                              ]),
                            ],
                            64,
                          ))
                        : G(`v-if`, !0),
                    ],
                    8,
                    Rm,
                  ),
                  H(`footer`, null, [
                    N(l).error.value ? (z(), B(`p`, qm, D(_(N(l).error.value)), 1)) : G(`v-if`, !0),
                    H(`div`, Jm, [
                      g.value
                        ? (z(),
                          B(
                            `button`,
                            {
                              key: 0,
                              type: `button`,
                              class: `gk-button`,
                              'data-kind': `primary`,
                              disabled: N(p),
                              onClick: b,
                            },
                            D(N(p) ? N(n).storing : N(n).store(N(u).changes.length)),
                            9,
                            Ym,
                          ))
                        : G(`v-if`, !0),
                      H(
                        `button`,
                        { type: `button`, class: `gk-button`, onClick: (t[3] ||= (e) => a.value?.close()) },
                        D(g.value ? N(n).leave : N(n).close),
                        1,
                      ),
                    ]),
                  ]),
                ],
                544,
              ))
            : G(`v-if`, !0),
        ])
      )
    },
  }),
  Qm = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  $m = { key: 1, class: `versions` },
  eh = { class: `versions-head` },
  th = { class: `gk-num` },
  nh = { key: 0 },
  rh = { key: 1, class: `gk-hint` },
  ih = I({
    __name: `RegistryVersions`,
    setup(e) {
      let t = Rf(),
        { lang: n } = Z(),
        { data: r, isError: i, refetch: a } = Op(),
        o = ou()
      return (e, s) =>
        N(i)
          ? (z(),
            B(`p`, Qm, [
              W(D(N(t).failed) + ` `, 1),
              H(`button`, { type: `button`, class: `gk-quiet`, onClick: (s[0] ||= (e) => N(a)()) }, D(N(t).retry), 1),
            ]))
          : (z(),
            B(`ol`, $m, [
              (z(!0),
              B(
                R,
                null,
                L(
                  N(r)?.items,
                  (e) => (
                    z(),
                    B(`li`, { key: e.version }, [
                      H(`p`, eh, [H(`span`, th, D(N(au)(e.at, N(n), N(o))), 1), W(` ` + D(e.by), 1)]),
                      e.changes.length
                        ? (z(),
                          B(`ul`, nh, [
                            (z(!0),
                            B(
                              R,
                              null,
                              L(e.changes, (e, t) => (z(), B(`li`, { key: t }, D(e.text), 1))),
                              128,
                            )),
                          ]))
                        : (z(), B(`p`, rh, D(N(t).noChanges), 1)),
                    ])
                  ),
                ),
                128,
              )),
            ]))
    },
  }),
  ah = { class: `gk-page registry` },
  oh = { class: `gk-page-head` },
  sh = { class: `plan-bar gk-no-print` },
  ch = [`aria-label`],
  lh = { key: 0, class: `registry-day` },
  uh = { class: `gk-hint` },
  dh = [`value`],
  fh = { key: 1, class: `gk-notice`, role: `status` },
  ph = { key: 2, role: `status` },
  mh = { key: 3, class: `gk-empty`, role: `alert` },
  hh = { key: 0, class: `registry-gone`, 'aria-labelledby': `gone-title` },
  gh = { id: `gone-title` },
  _h = { key: 7, class: `registry-problems` },
  vh = { class: `gk-num` },
  yh = I({
    __name: `DepartmentsPage`,
    setup(e) {
      let t = [`departments`, `people`, `versions`],
        n = Rf(),
        { lang: r } = Z(),
        i = Pu(),
        a = Nu(),
        { person: o } = Ic(r),
        s = q(() => (/^\d{4}-\d{2}-\d{2}$/.test(String(i.query.on)) ? String(i.query.on) : null)),
        c = q(() => t.find((e) => e === i.query.view) ?? `departments`),
        { data: l, isPending: u, isError: d, refetch: f } = Dp(s),
        p = q(() => o.value?.roles.includes(`admin`) ?? !1),
        m = q(() => l.value?.departments.filter((e) => e.exists) ?? []),
        h = q(() => l.value?.departments.filter((e) => !e.exists) ?? []),
        g = cn(0),
        _ = ou()
      function v(e) {
        let t = e.target.value
        a.replace({ query: { ...i.query, on: t === `` || t === _ ? void 0 : t } })
      }
      return (e, r) => (
        z(),
        B(`div`, ah, [
          H(`header`, oh, [H(`h1`, null, D(N(n).title), 1), H(`p`, null, D(N(n).for), 1)]),
          H(`div`, sh, [
            H(
              `nav`,
              { class: `tabs`, 'aria-label': N(n).title },
              [
                (z(),
                B(
                  R,
                  null,
                  L(t, (e) =>
                    U(
                      N(Bd),
                      {
                        key: e,
                        to: { query: { ...N(i).query, view: e === `departments` ? void 0 : e } },
                        'aria-current': e === c.value ? `page` : void 0,
                      },
                      { default: Yn(() => [W(D(N(n).views[e]), 1)]), _: 2 },
                      1032,
                      [`to`, `aria-current`],
                    ),
                  ),
                  64,
                )),
              ],
              8,
              ch,
            ),
            c.value === `versions`
              ? G(`v-if`, !0)
              : (z(),
                B(`label`, lh, [
                  H(`span`, uh, D(N(n).on), 1),
                  H(`input`, { class: `gk-input`, type: `date`, value: s.value ?? N(_), onChange: v }, null, 40, dh),
                  s.value
                    ? (z(),
                      V(
                        N(Bd),
                        { key: 0, to: { query: { ...N(i).query, on: void 0 } } },
                        { default: Yn(() => [W(D(N(n).today), 1)]), _: 1 },
                        8,
                        [`to`],
                      ))
                    : G(`v-if`, !0),
                ])),
          ]),
          p.value
            ? (z(),
              V(
                Zm,
                { key: 0 },
                {
                  default: Yn(() => [
                    N(l) && !s.value
                      ? (z(),
                        V(km, { key: 0, registry: N(l), onStored: (r[0] ||= (e) => (g.value = e)) }, null, 8, [
                          `registry`,
                        ]))
                      : G(`v-if`, !0),
                  ]),
                  _: 1,
                },
              ))
            : G(`v-if`, !0),
          g.value ? (z(), B(`p`, fh, D(N(n).stored(g.value)), 1)) : G(`v-if`, !0),
          N(u)
            ? (z(),
              B(`div`, ph, [
                (z(),
                B(
                  R,
                  null,
                  L(6, (e) =>
                    H(
                      `div`,
                      { key: e, class: `gk-skeleton plan-skeleton`, style: ve({ width: `${88 - ((e * 19) % 36)}%` }) },
                      null,
                      4,
                    ),
                  ),
                  64,
                )),
              ]))
            : N(d) || !N(l)
              ? (z(),
                B(`div`, mh, [
                  H(`h2`, null, D(N(n).failed), 1),
                  H(
                    `button`,
                    { type: `button`, class: `gk-button`, onClick: (r[1] ||= (e) => N(f)()) },
                    D(N(n).retry),
                    1,
                  ),
                ]))
              : c.value === `versions`
                ? (z(), V(ih, { key: 4 }))
                : c.value === `people`
                  ? (z(),
                    V(yp, { key: 5, people: N(l).people, 'stand-ins': N(l).standIns }, null, 8, [
                      `people`,
                      `stand-ins`,
                    ]))
                  : (z(),
                    B(
                      R,
                      { key: 6 },
                      [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(m.value, (e) => (z(), V(rp, { key: e.id, department: e }, null, 8, [`department`]))),
                          128,
                        )),
                        h.value.length
                          ? (z(),
                            B(`section`, hh, [
                              H(`h2`, gh, D(N(n).gone), 1),
                              (z(!0),
                              B(
                                R,
                                null,
                                L(h.value, (e) => (z(), V(rp, { key: e.id, department: e }, null, 8, [`department`]))),
                                128,
                              )),
                            ]))
                          : G(`v-if`, !0),
                      ],
                      64,
                    )),
          N(l)?.problems.length && c.value !== `versions`
            ? (z(),
              B(`details`, _h, [
                H(`summary`, null, [W(` ▲ ` + D(N(n).problems) + ` `, 1), H(`span`, vh, D(N(l).problems.length), 1)]),
                H(`ul`, null, [
                  (z(!0),
                  B(
                    R,
                    null,
                    L(N(l).problems, (e) => (z(), B(`li`, { key: e.text }, D(e.text), 1))),
                    128,
                  )),
                ]),
              ]))
            : G(`v-if`, !0),
        ])
      )
    },
  }),
  bh = {
    received: { zh: `已收到`, en: `Received` },
    accepted: { zh: `已受理`, en: `Accepted` },
    rejected: { zh: `不予受理`, en: `Not taken up` },
    assigned: { zh: `已交办`, en: `With the department` },
    drafted: { zh: `已拟稿`, en: `Drafted` },
    'department-reviewed': { zh: `处室已审`, en: `Department reviewed` },
    'office-reviewed': { zh: `公开审查通过`, en: `Cleared for release` },
    answered: { zh: `已答复`, en: `Answered` },
    rated: { zh: `已评价`, en: `Rated` },
    closed: { zh: `已办结`, en: `Closed` },
  }
function xh(e) {
  let t = { title: ``, key: ``, tasks: [], branches: [] }
  for (let n of e) {
    let e = t
    for (let t of n.path) {
      let n = `${e.key}/${t}`,
        r = e.branches.find((e) => e.key === n)
      ;(r || ((r = { title: t, key: n, tasks: [], branches: [] }), e.branches.push(r)), (e = r))
    }
    e.tasks.push(n)
  }
  return t
}
var Sh = (e, t) => e.some((e) => e.id === t || e.members.includes(t))
function Ch(e, t) {
  return t.map(({ id: t, name: n }) => {
    let r = e.filter((e) => Sh(e.lead, t))
    return { id: t, name: n, lead: r, support: e.filter((e) => !r.includes(e) && Sh(e.support, t)) }
  })
}
var wh = [`all`, `lead`, `any`]
function Th(e, t, n) {
  return t === `all` ? [...e] : e.filter((e) => Sh(e.lead, n) || (t === `any` && Sh(e.support, n)))
}
function Eh(e) {
  let { lang: t } = Z()
  return Ec({
    queryKey: [`plan`, e ?? null, t],
    queryFn: () => i(`/api/desk/plan?lang=${t.value}${e?.value ? `&year=${e.value}` : ``}`),
    staleTime: 6e4,
  })
}
function Dh() {
  let { lang: e } = Z()
  return Dc({
    mutationFn: async (t) => i(`/api/desk/plan/preview?lang=${e.value}`, { method: `POST`, body: await xp(t) }),
  })
}
function Oh() {
  let e = ps(),
    { lang: t } = Z()
  return Dc({
    mutationFn: async (e) => i(`/api/desk/plan/import?lang=${t.value}`, { method: `POST`, body: await xp(e) }),
    onSuccess: () => e.invalidateQueries({ queryKey: [`plan`] }),
  })
}
var { lang: kh } = Z(),
  Ah = zc(kh)
function jh(e) {
  return Ec({
    queryKey: [`messages`, `figures`, kh, e],
    queryFn: ({ signal: t }) => Ah.deskFigures({ query: { from: `${e}-01-01` }, signal: t }),
    staleTime: 6e4,
  })
}
function Mh(e) {
  return Ec({
    queryKey: [`messages`, `home`, kh, e],
    queryFn: ({ signal: t }) => Ah.deskList({ query: { view: e.value }, signal: t }),
    staleTime: 1e4,
    refetchInterval: 6e4,
  })
}
var Nh = { key: 0, class: `on-time` },
  Ph = { class: `gk-num` },
  Fh = { class: `on-time-counts` },
  Ih = [`href`],
  Lh = [`href`],
  Rh = { key: 1, class: `gk-hint` },
  zh = I({
    __name: `OnTimeFigure`,
    setup(e) {
      let t = wf(),
        { lang: n } = Z(),
        r = ou().slice(0, 4),
        { data: i } = jh(r),
        a = q(() => i.value?.onTime),
        o = q(() => {
          let { numerator: e, denominator: t } = a.value ?? {}
          if (!e || !t?.count) return null
          let r = e.count / t.count
          return new Intl.NumberFormat(n.value, { style: `percent`, maximumFractionDigits: 1 }).format(
            r < 1 ? Math.min(r, 0.999) : 1,
          )
        })
      function s({ where: e }) {
        let { lights: t, department: n, from: r, to: i } = e,
          a = { view: `all`, lights: t?.join(`,`), department: n, from: r, to: i },
          o = Object.entries(a).flatMap(([e, t]) => (t ? [[e, t]] : []))
        return `/message-board/desk/?${new URLSearchParams(o).toString()}`
      }
      return (e, n) =>
        a.value
          ? (z(),
            B(`p`, Nh, [
              W(D(N(t).home.onTime(N(r))) + ` `, 1),
              o.value
                ? (z(),
                  B(
                    R,
                    { key: 0 },
                    [
                      H(`strong`, Ph, D(o.value), 1),
                      H(`span`, Fh, [
                        H(
                          `a`,
                          { href: s(a.value.numerator.query) },
                          D(N(t).home.onTimeOf(a.value.numerator.count)),
                          9,
                          Ih,
                        ),
                        (n[0] ||= H(`span`, { 'aria-hidden': `true` }, ` ÷ `, -1)),
                        H(
                          `a`,
                          { href: s(a.value.denominator.query) },
                          D(N(t).home.counted(a.value.denominator.count)),
                          9,
                          Lh,
                        ),
                      ]),
                    ],
                    64,
                  ))
                : (z(), B(`span`, Rh, D(N(t).home.nothingCounted), 1)),
            ]))
          : G(`v-if`, !0)
    },
  }),
  Bh = { class: `gk-page home` },
  Vh = { class: `gk-page-head` },
  Hh = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  Uh = { class: `home-parts` },
  Wh = { key: 0, 'aria-labelledby': `messages-title` },
  Gh = { id: `messages-title` },
  Kh = { key: 0, class: `home-wait`, role: `status` },
  qh = { key: 1, class: `counts` },
  Jh = [`href`, `data-late`],
  Yh = { class: `counts-number gk-num` },
  Xh = { key: 0, 'aria-hidden': `true` },
  Zh = { key: 2 },
  Qh = { key: 3, class: `first` },
  $h = [`href`],
  eg = { class: `first-due gk-num` },
  tg = [`title`],
  ng = { class: `first-state` },
  rg = { key: 4, class: `gk-hint` },
  ig = { key: 1, 'aria-labelledby': `plan-title` },
  ag = { id: `plan-title` },
  og = { key: 0, class: `gk-hint` },
  sg = { class: `gk-hint` },
  cg = { class: `mine-plan` },
  lg = { class: `gk-num` },
  ug = `/message-board/desk/`,
  dg = 10,
  fg = I({
    __name: `HomePage`,
    setup(e) {
      let t = [`leader`, `admin`],
        n = [`late`, `due-soon`, `on-time`],
        r = wf(),
        { lang: i } = Z(),
        { person: a } = Ic(i),
        o = q(() => (a.value?.roles.every((e) => t.includes(e)) ? `late` : `mine`)),
        { data: s, isPending: c, isError: l, refetch: u } = Mh(o),
        { data: d } = Eh(),
        f = ou(),
        p = q(() => {
          let e = s.value?.counts
          return e
            ? [
                { name: r.value.home.mine, count: e.mine, href: ug, late: !1 },
                { name: r.value.home.late, count: e.late, href: `${ug}?view=late`, late: e.late > 0 },
                { name: r.value.home.review, count: e.review, href: `${ug}?view=review`, late: !1 },
                { name: r.value.home.all, count: e.all, href: `${ug}?view=all`, late: !1 },
              ]
            : []
        }),
        m = q(() => s.value?.items.filter(({ limit: e }) => n.includes(e.light)).slice(0, dg) ?? []),
        h = q(() => d.value?.plan),
        g = q(() => {
          if (!h.value || !a.value) return null
          let { department: e, departmentName: t } = a.value
          return Ch(h.value.tasks, [{ id: e, name: t }])[0] ?? null
        })
      return (e, t) => (
        z(),
        B(`div`, Bh, [
          H(`header`, Vh, [
            H(`h1`, null, D(N(a) ? N(r).home.hello(N(a).name) : ``), 1),
            H(`p`, null, D(N(r).home.today) + ` ` + D(N(iu)(N(f), N(i), N(f))), 1),
          ]),
          N(l)
            ? (z(),
              B(`p`, Hh, [
                W(D(N(r).home.failed) + ` `, 1),
                H(
                  `button`,
                  { type: `button`, class: `gk-quiet`, onClick: (t[0] ||= (e) => N(u)()) },
                  D(N(r).plan.retry),
                  1,
                ),
              ]))
            : G(`v-if`, !0),
          H(`div`, Uh, [
            N(s) || N(c)
              ? (z(),
                B(`section`, Wh, [
                  H(`h2`, Gh, D(N(r).home.messages), 1),
                  N(c)
                    ? (z(),
                      B(`div`, Kh, [
                        (z(),
                        B(
                          R,
                          null,
                          L(5, (e) =>
                            H(
                              `div`,
                              { key: e, class: `gk-skeleton`, style: ve({ width: `${90 - ((e * 17) % 40)}%` }) },
                              null,
                              4,
                            ),
                          ),
                          64,
                        )),
                      ]))
                    : N(s)
                      ? (z(),
                        B(`ul`, qh, [
                          (z(!0),
                          B(
                            R,
                            null,
                            L(
                              p.value,
                              (e) => (
                                z(),
                                B(`li`, { key: e.name }, [
                                  H(
                                    `a`,
                                    { href: e.href, 'data-late': e.late },
                                    [
                                      H(`span`, Yh, D(e.count), 1),
                                      H(`span`, null, [
                                        e.late ? (z(), B(`span`, Xh, `■ `)) : G(`v-if`, !0),
                                        W(D(e.name), 1),
                                      ]),
                                    ],
                                    8,
                                    Jh,
                                  ),
                                ])
                              ),
                            ),
                            128,
                          )),
                        ]))
                      : G(`v-if`, !0),
                  U(zh),
                  m.value.length
                    ? (z(), B(`h3`, Zh, D(o.value === `late` ? N(r).home.nextLate : N(r).home.next), 1))
                    : G(`v-if`, !0),
                  m.value.length
                    ? (z(),
                      B(`ul`, Qh, [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            m.value,
                            (e) => (
                              z(),
                              B(`li`, { key: e.receipt }, [
                                H(
                                  `a`,
                                  { href: `${ug}messages/${e.receipt}` },
                                  [
                                    U(N(gu), { limit: e.limit }, null, 8, [`limit`]),
                                    H(`span`, eg, D(N(ru)(e.limit.due, N(i), N(f))), 1),
                                    H(`span`, { class: `first-subject`, title: e.subject }, D(e.subject), 9, tg),
                                    H(`span`, ng, D(N(bh)[e.state][N(i)]), 1),
                                  ],
                                  8,
                                  $h,
                                ),
                              ])
                            ),
                          ),
                          128,
                        )),
                      ]))
                    : N(s)
                      ? (z(), B(`p`, rg, D(N(r).home.nothing), 1))
                      : G(`v-if`, !0),
                ]))
              : G(`v-if`, !0),
            N(d)
              ? (z(),
                B(`section`, ig, [
                  H(`h2`, ag, D(N(r).home.plan), 1),
                  h.value
                    ? g.value
                      ? (z(),
                        B(
                          R,
                          { key: 1 },
                          [
                            H(
                              `p`,
                              sg,
                              D(N(r).home.lead) +
                                ` ` +
                                D(N(r).home.tasks(g.value.lead.length)) +
                                ` · ` +
                                D(N(r).home.support) +
                                ` ` +
                                D(N(r).home.tasks(g.value.support.length)),
                              1,
                            ),
                            H(`ul`, cg, [
                              (z(!0),
                              B(
                                R,
                                null,
                                L(
                                  g.value.lead.slice(0, dg),
                                  (e) => (
                                    z(),
                                    B(`li`, { key: e.position }, [
                                      U(
                                        N(Bd),
                                        { to: { path: `/plan`, hash: `#${e.number}` } },
                                        {
                                          default: Yn(() => [
                                            H(`span`, lg, D(e.number), 1),
                                            (t[1] ||= W()),
                                            H(`span`, null, D(e.title), 1),
                                          ]),
                                          _: 2,
                                        },
                                        1032,
                                        [`to`],
                                      ),
                                    ])
                                  ),
                                ),
                                128,
                              )),
                            ]),
                            H(`p`, null, [
                              U(
                                N(Bd),
                                { to: { path: `/plan`, query: { by: `department`, department: g.value.id } } },
                                { default: Yn(() => [W(D(N(r).home.toPlan), 1)]), _: 1 },
                                8,
                                [`to`],
                              ),
                            ]),
                          ],
                          64,
                        ))
                      : G(`v-if`, !0)
                    : (z(), B(`p`, og, D(N(r).home.noPlan), 1)),
                ]))
              : G(`v-if`, !0),
          ]),
        ])
      )
    },
  }),
  pg = [`data-addressed`],
  mg = { scope: `row`, class: `task-number gk-num` },
  hg = { key: 0 },
  gg = { class: `task-what` },
  _g = [`open`],
  vg = { class: `task-title` },
  yg = { key: 0, class: `task-excerpt` },
  bg = { class: `task-text` },
  xg = { key: 0, class: `task-warnings` },
  Sg = [`data-lead`],
  Cg = { class: `task-label`, 'aria-hidden': `true` },
  wg = { key: 0 },
  Tg = [`data-kind`],
  Eg = { key: 1, class: `task-together` },
  Dg = { key: 0, class: `task-due` },
  Og = I({
    __name: `PlanTask`,
    props: { task: {}, due: { type: Boolean }, plain: { type: Boolean }, opened: { type: Boolean } },
    setup(e) {
      let t = e,
        n = wf(),
        r = Pu(),
        i = hr(`row`),
        a = cn(t.opened),
        o = q(() => !t.plain && decodeURIComponent(r.hash) === `#${t.task.number}`),
        s = (e) => e.id ?? e.printed
      rr(
        () => t.opened,
        (e) => (a.value = e),
      )
      function c() {
        o.value && ((a.value = !0), i.value?.scrollIntoView({ block: `center` }))
      }
      return (
        kr(c),
        rr(o, c),
        (t, c) => (
          z(),
          B(
            `tr`,
            { ref_key: `row`, ref: i, class: `task`, 'data-addressed': o.value },
            [
              H(`th`, mg, [
                e.plain
                  ? (z(), B(`span`, hg, D(e.task.number), 1))
                  : (z(),
                    V(
                      N(Bd),
                      { key: 1, to: { query: N(r).query, hash: `#${e.task.number}` }, title: N(n).plan.link },
                      { default: Yn(() => [W(D(e.task.number), 1)]), _: 1 },
                      8,
                      [`to`, `title`],
                    )),
              ]),
              H(`td`, gg, [
                H(
                  `details`,
                  { open: a.value, onToggle: (c[0] ||= (e) => (a.value = e.target.open)) },
                  [
                    H(`summary`, null, [
                      H(`span`, vg, D(e.task.title), 1),
                      a.value ? G(`v-if`, !0) : (z(), B(`span`, yg, D(e.task.text), 1)),
                    ]),
                    H(`p`, bg, D(e.task.text), 1),
                  ],
                  40,
                  _g,
                ),
                e.task.warnings.length
                  ? (z(),
                    B(`ul`, xg, [
                      (z(!0),
                      B(
                        R,
                        null,
                        L(
                          e.task.warnings,
                          (e) => (
                            z(),
                            B(`li`, { key: e }, [
                              (c[1] ||= H(`span`, { 'aria-hidden': `true` }, `▲`, -1)),
                              W(` ` + D(e), 1),
                            ])
                          ),
                        ),
                        128,
                      )),
                    ]))
                  : G(`v-if`, !0),
              ]),
              (z(!0),
              B(
                R,
                null,
                L(
                  [e.task.lead, e.task.support],
                  (e, t) => (
                    z(),
                    B(
                      `td`,
                      { key: t, class: `task-parties`, 'data-lead': t === 0 },
                      [
                        H(`span`, Cg, D(t === 0 ? N(n).plan.lead : N(n).plan.support), 1),
                        e.length ? G(`v-if`, !0) : (z(), B(`span`, wg, D(N(n).plan.none), 1)),
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            e,
                            (e) => (
                              z(),
                              B(
                                `span`,
                                { key: s(e), class: `task-party`, 'data-kind': e.kind },
                                [
                                  W(D(e.name), 1),
                                  e.kind === `unknown`
                                    ? (z(), B(R, { key: 0 }, [W(D(N(n).plan.unknown), 1)], 64))
                                    : G(`v-if`, !0),
                                ],
                                8,
                                Tg,
                              )
                            ),
                          ),
                          128,
                        )),
                        t === 0 && e.length > 1
                          ? (z(), B(`span`, Eg, D(N(n).plan.together(e.length)), 1))
                          : G(`v-if`, !0),
                      ],
                      8,
                      Sg,
                    )
                  ),
                ),
                128,
              )),
              e.due ? (z(), B(`td`, Dg, D(e.task.due ?? N(n).plan.none), 1)) : G(`v-if`, !0),
            ],
            8,
            pg,
          )
        )
      )
    },
  }),
  kg = { class: `tasks` },
  Ag = { class: `gk-unseen` },
  jg = { key: 0, class: `col-due` },
  Mg = { scope: `col` },
  Ng = { scope: `col` },
  Pg = { scope: `col` },
  Fg = { scope: `col` },
  Ig = { key: 0, scope: `col` },
  Lg = I({
    __name: `PlanTable`,
    props: { tasks: {}, caption: {}, due: { type: Boolean }, plain: { type: Boolean }, opened: { type: Boolean } },
    setup(e) {
      let t = wf()
      return (n, r) => (
        z(),
        B(`table`, kg, [
          H(`caption`, Ag, D(e.caption), 1),
          H(`colgroup`, null, [
            (r[0] ||= H(`col`, { class: `col-number` }, null, -1)),
            (r[1] ||= H(`col`, null, null, -1)),
            (r[2] ||= H(`col`, { class: `col-party` }, null, -1)),
            (r[3] ||= H(`col`, { class: `col-party` }, null, -1)),
            e.due ? (z(), B(`col`, jg)) : G(`v-if`, !0),
          ]),
          H(`thead`, null, [
            H(`tr`, null, [
              H(`th`, Mg, D(N(t).plan.number), 1),
              H(`th`, Ng, D(N(t).plan.task), 1),
              H(`th`, Pg, D(N(t).plan.lead), 1),
              H(`th`, Fg, D(N(t).plan.support), 1),
              e.due ? (z(), B(`th`, Ig, D(N(t).plan.due), 1)) : G(`v-if`, !0),
            ]),
          ]),
          H(`tbody`, null, [
            (z(!0),
            B(
              R,
              null,
              L(
                e.tasks,
                (t) => (
                  z(),
                  V(Og, { key: t.position, task: t, due: e.due, plain: e.plain, opened: e.opened }, null, 8, [
                    `task`,
                    `due`,
                    `plain`,
                    `opened`,
                  ])
                ),
              ),
              128,
            )),
          ]),
        ])
      )
    },
  }),
  Rg = { class: `shares` },
  zg = { class: `shares-list gk-no-print` },
  Bg = [`aria-pressed`, `onClick`],
  Vg = { class: `gk-num` },
  Hg = { class: `gk-num` },
  Ug = { key: 0 },
  Wg = { key: 1, class: `gk-hint` },
  Gg = { key: 3, class: `gk-hint` },
  Kg = I({
    __name: `PlanByDepartment`,
    props: { plan: {}, chosen: {}, opened: { type: Boolean } },
    emits: [`choose`],
    setup(e, { emit: t }) {
      let n = e,
        r = t,
        i = wf(),
        { lang: a } = Z(),
        { data: o } = Ac(a),
        s = q(() => Ch(n.plan.tasks, o.value ?? [])),
        c = q(() => n.plan.tasks.some((e) => e.due !== null)),
        l = q(() => s.value.find(({ id: e }) => e === n.chosen) ?? s.value[0])
      return (t, n) => (
        z(),
        B(`div`, Rg, [
          H(`ul`, zg, [
            (z(!0),
            B(
              R,
              null,
              L(
                s.value,
                (e) => (
                  z(),
                  B(`li`, { key: e.id }, [
                    H(
                      `button`,
                      { type: `button`, 'aria-pressed': e.id === l.value?.id, onClick: (t) => r(`choose`, e.id) },
                      [
                        H(`span`, null, D(e.name), 1),
                        H(`span`, Vg, D(N(i).plan.leads(e.lead.length)), 1),
                        H(`span`, Hg, D(N(i).plan.supports(e.support.length)), 1),
                      ],
                      8,
                      Bg,
                    ),
                  ])
                ),
              ),
              128,
            )),
          ]),
          l.value
            ? (z(),
              B(`div`, Ug, [
                H(`h2`, null, D(l.value.name), 1),
                H(`h3`, null, D(N(i).plan.leadTasks), 1),
                l.value.lead.length
                  ? (z(),
                    V(
                      Lg,
                      { key: 0, tasks: l.value.lead, caption: N(i).plan.leadTasks, due: c.value, opened: e.opened },
                      null,
                      8,
                      [`tasks`, `caption`, `due`, `opened`],
                    ))
                  : (z(), B(`p`, Wg, D(N(i).plan.noTasks), 1)),
                H(`h3`, null, D(N(i).plan.supportTasks), 1),
                l.value.support.length
                  ? (z(),
                    V(
                      Lg,
                      {
                        key: 2,
                        tasks: l.value.support,
                        caption: N(i).plan.supportTasks,
                        due: c.value,
                        opened: e.opened,
                      },
                      null,
                      8,
                      [`tasks`, `caption`, `due`, `opened`],
                    ))
                  : (z(), B(`p`, Gg, D(N(i).plan.noTasks), 1)),
              ]))
            : G(`v-if`, !0),
        ])
      )
    },
  }),
  qg = { id: `preview-title`, tabindex: `-1`, autofocus: `` },
  Jg = { class: `gk-hint` },
  Yg = [`aria-label`],
  Xg = { key: 0, class: `gk-notice`, 'data-kind': `soon` },
  Zg = { class: `gk-hint` },
  Qg = { class: `preview-warnings` },
  $g = { key: 0 },
  e_ = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  t_ = { class: `gk-button-row` },
  n_ = [`disabled`],
  r_ = I({
    __name: `PlanPreview`,
    props: { preview: {}, fileName: {}, busy: { type: Boolean }, fault: {} },
    emits: [`store`, `leave`],
    setup(e, { emit: t }) {
      let n = e,
        r = t,
        i = wf(),
        { lang: a } = Z(),
        o = hr(`dialog`),
        s = q(() => n.preview.tasks.some((e) => e.due !== null)),
        c = q(() => {
          let { already: e, replaces: t } = n.preview
          if (e) return i.value.plan.alreadyThere
          if (!t) return i.value.plan.storesFirst
          let r = au(t.importedAt, a.value, ou())
          return i.value.plan.storesOver(t.title, t.importedBy, r)
        })
      return (
        kr(() => o.value?.showModal()),
        (t, n) => (
          z(),
          B(
            `dialog`,
            {
              ref_key: `dialog`,
              ref: o,
              class: `preview`,
              'aria-labelledby': `preview-title`,
              onClose: (n[2] ||= (e) => r(`leave`)),
            },
            [
              H(`header`, null, [
                H(`h2`, qg, D(e.preview.title), 1),
                H(
                  `p`,
                  Jg,
                  D(N(i).plan.readFrom(e.fileName, e.preview.year, e.preview.tasks.length, e.preview.warnings.length)),
                  1,
                ),
              ]),
              H(
                `div`,
                { class: `preview-read`, tabindex: `0`, role: `group`, 'aria-label': N(i).plan.readTasks },
                [
                  e.preview.warnings.length
                    ? (z(),
                      B(`div`, Xg, [
                        H(`h3`, null, D(N(i).plan.warnings), 1),
                        H(`p`, Zg, D(N(i).plan.warningsNote), 1),
                        H(`ul`, Qg, [
                          (z(!0),
                          B(
                            R,
                            null,
                            L(
                              e.preview.warnings,
                              (e, t) => (
                                z(),
                                B(`li`, { key: t }, [
                                  H(`strong`, null, D(e.message), 1),
                                  e.text ? (z(), B(`q`, $g, D(e.text), 1)) : G(`v-if`, !0),
                                ])
                              ),
                            ),
                            128,
                          )),
                        ]),
                      ]))
                    : G(`v-if`, !0),
                  U(Lg, { tasks: e.preview.tasks, caption: N(i).plan.readTasks, due: s.value, plain: `` }, null, 8, [
                    `tasks`,
                    `caption`,
                    `due`,
                  ]),
                ],
                8,
                Yg,
              ),
              H(`footer`, null, [
                e.fault ? (z(), B(`p`, e_, D(e.fault), 1)) : G(`v-if`, !0),
                H(`p`, null, D(c.value), 1),
                H(`div`, t_, [
                  e.preview.already
                    ? G(`v-if`, !0)
                    : (z(),
                      B(
                        `button`,
                        {
                          key: 0,
                          type: `button`,
                          class: `gk-button`,
                          'data-kind': `primary`,
                          disabled: e.busy,
                          onClick: (n[0] ||= (e) => r(`store`)),
                        },
                        D(e.busy ? N(i).plan.storing : N(i).plan.store(e.preview.tasks.length)),
                        9,
                        n_,
                      )),
                  H(
                    `button`,
                    { type: `button`, class: `gk-button`, onClick: (n[1] ||= (e) => o.value?.close()) },
                    D(e.preview.already ? N(i).plan.close : N(i).plan.leave),
                    1,
                  ),
                ]),
              ]),
            ],
            544,
          )
        )
      )
    },
  }),
  i_ = { class: `import gk-no-print` },
  a_ = [`disabled`],
  o_ = { id: `import-hint`, class: `gk-hint` },
  s_ = [`aria-label`],
  c_ = { key: 0, class: `gk-notice`, 'data-kind': `danger`, role: `alert` },
  l_ = { key: 1, class: `gk-notice`, role: `status` },
  u_ = 6e5,
  d_ = I({
    __name: `PlanImport`,
    emits: [`imported`],
    setup(t, { emit: n }) {
      let r = n,
        i = wf(),
        a = hr(`input`),
        o = hr(`button`),
        s = ln(null),
        c = cn(!1),
        l = Dh(),
        u = Oh(),
        { data: d, isPending: f } = l,
        { data: p, isPending: m } = u,
        h = q(() => {
          if (c.value) return i.value.plan.tooLarge
          let t = u.error.value ?? l.error.value
          return t ? (t instanceof e ? t.message : i.value.signIn.unreachable) : ``
        })
      function g() {
        let e = a.value?.files?.[0]
        e &&
          (u.reset(),
          l.reset(),
          (c.value = e.size > u_),
          (s.value = c.value ? null : e),
          s.value && l.mutate(e),
          a.value && (a.value.value = ``))
      }
      function _() {
        ;(l.reset(), (s.value = null), o.value?.focus())
      }
      function v() {
        s.value &&
          u.mutate(s.value, {
            onSuccess: ({ year: e }) => {
              ;(_(), r(`imported`, e))
            },
          })
      }
      return (e, t) => (
        z(),
        B(`div`, i_, [
          H(
            `button`,
            {
              ref_key: `button`,
              ref: o,
              type: `button`,
              class: `gk-button`,
              disabled: N(f),
              'aria-describedby': `import-hint`,
              onClick: (t[0] ||= (e) => a.value?.click()),
            },
            D(N(f) ? N(i).plan.importing : N(i).plan.import),
            9,
            a_,
          ),
          H(`span`, o_, D(N(i).plan.importHint), 1),
          H(
            `input`,
            {
              ref_key: `input`,
              ref: a,
              class: `gk-unseen`,
              type: `file`,
              accept: `.txt,.docx`,
              tabindex: `-1`,
              'aria-label': N(i).plan.import,
              onChange: g,
            },
            null,
            40,
            s_,
          ),
          h.value && !N(d)
            ? (z(), B(`p`, c_, D(h.value), 1))
            : N(p)
              ? (z(), B(`p`, l_, D(N(p).imported ? N(i).plan.imported(N(p).title, N(p).tasks) : N(i).plan.already), 1))
              : G(`v-if`, !0),
          N(d) && s.value
            ? (z(),
              V(
                r_,
                {
                  key: 2,
                  preview: N(d),
                  'file-name': s.value.name,
                  busy: N(m),
                  fault: h.value,
                  onStore: v,
                  onLeave: _,
                },
                null,
                8,
                [`preview`, `file-name`, `busy`, `fault`],
              ))
            : G(`v-if`, !0),
        ])
      )
    },
  }),
  f_ = [`data-level`],
  p_ = I({
    __name: `PlanTree`,
    props: { branch: {}, due: { type: Boolean }, opened: { type: Boolean }, level: { default: 2 } },
    setup(e) {
      return (t, n) => {
        let r = zr(`PlanTree`, !0)
        return (
          z(),
          B(
            R,
            null,
            [
              (z(!0),
              B(
                R,
                null,
                L(
                  e.branch.branches,
                  (t) => (
                    z(),
                    B(
                      `section`,
                      { key: t.key, class: `branch`, 'data-level': e.level },
                      [
                        (z(), V(Vr(`h${e.level}`), null, { default: Yn(() => [W(D(t.title), 1)]), _: 2 }, 1024)),
                        t.tasks.length
                          ? (z(),
                            V(Lg, { key: 0, tasks: t.tasks, caption: t.title, due: e.due, opened: e.opened }, null, 8, [
                              `tasks`,
                              `caption`,
                              `due`,
                              `opened`,
                            ]))
                          : G(`v-if`, !0),
                        t.branches.length
                          ? (z(),
                            V(
                              r,
                              { key: 1, branch: t, due: e.due, opened: e.opened, level: e.level === 2 ? 3 : 4 },
                              null,
                              8,
                              [`branch`, `due`, `opened`, `level`],
                            ))
                          : G(`v-if`, !0),
                      ],
                      8,
                      f_,
                    )
                  ),
                ),
                128,
              )),
              e.level === 2 && e.branch.tasks.length
                ? (z(),
                  V(
                    Lg,
                    { key: 0, tasks: e.branch.tasks, caption: e.branch.title, due: e.due, opened: e.opened },
                    null,
                    8,
                    [`tasks`, `caption`, `due`, `opened`],
                  ))
                : G(`v-if`, !0),
            ],
            64,
          )
        )
      }
    },
  }),
  m_ = { class: `gk-page plan` },
  h_ = { class: `gk-page-head` },
  g_ = { key: 0, class: `plan-bar gk-no-print` },
  __ = [`aria-label`],
  v_ = [`aria-label`],
  y_ = { class: `gk-num` },
  b_ = [`aria-label`],
  x_ = [`aria-pressed`],
  S_ = { key: 2, role: `status` },
  C_ = { key: 3, class: `gk-empty`, role: `alert` },
  w_ = { key: 4, class: `gk-empty` },
  T_ = { key: 0, class: `gk-notice`, 'data-kind': `soon` },
  E_ = { class: `gk-hint` },
  D_ = { class: `task-warnings` },
  O_ = { key: 2, class: `gk-empty` },
  k_ = { class: `gk-hint plan-source` },
  A_ = I({
    __name: `PlanPage`,
    setup(e) {
      let t = wf(),
        { lang: n } = Z(),
        r = Pu(),
        i = Nu(),
        { person: a } = Ic(n),
        o = q(() => Number(r.query.year) || null),
        s = q(() => r.query.by === `department`),
        c = q(() => (typeof r.query.department == `string` ? r.query.department : null)),
        { data: l, isPending: u, isError: d, refetch: f } = Eh(o),
        p = q(() => l.value?.plan),
        m = q(() => wh.find((e) => e === r.query.part) ?? `all`),
        h = q(() => a.value?.department ?? ``),
        g = q(() => wh.map((e) => ({ part: e, count: Th(p.value?.tasks ?? [], e, h.value).length }))),
        _ = q(() => Th(p.value?.tasks ?? [], m.value, h.value)),
        v = q(() => xh(_.value)),
        y = cn(!1),
        b = q(() => a.value?.roles.some((e) => e === `office` || e === `admin`) ?? !1),
        x = (e) => i.replace({ query: { ...r.query, year: e } }),
        S = () => window.print(),
        C = (e) => i.replace({ query: { ...r.query, department: e } })
      return (e, i) => (
        z(),
        B(`div`, m_, [
          H(`header`, h_, [H(`h1`, null, D(p.value?.title ?? N(t).plan.title), 1), H(`p`, null, D(N(t).plan.for), 1)]),
          p.value
            ? (z(),
              B(`div`, g_, [
                H(
                  `nav`,
                  { class: `tabs`, 'aria-label': N(t).plan.title },
                  [
                    U(
                      N(Bd),
                      { to: { query: { ...N(r).query, by: void 0 } }, 'aria-current': s.value ? void 0 : `page` },
                      { default: Yn(() => [W(D(N(t).plan.tree), 1)]), _: 1 },
                      8,
                      [`to`, `aria-current`],
                    ),
                    U(
                      N(Bd),
                      { to: { query: { ...N(r).query, by: `department` } }, 'aria-current': s.value ? `page` : void 0 },
                      { default: Yn(() => [W(D(N(t).plan.byDepartment), 1)]), _: 1 },
                      8,
                      [`to`, `aria-current`],
                    ),
                  ],
                  8,
                  __,
                ),
                s.value
                  ? G(`v-if`, !0)
                  : (z(),
                    B(
                      `nav`,
                      { key: 0, class: `parts`, 'aria-label': N(t).plan.whose },
                      [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            g.value,
                            (e) => (
                              z(),
                              V(
                                N(Bd),
                                {
                                  key: e.part,
                                  to: { query: { ...N(r).query, part: e.part === `all` ? void 0 : e.part } },
                                  'aria-current': e.part === m.value ? `true` : void 0,
                                },
                                {
                                  default: Yn(() => [
                                    W(D(N(t).plan.parts[e.part]) + ` `, 1),
                                    H(`span`, y_, D(N(t).plan.tasks(e.count)), 1),
                                  ]),
                                  _: 2,
                                },
                                1032,
                                [`to`, `aria-current`],
                              )
                            ),
                          ),
                          128,
                        )),
                      ],
                      8,
                      v_,
                    )),
                (N(l)?.years.length ?? 0) > 1
                  ? (z(),
                    B(
                      `nav`,
                      { key: 1, class: `tabs`, 'aria-label': N(t).plan.year },
                      [
                        (z(!0),
                        B(
                          R,
                          null,
                          L(
                            N(l)?.years,
                            (e) => (
                              z(),
                              V(
                                N(Bd),
                                {
                                  key: e,
                                  to: { query: { ...N(r).query, year: e } },
                                  'aria-current': e === p.value.year ? `page` : void 0,
                                },
                                { default: Yn(() => [W(D(e), 1)]), _: 2 },
                                1032,
                                [`to`, `aria-current`],
                              )
                            ),
                          ),
                          128,
                        )),
                      ],
                      8,
                      b_,
                    ))
                  : G(`v-if`, !0),
                H(
                  `button`,
                  {
                    type: `button`,
                    class: `gk-quiet`,
                    'aria-pressed': y.value,
                    onClick: (i[0] ||= (e) => (y.value = !y.value)),
                  },
                  D(y.value ? N(t).plan.closeAll : N(t).plan.openAll),
                  9,
                  x_,
                ),
                H(`button`, { type: `button`, class: `gk-quiet`, onClick: S }, D(N(t).plan.print), 1),
              ]))
            : G(`v-if`, !0),
          b.value ? (z(), V(d_, { key: 1, onImported: x })) : G(`v-if`, !0),
          N(u)
            ? (z(),
              B(`div`, S_, [
                (z(),
                B(
                  R,
                  null,
                  L(6, (e) =>
                    H(
                      `div`,
                      { key: e, class: `gk-skeleton plan-skeleton`, style: ve({ width: `${88 - ((e * 19) % 36)}%` }) },
                      null,
                      4,
                    ),
                  ),
                  64,
                )),
              ]))
            : N(d)
              ? (z(),
                B(`div`, C_, [
                  H(`h2`, null, D(N(t).plan.failed), 1),
                  H(
                    `button`,
                    { type: `button`, class: `gk-button`, onClick: (i[1] ||= (e) => N(f)()) },
                    D(N(t).plan.retry),
                    1,
                  ),
                ]))
              : p.value
                ? (z(),
                  B(
                    R,
                    { key: 5 },
                    [
                      p.value.warnings.length
                        ? (z(),
                          B(`div`, T_, [
                            H(`h2`, null, D(N(t).plan.warnings), 1),
                            H(`p`, E_, D(N(t).plan.warningsNote), 1),
                            H(`ul`, D_, [
                              (z(!0),
                              B(
                                R,
                                null,
                                L(
                                  p.value.warnings,
                                  (e) => (
                                    z(),
                                    B(`li`, { key: e }, [
                                      (i[2] ||= H(`span`, { 'aria-hidden': `true` }, `▲`, -1)),
                                      W(` ` + D(e), 1),
                                    ])
                                  ),
                                ),
                                128,
                              )),
                            ]),
                          ]))
                        : G(`v-if`, !0),
                      s.value
                        ? (z(),
                          V(
                            Kg,
                            {
                              key: 1,
                              plan: p.value,
                              chosen: c.value ?? N(a)?.department ?? null,
                              opened: y.value,
                              onChoose: C,
                            },
                            null,
                            8,
                            [`plan`, `chosen`, `opened`],
                          ))
                        : _.value.length
                          ? (z(),
                            V(
                              p_,
                              {
                                key: 3,
                                branch: v.value,
                                opened: y.value,
                                due: p.value.tasks.some((e) => e.due !== null),
                              },
                              null,
                              8,
                              [`branch`, `opened`, `due`],
                            ))
                          : (z(),
                            B(`div`, O_, [
                              H(`h2`, null, D(N(t).plan.noneOfMine), 1),
                              H(`p`, null, [
                                U(
                                  N(Bd),
                                  { to: { query: { ...N(r).query, part: void 0 } } },
                                  { default: Yn(() => [W(D(N(t).plan.parts.all), 1)]), _: 1 },
                                  8,
                                  [`to`],
                                ),
                              ]),
                            ])),
                      H(`p`, k_, D(N(t).plan.from(p.value.fileName, N(au)(p.value.importedAt, N(n), N(ou)()))), 1),
                    ],
                    64,
                  ))
                : (z(), B(`div`, w_, [H(`h2`, null, D(N(t).plan.empty), 1), H(`p`, null, D(N(t).plan.emptyText), 1)])),
        ])
      )
    },
  }),
  j_ = xf({
    history: Yd(`/desk/`),
    routes: [
      { path: `/`, component: fg },
      { path: `/plan`, component: A_ },
      { path: `/departments`, component: yh },
      { path: `/sign-in`, component: Df },
      { path: `/:rest(.*)*`, redirect: `/` },
    ],
  }),
  { lang: M_, setLang: N_ } = Z()
;(N_(M_.value),
  document.body.classList.add(`gk-desk-body`),
  rs(Af).use(j_).use(Cc, { queryClient: kc() }).mount(`#app`))
