function e(e) {
  let t = Object.create(null)
  for (let n of e.split(`,`)) t[n] = 1
  return (e) => e in t
}
var t = {},
  n = [],
  r = () => {},
  i = () => !1,
  a = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && (e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97),
  o = (e) => e.startsWith(`onUpdate:`),
  s = Object.assign,
  c = (e, t) => {
    let n = e.indexOf(t)
    n > -1 && e.splice(n, 1)
  },
  l = Object.prototype.hasOwnProperty,
  u = (e, t) => l.call(e, t),
  d = Array.isArray,
  f = (e) => x(e) === `[object Map]`,
  p = (e) => x(e) === `[object Set]`,
  m = (e) => x(e) === `[object Date]`,
  h = (e) => typeof e == `function`,
  g = (e) => typeof e == `string`,
  _ = (e) => typeof e == `symbol`,
  v = (e) => typeof e == `object` && !!e,
  y = (e) => (v(e) || h(e)) && h(e.then) && h(e.catch),
  b = Object.prototype.toString,
  x = (e) => b.call(e),
  ee = (e) => x(e).slice(8, -1),
  te = (e) => x(e) === `[object Object]`,
  ne = (e) => g(e) && e !== `NaN` && e[0] !== `-` && `` + parseInt(e, 10) === e,
  re = e(
    `,key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted`,
  ),
  ie = (e) => {
    let t = Object.create(null)
    return (n) => t[n] || (t[n] = e(n))
  },
  ae = /-\w/g,
  S = ie((e) => e.replace(ae, (e) => e.slice(1).toUpperCase())),
  oe = /\B([A-Z])/g,
  C = ie((e) => e.replace(oe, `-$1`).toLowerCase()),
  se = ie((e) => e.charAt(0).toUpperCase() + e.slice(1)),
  ce = ie((e) => (e ? `on${se(e)}` : ``)),
  w = (e, t) => !Object.is(e, t),
  le = (e, ...t) => {
    for (let n = 0; n < e.length; n++) e[n](...t)
  },
  ue = (e, t, n, r = !1) => {
    Object.defineProperty(e, t, { configurable: !0, enumerable: !1, writable: r, value: n })
  },
  de = (e) => {
    let t = parseFloat(e)
    return isNaN(t) ? e : t
  },
  fe,
  pe = () =>
    fe ||
    (fe =
      typeof globalThis < `u`
        ? globalThis
        : typeof self < `u`
          ? self
          : typeof window < `u`
            ? window
            : typeof global < `u`
              ? global
              : {})
function me(e) {
  if (d(e)) {
    let t = {}
    for (let n = 0; n < e.length; n++) {
      let r = e[n],
        i = g(r) ? ve(r) : me(r)
      if (i) for (let e in i) t[e] = i[e]
    }
    return t
  }
  if (g(e) || v(e)) return e
}
var he = /;(?![^(]*\))/g,
  ge = /:([^]+)/,
  _e = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g
function ve(e) {
  let t = {}
  return (
    e
      .replace(_e, (e) => (e.startsWith(`/*`) ? `` : e))
      .split(he)
      .forEach((e) => {
        if (e) {
          let n = e.split(ge)
          n.length > 1 && (t[n[0].trim()] = n[1].trim())
        }
      }),
    t
  )
}
function T(e) {
  let t = ``
  if (g(e)) t = e
  else if (d(e))
    for (let n = 0; n < e.length; n++) {
      let r = T(e[n])
      r && (t += r + ` `)
    }
  else if (v(e)) for (let n in e) e[n] && (t += n + ` `)
  return t.trim()
}
function ye(e, t, n) {
  if (e.length !== t.length) return !1
  let r = !0
  for (let i = 0; r && i < e.length; i++) r = E(e[i], t[i], n)
  return r
}
function be(e, t, n) {
  if (e.size !== t.size) return !1
  let r = Array.from(t),
    i = new Uint8Array(r.length)
  for (let t of e) {
    let e = -1
    for (let a = 0; a < r.length; a++)
      if (!i[a] && E(t, r[a], n)) {
        e = a
        break
      }
    if (e < 0) return !1
    i[e] = 1
  }
  return !0
}
function xe(e, t, n) {
  let r = f(e),
    i = f(t)
  if (r || i || ((r = p(e)), (i = p(t)), r || i)) return r && i ? be(e, t, n) : !1
  if (Object.keys(e).length !== Object.keys(t).length) return !1
  for (let r in e) {
    let i = e.hasOwnProperty(r),
      a = t.hasOwnProperty(r)
    if ((i && !a) || (!i && a) || !E(e[r], t[r], n)) return !1
  }
  return String(e) === String(t)
}
function Se(e, t, n, r) {
  n || (n = [new Map(), new Map()])
  let [i, a] = n
  if (i.has(e) || a.has(t)) return i.get(e) === t && a.get(t) === e
  ;(i.set(e, t), a.set(t, e))
  let o = r(e, t, n)
  return (i.delete(e), a.delete(t), o)
}
function E(e, t, n) {
  if (e === t) return !0
  let r = m(e),
    i = m(t)
  return r || i
    ? r && i
      ? e.getTime() === t.getTime()
      : !1
    : ((r = _(e)),
      (i = _(t)),
      r || i
        ? e === t
        : ((r = d(e)),
          (i = d(t)),
          r || i
            ? r && i
              ? Se(e, t, n, ye)
              : !1
            : ((r = v(e)), (i = v(t)), r || i ? (!r || !i ? !1 : Se(e, t, n, xe)) : String(e) === String(t))))
}
var Ce = (e) => !!(e && e.__v_isRef === !0),
  we = (e) =>
    g(e)
      ? e
      : e == null
        ? ``
        : d(e) || (v(e) && (e.toString === b || !h(e.toString)))
          ? Ce(e)
            ? we(e.value)
            : JSON.stringify(e, Te, 2)
          : String(e),
  Te = (e, t) =>
    Ce(t)
      ? Te(e, t.value)
      : f(t)
        ? { [`Map(${t.size})`]: [...t.entries()].reduce((e, [t, n], r) => ((e[Ee(t, r) + ` =>`] = n), e), {}) }
        : p(t)
          ? { [`Set(${t.size})`]: [...t.values()].map((e) => Ee(e)) }
          : _(t)
            ? Ee(t)
            : v(t) && !d(t) && !te(t)
              ? String(t)
              : t,
  Ee = (e, t = ``) => (_(e) ? `Symbol(${e.description ?? t})` : e),
  D,
  De = class {
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
          D &&
          (D.active
            ? ((this.parent = D), (this.index = (D.scopes || (D.scopes = [])).push(this) - 1))
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
        let t = D
        try {
          return ((D = this), e())
        } finally {
          D = t
        }
      }
    }
    on() {
      ++this._on === 1 && ((this.prevScope = D), (D = this))
    }
    off() {
      if (this._on > 0 && --this._on === 0) {
        if (D === this) D = this.prevScope
        else {
          let e = D
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
  },
  O,
  Oe = new WeakSet(),
  ke = class {
    constructor(e) {
      ;((this.fn = e),
        (this.deps = void 0),
        (this.depsTail = void 0),
        (this.flags = 5),
        (this.next = void 0),
        (this.cleanup = void 0),
        (this.scheduler = void 0),
        D && (D.active ? D.effects.push(this) : (this.flags &= -2)))
    }
    pause() {
      this.flags |= 64
    }
    resume() {
      this.flags & 64 && ((this.flags &= -65), Oe.has(this) && (Oe.delete(this), this.trigger()))
    }
    notify() {
      ;(this.flags & 2 && !(this.flags & 32)) || this.flags & 8 || Ne(this)
    }
    run() {
      if (!(this.flags & 1)) return this.fn()
      ;((this.flags |= 2), Ge(this), Ie(this))
      let e = O,
        t = k
      ;((O = this), (k = !0))
      try {
        return this.fn()
      } finally {
        ;(Le(this), (O = e), (k = t), (this.flags &= -3))
      }
    }
    stop() {
      if (this.flags & 1) {
        for (let e = this.deps; e; e = e.nextDep) Be(e)
        ;((this.deps = this.depsTail = void 0), Ge(this), this.onStop && this.onStop(), (this.flags &= -2))
      }
    }
    trigger() {
      this.flags & 64 ? Oe.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty()
    }
    runIfDirty() {
      Re(this) && this.run()
    }
    get dirty() {
      return Re(this)
    }
  },
  Ae = 0,
  je,
  Me
function Ne(e, t = !1) {
  ;((e.flags |= 8), t ? ((e.next = Me), (Me = e)) : ((e.next = je), (je = e)))
}
function Pe() {
  Ae++
}
function Fe() {
  if (--Ae > 0) return
  if (Me) {
    let e = Me
    for (Me = void 0; e;) {
      let t = e.next
      ;((e.next = void 0), (e.flags &= -9), (e = t))
    }
  }
  let e
  for (; je;) {
    let t = je
    for (je = void 0; t;) {
      let n = t.next
      if (((t.next = void 0), (t.flags &= -9), t.flags & 1))
        try {
          t.trigger()
        } catch (t) {
          e || (e = t)
        }
      t = n
    }
  }
  if (e) throw e
}
function Ie(e) {
  for (let t = e.deps; t; t = t.nextDep)
    ((t.version = -1), (t.prevActiveLink = t.dep.activeLink), (t.dep.activeLink = t))
}
function Le(e) {
  let t,
    n = e.depsTail,
    r = n
  for (; r;) {
    let e = r.prevDep
    ;(r.version === -1 ? (r === n && (n = e), Be(r), Ve(r)) : (t = r),
      (r.dep.activeLink = r.prevActiveLink),
      (r.prevActiveLink = void 0),
      (r = e))
  }
  ;((e.deps = t), (e.depsTail = n))
}
function Re(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || (t.dep.computed && (ze(t.dep.computed) || t.dep.version !== t.version)))
      return !0
  return !!e._dirty
}
function ze(e) {
  if (
    (e.flags & 4 && !(e.flags & 16)) ||
    ((e.flags &= -17), e.globalVersion === Ke) ||
    ((e.globalVersion = Ke), !e.isSSR && e.flags & 128 && ((!e.deps && !e._dirty) || !Re(e)))
  )
    return
  e.flags |= 2
  let t = e.dep,
    n = O,
    r = k
  ;((O = e), (k = !0))
  try {
    Ie(e)
    let n = e.fn(e._value)
    ;(t.version === 0 || w(n, e._value)) && ((e.flags |= 128), (e._value = n), t.version++)
  } catch (e) {
    throw (t.version++, e)
  } finally {
    ;((O = n), (k = r), Le(e), (e.flags &= -3))
  }
}
function Be(e, t = !1) {
  let { dep: n, prevSub: r, nextSub: i } = e
  if (
    (r && ((r.nextSub = i), (e.prevSub = void 0)),
    i && ((i.prevSub = r), (e.nextSub = void 0)),
    n.subs === e && ((n.subs = r), !r && n.computed))
  ) {
    n.computed.flags &= -5
    for (let e = n.computed.deps; e; e = e.nextDep) Be(e, !0)
  }
  !t && !--n.sc && n.map && n.map.delete(n.key)
}
function Ve(e) {
  let { prevDep: t, nextDep: n } = e
  ;(t && ((t.nextDep = n), (e.prevDep = void 0)), n && ((n.prevDep = t), (e.nextDep = void 0)))
}
var k = !0,
  He = []
function Ue() {
  ;(He.push(k), (k = !1))
}
function We() {
  let e = He.pop()
  k = e === void 0 || e
}
function Ge(e) {
  let { cleanup: t } = e
  if (((e.cleanup = void 0), t)) {
    let e = O
    O = void 0
    try {
      t()
    } finally {
      O = e
    }
  }
}
var Ke = 0,
  qe = class {
    constructor(e, t) {
      ;((this.sub = e),
        (this.dep = t),
        (this.version = t.version),
        (this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0))
    }
  },
  Je = class {
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
      if (!O || !k || O === this.computed) return
      let t = this.activeLink
      if (t === void 0 || t.sub !== O)
        ((t = this.activeLink = new qe(O, this)),
          O.deps ? ((t.prevDep = O.depsTail), (O.depsTail.nextDep = t), (O.depsTail = t)) : (O.deps = O.depsTail = t),
          Ye(t))
      else if (t.version === -1 && ((t.version = this.version), t.nextDep)) {
        let e = t.nextDep
        ;((e.prevDep = t.prevDep),
          t.prevDep && (t.prevDep.nextDep = e),
          (t.prevDep = O.depsTail),
          (t.nextDep = void 0),
          (O.depsTail.nextDep = t),
          (O.depsTail = t),
          O.deps === t && (O.deps = e))
      }
      return t
    }
    trigger(e) {
      ;(this.version++, Ke++, this.notify(e))
    }
    notify(e) {
      Pe()
      try {
        for (let e = this.subs; e; e = e.prevSub) e.sub.notify() && e.sub.dep.notify()
      } finally {
        Fe()
      }
    }
  }
function Ye(e) {
  if ((e.dep.sc++, e.sub.flags & 4)) {
    let t = e.dep.computed
    if (t && !e.dep.subs) {
      t.flags |= 20
      for (let e = t.deps; e; e = e.nextDep) Ye(e)
    }
    let n = e.dep.subs
    ;(n !== e && ((e.prevSub = n), n && (n.nextSub = e)), (e.dep.subs = e))
  }
}
var Xe = new WeakMap(),
  A = Symbol(``),
  Ze = Symbol(``),
  Qe = Symbol(``)
function j(e, t, n) {
  if (k && O) {
    let t = Xe.get(e)
    t || Xe.set(e, (t = new Map()))
    let r = t.get(n)
    ;(r || (t.set(n, (r = new Je())), (r.map = t), (r.key = n)), r.track())
  }
}
function M(e, t, n, r, i, a) {
  let o = Xe.get(e)
  if (!o) {
    Ke++
    return
  }
  let s = (e) => {
    e && e.trigger()
  }
  if ((Pe(), t === `clear`)) o.forEach(s)
  else {
    let i = d(e),
      a = i && ne(n)
    if (i && n === `length`) {
      let e = Number(r)
      o.forEach((t, n) => {
        ;(n === `length` || n === Qe || (!_(n) && n >= e)) && s(t)
      })
    } else
      switch (((n !== void 0 || o.has(void 0)) && s(o.get(n)), a && s(o.get(Qe)), t)) {
        case `add`:
          i ? a && s(o.get(`length`)) : (s(o.get(A)), f(e) && s(o.get(Ze)))
          break
        case `delete`:
          i || (s(o.get(A)), f(e) && s(o.get(Ze)))
          break
        case `set`:
          f(e) && s(o.get(A))
      }
  }
  Fe()
}
function $e(e) {
  let t = L(e)
  return t === e || (j(t, `iterate`, Qe), I(e)) ? t : t.map(F(e) ? (Ft(e) ? (e) => z(R(e)) : z) : R)
}
function et(e) {
  return (j((e = L(e)), `iterate`, Qe), e)
}
function N(e, t) {
  return F(e) ? z(Ft(e) ? R(t) : t) : R(t)
}
var tt = {
  __proto__: null,
  [Symbol.iterator]() {
    return nt(this, Symbol.iterator, (e) => N(this, e))
  },
  concat(...e) {
    return $e(this).concat(...e.map((e) => (d(e) ? $e(e) : e)))
  },
  entries() {
    return nt(this, `entries`, (e) => ((e[1] = N(this, e[1])), e))
  },
  every(e, t) {
    return P(this, `every`, e, t, void 0, arguments)
  },
  filter(e, t) {
    return P(this, `filter`, e, t, (e) => e.map((e) => N(this, e)), arguments)
  },
  find(e, t) {
    return P(this, `find`, e, t, (e) => N(this, e), arguments)
  },
  findIndex(e, t) {
    return P(this, `findIndex`, e, t, void 0, arguments)
  },
  findLast(e, t) {
    return P(this, `findLast`, e, t, (e) => N(this, e), arguments)
  },
  findLastIndex(e, t) {
    return P(this, `findLastIndex`, e, t, void 0, arguments)
  },
  forEach(e, t) {
    return P(this, `forEach`, e, t, void 0, arguments)
  },
  includes(...e) {
    return ot(this, `includes`, e)
  },
  indexOf(...e) {
    return ot(this, `indexOf`, e)
  },
  join(e) {
    return $e(this).join(e)
  },
  lastIndexOf(...e) {
    return ot(this, `lastIndexOf`, e)
  },
  map(e, t) {
    return P(this, `map`, e, t, void 0, arguments)
  },
  pop() {
    return st(this, `pop`)
  },
  push(...e) {
    return st(this, `push`, e)
  },
  reduce(e, ...t) {
    return at(this, `reduce`, e, t)
  },
  reduceRight(e, ...t) {
    return at(this, `reduceRight`, e, t)
  },
  shift() {
    return st(this, `shift`)
  },
  some(e, t) {
    return P(this, `some`, e, t, void 0, arguments)
  },
  splice(...e) {
    return st(this, `splice`, e)
  },
  toReversed() {
    return $e(this).toReversed()
  },
  toSorted(e) {
    return $e(this).toSorted(e)
  },
  toSpliced(...e) {
    return $e(this).toSpliced(...e)
  },
  unshift(...e) {
    return st(this, `unshift`, e)
  },
  values() {
    return nt(this, `values`, (e) => N(this, e))
  },
}
function nt(e, t, n) {
  let r = et(e),
    i = r[t],
    a = i.call(r)
  if (r !== e && !I(e)) {
    if (a[Symbol.toStringTag] === `Array Iterator`) {
      let e = Object.create(Object.getPrototypeOf(a))
      return (
        (e.next = () => rt(a.next(), n)),
        i !== it[t] &&
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
    ;((a._next = a.next), (a.next = () => rt(a._next(), n)))
  }
  return a
}
function rt(e, t) {
  return (e.done || (e.value = t(e.value)), e)
}
var it = Array.prototype
function P(e, t, n, r, i, a) {
  let o = et(e),
    s = o !== e && !I(e),
    c = o[t]
  if (c !== it[t]) {
    let t = c.apply(e, a)
    return s ? R(t) : t
  }
  let l = n
  o !== e &&
    (s
      ? (l = function (t, r) {
          return n.call(this, N(e, t), r, e)
        })
      : n.length > 2 &&
        (l = function (t, r) {
          return n.call(this, t, r, e)
        }))
  let u = c.call(o, l, r)
  return s && i ? i(u) : u
}
function at(e, t, n, r) {
  let i = et(e),
    a = i !== e && !I(e),
    o = n,
    s = !1
  i !== e &&
    (a
      ? ((s = r.length === 0),
        (o = function (t, r, i) {
          return (s && ((s = !1), (t = N(e, t))), n.call(this, t, N(e, r), i, e))
        }))
      : n.length > 3 &&
        (o = function (t, r, i) {
          return n.call(this, t, r, i, e)
        }))
  let c = i[t](o, ...r)
  return s ? N(e, c) : c
}
function ot(e, t, n) {
  let r = L(e)
  j(r, `iterate`, Qe)
  let i = r[t](...n)
  return (i === -1 || i === !1) && It(n[0]) ? ((n[0] = L(n[0])), r[t](...n)) : i
}
function st(e, t, n = []) {
  ;(Ue(), Pe())
  let r = L(e)[t].apply(e, n)
  return (Fe(), We(), r)
}
var ct = e(`__proto__,__v_isRef,__isVue`),
  lt = new Set(
    Object.getOwnPropertyNames(Symbol)
      .filter((e) => e !== `arguments` && e !== `caller`)
      .map((e) => Symbol[e])
      .filter(_),
  )
function ut(e) {
  _(e) || (e = String(e))
  let t = L(this)
  return (j(t, `has`, e), t.hasOwnProperty(e))
}
var dt = class {
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
        return n === (r ? (i ? kt : Ot) : i ? Dt : Et).get(e) || Object.getPrototypeOf(e) === Object.getPrototypeOf(n)
          ? e
          : void 0
      let a = d(e)
      if (!r) {
        let e
        if (a && (e = tt[t])) return e
        if (t === `hasOwnProperty`) return ut
      }
      let o = Reflect.get(e, t, B(e) ? e : n)
      if ((_(t) ? lt.has(t) : ct(t)) || (r || j(e, `get`, t), i)) return o
      if (B(o)) {
        let e = a && ne(t) ? o : o.value
        return r && v(e) ? Nt(e) : e
      }
      return v(o) ? (r ? Nt(o) : jt(o)) : o
    }
  },
  ft = class extends dt {
    constructor(e = !1) {
      super(!1, e)
    }
    set(e, t, n, r) {
      let i = e[t],
        a = d(e) && ne(t)
      if (!this._isShallow) {
        let e = F(i)
        if ((!I(n) && !F(n) && ((i = L(i)), (n = L(n))), !a && B(i) && !B(n))) return (e || (i.value = n), !0)
      }
      let o = a ? Number(t) < e.length : u(e, t),
        s = Reflect.set(e, t, n, B(e) ? e : r)
      return (e === L(r) && s && (o ? w(n, i) && M(e, `set`, t, n, i) : M(e, `add`, t, n)), s)
    }
    deleteProperty(e, t) {
      let n = u(e, t),
        r = e[t],
        i = Reflect.deleteProperty(e, t)
      return (i && n && M(e, `delete`, t, void 0, r), i)
    }
    has(e, t) {
      let n = Reflect.has(e, t)
      return ((_(t) && lt.has(t)) || j(e, `has`, t), n)
    }
    ownKeys(e) {
      return (j(e, `iterate`, d(e) ? `length` : A), Reflect.ownKeys(e))
    }
  },
  pt = class extends dt {
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
  mt = new ft(),
  ht = new pt(),
  gt = new ft(!0),
  _t = (e) => e,
  vt = (e) => Reflect.getPrototypeOf(e)
function yt(e, t, n) {
  return function (...r) {
    let i = this.__v_raw,
      a = L(i),
      o = f(a),
      c = e === `entries` || (e === Symbol.iterator && o),
      l = e === `keys` && o,
      u = i[e](...r),
      d = n ? _t : t ? z : R
    return (
      !t && j(a, `iterate`, l ? Ze : A),
      s(Object.create(u), {
        next() {
          let { value: e, done: t } = u.next()
          return t ? { value: e, done: t } : { value: c ? [d(e[0]), d(e[1])] : d(e), done: t }
        },
      })
    )
  }
}
function bt(e) {
  return function (...t) {
    return e === `delete` ? !1 : e === `clear` ? void 0 : this
  }
}
function xt(e, t) {
  let n = {
    get(n) {
      let r = this.__v_raw,
        i = L(r),
        a = L(n)
      e || (w(n, a) && j(i, `get`, n), j(i, `get`, a))
      let { has: o } = vt(i),
        s = t ? _t : e ? z : R
      if (o.call(i, n)) return s(r.get(n))
      if (o.call(i, a)) return s(r.get(a))
      r !== i && r.get(n)
    },
    get size() {
      let t = this.__v_raw
      return (!e && j(L(t), `iterate`, A), t.size)
    },
    has(t) {
      let n = this.__v_raw,
        r = L(n),
        i = L(t)
      return (e || (w(t, i) && j(r, `has`, t), j(r, `has`, i)), t === i ? n.has(t) : n.has(t) || n.has(i))
    },
    forEach(n, r) {
      let i = this,
        a = i.__v_raw,
        o = L(a),
        s = t ? _t : e ? z : R
      return (!e && j(o, `iterate`, A), a.forEach((e, t) => n.call(r, s(e), s(t), i)))
    },
  }
  return (
    s(
      n,
      e
        ? { add: bt(`add`), set: bt(`set`), delete: bt(`delete`), clear: bt(`clear`) }
        : {
            add(e) {
              let n = L(this),
                r = vt(n),
                i = L(e),
                a = !t && !I(e) && !F(e) ? i : e
              return (
                r.has.call(n, a) ||
                  (w(e, a) && r.has.call(n, e)) ||
                  (w(i, a) && r.has.call(n, i)) ||
                  (n.add(a), M(n, `add`, a, a)),
                this
              )
            },
            set(e, n) {
              t || I(n) || F(n) || (n = L(n))
              let r = L(this),
                { has: i, get: a } = vt(r),
                o = i.call(r, e)
              o || ((e = L(e)), (o = i.call(r, e)))
              let s = a.call(r, e)
              return (r.set(e, n), o ? w(n, s) && M(r, `set`, e, n, s) : M(r, `add`, e, n), this)
            },
            delete(e) {
              let t = L(this),
                { has: n, get: r } = vt(t),
                i = n.call(t, e)
              i || ((e = L(e)), (i = n.call(t, e)))
              let a = r ? r.call(t, e) : void 0,
                o = t.delete(e)
              return (i && M(t, `delete`, e, void 0, a), o)
            },
            clear() {
              let e = L(this),
                t = e.size !== 0,
                n = e.clear()
              return (t && M(e, `clear`, void 0, void 0, void 0), n)
            },
          },
    ),
    [`keys`, `values`, `entries`, Symbol.iterator].forEach((r) => {
      n[r] = yt(r, e, t)
    }),
    n
  )
}
function St(e, t) {
  let n = xt(e, t)
  return (r, i, a) =>
    i === `__v_isReactive`
      ? !e
      : i === `__v_isReadonly`
        ? e
        : i === `__v_isShallow`
          ? t
          : i === `__v_raw`
            ? r
            : Reflect.get(u(n, i) && i in r ? n : r, i, a)
}
var Ct = { get: St(!1, !1) },
  wt = { get: St(!1, !0) },
  Tt = { get: St(!0, !1) },
  Et = new WeakMap(),
  Dt = new WeakMap(),
  Ot = new WeakMap(),
  kt = new WeakMap()
function At(e) {
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
function jt(e) {
  return F(e) ? e : Pt(e, !1, mt, Ct, Et)
}
function Mt(e) {
  return Pt(e, !1, gt, wt, Dt)
}
function Nt(e) {
  return Pt(e, !0, ht, Tt, Ot)
}
function Pt(e, t, n, r, i) {
  if (!v(e) || (e.__v_raw && !(t && e.__v_isReactive)) || e.__v_skip || !Object.isExtensible(e)) return e
  let a = i.get(e)
  if (a) return a
  let o = At(ee(e))
  if (o === 0) return e
  let s = new Proxy(e, o === 2 ? r : n)
  return (i.set(e, s), s)
}
function Ft(e) {
  return F(e) ? Ft(e.__v_raw) : !!(e && e.__v_isReactive)
}
function F(e) {
  return !!(e && e.__v_isReadonly)
}
function I(e) {
  return !!(e && e.__v_isShallow)
}
function It(e) {
  return e ? !!e.__v_raw : !1
}
function L(e) {
  let t = e && e.__v_raw
  return t ? L(t) : e
}
function Lt(e) {
  return (!u(e, `__v_skip`) && Object.isExtensible(e) && ue(e, `__v_skip`, !0), e)
}
var R = (e) => (v(e) ? jt(e) : e),
  z = (e) => (v(e) ? Nt(e) : e)
function B(e) {
  return e ? e.__v_isRef === !0 : !1
}
function Rt(e) {
  return zt(e, !0)
}
function zt(e, t) {
  return B(e) ? e : new Bt(e, t)
}
var Bt = class {
  constructor(e, t) {
    ;((this.dep = new Je()),
      (this.__v_isRef = !0),
      (this.__v_isShallow = !1),
      (this._rawValue = t ? e : L(e)),
      (this._value = t ? e : R(e)),
      (this.__v_isShallow = t))
  }
  get value() {
    return (this.dep.track(), this._value)
  }
  set value(e) {
    let t = this._rawValue,
      n = this.__v_isShallow || I(e) || F(e)
    ;((e = n ? e : L(e)), w(e, t) && ((this._rawValue = e), (this._value = n ? e : R(e)), this.dep.trigger()))
  }
}
function Vt(e) {
  return B(e) ? e.value : e
}
var Ht = {
  get: (e, t, n) => (t === `__v_raw` ? e : Vt(Reflect.get(e, t, n))),
  set: (e, t, n, r) => {
    let i = e[t]
    return B(i) && !B(n) ? ((i.value = n), !0) : Reflect.set(e, t, n, r)
  },
}
function Ut(e) {
  return Ft(e) ? e : new Proxy(e, Ht)
}
function Wt(e, t, n, r) {
  try {
    return r ? e(...r) : e()
  } catch (e) {
    Kt(e, t, n)
  }
}
function Gt(e, t, n, r) {
  if (h(e)) {
    let i = Wt(e, t, n, r)
    return (
      i &&
        y(i) &&
        i.catch((e) => {
          Kt(e, t, n, void 0, !0)
        }),
      i
    )
  }
  if (d(e)) {
    let i = []
    for (let a = 0; a < e.length; a++) i.push(Gt(e[a], t, n, r))
    return i
  }
}
function Kt(e, n, r, i = !0, a = !1) {
  let o = n ? n.vnode : null,
    { errorHandler: s, throwUnhandledErrorInProduction: c } = (n && n.appContext.config) || t
  if (n) {
    let t = n.parent,
      i = n.proxy,
      o = `https://vuejs.org/error-reference/#runtime-${r}`
    for (; t;) {
      let n = t.ec
      if (n && !t.isUnmounted && (!a || t.scope.active)) {
        for (let t = 0; t < n.length; t++) if (n[t](e, i, o) === !1) return
      }
      t = t.parent
    }
    if (s) {
      ;(Ue(), Wt(s, null, 10, [e, i, o]), We())
      return
    }
  }
  qt(e, r, o, i, c)
}
function qt(e, t, n, r = !0, i = !1) {
  if (i) throw e
  console.error(e)
}
var V = [],
  H = -1,
  U = [],
  W = null,
  Jt = 0,
  Yt = Promise.resolve(),
  Xt = null
function Zt(e) {
  let t = Xt || Yt
  return e ? t.then(this ? e.bind(this) : e) : t
}
function Qt(e) {
  let t = H + 1,
    n = V.length
  for (; t < n;) {
    let r = (t + n) >>> 1,
      i = V[r],
      a = sn(i)
    a < e || (a === e && i.flags & 2) ? (t = r + 1) : (n = r)
  }
  return t
}
function $t(e) {
  if (!(e.flags & 1)) {
    let t = sn(e),
      n = V[V.length - 1]
    ;(!n || (!(e.flags & 2) && t >= sn(n)) ? V.push(e) : V.splice(Qt(t), 0, e), (e.flags |= 1), en())
  }
}
function en() {
  Xt || (Xt = Yt.then(cn))
}
function tn(e) {
  if (!d(e)) W && e.id === -1 ? W.splice(Jt + 1, 0, e) : e.flags & 1 || (U.push(e), (e.flags |= 1))
  else for (let t = 0; t < e.length; t++) U.push(e[t])
  en()
}
function nn(e, t, n, r = H + 1) {
  for (; r < V.length; r++) {
    let n = V[r]
    if (n && n.flags & 2) {
      if ((e && n.id !== e.uid) || (t !== void 0 && !(n.id >= t))) continue
      ;(V.splice(r, 1), (r = e ? r - 1 : H), n.flags & 4 && (n.flags &= -2), n(), n.flags & 4 || (n.flags &= -2))
    }
  }
}
function rn(e, t, n = 0) {
  if (U.length) {
    let e = U,
      r = 0
    if (t) {
      e = []
      for (let i = 0; i < U.length; i++) {
        let a = U[i]
        ;(a.i === void 0 ? t.has(a) : !a.i || a.i.uid < n) ? (U[r++] = a) : e.push(a)
      }
    }
    let i = [...new Set(e)].sort((e, t) => sn(e) - sn(t))
    if (((U.length = r), W)) {
      for (let e = 0; e < i.length; e++) W.push(i[e])
      return
    }
    for (W = i, Jt = 0; Jt < W.length; Jt++) {
      let e = W[Jt]
      ;(e.flags & 4 && (e.flags &= -2), e.flags & 8 || e(), (e.flags &= -2))
    }
    ;((W = null), (Jt = 0))
  }
}
var an = !1
function on(e, t) {
  if (an) {
    e()
    return
  }
  let n = t === void 0 ? void 0 : new Set(U)
  ;(e(), (an = !0))
  try {
    ;(nn(void 0, t), rn(void 0, n, t))
  } finally {
    an = !1
  }
}
var sn = (e) => (e.id == null ? (e.flags & 2 ? -1 : 1 / 0) : e.id)
function cn(e) {
  try {
    for (H = 0; H < V.length; H++) {
      let e = V[H]
      e && !(e.flags & 8) && (e.flags & 4 && (e.flags &= -2), Wt(e, e.i, e.i ? 15 : 14), e.flags & 4 || (e.flags &= -2))
    }
  } finally {
    for (; H < V.length; H++) {
      let e = V[H]
      e && (e.flags &= -2)
    }
    ;((H = -1), (V.length = 0), rn(e), (Xt = null), (V.length || U.length) && cn(e))
  }
}
var G = null,
  ln = null
function un(e) {
  let t = G
  return ((G = e), (ln = (e && e.type.__scopeId) || null), t)
}
function dn(e, t = G, n) {
  if (!t || e._n) return e
  let r = (...n) => {
    r._d && Ir(-1)
    let i = un(t),
      a = Mr.length,
      o
    try {
      o = e(...n)
    } finally {
      for (let e = Mr.length; e > a; e--) Pr()
      ;(un(i), r._d && Ir(1))
    }
    return o
  }
  return ((r._n = !0), (r._c = !0), (r._d = !0), r)
}
function fn(e, t, n, r) {
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
  for (let c = 0; c < a.length; c++) {
    let l = a[c]
    o ? (l.oldValue = o[c].value) : r === `mounted` && l.oldValue !== void 0 && (l = s({}, l, { oldValue: void 0 }))
    let u = l.dir[r]
    u && (Ue(), Gt(u, n, 8, [e.el, l, i, t]), We())
  }
}
var pn = Symbol(`_vte`),
  mn = (e) => e.__isTeleport,
  hn = Symbol(`_leaveCb`)
function gn(e) {
  let t = e[0]
  if (e.length > 1) {
    for (let n of e)
      if (n.type !== J) {
        t = n
        break
      }
  }
  return t
}
function _n(e) {
  if (!Dn(e)) return mn(e.type) && e.children ? gn(e.children) : e
  if (e.component) return e.component.subTree
  let { shapeFlag: t, children: n } = e
  if (n) {
    if (t & 16) return n[0]
    if (t & 32 && h(n.default)) return n.default()
  }
}
function vn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t
    let n = e.component.subTree
    vn((mn(n.type) && _n(n)) || n, t)
  } else if (e.shapeFlag & 128) {
    let n = e.suspense
    if (n) {
      let e = n.isHydrating ? n.pendingBranch : n.activeBranch
      e && vn(e, t.clone(e))
    } else ((e.ssContent.transition = t.clone(e.ssContent)), (e.ssFallback.transition = t.clone(e.ssFallback)))
  } else if (((e.transition = t), e.type === q && d(e.children))) {
    let n = qn(e.children, !1)
    n && vn(n, t)
  }
}
function yn(e) {
  if (e.component) return yn(e.component.subTree)
  if (e.type === q) {
    let t = d(e.children) && qn(e.children, !1)
    return t ? yn(t) : void 0
  }
  if (e.type !== J) return e
}
function bn(e, t) {
  return h(e) ? s({ name: e.name }, t, { setup: e }) : e
}
function xn(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + `-`, 0, 0]
}
function Sn(e, t) {
  let n
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable)
}
var Cn = new WeakMap()
function wn(e, n, r, a, o = !1) {
  if (d(e)) {
    e.forEach((e, t) => wn(e, n && (d(n) ? n[t] : n), r, a, o))
    return
  }
  if (En(a) && !o) {
    a.shapeFlag & 512 && a.type.__asyncResolved && a.component.subTree.component && wn(e, n, r, a.component.subTree)
    return
  }
  let s = a.shapeFlag & 4 ? gi(a.component) : a.el,
    l = o ? null : s,
    { i: f, r: p } = e,
    m = n && n.r,
    _ = f.refs === t ? (f.refs = {}) : f.refs,
    v = f.setupState,
    y = L(v),
    b = v === t ? i : (e) => !Sn(_, e) && u(y, e),
    x = (e, t) => !(t && Sn(_, t))
  if (m != null && m !== p) {
    if ((Tn(n), g(m))) ((_[m] = null), b(m) && (v[m] = null))
    else if (B(m)) {
      let e = n
      ;(x(m, e.k) && (m.value = null), e.k && (_[e.k] = null))
    }
  }
  if (h(p)) Wt(p, f, 12, [l, _])
  else {
    let t = g(p),
      n = B(p)
    if (t || n) {
      let i = () => {
        if (e.f) {
          let n = t ? (b(p) ? v[p] : _[p]) : x(p) || !e.k ? p.value : _[e.k]
          if (o) d(n) && c(n, s)
          else if (d(n)) n.includes(s) || n.push(s)
          else if (t) ((_[p] = [s]), b(p) && (v[p] = _[p]))
          else {
            let t = [s]
            ;(x(p, e.k) && (p.value = t), e.k && (_[e.k] = t))
          }
        } else t ? ((_[p] = l), b(p) && (v[p] = l)) : n && (x(p, e.k) && (p.value = l), e.k && (_[e.k] = l))
      }
      if (l) {
        let t = () => {
          ;(i(), Cn.delete(e))
        }
        ;((t.id = -1), Cn.set(e, t), K(t, r))
      } else (Tn(e), i())
    }
  }
}
function Tn(e) {
  let t = Cn.get(e)
  t && ((t.flags |= 8), Cn.delete(e))
}
;(pe().requestIdleCallback, pe().cancelIdleCallback)
var En = (e) => !!e.type.__asyncLoader,
  Dn = (e) => e.type.__isKeepAlive,
  On = `components`,
  kn = Symbol.for(`v-ndc`)
function An(e) {
  return g(e) ? jn(On, e, !1) || e : e || kn
}
function jn(e, t, n = !0, r = !1) {
  let i = G || ni
  if (i) {
    let n = i.type
    if (e === On) {
      let e = _i(n, !1)
      if (e && (e === t || e === S(t) || e === se(S(t)))) return n
    }
    let a = Mn(i[e] || n[e], t) || Mn(i.appContext[e], t)
    return !a && r ? n : a
  }
}
function Mn(e, t) {
  return e && (e[t] || e[S(t)] || e[se(S(t))])
}
function Nn(e, t, n, r) {
  let i,
    a = n && n[r],
    o = d(e)
  if (o || g(e)) {
    let n = o && Ft(e),
      r = !1,
      s = !1
    ;(n && ((r = !I(e)), (s = F(e)), (e = et(e))), (i = Array(e.length)))
    for (let n = 0, o = e.length; n < o; n++) i[n] = t(r ? (s ? z(R(e[n])) : R(e[n])) : e[n], n, void 0, a && a[n])
  } else if (typeof e == `number`) {
    if (!Number.isInteger(e) || e < 0) i = []
    else {
      i = Array(e)
      for (let n = 0; n < e; n++) i[n] = t(n + 1, n, void 0, a && a[n])
    }
  } else if (v(e)) {
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
var Pn = (e) => (e ? (si(e) ? gi(e) : Pn(e.parent)) : null),
  Fn = s(Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => Pn(e.parent),
    $root: (e) => Pn(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => e.type,
    $forceUpdate: (e) =>
      e.f ||
      (e.f = () => {
        $t(e.update)
      }),
    $nextTick: (e) => e.n || (e.n = Zt.bind(e.proxy)),
    $watch: (e) => r,
  }),
  In = (e, n) => e !== t && !e.__isScriptSetup && u(e, n),
  Ln = {
    get({ _: e }, n) {
      if (n === `__v_skip`) return !0
      let { ctx: r, setupState: i, data: a, props: o, accessCache: s, type: c, appContext: l } = e
      if (n[0] !== `$`) {
        let e = s[n]
        if (e !== void 0)
          switch (e) {
            case 1:
              return i[n]
            case 2:
              return a[n]
            case 4:
              return r[n]
            case 3:
              return o[n]
          }
        else if (In(i, n)) return ((s[n] = 1), i[n])
        else if (u(o, n)) return ((s[n] = 3), o[n])
        else if (r !== t && u(r, n)) return ((s[n] = 4), r[n])
        else s[n] = 0
      }
      let d = Fn[n],
        f,
        p
      if (d) return (n === `$attrs` && j(e.attrs, `get`, ``), d(e))
      if ((f = c.__cssModules) && (f = f[n])) return f
      if (r !== t && u(r, n)) return ((s[n] = 4), r[n])
      if (((p = l.config.globalProperties), u(p, n))) return p[n]
    },
    set({ _: e }, t, n) {
      let { data: r, setupState: i, ctx: a } = e
      return In(i, t) ? ((i[t] = n), !0) : u(e.props, t) || (t[0] === `$` && t.slice(1) in e) ? !1 : ((a[t] = n), !0)
    },
    has({ _: { data: e, setupState: t, accessCache: n, ctx: r, appContext: i, props: a, type: o } }, s) {
      let c
      return !!(
        n[s] ||
        In(t, s) ||
        u(a, s) ||
        u(r, s) ||
        u(Fn, s) ||
        u(i.config.globalProperties, s) ||
        ((c = o.__cssModules) && c[s])
      )
    },
    defineProperty(e, t, n) {
      return (
        n.get == null ? u(n, `value`) && this.set(e, t, n.value, null) : (e._.accessCache[t] = 0),
        Reflect.defineProperty(e, t, n)
      )
    },
  }
function Rn() {
  return {
    app: null,
    config: {
      isNativeTag: i,
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
var zn = 0
function Bn(e, t) {
  return function (n, r = null) {
    ;(h(n) || (n = s({}, n)), r != null && !v(r) && (r = null))
    let i = Rn(),
      a = new WeakSet(),
      o = [],
      c = !1,
      l = (i.app = {
        _uid: zn++,
        _component: n,
        _props: r,
        _container: null,
        _context: i,
        _instance: null,
        version: yi,
        get config() {
          return i.config
        },
        set config(e) {},
        use(e, ...t) {
          return (a.has(e) || (e && h(e.install) ? (a.add(e), e.install(l, ...t)) : h(e) && (a.add(e), e(l, ...t))), l)
        },
        mixin(e) {
          return l
        },
        component(e, t) {
          return t ? ((i.components[e] = t), l) : i.components[e]
        },
        directive(e, t) {
          return t ? ((i.directives[e] = t), l) : i.directives[e]
        },
        mount(a, o, s) {
          if (!c) {
            let u = l._ceVNode || X(n, r)
            return (
              (u.appContext = i),
              s === !0 ? (s = `svg`) : s === !1 && (s = void 0),
              o && t ? t(u, a) : e(u, a, s),
              (c = !0),
              (l._container = a),
              (a.__vue_app__ = l),
              gi(u.component)
            )
          }
        },
        onUnmount(e) {
          o.push(e)
        },
        unmount() {
          c && (Gt(o, l._instance, 16), e(null, l._container), delete l._container.__vue_app__)
        },
        provide(e, t) {
          return ((i.provides[e] = t), l)
        },
        runWithContext(e) {
          let t = Vn
          Vn = l
          try {
            return e()
          } finally {
            Vn = t
          }
        },
      })
    return l
  }
}
var Vn = null,
  Hn = (e, t) =>
    t === `modelValue` || t === `model-value`
      ? e.modelModifiers
      : e[`${t}Modifiers`] || e[`${S(t)}Modifiers`] || e[`${C(t)}Modifiers`]
function Un(e, n, ...r) {
  if (e.isUnmounted) return
  let i = e.vnode.props || t,
    a = r,
    o = n.startsWith(`update:`),
    s = o && Hn(i, n.slice(7))
  s && (s.trim && (a = r.map((e) => (g(e) ? e.trim() : e))), s.number && (a = a.map(de)))
  let c,
    l = i[(c = ce(n))] || i[(c = ce(S(n)))]
  ;(!l && o && (l = i[(c = ce(C(n)))]), l && Gt(l, e, 6, a))
  let u = i[c + `Once`]
  if (u) {
    if (!e.emitted) e.emitted = {}
    else if (e.emitted[c]) return
    ;((e.emitted[c] = !0), Gt(u, e, 6, a))
  }
}
function Wn(e, t, n = !1) {
  let r = t.emitsCache,
    i = r.get(e)
  if (i !== void 0) return i
  let a = e.emits,
    o = {}
  return a ? (d(a) ? a.forEach((e) => (o[e] = null)) : s(o, a), v(e) && r.set(e, o), o) : (v(e) && r.set(e, null), null)
}
function Gn(e, t) {
  return !e || !a(t)
    ? !1
    : ((t = t.slice(2)),
      (t = t === `Once` ? t : t.replace(/Once$/, ``)),
      u(e, t[0].toLowerCase() + t.slice(1)) || u(e, C(t)) || u(e, t))
}
function Kn(e) {
  let {
      type: t,
      vnode: n,
      proxy: r,
      withProxy: i,
      propsOptions: [a],
      slots: s,
      attrs: c,
      emit: l,
      render: u,
      renderCache: d,
      props: f,
      data: p,
      setupState: m,
      ctx: h,
      inheritAttrs: g,
    } = e,
    _ = un(e),
    v,
    y
  try {
    if (n.shapeFlag & 4) {
      let e = i || r
      ;((v = Z(u.call(e, e, d, f, m, p, h))), (y = c))
    } else {
      let e = t
      ;((v = Z(e.length > 1 ? e(f, { attrs: c, slots: s, emit: l }) : e(f, null))), (y = t.props ? c : Jn(c)))
    }
  } catch (t) {
    ;((Mr.length = 0), Kt(t, e, 1), (v = X(J)))
  }
  let b = v
  if (y && g !== !1) {
    let e = Object.keys(y),
      { shapeFlag: t } = b
    e.length && t & 7 && (a && e.some(o) && (y = Yn(y, a)), (b = qr(b, y, !1, !0)))
  }
  return (
    n.dirs && ((b = qr(b, null, !1, !0)), (b.dirs = b.dirs ? b.dirs.concat(n.dirs) : n.dirs)),
    n.transition && vn((mn(b.type) && _n(b)) || b, n.transition),
    (v = b),
    un(_),
    v
  )
}
function qn(e, t = !0) {
  let n
  for (let t = 0; t < e.length; t++) {
    let r = e[t]
    if (Br(r)) {
      if (r.type !== J || r.children === `v-if`) {
        if (n) return
        n = r
      }
    } else return
  }
  return n
}
var Jn = (e) => {
    let t
    for (let n in e) (n === `class` || n === `style` || a(n)) && ((t || (t = {}))[n] = e[n])
    return t
  },
  Yn = (e, t) => {
    let n = {}
    for (let r in e) (o(r) && r.slice(9) in t) || (n[r] = e[r])
    return n
  }
function Xn(e, t, n) {
  let { props: r, children: i, component: a } = e,
    { props: o, children: s, patchFlag: c } = t,
    l = a.emitsOptions
  if (t.dirs || t.transition) return !0
  if (n && c >= 0) {
    if (c & 1024) return !0
    if (c & 16) return r ? Zn(r, o, l) : !!o
    if (c & 8) {
      let e = t.dynamicProps
      for (let t = 0; t < e.length; t++) {
        let n = e[t]
        if (Qn(o, r, n) && !Gn(l, n)) return !0
      }
    }
  } else return (i || s) && (!s || !s.$stable) ? !0 : r === o ? !1 : r ? !o || Zn(r, o, l) : !!o
  return !1
}
function Zn(e, t, n) {
  let r = Object.keys(t)
  if (r.length !== Object.keys(e).length) return !0
  for (let i = 0; i < r.length; i++) {
    let a = r[i]
    if (!u(e, a) || (Qn(t, e, a) && !Gn(n, a))) return !0
  }
  return !1
}
function Qn(e, t, n) {
  let r = e[n],
    i = t[n]
  return n === `style` && v(r) && v(i) ? !E(r, i) : r !== i
}
function $n({ vnode: e, parent: t, suspense: n }, r) {
  for (; t;) {
    let n = t.subTree
    if ((n.suspense && n.suspense.activeBranch === e && ((n.suspense.vnode.el = n.el = r), (e = n)), n === e))
      (((e = t.vnode).el = r), (t = t.parent))
    else break
  }
  n && n.activeBranch === e && (n.vnode.el = r)
}
var er = {},
  tr = () => Object.create(er),
  nr = (e) => Object.getPrototypeOf(e) === er
function rr(e, t, n, r = !1) {
  let i = {},
    a = tr()
  ;((e.propsDefaults = Object.create(null)), ar(e, t, i, a))
  for (let t in e.propsOptions[0]) t in i || (i[t] = void 0)
  ;((e.props = n ? (r ? i : Mt(i)) : e.type.props ? i : a), (e.attrs = a))
}
function ir(e, t, n, r) {
  let {
      props: i,
      attrs: a,
      vnode: { patchFlag: o },
    } = e,
    s = L(i),
    [c] = e.propsOptions,
    l = !1
  if ((r || o > 0) && !(o & 16)) {
    if (o & 8) {
      let n = e.vnode.dynamicProps
      for (let r = 0; r < n.length; r++) {
        let o = n[r]
        if (Gn(e.emitsOptions, o)) continue
        let d = t[o]
        if (c) {
          if (u(a, o)) d !== a[o] && ((a[o] = d), (l = !0))
          else {
            let t = S(o)
            i[t] = or(c, s, t, d, e, !1)
          }
        } else d !== a[o] && ((a[o] = d), (l = !0))
      }
    }
  } else {
    ar(e, t, i, a) && (l = !0)
    let r
    for (let a in s)
      (t && (u(t, a) || ((r = C(a)) !== a && u(t, r)))) ||
        (c ? n && (n[a] !== void 0 || n[r] !== void 0) && (i[a] = or(c, s, a, void 0, e, !0)) : delete i[a])
    if (a !== s) for (let e in a) (t && u(t, e)) || (delete a[e], (l = !0))
  }
  l && M(e.attrs, `set`, ``)
}
function ar(e, n, r, i) {
  let [a, o] = e.propsOptions,
    s = !1,
    c
  if (n)
    for (let t in n) {
      if (re(t)) continue
      let l = n[t],
        d
      a && u(a, (d = S(t)))
        ? !o || !o.includes(d)
          ? (r[d] = l)
          : ((c || (c = {}))[d] = l)
        : Gn(e.emitsOptions, t) || (t in i && l === i[t]) || ((i[t] = l), (s = !0))
    }
  if (o) {
    let n = L(r),
      i = c || t
    for (let t = 0; t < o.length; t++) {
      let s = o[t]
      r[s] = or(a, n, s, i[s], e, !u(i, s))
    }
  }
  return s
}
function or(e, t, n, r, i, a) {
  let o = e[n]
  if (o != null) {
    let e = u(o, `default`)
    if (e && r === void 0) {
      let e = o.default
      if (o.type !== Function && !o.skipFactory && h(e)) {
        let { propsDefaults: a } = i
        if (n in a) r = a[n]
        else {
          let o = ai(i)
          ;((r = a[n] = e.call(null, t)), o())
        }
      } else r = e
      i.ce && i.ce._setProp(n, r)
    }
    o[0] && (a && !e ? (r = !1) : o[1] && (r === `` || r === C(n)) && (r = !0))
  }
  return r
}
function sr(e, r, i = !1) {
  let a = r.propsCache,
    o = a.get(e)
  if (o) return o
  let c = e.props,
    l = {},
    f = []
  if (!c) return (v(e) && a.set(e, n), n)
  if (d(c))
    for (let e = 0; e < c.length; e++) {
      let n = S(c[e])
      cr(n) && (l[n] = t)
    }
  else if (c)
    for (let e in c) {
      let t = S(e)
      if (cr(t)) {
        let n = c[e],
          r = (l[t] = d(n) || h(n) ? { type: n } : s({}, n)),
          i = r.type,
          a = !1,
          o = !0
        if (d(i))
          for (let e = 0; e < i.length; ++e) {
            let t = i[e],
              n = h(t) && t.name
            if (n === `Boolean`) {
              a = !0
              break
            }
            n === `String` && (o = !1)
          }
        else a = h(i) && i.name === `Boolean`
        ;((r[0] = a), (r[1] = o), (a || u(r, `default`)) && f.push(t))
      }
    }
  let p = [l, f]
  return (v(e) && a.set(e, p), p)
}
function cr(e) {
  return e[0] !== `$` && !re(e)
}
var lr = (e) => e === `_` || e === `_ctx` || e === `$stable`,
  ur = (e) => (d(e) ? e.map(Z) : [Z(e)]),
  dr = (e, t, n) => {
    if (t._n) return t
    let r = dn((...e) => ur(t(...e)), n)
    return ((r._c = !1), r)
  },
  fr = (e, t, n) => {
    let r = e._ctx
    for (let n in e) {
      if (lr(n)) continue
      let i = e[n]
      if (h(i)) t[n] = dr(n, i, r)
      else if (i != null) {
        let e = ur(i)
        t[n] = () => e
      }
    }
  },
  pr = (e, t) => {
    let n = ur(t)
    e.slots.default = () => n
  },
  mr = (e, t, n) => {
    for (let r in t) (n || !lr(r)) && (e[r] = t[r])
  },
  hr = (e, t, n) => {
    let r = (e.slots = tr())
    if (e.vnode.shapeFlag & 32) {
      let e = t._
      e ? (mr(r, t, n), n && ue(r, `_`, e, !0)) : fr(t, r)
    } else t && pr(e, t)
  },
  gr = (e, n, r) => {
    let { vnode: i, slots: a } = e,
      o = !0,
      s = t
    if (i.shapeFlag & 32) {
      let e = n._
      ;(e ? (r && e === 1 ? (o = !1) : mr(a, n, r)) : ((o = !n.$stable), fr(n, a)), (s = n))
    } else n && (pr(e, n), (s = { default: 1 }))
    if (o) for (let e in a) !lr(e) && s[e] == null && delete a[e]
  },
  K = kr
function _r(e) {
  return vr(e)
}
function vr(e, i) {
  let a = pe()
  a.__VUE__ = !0
  let {
      insert: o,
      remove: s,
      patchProp: c,
      createElement: l,
      createText: u,
      createComment: d,
      setText: f,
      setElementText: p,
      parentNode: m,
      nextSibling: h,
      setScopeId: g = r,
      insertStaticContent: _,
    } = e,
    v = (e, t, r, i = null, a = null, o = null, s = void 0, c = null, l = !!t.dynamicChildren) => {
      if (e === t) return
      ;(e && !Vr(e, t) && ((i = E(e)), T(e, a, o, !0), (e = null)),
        t.patchFlag === -2 && ((l = !1), (t.dynamicChildren = null)),
        t.dynamicChildren &&
          e &&
          e.dynamicChildren &&
          e.dynamicChildren.hasOnce &&
          (t.dynamicChildren === n && (t.dynamicChildren = []), (t.dynamicChildren.hasOnce = !0)))
      let { type: u, ref: d, shapeFlag: f } = t
      switch (u) {
        case Ar:
          y(e, t, r, i)
          break
        case J:
          b(e, t, r, i)
          break
        case jr:
          e ?? x(t, r, i, s)
          break
        case q:
          ce(e, t, r, i, a, o, s, c, l)
          break
        default:
          f & 1
            ? ne(e, t, r, i, a, o, s, c, l)
            : f & 6
              ? w(e, t, r, i, a, o, s, c, l)
              : (f & 64 || f & 128) && u.process(e, t, r, i, a, o, s, c, l, we)
      }
      d != null && a ? wn(d, e && e.ref, o, t || e, !t) : d == null && e && e.ref != null && wn(e.ref, null, o, e, !0)
    },
    y = (e, t, n, r) => {
      if (e == null) o((t.el = u(t.children)), n, r)
      else {
        let n = (t.el = e.el)
        t.children !== e.children && f(n, t.children)
      }
    },
    b = (e, t, n, r) => {
      e == null ? o((t.el = d(t.children || ``)), n, r) : (t.el = e.el)
    },
    x = (e, t, n, r) => {
      ;[e.el, e.anchor] = _(e.children, t, n, r, e.el, e.anchor)
    },
    ee = ({ el: e, anchor: t }, n, r) => {
      let i
      for (; e && e !== t;) ((i = h(e)), o(e, n, r), (e = i))
      o(t, n, r)
    },
    te = ({ el: e, anchor: t }) => {
      let n
      for (; e && e !== t;) ((n = h(e)), s(e), (e = n))
      s(t)
    },
    ne = (e, t, n, r, i, a, o, s, c) => {
      if ((t.type === `svg` ? (o = `svg`) : t.type === `math` && (o = `mathml`), e == null)) ie(t, n, r, i, a, o, s, c)
      else {
        let n = e.el && e.el._isVueCE ? e.el : null
        try {
          ;(n && n._beginPatch(), oe(e, t, i, a, o, s, c))
        } finally {
          n && n._endPatch()
        }
      }
    },
    ie = (e, t, n, r, i, a, s, u) => {
      let d,
        f,
        { props: m, shapeFlag: h, transition: g, dirs: _ } = e
      if (
        ((d = e.el = l(e.type, a, m && m.is, m)),
        h & 8 ? p(d, e.children) : h & 16 && S(e.children, d, null, r, i, yr(e, a), s, u),
        _ && fn(e, null, r, `created`),
        ae(d, e, e.scopeId, s, r),
        m)
      ) {
        for (let e in m) e !== `value` && !re(e) && c(d, e, null, m[e], a, r)
        ;(`value` in m && c(d, `value`, null, m.value, a), (f = m.onVnodeBeforeMount) && $(f, r, e))
      }
      _ && fn(e, null, r, `beforeMount`)
      let v = xr(i, g)
      ;(v ? g.beforeEnter(d) : g && !g.persisted && (d[Or] = !0),
        o(d, t, n),
        ((f = m && m.onVnodeMounted) || v || _) &&
          K(() => {
            try {
              ;(f && $(f, r, e), v && g.enter(d), _ && fn(e, null, r, `mounted`))
            } finally {
            }
          }, i))
    },
    ae = (e, t, n, r, i) => {
      if ((n && g(e, n), r)) for (let t = 0; t < r.length; t++) g(e, r[t])
      if (i) {
        let n = i.subTree
        if (t === n || (Dr(n.type) && (n.ssContent === t || n.ssFallback === t))) {
          let t = i.vnode
          ae(e, t, t.scopeId, t.slotScopeIds, i.parent)
        }
      }
    },
    S = (e, t, n, r, i, a, o, s, c = 0) => {
      for (let l = c; l < e.length; l++) {
        let c = (e[l] = s ? Q(e[l]) : Z(e[l]))
        v(null, c, t, n, r, i, a, o, s)
      }
    },
    oe = (e, n, r, i, a, o, s) => {
      let l = (n.el = e.el),
        { patchFlag: u, dynamicChildren: d, dirs: f } = n
      u |= e.patchFlag & 16
      let m = e.props || t,
        h = n.props || t,
        g
      if (
        (r && br(r, !1),
        (g = h.onVnodeBeforeUpdate) && $(g, r, n, e),
        f && fn(n, e, r, `beforeUpdate`),
        r && br(r, !0),
        d && (!e.dynamicChildren || e.dynamicChildren.length !== d.length) && ((u = 0), (s = !1), (d = null)),
        ((m.innerHTML && h.innerHTML == null) || (m.textContent && h.textContent == null)) && p(l, ``),
        d ? C(e.dynamicChildren, d, l, r, i, yr(n, a), o) : s || he(e, n, l, null, r, i, yr(n, a), o, !1),
        u > 0)
      ) {
        if (u & 16) se(l, m, h, r, a)
        else if (
          (u & 2 && m.class !== h.class && c(l, `class`, null, h.class, a),
          u & 4 && c(l, `style`, m.style, h.style, a),
          u & 8)
        ) {
          let e = n.dynamicProps
          for (let t = 0; t < e.length; t++) {
            let n = e[t],
              i = m[n],
              o = h[n]
            ;(o !== i || n === `value`) && c(l, n, i, o, a, r)
          }
        }
        u & 1 && e.children !== n.children && p(l, n.children)
      } else !s && d == null && se(l, m, h, r, a)
      ;((g = h.onVnodeUpdated) || f) &&
        K(() => {
          ;(g && $(g, r, n, e), f && fn(n, e, r, `updated`))
        }, i)
    },
    C = (e, t, n, r, i, a, o) => {
      for (let s = 0; s < t.length; s++) {
        let c = e[s],
          l = t[s],
          u = c.el || Er(c),
          d = u && (c.type === q || !Vr(c, l) || c.shapeFlag & 198) ? m(u) : n
        v(c, l, d, null, r, i, a, o, !0)
      }
    },
    se = (e, n, r, i, a) => {
      if (n !== r) {
        if (n !== t) for (let t in n) !re(t) && !(t in r) && c(e, t, n[t], null, a, i)
        for (let t in r) {
          if (re(t)) continue
          let o = r[t],
            s = n[t]
          o !== s && t !== `value` && c(e, t, s, o, a, i)
        }
        ;`value` in r && c(e, `value`, n.value, r.value, a)
      }
    },
    ce = (e, t, n, r, i, a, s, c, l) => {
      let d = (t.el = e ? e.el : u(``)),
        f = (t.anchor = e ? e.anchor : u(``)),
        { patchFlag: p, dynamicChildren: m, slotScopeIds: h } = t
      ;(h && (c = c ? c.concat(h) : h),
        e == null
          ? (o(d, n, r), o(f, n, r), S(t.children || [], n, f, i, a, s, c, l))
          : p > 0 && p & 64 && m && e.dynamicChildren && e.dynamicChildren.length === m.length
            ? (C(e.dynamicChildren, m, n, i, a, s, c), (t.key != null || (i && t === i.subTree)) && Sr(e, t, !0))
            : he(e, t, n, f, i, a, s, c, l))
    },
    w = (e, t, n, r, i, a, o, s, c) => {
      ;((t.slotScopeIds = s),
        e == null ? (t.shapeFlag & 512 ? i.ctx.activate(t, n, r, o, c) : ue(t, n, r, i, a, o, c)) : de(e, t, c))
    },
    ue = (e, t, n, r, i, a, o) => {
      let s = (e.component = ti(e, r, i))
      if ((Dn(e) && (s.ctx.renderer = we), li(s, !1, o), s.asyncDep)) {
        if ((i && i.registerDep(s, fe, o, a), !e.el)) {
          let r = (s.subTree = X(J))
          ;(b(null, r, t, n), (e.placeholder = r.el))
        }
      } else fe(s, e, t, n, i, a, o)
    },
    de = (e, t, n) => {
      let r = (t.component = e.component)
      if (Xn(e, t, n)) {
        if (r.asyncDep && !r.asyncResolved) {
          ;((t.el = e.el), (t.placeholder = e.placeholder), me(r, t, n))
          return
        }
        ;((r.next = t), r.update())
      } else ((t.el = e.el), (t.placeholder = e.placeholder), (r.vnode = t))
    },
    fe = (e, t, n, r, i, a, o) => {
      let s = () => {
        if (e.isMounted) {
          let { next: t, bu: n, u: r, parent: s, vnode: c } = e
          {
            let n = wr(e)
            if (n) {
              ;(t && ((t.el = c.el), me(e, t, o)),
                n.asyncDep.then(() => {
                  let t = () => {
                    e.job.flags & 8 || (i && i.pendingBranch ? K(t, i) : l())
                  }
                  ;((t.flags = 48), K(t, i))
                }))
              return
            }
          }
          let u = t,
            d
          ;(br(e, !1),
            t ? ((t.el = c.el), me(e, t, o)) : (t = c),
            n && le(n),
            (d = t.props && t.props.onVnodeBeforeUpdate) && $(d, s, t, c),
            br(e, !0))
          let f = Kn(e),
            p = e.subTree
          ;((e.subTree = f),
            v(p, f, m(p.el || Er(p)), E(p), e, i, a),
            (t.el = f.el),
            u === null && $n(e, f.el),
            r && K(r, i),
            (d = t.props && t.props.onVnodeUpdated) && K(() => $(d, s, t, c), i))
        } else {
          let o,
            { el: s, props: c } = t,
            { bm: l, m: u, parent: d, root: f, type: p } = e,
            m = En(t)
          if ((br(e, !1), l && le(l), !m && (o = c && c.onVnodeBeforeMount) && $(o, d, t), br(e, !0), s && Ee)) {
            let t = () => {
              ;((e.subTree = Kn(e)), Ee(s, e.subTree, e, i, null))
            }
            m && p.__asyncHydrate ? p.__asyncHydrate(s, e, t) : t()
          } else {
            f.ce && f.ce._hasShadowRoot() && f.ce._injectChildStyle(p, e.parent ? e.parent.type : void 0)
            let o = (e.subTree = Kn(e))
            ;(v(null, o, n, r, e, i, a), (t.el = o.el))
          }
          if ((u && K(u, i), !m && (o = c && c.onVnodeMounted))) {
            let e = t
            K(() => $(o, d, e), i)
          }
          ;((t.shapeFlag & 256 || (d && En(d.vnode) && d.vnode.shapeFlag & 256)) && e.a && K(e.a, i),
            (e.isMounted = !0),
            (t = n = r = null))
        }
      }
      e.scope.on()
      let c = (e.effect = new ke(s))
      e.scope.off()
      let l = (e.update = c.run.bind(c)),
        u = (e.job = c.runIfDirty.bind(c))
      ;((u.i = e), (u.id = e.uid), (c.scheduler = () => $t(u)), br(e, !0), l())
    },
    me = (e, t, n) => {
      t.component = e
      let r = e.vnode.props
      ;((e.vnode = t), (e.next = null), ir(e, t.props, r, n), gr(e, t.children, n), Ue(), nn(e), We())
    },
    he = (e, t, n, r, i, a, o, s, c = !1) => {
      let l = e && e.children,
        u = e ? e.shapeFlag : 0,
        d = t.children,
        { patchFlag: f, shapeFlag: m } = t
      if (f > 0) {
        if (f & 128) {
          _e(l, d, n, r, i, a, o, s, c)
          return
        }
        if (f & 256) {
          ge(l, d, n, r, i, a, o, s, c)
          return
        }
      }
      m & 8
        ? (u & 16 && Se(l, i, a), d !== l && p(n, d))
        : u & 16
          ? m & 16
            ? _e(l, d, n, r, i, a, o, s, c)
            : Se(l, i, a, !0)
          : (u & 8 && p(n, ``), m & 16 && S(d, n, r, i, a, o, s, c))
    },
    ge = (e, t, r, i, a, o, s, c, l) => {
      ;((e = e || n), (t = t || n))
      let u = e.length,
        d = t.length,
        f = Math.min(u, d),
        p = 0
      for (; p < f; p++) {
        let n = (t[p] = l ? Q(t[p]) : Z(t[p]))
        v(e[p], n, r, null, a, o, s, c, l)
      }
      u > d ? Se(e, a, o, !0, !1, f) : S(t, r, i, a, o, s, c, l, f)
    },
    _e = (e, t, r, i, a, o, s, c, l) => {
      let u = 0,
        d = t.length,
        f = e.length - 1,
        p = d - 1
      for (; u <= f && u <= p;) {
        let n = e[u],
          i = (t[u] = l ? Q(t[u]) : Z(t[u]))
        if (Vr(n, i)) v(n, i, r, null, a, o, s, c, l)
        else break
        u++
      }
      for (; u <= f && u <= p;) {
        let n = e[f],
          i = (t[p] = l ? Q(t[p]) : Z(t[p]))
        if (Vr(n, i)) v(n, i, r, null, a, o, s, c, l)
        else break
        ;(f--, p--)
      }
      if (u > f) {
        if (u <= p) {
          let e = p + 1,
            n = e < d ? t[e].el : i
          for (; u <= p;) (v(null, (t[u] = l ? Q(t[u]) : Z(t[u])), r, n, a, o, s, c, l), u++)
        }
      } else if (u > p) for (; u <= f;) (T(e[u], a, o, !0), u++)
      else {
        let m = u,
          h = u,
          g = new Map()
        for (u = h; u <= p; u++) {
          let e = (t[u] = l ? Q(t[u]) : Z(t[u]))
          e.key != null && g.set(e.key, u)
        }
        let _,
          y = 0,
          b = p - h + 1,
          x = !1,
          ee = 0,
          te = Array(b)
        for (u = 0; u < b; u++) te[u] = 0
        for (u = m; u <= f; u++) {
          let n = e[u]
          if (y >= b) {
            T(n, a, o, !0)
            continue
          }
          let i
          if (n.key != null) i = g.get(n.key)
          else
            for (_ = h; _ <= p; _++)
              if (te[_ - h] === 0 && Vr(n, t[_])) {
                i = _
                break
              }
          i === void 0
            ? T(n, a, o, !0)
            : ((te[i - h] = u + 1), i >= ee ? (ee = i) : (x = !0), v(n, t[i], r, null, a, o, s, c, l), y++)
        }
        let ne = x ? Cr(te) : n
        for (_ = ne.length - 1, u = b - 1; u >= 0; u--) {
          let e = h + u,
            n = t[e],
            f = t[e + 1],
            p = e + 1 < d ? f.el || Er(f) : i
          te[u] === 0 ? v(null, n, r, p, a, o, s, c, l) : x && (_ < 0 || u !== ne[_] ? ve(n, r, p, 2) : _--)
        }
      }
    },
    ve = (e, t, n, r, i = null) => {
      let { el: a, type: c, transition: l, children: u, shapeFlag: d } = e
      if (d & 6) ve(e.component.subTree, t, n, r)
      else if (d & 128) e.suspense.move(t, n, r)
      else if (d & 64) c.move(e, t, n, we)
      else if (c === q) {
        o(a, t, n)
        for (let e = 0; e < u.length; e++) ve(u[e], t, n, r)
        o(e.anchor, t, n)
      } else if (c === jr) ee(e, t, n)
      else if (r !== 2 && d & 1 && l) {
        if (r === 0) l.persisted && !a[hn] ? o(a, t, n) : (l.beforeEnter(a), o(a, t, n), K(() => l.enter(a), i))
        else {
          let { leave: r, delayLeave: i, afterLeave: c } = l,
            u = () => {
              e.ctx.isUnmounted ? s(a) : o(a, t, n)
            },
            d = () => {
              let e = a._isLeaving || !!a[hn]
              ;(a._isLeaving && a[hn](!0),
                l.persisted && !e
                  ? u()
                  : r(a, () => {
                      ;(u(), c && c())
                    }))
            }
          i ? i(a, u, d) : d()
        }
      } else o(a, t, n)
    },
    T = (e, t, n, r = !1, i = !1) => {
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
        s != null && (Ue(), wn(s, null, n, e, !0), We()),
        p == null || (e.ctx && e.ctx !== t) || (t.renderCache[p] = void 0),
        u & 256 && t.ctx.deactivate(e))
      )
        return
      let h = u & 1 && f,
        g = !En(e),
        _
      if ((g && (_ = o && o.onVnodeBeforeUnmount) && $(_, t, e), u & 6)) xe(e.component, n, r)
      else {
        if (u & 128) {
          e.suspense.unmount(n, r)
          return
        }
        ;(h && fn(e, null, t, `beforeUnmount`),
          u & 64
            ? e.type.remove(e, t, n, we, r)
            : l && !l.hasOnce && (a !== q || (d > 0 && d & 64))
              ? Se(l, t, n, !1, !0)
              : ((a === q && d & 384) || (!i && u & 16)) && Se(c, t, n),
          r && ye(e))
      }
      let v = m != null && p == null
      ;((g && (_ = o && o.onVnodeUnmounted)) || h || v) &&
        K(() => {
          ;(_ && $(_, t, e), h && fn(e, null, t, `unmounted`), v && (e.el = null))
        }, n)
    },
    ye = (e) => {
      let { type: t, el: n, anchor: r, transition: i } = e,
        a = t === q
      if (a && !i) {
        be(n, r)
        return
      }
      if (t === jr) {
        ;(te(e), i && !i.persisted && i.afterLeave && i.afterLeave())
        return
      }
      let o = a ? yn(e) : e,
        c = () => {
          ;(a ? m(n) && be(n, r) : s(n), i && !i.persisted && i.afterLeave && i.afterLeave())
        }
      if (o && o.shapeFlag & 1 && i && !i.persisted) {
        let { leave: e, delayLeave: t } = i,
          n = o.el,
          r = () => e(n, c)
        t ? t(n, c, r) : r()
      } else c()
    },
    be = (e, t) => {
      let n
      for (; e !== t;) ((n = h(e)), s(e), (e = n))
      s(t)
    },
    xe = (e, t, n) => {
      let { bum: r, scope: i, job: a, subTree: o, um: s, m: c, a: l } = e
      ;(Tr(c),
        Tr(l),
        r && le(r),
        i.stop(),
        a ? ((a.flags |= 8), T(o, e, t, n)) : o && ((o.transition = e.vnode.transition), T(o, e, t, n)),
        s && K(s, t))
      let u = () => {
        e.isUnmounted = !0
      }
      ;((u.flags = 16), K(u, t))
    },
    Se = (e, t, n, r = !1, i = !1, a = 0) => {
      for (let o = a; o < e.length; o++) T(e[o], t, n, r, i)
    },
    E = (e) => {
      if (e.shapeFlag & 6) return E(e.component.subTree)
      if (e.shapeFlag & 128) return e.suspense.next()
      let t = h(e.anchor || e.el),
        n = t && t[pn]
      return n ? h(n) : t
    },
    Ce = (e, t, n) => {
      on(
        () => {
          ;(e == null ? t._vnode && T(t._vnode, null, null, !0) : v(t._vnode || null, e, t, null, null, null, n),
            (t._vnode = e))
        },
        e && t._vnode ? void 0 : e && e.component ? e.component.uid : ei(),
      )
    },
    we = { p: v, um: T, m: ve, r: ye, mt: ue, mc: S, pc: he, pbc: C, n: E, o: e },
    Te,
    Ee
  return (i && ([Te, Ee] = i(we)), { render: Ce, hydrate: Te, createApp: Bn(Ce, Te) })
}
function yr({ type: e, props: t }, n) {
  return (n === `svg` && e === `foreignObject`) ||
    (n === `mathml` && e === `annotation-xml` && t && t.encoding && t.encoding.includes(`html`))
    ? void 0
    : n
}
function br({ effect: e, job: t }, n) {
  n ? ((e.flags |= 32), (t.flags |= 4)) : ((e.flags &= -33), (t.flags &= -5))
}
function xr(e, t) {
  return (!e || (e && !e.pendingBranch)) && t && !t.persisted
}
function Sr(e, t, n = !1) {
  let r = e.children,
    i = t.children
  if (d(r) && d(i))
    for (let e = 0; e < r.length; e++) {
      let t = r[e],
        a = i[e]
      ;(a.shapeFlag & 1 &&
        !a.dynamicChildren &&
        ((a.patchFlag <= 0 || a.patchFlag === 32) && ((a = i[e] = Q(i[e])), (a.el = t.el)),
        !n && a.patchFlag !== -2 && Sr(t, a)),
        a.type === Ar && (a.patchFlag === -1 && (a = i[e] = Q(a)), (a.el = t.el)),
        a.type === J && !a.el && (a.el = t.el))
    }
}
function Cr(e) {
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
function wr(e) {
  let t = e.subTree.component
  if (t) return t.asyncDep && !t.asyncResolved ? t : wr(t)
}
function Tr(e) {
  if (e) for (let t = 0; t < e.length; t++) e[t].flags |= 8
}
function Er(e) {
  if (e.placeholder) return e.placeholder
  let t = e.component
  if (t) return Er(t.subTree)
  let n = e.suspense
  return n && n.activeBranch ? Er(n.activeBranch) : null
}
var Dr = (e) => e.__isSuspense,
  Or = Symbol(`_deferredEnter`)
function kr(e, t) {
  t && t.pendingBranch ? (d(e) ? t.effects.push(...e) : t.effects.push(e)) : tn(e)
}
var q = Symbol.for(`v-fgt`),
  Ar = Symbol.for(`v-txt`),
  J = Symbol.for(`v-cmt`),
  jr = Symbol.for(`v-stc`),
  Mr = [],
  Y = null
function Nr(e = !1) {
  Mr.push((Y = e ? null : []))
}
function Pr() {
  ;(Mr.pop(), (Y = Mr[Mr.length - 1] || null))
}
var Fr = 1
function Ir(e, t = !1) {
  ;((Fr += e), e < 0 && Y && t && (Y.hasOnce = !0))
}
function Lr(e) {
  return ((e.dynamicChildren = Fr > 0 ? Y || n : null), Pr(), Fr > 0 && Y && Y.push(e), e)
}
function Rr(e, t, n, r, i, a) {
  return Lr(Wr(e, t, n, r, i, a, !0))
}
function zr(e, t, n, r, i) {
  return Lr(X(e, t, n, r, i, !0))
}
function Br(e) {
  return e ? e.__v_isVNode === !0 : !1
}
function Vr(e, t) {
  return e.type === t.type && e.key === t.key
}
var Hr = ({ key: e }) => e ?? null,
  Ur = ({ ref: e, ref_key: t, ref_for: n }) => (
    typeof e == `number` && (e = `` + e),
    e == null ? null : g(e) || B(e) || h(e) ? { i: G, r: e, k: t, f: !!n } : e
  )
function Wr(e, t = null, n = null, r = 0, i = null, a = e === q ? 0 : 1, o = !1, s = !1) {
  let c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Hr(t),
    ref: t && Ur(t),
    scopeId: ln,
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
    ctx: G,
  }
  return (
    s ? (Xr(c, n), a & 128 && e.normalize(c)) : n && (c.shapeFlag |= g(n) ? 8 : 16),
    Fr > 0 && !o && Y && (c.patchFlag > 0 || a & 6) && c.patchFlag !== 32 && Y.push(c),
    c
  )
}
var X = Gr
function Gr(e, t = null, n = null, r = 0, i = null, a = !1) {
  if (((e && e !== kn) || (e = J), Br(e))) {
    let r = qr(e, t, !0)
    return (
      n && Xr(r, n),
      Fr > 0 && !a && Y && (r.shapeFlag & 6 ? (Y[Y.indexOf(e)] = r) : Y.push(r)),
      (r.patchFlag = -2),
      r
    )
  }
  if ((vi(e) && (e = e.__vccOpts), t)) {
    t = Kr(t)
    let { class: e, style: n } = t
    ;(e && !g(e) && (t.class = T(e)), v(n) && (It(n) && !d(n) && (n = s({}, n)), (t.style = me(n))))
  }
  let o = g(e) ? 1 : Dr(e) ? 128 : mn(e) ? 64 : v(e) ? 4 : h(e) ? 2 : 0
  return Wr(e, t, n, r, i, o, a, !0)
}
function Kr(e) {
  return e ? (It(e) ? s({}, e) : nr(e) ? s({}, e[pi] || e) : e) : null
}
function qr(e, t, n = !1, r = !1) {
  let { props: i, ref: a, patchFlag: o, children: s, transition: c } = e,
    l = t ? Zr(i || {}, t) : i,
    u = {
      __v_isVNode: !0,
      __v_skip: !0,
      type: e.type,
      props: l,
      key: l && Hr(l),
      ref: t && t.ref ? (n && a ? (d(a) ? a.concat(Ur(t)) : [a, Ur(t)]) : Ur(t)) : a,
      scopeId: e.scopeId,
      slotScopeIds: e.slotScopeIds,
      children: s,
      target: e.target,
      targetStart: e.targetStart,
      targetAnchor: e.targetAnchor,
      staticCount: e.staticCount,
      shapeFlag: e.shapeFlag,
      patchFlag: t && e.type !== q ? (o === -1 ? 16 : o | 16) : o,
      dynamicProps: e.dynamicProps,
      dynamicChildren: e.dynamicChildren,
      appContext: e.appContext,
      dirs: e.dirs,
      transition: c,
      component: e.component,
      suspense: e.suspense,
      ssContent: e.ssContent && qr(e.ssContent),
      ssFallback: e.ssFallback && qr(e.ssFallback),
      placeholder: e.placeholder,
      el: e.el,
      anchor: e.anchor,
      ctx: e.ctx,
      ce: e.ce,
      cacheIndex: e.cacheIndex,
    }
  return (c && r && vn(u, c.clone(u)), u)
}
function Jr(e = ` `, t = 0) {
  return X(Ar, null, e, t)
}
function Yr(e = ``, t = !1) {
  return t ? (Nr(), zr(J, null, e)) : X(J, null, e)
}
function Z(e) {
  return e == null || typeof e == `boolean`
    ? X(J)
    : d(e)
      ? X(q, null, e.slice())
      : Br(e)
        ? Q(e)
        : X(Ar, null, String(e))
}
function Q(e) {
  return (e.el === null && e.patchFlag !== -1) || e.memo ? e : qr(e)
}
function Xr(e, t) {
  let n = 0,
    { shapeFlag: r } = e
  if (t == null) t = null
  else if (d(t)) n = 16
  else if (typeof t == `object`) {
    if (r & 65) {
      let n = t.default
      n && (n._c && (n._d = !1), Xr(e, n()), n._c && (n._d = !0))
      return
    }
    {
      n = 32
      let r = t._
      !r && !nr(t) ? (t._ctx = G) : r === 3 && G && (G.slots._ === 1 ? (t._ = 1) : ((t._ = 2), (e.patchFlag |= 1024)))
    }
  } else if (h(t)) {
    if (r & 65) {
      Xr(e, { default: t })
      return
    }
    ;((t = { default: t, _ctx: G }), (n = 32))
  } else ((t = String(t)), r & 64 ? ((n = 16), (t = [Jr(t)])) : (n = 8))
  ;((e.children = t), (e.shapeFlag |= n))
}
function Zr(...e) {
  let t = {}
  for (let n = 0; n < e.length; n++) {
    let r = e[n]
    for (let e in r)
      if (e === `class`) t.class !== r.class && (t.class = T([t.class, r.class]))
      else if (e === `style`) t.style = me([t.style, r.style])
      else if (a(e)) {
        let n = t[e],
          i = r[e]
        i && n !== i && !(d(n) && n.includes(i))
          ? (t[e] = n ? [].concat(n, i) : i)
          : i == null && n == null && !o(e) && (t[e] = i)
      } else e !== `` && (t[e] = r[e])
  }
  return t
}
function $(e, t, n, r = null) {
  Gt(e, t, 7, [n, r])
}
var Qr = Rn(),
  $r = 0
function ei() {
  return $r
}
function ti(e, n, r) {
  let i = e.type,
    a = (n ? n.appContext : e.appContext) || Qr,
    o = {
      uid: $r++,
      vnode: e,
      type: i,
      parent: n,
      appContext: a,
      root: null,
      next: null,
      subTree: null,
      effect: null,
      update: null,
      job: null,
      scope: new De(!0),
      render: null,
      proxy: null,
      exposed: null,
      exposeProxy: null,
      withProxy: null,
      provides: n ? n.provides : Object.create(a.provides),
      ids: n ? n.ids : [``, 0, 0],
      accessCache: null,
      renderCache: [],
      components: null,
      directives: null,
      propsOptions: sr(i, a),
      emitsOptions: Wn(i, a),
      emit: null,
      emitted: null,
      propsDefaults: t,
      inheritAttrs: i.inheritAttrs,
      ctx: t,
      data: t,
      props: t,
      attrs: t,
      slots: t,
      refs: t,
      setupState: t,
      setupContext: null,
      suspense: r,
      suspenseId: r ? r.pendingId : 0,
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
  return ((o.ctx = { _: o }), (o.root = n ? n.root : o), (o.emit = Un.bind(null, o)), e.ce && e.ce(o), o)
}
var ni = null,
  ri,
  ii
{
  let e = pe(),
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
  ;((ri = t(`__VUE_INSTANCE_SETTERS__`, (e) => (ni = e))), (ii = t(`__VUE_SSR_SETTERS__`, (e) => (ci = e))))
}
var ai = (e) => {
    let t = ni
    return (
      ri(e),
      e.scope.on(),
      () => {
        ;(e.scope.off(), ri(t))
      }
    )
  },
  oi = () => {
    ;(ni && ni.scope.off(), ri(null))
  }
function si(e) {
  return e.vnode.shapeFlag & 4
}
var ci = !1
function li(e, t = !1, n = !1) {
  t && ii(t)
  let { props: r, children: i } = e.vnode,
    a = si(e)
  ;(rr(e, r, a, t), hr(e, i, n || t))
  let o = a ? ui(e, t) : void 0
  return (t && ii(!1), o)
}
function ui(e, t) {
  let n = e.type
  ;((e.accessCache = Object.create(null)), (e.proxy = new Proxy(e.ctx, Ln)))
  let { setup: r } = n
  if (r) {
    Ue()
    let n = (e.setupContext = r.length > 1 ? hi(e) : null),
      i = ai(e),
      a = Wt(r, e, 0, [e.props, n]),
      o = y(a)
    if ((We(), i(), (o || e.sp) && !En(e) && xn(e), o)) {
      if ((a.then(oi, oi), t))
        return a
          .then((n) => {
            ii(!0)
            try {
              di(e, n, t)
            } finally {
              ii(!1)
            }
          })
          .catch((t) => {
            ;(Kt(t, e, 0, void 0, !0), (e.ssrRender = (e, t) => t(`<!---->`)))
          })
      e.asyncDep = a
    } else di(e, a, t)
  } else fi(e, t)
}
function di(e, t, n) {
  ;(h(t) ? (e.type.__ssrInlineRender ? (e.ssrRender = t) : (e.render = t)) : v(t) && (e.setupState = Ut(t)), fi(e, n))
}
function fi(e, t, n) {
  e.render || (e.render = e.type.render || r)
}
var pi = Symbol(),
  mi = {
    get(e, t) {
      return (j(e, `get`, ``), t === pi ? e : e[t])
    },
  }
function hi(e) {
  return {
    attrs: new Proxy(e.attrs, mi),
    slots: e.slots,
    emit: e.emit,
    expose: (t) => {
      e.exposed = t || {}
    },
  }
}
function gi(e) {
  return e.exposed
    ? e.exposeProxy ||
        (e.exposeProxy = new Proxy(Ut(Lt(e.exposed)), {
          get(t, n) {
            if (n in t) return t[n]
            if (n in Fn) return Fn[n](e)
          },
          has(e, t) {
            return t in e || t in Fn
          },
        }))
    : e.proxy
}
function _i(e, t = !0) {
  return h(e) ? e.displayName || e.name : e.name || (t && e.__name)
}
function vi(e) {
  return h(e) && `__vccOpts` in e
}
var yi = `3.5.45`,
  bi = _r({
    createElement: (e) => document.createElement(e),
    createText: (e) => document.createTextNode(e),
    createComment: (e) => document.createComment(e),
    setText: (e, t) => {
      e.nodeValue = t
    },
    setElementText: (e, t) => {
      e.textContent = t
    },
    parentNode: (e) => e.parentNode,
    nextSibling: (e) => e.nextSibling,
    insert: (e, t, n) => void t.insertBefore(e, n ?? null),
    remove: (e) => void e.parentNode?.removeChild(e),
    patchProp(e, t, n, r) {
      ;/^on[A-Z]/.test(t)
        ? xi(e, t.slice(2).toLowerCase(), r)
        : t === `value` || t === `checked`
          ? (e[t] = r)
          : r === !1 || r == null
            ? e.removeAttribute(t)
            : e.setAttribute(t, r === !0 ? `` : String(r))
    },
  })
function xi(e, t, n) {
  let r = e.gkListeners ?? (e.gkListeners = new Map()),
    i = r.get(t)
  if (i && n) i.handler = n
  else if (n) {
    let i = { handler: n, listen: (e) => i.handler(e) }
    ;(r.set(t, i), e.addEventListener(t, i.listen))
  } else i && (r.delete(t), e.removeEventListener(t, i.listen))
}
function Si(e, t) {
  return bi.createApp(e, t)
}
export {
  q as Fragment,
  Si as createApp,
  zr as createBlock,
  Yr as createCommentVNode,
  Rr as createElementBlock,
  Wr as createElementVNode,
  Jr as createTextVNode,
  X as createVNode,
  bn as defineComponent,
  Zt as nextTick,
  T as normalizeClass,
  Nr as openBlock,
  Nn as renderList,
  An as resolveDynamicComponent,
  Mt as shallowReactive,
  Rt as shallowRef,
  we as toDisplayString,
  Vt as unref,
  dn as withCtx,
}
