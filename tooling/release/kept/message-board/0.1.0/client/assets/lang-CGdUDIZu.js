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
  S = (e) => x(e).slice(8, -1),
  C = (e) => x(e) === `[object Object]`,
  w = (e) => g(e) && e !== `NaN` && e[0] !== `-` && `` + parseInt(e, 10) === e,
  ee = e(
    `,key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted`,
  ),
  T = (e) => {
    let t = Object.create(null)
    return (n) => t[n] || (t[n] = e(n))
  },
  E = /-\w/g,
  D = T((e) => e.replace(E, (e) => e.slice(1).toUpperCase())),
  te = /\B([A-Z])/g,
  O = T((e) => e.replace(te, `-$1`).toLowerCase()),
  ne = T((e) => e.charAt(0).toUpperCase() + e.slice(1)),
  re = T((e) => (e ? `on${ne(e)}` : ``)),
  k = (e, t) => !Object.is(e, t),
  ie = (e, ...t) => {
    for (let n = 0; n < e.length; n++) e[n](...t)
  },
  ae = (e, t, n, r = !1) => {
    Object.defineProperty(e, t, { configurable: !0, enumerable: !1, writable: r, value: n })
  },
  oe = (e) => {
    let t = parseFloat(e)
    return isNaN(t) ? e : t
  },
  se,
  ce = () =>
    se ||
    (se =
      typeof globalThis < `u`
        ? globalThis
        : typeof self < `u`
          ? self
          : typeof window < `u`
            ? window
            : typeof global < `u`
              ? global
              : {})
function le(e) {
  if (d(e)) {
    let t = {}
    for (let n = 0; n < e.length; n++) {
      let r = e[n],
        i = g(r) ? pe(r) : le(r)
      if (i) for (let e in i) t[e] = i[e]
    }
    return t
  }
  if (g(e) || v(e)) return e
}
var ue = /;(?![^(]*\))/g,
  de = /:([^]+)/,
  fe = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g
function pe(e) {
  let t = {}
  return (
    e
      .replace(fe, (e) => (e.startsWith(`/*`) ? `` : e))
      .split(ue)
      .forEach((e) => {
        if (e) {
          let n = e.split(de)
          n.length > 1 && (t[n[0].trim()] = n[1].trim())
        }
      }),
    t
  )
}
function A(e) {
  let t = ``
  if (g(e)) t = e
  else if (d(e))
    for (let n = 0; n < e.length; n++) {
      let r = A(e[n])
      r && (t += r + ` `)
    }
  else if (v(e)) for (let n in e) e[n] && (t += n + ` `)
  return t.trim()
}
var me = e(
  `itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`,
)
function he(e) {
  return !!e || e === ``
}
function ge(e, t, n) {
  if (e.length !== t.length) return !1
  let r = !0
  for (let i = 0; r && i < e.length; i++) r = j(e[i], t[i], n)
  return r
}
function _e(e, t, n) {
  if (e.size !== t.size) return !1
  let r = Array.from(t),
    i = new Uint8Array(r.length)
  for (let t of e) {
    let e = -1
    for (let a = 0; a < r.length; a++)
      if (!i[a] && j(t, r[a], n)) {
        e = a
        break
      }
    if (e < 0) return !1
    i[e] = 1
  }
  return !0
}
function ve(e, t, n) {
  let r = f(e),
    i = f(t)
  if (r || i || ((r = p(e)), (i = p(t)), r || i)) return r && i ? _e(e, t, n) : !1
  if (Object.keys(e).length !== Object.keys(t).length) return !1
  for (let r in e) {
    let i = e.hasOwnProperty(r),
      a = t.hasOwnProperty(r)
    if ((i && !a) || (!i && a) || !j(e[r], t[r], n)) return !1
  }
  return String(e) === String(t)
}
function ye(e, t, n, r) {
  n || (n = [new Map(), new Map()])
  let [i, a] = n
  if (i.has(e) || a.has(t)) return i.get(e) === t && a.get(t) === e
  ;(i.set(e, t), a.set(t, e))
  let o = r(e, t, n)
  return (i.delete(e), a.delete(t), o)
}
function j(e, t, n) {
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
              ? ye(e, t, n, ge)
              : !1
            : ((r = v(e)), (i = v(t)), r || i ? (!r || !i ? !1 : ye(e, t, n, ve)) : String(e) === String(t))))
}
var be = (e) => !!(e && e.__v_isRef === !0),
  xe = (e) =>
    g(e)
      ? e
      : e == null
        ? ``
        : d(e) || (v(e) && (e.toString === b || !h(e.toString)))
          ? be(e)
            ? xe(e.value)
            : JSON.stringify(e, Se, 2)
          : String(e),
  Se = (e, t) =>
    be(t)
      ? Se(e, t.value)
      : f(t)
        ? { [`Map(${t.size})`]: [...t.entries()].reduce((e, [t, n], r) => ((e[Ce(t, r) + ` =>`] = n), e), {}) }
        : p(t)
          ? { [`Set(${t.size})`]: [...t.values()].map((e) => Ce(e)) }
          : _(t)
            ? Ce(t)
            : v(t) && !d(t) && !C(t)
              ? String(t)
              : t,
  Ce = (e, t = ``) => (_(e) ? `Symbol(${e.description ?? t})` : e),
  M,
  we = class {
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
          M &&
          (M.active
            ? ((this.parent = M), (this.index = (M.scopes || (M.scopes = [])).push(this) - 1))
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
        let t = M
        try {
          return ((M = this), e())
        } finally {
          M = t
        }
      }
    }
    on() {
      ++this._on === 1 && ((this.prevScope = M), (M = this))
    }
    off() {
      if (this._on > 0 && --this._on === 0) {
        if (M === this) M = this.prevScope
        else {
          let e = M
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
function Te() {
  return M
}
var N,
  Ee = new WeakSet(),
  De = class {
    constructor(e) {
      ;((this.fn = e),
        (this.deps = void 0),
        (this.depsTail = void 0),
        (this.flags = 5),
        (this.next = void 0),
        (this.cleanup = void 0),
        (this.scheduler = void 0),
        M && (M.active ? M.effects.push(this) : (this.flags &= -2)))
    }
    pause() {
      this.flags |= 64
    }
    resume() {
      this.flags & 64 && ((this.flags &= -65), Ee.has(this) && (Ee.delete(this), this.trigger()))
    }
    notify() {
      ;(this.flags & 2 && !(this.flags & 32)) || this.flags & 8 || je(this)
    }
    run() {
      if (!(this.flags & 1)) return this.fn()
      ;((this.flags |= 2), Ue(this), Pe(this))
      let e = N,
        t = P
      ;((N = this), (P = !0))
      try {
        return this.fn()
      } finally {
        ;(Fe(this), (N = e), (P = t), (this.flags &= -3))
      }
    }
    stop() {
      if (this.flags & 1) {
        for (let e = this.deps; e; e = e.nextDep) Re(e)
        ;((this.deps = this.depsTail = void 0), Ue(this), this.onStop && this.onStop(), (this.flags &= -2))
      }
    }
    trigger() {
      this.flags & 64 ? Ee.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty()
    }
    runIfDirty() {
      Ie(this) && this.run()
    }
    get dirty() {
      return Ie(this)
    }
  },
  Oe = 0,
  ke,
  Ae
function je(e, t = !1) {
  ;((e.flags |= 8), t ? ((e.next = Ae), (Ae = e)) : ((e.next = ke), (ke = e)))
}
function Me() {
  Oe++
}
function Ne() {
  if (--Oe > 0) return
  if (Ae) {
    let e = Ae
    for (Ae = void 0; e;) {
      let t = e.next
      ;((e.next = void 0), (e.flags &= -9), (e = t))
    }
  }
  let e
  for (; ke;) {
    let t = ke
    for (ke = void 0; t;) {
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
function Pe(e) {
  for (let t = e.deps; t; t = t.nextDep)
    ((t.version = -1), (t.prevActiveLink = t.dep.activeLink), (t.dep.activeLink = t))
}
function Fe(e) {
  let t,
    n = e.depsTail,
    r = n
  for (; r;) {
    let e = r.prevDep
    ;(r.version === -1 ? (r === n && (n = e), Re(r), ze(r)) : (t = r),
      (r.dep.activeLink = r.prevActiveLink),
      (r.prevActiveLink = void 0),
      (r = e))
  }
  ;((e.deps = t), (e.depsTail = n))
}
function Ie(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || (t.dep.computed && (Le(t.dep.computed) || t.dep.version !== t.version)))
      return !0
  return !!e._dirty
}
function Le(e) {
  if (
    (e.flags & 4 && !(e.flags & 16)) ||
    ((e.flags &= -17), e.globalVersion === We) ||
    ((e.globalVersion = We), !e.isSSR && e.flags & 128 && ((!e.deps && !e._dirty) || !Ie(e)))
  )
    return
  e.flags |= 2
  let t = e.dep,
    n = N,
    r = P
  ;((N = e), (P = !0))
  try {
    Pe(e)
    let n = e.fn(e._value)
    ;(t.version === 0 || k(n, e._value)) && ((e.flags |= 128), (e._value = n), t.version++)
  } catch (e) {
    throw (t.version++, e)
  } finally {
    ;((N = n), (P = r), Fe(e), (e.flags &= -3))
  }
}
function Re(e, t = !1) {
  let { dep: n, prevSub: r, nextSub: i } = e
  if (
    (r && ((r.nextSub = i), (e.prevSub = void 0)),
    i && ((i.prevSub = r), (e.nextSub = void 0)),
    n.subs === e && ((n.subs = r), !r && n.computed))
  ) {
    n.computed.flags &= -5
    for (let e = n.computed.deps; e; e = e.nextDep) Re(e, !0)
  }
  !t && !--n.sc && n.map && n.map.delete(n.key)
}
function ze(e) {
  let { prevDep: t, nextDep: n } = e
  ;(t && ((t.nextDep = n), (e.prevDep = void 0)), n && ((n.prevDep = t), (e.nextDep = void 0)))
}
var P = !0,
  Be = []
function Ve() {
  ;(Be.push(P), (P = !1))
}
function He() {
  let e = Be.pop()
  P = e === void 0 || e
}
function Ue(e) {
  let { cleanup: t } = e
  if (((e.cleanup = void 0), t)) {
    let e = N
    N = void 0
    try {
      t()
    } finally {
      N = e
    }
  }
}
var We = 0,
  Ge = class {
    constructor(e, t) {
      ;((this.sub = e),
        (this.dep = t),
        (this.version = t.version),
        (this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0))
    }
  },
  Ke = class {
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
      if (!N || !P || N === this.computed) return
      let t = this.activeLink
      if (t === void 0 || t.sub !== N)
        ((t = this.activeLink = new Ge(N, this)),
          N.deps ? ((t.prevDep = N.depsTail), (N.depsTail.nextDep = t), (N.depsTail = t)) : (N.deps = N.depsTail = t),
          qe(t))
      else if (t.version === -1 && ((t.version = this.version), t.nextDep)) {
        let e = t.nextDep
        ;((e.prevDep = t.prevDep),
          t.prevDep && (t.prevDep.nextDep = e),
          (t.prevDep = N.depsTail),
          (t.nextDep = void 0),
          (N.depsTail.nextDep = t),
          (N.depsTail = t),
          N.deps === t && (N.deps = e))
      }
      return t
    }
    trigger(e) {
      ;(this.version++, We++, this.notify(e))
    }
    notify(e) {
      Me()
      try {
        for (let e = this.subs; e; e = e.prevSub) e.sub.notify() && e.sub.dep.notify()
      } finally {
        Ne()
      }
    }
  }
function qe(e) {
  if ((e.dep.sc++, e.sub.flags & 4)) {
    let t = e.dep.computed
    if (t && !e.dep.subs) {
      t.flags |= 20
      for (let e = t.deps; e; e = e.nextDep) qe(e)
    }
    let n = e.dep.subs
    ;(n !== e && ((e.prevSub = n), n && (n.nextSub = e)), (e.dep.subs = e))
  }
}
var Je = new WeakMap(),
  Ye = Symbol(``),
  Xe = Symbol(``),
  Ze = Symbol(``)
function F(e, t, n) {
  if (P && N) {
    let t = Je.get(e)
    t || Je.set(e, (t = new Map()))
    let r = t.get(n)
    ;(r || (t.set(n, (r = new Ke())), (r.map = t), (r.key = n)), r.track())
  }
}
function Qe(e, t, n, r, i, a) {
  let o = Je.get(e)
  if (!o) {
    We++
    return
  }
  let s = (e) => {
    e && e.trigger()
  }
  if ((Me(), t === `clear`)) o.forEach(s)
  else {
    let i = d(e),
      a = i && w(n)
    if (i && n === `length`) {
      let e = Number(r)
      o.forEach((t, n) => {
        ;(n === `length` || n === Ze || (!_(n) && n >= e)) && s(t)
      })
    } else
      switch (((n !== void 0 || o.has(void 0)) && s(o.get(n)), a && s(o.get(Ze)), t)) {
        case `add`:
          i ? a && s(o.get(`length`)) : (s(o.get(Ye)), f(e) && s(o.get(Xe)))
          break
        case `delete`:
          i || (s(o.get(Ye)), f(e) && s(o.get(Xe)))
          break
        case `set`:
          f(e) && s(o.get(Ye))
      }
  }
  Ne()
}
function $e(e) {
  let t = R(e)
  return t === e || (F(t, `iterate`, Ze), L(e)) ? t : Lt(e) ? (It(e) ? t.map((e) => Bt(z(e))) : t.map(Bt)) : t.map(z)
}
function et(e) {
  return (F((e = R(e)), `iterate`, Ze), e)
}
function I(e, t) {
  return Lt(e) ? Bt(It(e) ? z(t) : t) : z(t)
}
var tt = {
  __proto__: null,
  [Symbol.iterator]() {
    return nt(this, Symbol.iterator, (e) => I(this, e))
  },
  concat(...e) {
    return $e(this).concat(...e.map((e) => (d(e) ? $e(e) : e)))
  },
  entries() {
    return nt(this, `entries`, (e) => ((e[1] = I(this, e[1])), e))
  },
  every(e, t) {
    return at(this, `every`, e, t, void 0, arguments)
  },
  filter(e, t) {
    return at(this, `filter`, e, t, (e) => e.map((e) => I(this, e)), arguments)
  },
  find(e, t) {
    return at(this, `find`, e, t, (e) => I(this, e), arguments)
  },
  findIndex(e, t) {
    return at(this, `findIndex`, e, t, void 0, arguments)
  },
  findLast(e, t) {
    return at(this, `findLast`, e, t, (e) => I(this, e), arguments)
  },
  findLastIndex(e, t) {
    return at(this, `findLastIndex`, e, t, void 0, arguments)
  },
  forEach(e, t) {
    return at(this, `forEach`, e, t, void 0, arguments)
  },
  includes(...e) {
    return st(this, `includes`, e)
  },
  indexOf(...e) {
    return st(this, `indexOf`, e)
  },
  join(e) {
    return $e(this).join(e)
  },
  lastIndexOf(...e) {
    return st(this, `lastIndexOf`, e)
  },
  map(e, t) {
    return at(this, `map`, e, t, void 0, arguments)
  },
  pop() {
    return ct(this, `pop`)
  },
  push(...e) {
    return ct(this, `push`, e)
  },
  reduce(e, ...t) {
    return ot(this, `reduce`, e, t)
  },
  reduceRight(e, ...t) {
    return ot(this, `reduceRight`, e, t)
  },
  shift() {
    return ct(this, `shift`)
  },
  some(e, t) {
    return at(this, `some`, e, t, void 0, arguments)
  },
  splice(...e) {
    return ct(this, `splice`, e)
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
    return ct(this, `unshift`, e)
  },
  values() {
    return nt(this, `values`, (e) => I(this, e))
  },
}
function nt(e, t, n) {
  let r = et(e),
    i = r[t],
    a = i.call(r)
  if (r !== e && !L(e)) {
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
function at(e, t, n, r, i, a) {
  let o = et(e),
    s = o !== e && !L(e),
    c = o[t]
  if (c !== it[t]) {
    let t = c.apply(e, a)
    return s ? z(t) : t
  }
  let l = n
  o !== e &&
    (s
      ? (l = function (t, r) {
          return n.call(this, I(e, t), r, e)
        })
      : n.length > 2 &&
        (l = function (t, r) {
          return n.call(this, t, r, e)
        }))
  let u = c.call(o, l, r)
  return s && i ? i(u) : u
}
function ot(e, t, n, r) {
  let i = et(e),
    a = i !== e && !L(e),
    o = n,
    s = !1
  i !== e &&
    (a
      ? ((s = r.length === 0),
        (o = function (t, r, i) {
          return (s && ((s = !1), (t = I(e, t))), n.call(this, t, I(e, r), i, e))
        }))
      : n.length > 3 &&
        (o = function (t, r, i) {
          return n.call(this, t, r, i, e)
        }))
  let c = i[t](o, ...r)
  return s ? I(e, c) : c
}
function st(e, t, n) {
  let r = R(e)
  F(r, `iterate`, Ze)
  let i = r[t](...n)
  return (i === -1 || i === !1) && Rt(n[0]) ? ((n[0] = R(n[0])), r[t](...n)) : i
}
function ct(e, t, n = []) {
  ;(Ve(), Me())
  let r = R(e)[t].apply(e, n)
  return (Ne(), He(), r)
}
var lt = e(`__proto__,__v_isRef,__isVue`),
  ut = new Set(
    Object.getOwnPropertyNames(Symbol)
      .filter((e) => e !== `arguments` && e !== `caller`)
      .map((e) => Symbol[e])
      .filter(_),
  )
function dt(e) {
  _(e) || (e = String(e))
  let t = R(this)
  return (F(t, `has`, e), t.hasOwnProperty(e))
}
var ft = class {
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
        return n === (r ? (i ? At : kt) : i ? Ot : Dt).get(e) || Object.getPrototypeOf(e) === Object.getPrototypeOf(n)
          ? e
          : void 0
      let a = d(e)
      if (!r) {
        let e
        if (a && (e = tt[t])) return e
        if (t === `hasOwnProperty`) return dt
      }
      let o = Reflect.get(e, t, B(e) ? e : n)
      if ((_(t) ? ut.has(t) : lt(t)) || (r || F(e, `get`, t), i)) return o
      if (B(o)) {
        let e = a && w(t) ? o : o.value
        return r && v(e) ? Pt(e) : e
      }
      return v(o) ? (r ? Pt(o) : Mt(o)) : o
    }
  },
  pt = class extends ft {
    constructor(e = !1) {
      super(!1, e)
    }
    set(e, t, n, r) {
      let i = e[t],
        a = d(e) && w(t)
      if (!this._isShallow) {
        let e = Lt(i)
        if ((!L(n) && !Lt(n) && ((i = R(i)), (n = R(n))), !a && B(i) && !B(n))) return (e || (i.value = n), !0)
      }
      let o = a ? Number(t) < e.length : u(e, t),
        s = Reflect.set(e, t, n, B(e) ? e : r)
      return (e === R(r) && s && (o ? k(n, i) && Qe(e, `set`, t, n, i) : Qe(e, `add`, t, n)), s)
    }
    deleteProperty(e, t) {
      let n = u(e, t),
        r = e[t],
        i = Reflect.deleteProperty(e, t)
      return (i && n && Qe(e, `delete`, t, void 0, r), i)
    }
    has(e, t) {
      let n = Reflect.has(e, t)
      return ((_(t) && ut.has(t)) || F(e, `has`, t), n)
    }
    ownKeys(e) {
      return (F(e, `iterate`, d(e) ? `length` : Ye), Reflect.ownKeys(e))
    }
  },
  mt = class extends ft {
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
  ht = new pt(),
  gt = new mt(),
  _t = new pt(!0),
  vt = (e) => e,
  yt = (e) => Reflect.getPrototypeOf(e)
function bt(e, t, n) {
  return function (...r) {
    let i = this.__v_raw,
      a = R(i),
      o = f(a),
      c = e === `entries` || (e === Symbol.iterator && o),
      l = e === `keys` && o,
      u = i[e](...r),
      d = n ? vt : t ? Bt : z
    return (
      !t && F(a, `iterate`, l ? Xe : Ye),
      s(Object.create(u), {
        next() {
          let { value: e, done: t } = u.next()
          return t ? { value: e, done: t } : { value: c ? [d(e[0]), d(e[1])] : d(e), done: t }
        },
      })
    )
  }
}
function xt(e) {
  return function (...t) {
    return e === `delete` ? !1 : e === `clear` ? void 0 : this
  }
}
function St(e, t) {
  let n = {
    get(n) {
      let r = this.__v_raw,
        i = R(r),
        a = R(n)
      e || (k(n, a) && F(i, `get`, n), F(i, `get`, a))
      let { has: o } = yt(i),
        s = t ? vt : e ? Bt : z
      if (o.call(i, n)) return s(r.get(n))
      if (o.call(i, a)) return s(r.get(a))
      r !== i && r.get(n)
    },
    get size() {
      let t = this.__v_raw
      return (!e && F(R(t), `iterate`, Ye), t.size)
    },
    has(t) {
      let n = this.__v_raw,
        r = R(n),
        i = R(t)
      return (e || (k(t, i) && F(r, `has`, t), F(r, `has`, i)), t === i ? n.has(t) : n.has(t) || n.has(i))
    },
    forEach(n, r) {
      let i = this,
        a = i.__v_raw,
        o = R(a),
        s = t ? vt : e ? Bt : z
      return (!e && F(o, `iterate`, Ye), a.forEach((e, t) => n.call(r, s(e), s(t), i)))
    },
  }
  return (
    s(
      n,
      e
        ? { add: xt(`add`), set: xt(`set`), delete: xt(`delete`), clear: xt(`clear`) }
        : {
            add(e) {
              let n = R(this),
                r = yt(n),
                i = R(e),
                a = !t && !L(e) && !Lt(e) ? i : e
              return (
                r.has.call(n, a) ||
                  (k(e, a) && r.has.call(n, e)) ||
                  (k(i, a) && r.has.call(n, i)) ||
                  (n.add(a), Qe(n, `add`, a, a)),
                this
              )
            },
            set(e, n) {
              t || L(n) || Lt(n) || (n = R(n))
              let r = R(this),
                { has: i, get: a } = yt(r),
                o = i.call(r, e)
              o || ((e = R(e)), (o = i.call(r, e)))
              let s = a.call(r, e)
              return (r.set(e, n), o ? k(n, s) && Qe(r, `set`, e, n, s) : Qe(r, `add`, e, n), this)
            },
            delete(e) {
              let t = R(this),
                { has: n, get: r } = yt(t),
                i = n.call(t, e)
              i || ((e = R(e)), (i = n.call(t, e)))
              let a = r ? r.call(t, e) : void 0,
                o = t.delete(e)
              return (i && Qe(t, `delete`, e, void 0, a), o)
            },
            clear() {
              let e = R(this),
                t = e.size !== 0,
                n = e.clear()
              return (t && Qe(e, `clear`, void 0, void 0, void 0), n)
            },
          },
    ),
    [`keys`, `values`, `entries`, Symbol.iterator].forEach((r) => {
      n[r] = bt(r, e, t)
    }),
    n
  )
}
function Ct(e, t) {
  let n = St(e, t)
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
var wt = { get: Ct(!1, !1) },
  Tt = { get: Ct(!1, !0) },
  Et = { get: Ct(!0, !1) },
  Dt = new WeakMap(),
  Ot = new WeakMap(),
  kt = new WeakMap(),
  At = new WeakMap()
function jt(e) {
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
function Mt(e) {
  return Lt(e) ? e : Ft(e, !1, ht, wt, Dt)
}
function Nt(e) {
  return Ft(e, !1, _t, Tt, Ot)
}
function Pt(e) {
  return Ft(e, !0, gt, Et, kt)
}
function Ft(e, t, n, r, i) {
  if (!v(e) || (e.__v_raw && !(t && e.__v_isReactive)) || e.__v_skip || !Object.isExtensible(e)) return e
  let a = i.get(e)
  if (a) return a
  let o = jt(S(e))
  if (o === 0) return e
  let s = new Proxy(e, o === 2 ? r : n)
  return (i.set(e, s), s)
}
function It(e) {
  return Lt(e) ? It(e.__v_raw) : !!(e && e.__v_isReactive)
}
function Lt(e) {
  return !!(e && e.__v_isReadonly)
}
function L(e) {
  return !!(e && e.__v_isShallow)
}
function Rt(e) {
  return e ? !!e.__v_raw : !1
}
function R(e) {
  let t = e && e.__v_raw
  return t ? R(t) : e
}
function zt(e) {
  return (!u(e, `__v_skip`) && Object.isExtensible(e) && ae(e, `__v_skip`, !0), e)
}
var z = (e) => (v(e) ? Mt(e) : e),
  Bt = (e) => (v(e) ? Pt(e) : e)
function B(e) {
  return e ? e.__v_isRef === !0 : !1
}
function Vt(e) {
  return Ut(e, !1)
}
function Ht(e) {
  return Ut(e, !0)
}
function Ut(e, t) {
  return B(e) ? e : new Wt(e, t)
}
var Wt = class {
  constructor(e, t) {
    ;((this.dep = new Ke()),
      (this.__v_isRef = !0),
      (this.__v_isShallow = !1),
      (this._rawValue = t ? e : R(e)),
      (this._value = t ? e : z(e)),
      (this.__v_isShallow = t))
  }
  get value() {
    return (this.dep.track(), this._value)
  }
  set value(e) {
    let t = this._rawValue,
      n = this.__v_isShallow || L(e) || Lt(e)
    ;((e = n ? e : R(e)), k(e, t) && ((this._rawValue = e), (this._value = n ? e : z(e)), this.dep.trigger()))
  }
}
function Gt(e) {
  return B(e) ? e.value : e
}
var Kt = {
  get: (e, t, n) => (t === `__v_raw` ? e : Gt(Reflect.get(e, t, n))),
  set: (e, t, n, r) => {
    let i = e[t]
    return B(i) && !B(n) ? ((i.value = n), !0) : Reflect.set(e, t, n, r)
  },
}
function qt(e) {
  return It(e) ? e : new Proxy(e, Kt)
}
var Jt = class {
  constructor(e) {
    ;((this.__v_isRef = !0), (this._value = void 0))
    let t = (this.dep = new Ke()),
      { get: n, set: r } = e(t.track.bind(t), t.trigger.bind(t))
    ;((this._get = n), (this._set = r))
  }
  get value() {
    return (this._value = this._get())
  }
  set value(e) {
    this._set(e)
  }
}
function Yt(e) {
  return new Jt(e)
}
var Xt = class {
  constructor(e, t, n) {
    ;((this.fn = e),
      (this.setter = t),
      (this._value = void 0),
      (this.dep = new Ke(this)),
      (this.__v_isRef = !0),
      (this.deps = void 0),
      (this.depsTail = void 0),
      (this.flags = 16),
      (this.globalVersion = We - 1),
      (this.next = void 0),
      (this.effect = this),
      (this.__v_isReadonly = !t),
      (this.isSSR = n))
  }
  notify() {
    if (((this.flags |= 16), !(this.flags & 8) && N !== this)) return (je(this, !0), !0)
  }
  get value() {
    let e = this.dep.track()
    return (Le(this), e && (e.version = this.dep.version), this._value)
  }
  set value(e) {
    this.setter && this.setter(e)
  }
}
function Zt(e, t, n = !1) {
  let r, i
  return (h(e) ? (r = e) : ((r = e.get), (i = e.set)), new Xt(r, i, n))
}
var Qt = {},
  $t = new WeakMap(),
  en = void 0
function tn(e, t = !1, n = en) {
  if (n) {
    let t = $t.get(n)
    ;(t || $t.set(n, (t = [])), t.push(e))
  }
}
function nn(e, n, i = t) {
  let { immediate: a, deep: o, once: s, scheduler: l, augmentJob: u, call: f } = i,
    p = (e) => (o ? e : L(e) || o === !1 || o === 0 ? rn(e, 1) : rn(e)),
    m,
    g,
    _,
    v,
    y = !1,
    b = !1
  if (
    (B(e)
      ? ((g = () => e.value), (y = L(e)))
      : It(e)
        ? ((g = () => p(e)), (y = !0))
        : d(e)
          ? ((b = !0),
            (y = e.some((e) => It(e) || L(e))),
            (g = () =>
              e.map((e) => {
                if (B(e)) return e.value
                if (It(e)) return p(e)
                if (h(e)) return f ? f(e, 2) : e()
              })))
          : (g = h(e)
              ? n
                ? f
                  ? () => f(e, 2)
                  : e
                : () => {
                    if (_) {
                      Ve()
                      try {
                        _()
                      } finally {
                        He()
                      }
                    }
                    let t = en
                    en = m
                    try {
                      return f ? f(e, 3, [v]) : e(v)
                    } finally {
                      en = t
                    }
                  }
              : r),
    n && o)
  ) {
    let e = g,
      t = o === !0 ? 1 / 0 : o
    g = () => rn(e(), t)
  }
  let x = Te(),
    S = () => {
      ;(m.stop(), x && x.active && c(x.effects, m))
    }
  if (s && n) {
    let e = n
    n = (...t) => {
      try {
        return e(...t)
      } finally {
        S()
      }
    }
  }
  let C = b ? Array(e.length).fill(Qt) : Qt,
    w = (e) => {
      if (m.flags & 1 && (m.dirty || e)) {
        if (n) {
          let t = m.run()
          if (e || o || y || (b ? t.some((e, t) => k(e, C[t])) : k(t, C))) {
            let e = en
            Ve()
            try {
              ;(_ && _(), (en = m))
              let e = [t, C === Qt ? void 0 : b && C[0] === Qt ? [] : C, v]
              ;((C = t), f ? f(n, 3, e) : n(...e))
            } finally {
              ;((en = e), He())
            }
          }
        } else m.run()
      }
    }
  return (
    u && u(w),
    (m = new De(g)),
    (m.scheduler = l ? () => l(w, !1) : w),
    (v = (e) => tn(e, !1, m)),
    (_ = m.onStop =
      () => {
        let e = $t.get(m)
        if (e) {
          if (f) f(e, 4)
          else for (let t of e) t()
          $t.delete(m)
        }
      }),
    n ? (a ? w(!0) : (C = m.run())) : l ? l(w.bind(null, !0), !0) : m.run(),
    (S.pause = m.pause.bind(m)),
    (S.resume = m.resume.bind(m)),
    (S.stop = S),
    S
  )
}
function rn(e, t = 1 / 0, n) {
  if (t <= 0 || !v(e) || e.__v_skip || ((n = n || new Map()), (n.get(e) || 0) >= t)) return e
  if ((n.set(e, t), t--, B(e))) rn(e.value, t, n)
  else if (d(e)) for (let r = 0; r < e.length; r++) rn(e[r], t, n)
  else if (p(e) || f(e))
    e.forEach((e) => {
      rn(e, t, n)
    })
  else if (C(e)) {
    for (let r in e) rn(e[r], t, n)
    for (let r of Object.getOwnPropertySymbols(e)) Object.prototype.propertyIsEnumerable.call(e, r) && rn(e[r], t, n)
  }
  return e
}
function an(e, t, n, r) {
  try {
    return r ? e(...r) : e()
  } catch (e) {
    sn(e, t, n)
  }
}
function on(e, t, n, r) {
  if (h(e)) {
    let i = an(e, t, n, r)
    return (
      i &&
        y(i) &&
        i.catch((e) => {
          sn(e, t, n, void 0, !0)
        }),
      i
    )
  }
  if (d(e)) {
    let i = []
    for (let a = 0; a < e.length; a++) i.push(on(e[a], t, n, r))
    return i
  }
}
function sn(e, n, r, i = !0, a = !1) {
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
      ;(Ve(), an(s, null, 10, [e, i, o]), He())
      return
    }
  }
  cn(e, r, o, i, c)
}
function cn(e, t, n, r = !0, i = !1) {
  if (i) throw e
  console.error(e)
}
var V = [],
  H = -1,
  U = [],
  ln = null,
  un = 0,
  dn = Promise.resolve(),
  fn = null
function pn(e) {
  let t = fn || dn
  return e ? t.then(this ? e.bind(this) : e) : t
}
function mn(e) {
  let t = H + 1,
    n = V.length
  for (; t < n;) {
    let r = (t + n) >>> 1,
      i = V[r],
      a = Sn(i)
    a < e || (a === e && i.flags & 2) ? (t = r + 1) : (n = r)
  }
  return t
}
function hn(e) {
  if (!(e.flags & 1)) {
    let t = Sn(e),
      n = V[V.length - 1]
    ;(!n || (!(e.flags & 2) && t >= Sn(n)) ? V.push(e) : V.splice(mn(t), 0, e), (e.flags |= 1), gn())
  }
}
function gn() {
  fn || (fn = dn.then(Cn))
}
function _n(e) {
  if (!d(e)) ln && e.id === -1 ? ln.splice(un + 1, 0, e) : e.flags & 1 || (U.push(e), (e.flags |= 1))
  else for (let t = 0; t < e.length; t++) U.push(e[t])
  gn()
}
function vn(e, t, n, r = H + 1) {
  for (; r < V.length; r++) {
    let n = V[r]
    if (n && n.flags & 2) {
      if ((e && n.id !== e.uid) || (t !== void 0 && !(n.id >= t))) continue
      ;(V.splice(r, 1), (r = e ? r - 1 : H), n.flags & 4 && (n.flags &= -2), n(), n.flags & 4 || (n.flags &= -2))
    }
  }
}
function yn(e, t, n = 0) {
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
    let i = [...new Set(e)].sort((e, t) => Sn(e) - Sn(t))
    if (((U.length = r), ln)) {
      for (let e = 0; e < i.length; e++) ln.push(i[e])
      return
    }
    for (ln = i, un = 0; un < ln.length; un++) {
      let e = ln[un]
      ;(e.flags & 4 && (e.flags &= -2), e.flags & 8 || e(), (e.flags &= -2))
    }
    ;((ln = null), (un = 0))
  }
}
var bn = !1
function xn(e, t) {
  if (bn) {
    e()
    return
  }
  let n = t === void 0 ? void 0 : new Set(U)
  ;(e(), (bn = !0))
  try {
    ;(vn(void 0, t), yn(void 0, n, t))
  } finally {
    bn = !1
  }
}
var Sn = (e) => (e.id == null ? (e.flags & 2 ? -1 : 1 / 0) : e.id)
function Cn(e) {
  try {
    for (H = 0; H < V.length; H++) {
      let e = V[H]
      e && !(e.flags & 8) && (e.flags & 4 && (e.flags &= -2), an(e, e.i, e.i ? 15 : 14), e.flags & 4 || (e.flags &= -2))
    }
  } finally {
    for (; H < V.length; H++) {
      let e = V[H]
      e && (e.flags &= -2)
    }
    ;((H = -1), (V.length = 0), yn(e), (fn = null), (V.length || U.length) && Cn(e))
  }
}
var W = null,
  wn = null
function Tn(e) {
  let t = W
  return ((W = e), (wn = (e && e.type.__scopeId) || null), t)
}
function En(e, t = W, n) {
  if (!t || e._n) return e
  let r = (...n) => {
    r._d && Ei(-1)
    let i = Tn(t),
      a = Si.length,
      o
    try {
      o = e(...n)
    } finally {
      for (let e = Si.length; e > a; e--) wi()
      ;(Tn(i), r._d && Ei(1))
    }
    return o
  }
  return ((r._n = !0), (r._c = !0), (r._d = !0), r)
}
function Dn(e, n) {
  if (W === null) return e
  let r = sa(W),
    i = e.dirs || (e.dirs = [])
  for (let e = 0; e < n.length; e++) {
    let [a, o, s, c = t] = n[e]
    a &&
      (h(a) && (a = { mounted: a, updated: a }),
      a.deep && rn(o),
      i.push({ dir: a, instance: r, value: o, oldValue: void 0, arg: s, modifiers: c }))
  }
  return e
}
function G(e, t, n, r) {
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
    u && (Ve(), on(u, n, 8, [e.el, l, i, t]), He())
  }
}
function On(e, t) {
  if ($) {
    let n = $.provides,
      r = $.parent && $.parent.provides
    ;(r === n && (n = $.provides = Object.create(r)), (n[e] = t))
  }
}
function kn(e, t, n = !1) {
  let r = qi()
  if (r || Ar) {
    let i = Ar
      ? Ar._context.provides
      : r
        ? r.parent == null || r.ce
          ? r.vnode.appContext && r.vnode.appContext.provides
          : r.parent.provides
        : void 0
    if (i && e in i) return i[e]
    if (arguments.length > 1) return n && h(t) ? t.call(r && r.proxy) : t
  }
}
var An = Symbol.for(`v-scx`),
  jn = () => kn(An)
function Mn(e, t) {
  return Pn(e, null, { flush: `sync` })
}
function Nn(e, t, n) {
  return Pn(e, t, n)
}
function Pn(e, n, i = t) {
  let { immediate: a, deep: o, flush: c, once: l } = i,
    u = s({}, i),
    d = (n && a) || (!n && c !== `post`),
    f
  if ($i) {
    if (c === `sync`) {
      let e = jn()
      f = e.__watcherHandles || (e.__watcherHandles = [])
    } else if (!d) {
      let e = () => {}
      return ((e.stop = r), (e.resume = r), (e.pause = r), e)
    }
  }
  let p = $
  u.call = (e, t, n) => on(e, p, t, n)
  let m = !1
  ;(c === `post`
    ? (u.scheduler = (e) => {
        ;((e.i = p), K(e, p && p.suspense))
      })
    : c !== `sync` &&
      ((m = !0),
      (u.scheduler = (e, t) => {
        t ? e() : hn(e)
      })),
    (u.augmentJob = (e) => {
      ;(n && (e.flags |= 4), m && ((e.flags |= 2), p && ((e.id = p.uid), (e.i = p))))
    }))
  let h = nn(e, n, u)
  return ($i && (f ? f.push(h) : d && h()), h)
}
var Fn = Symbol(`_vte`),
  In = (e) => e.__isTeleport,
  Ln = Symbol(`_leaveCb`)
function Rn(e) {
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
function zn(e) {
  if (!fr(e)) return In(e.type) && e.children ? Rn(e.children) : e
  if (e.component) return e.component.subTree
  let { shapeFlag: t, children: n } = e
  if (n) {
    if (t & 16) return n[0]
    if (t & 32 && h(n.default)) return n.default()
  }
}
function Bn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t
    let n = e.component.subTree
    Bn((In(n.type) && zn(n)) || n, t)
  } else if (e.shapeFlag & 128) {
    let n = e.suspense
    if (n) {
      let e = n.isHydrating ? n.pendingBranch : n.activeBranch
      e && Bn(e, t.clone(e))
    } else ((e.ssContent.transition = t.clone(e.ssContent)), (e.ssFallback.transition = t.clone(e.ssFallback)))
  } else if (((e.transition = t), e.type === q && d(e.children))) {
    let n = Lr(e.children, !1)
    n && Bn(n, t)
  }
}
function Vn(e) {
  if (e.component) return Vn(e.component.subTree)
  if (e.type === q) {
    let t = d(e.children) && Lr(e.children, !1)
    return t ? Vn(t) : void 0
  }
  if (e.type !== J) return e
}
function Hn(e, t) {
  return h(e) ? s({ name: e.name }, t, { setup: e }) : e
}
function Un(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + `-`, 0, 0]
}
function Wn(e) {
  let n = qi(),
    r = Ht(null)
  if (n) {
    let i = n.refs === t ? (n.refs = {}) : n.refs
    Object.defineProperty(i, e, { enumerable: !0, get: () => r.value, set: (e) => (r.value = e) })
  }
  return r
}
function Gn(e, t) {
  let n
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable)
}
var Kn = new WeakMap()
function qn(e, n, r, a, o = !1) {
  if (d(e)) {
    e.forEach((e, t) => qn(e, n && (d(n) ? n[t] : n), r, a, o))
    return
  }
  if (dr(a) && !o) {
    a.shapeFlag & 512 && a.type.__asyncResolved && a.component.subTree.component && qn(e, n, r, a.component.subTree)
    return
  }
  let s = a.shapeFlag & 4 ? sa(a.component) : a.el,
    l = o ? null : s,
    { i: f, r: p } = e,
    m = n && n.r,
    _ = f.refs === t ? (f.refs = {}) : f.refs,
    v = f.setupState,
    y = R(v),
    b = v === t ? i : (e) => !Gn(_, e) && u(y, e),
    x = (e, t) => !(t && Gn(_, t))
  if (m != null && m !== p) {
    if ((Jn(n), g(m))) ((_[m] = null), b(m) && (v[m] = null))
    else if (B(m)) {
      let e = n
      ;(x(m, e.k) && (m.value = null), e.k && (_[e.k] = null))
    }
  }
  if (h(p)) an(p, f, 12, [l, _])
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
          ;(i(), Kn.delete(e))
        }
        ;((t.id = -1), Kn.set(e, t), K(t, r))
      } else (Jn(e), i())
    }
  }
}
function Jn(e) {
  let t = Kn.get(e)
  t && ((t.flags |= 8), Kn.delete(e))
}
var Yn = !1,
  Xn = () => {
    Yn || (console.error(`Hydration completed but contains mismatches.`), (Yn = !0))
  },
  Zn = (e) => e.namespaceURI.includes(`svg`) && e.tagName !== `foreignObject`,
  Qn = (e) => e.namespaceURI.includes(`MathML`),
  $n = (e) => {
    if (e.nodeType === 1) {
      if (Zn(e)) return `svg`
      if (Qn(e)) return `mathml`
    }
  },
  er = (e) => e.nodeType === 8
function tr(e) {
  let {
      mt: t,
      p: n,
      o: { patchProp: r, createText: i, nextSibling: o, parentNode: s, remove: c, insert: l, createComment: u },
    } = e,
    d = (e, t) => {
      t.hasChildNodes()
        ? (f(t.firstChild, e, null, null, null), yn(), (t._vnode = e))
        : (n(null, e, t), yn(), (t._vnode = e))
    },
    f = (n, r, a, c, u, d = !1) => {
      d = d || !!r.dynamicChildren
      let b = er(n) && n.data === `[`,
        x = () => g(n, r, a, c, u, b),
        { type: S, ref: C, shapeFlag: w, patchFlag: ee } = r,
        T = n.nodeType
      ;((r.el = n), ee === -2 && ((d = !1), (r.dynamicChildren = null)))
      let E = null
      switch (S) {
        case bi:
          T === 3
            ? (n.data !== r.children && (Xn(), (n.data = r.children)), (E = o(n)))
            : r.children === ``
              ? (l((r.el = i(``)), s(n), n), (E = n))
              : (E = x())
          break
        case J:
          y(n) ? ((E = o(n)), v((r.el = n.content.firstChild), n, a)) : (E = T !== 8 || b ? x() : o(n))
          break
        case xi:
          if ((b && ((n = o(n)), (T = n.nodeType)), T === 1 || T === 3)) {
            E = n
            let e = !r.children.length
            for (let t = 0; t < r.staticCount; t++)
              (e && (r.children += E.nodeType === 1 ? E.outerHTML : E.data),
                t === r.staticCount - 1 && (r.anchor = E),
                (E = o(E)))
            return b ? o(E) : E
          }
          x()
          break
        case q:
          E = b ? h(n, r, a, c, u, d) : x()
          break
        default:
          if (w & 1)
            E = (T !== 1 || r.type.toLowerCase() !== n.tagName.toLowerCase()) && !y(n) ? x() : p(n, r, a, c, u, d)
          else if (w & 6) {
            r.slotScopeIds = u
            let e = s(n)
            if (
              ((E = b ? _(n) : er(n) && n.data === `teleport start` ? _(n, n.data, `teleport end`) : o(n)),
              t(r, e, null, a, c, $n(e), d),
              (dr(r) || r.component.asyncDep) && !r.component.subTree)
            ) {
              let t
              ;(b
                ? ((t = X(xi)), (t.anchor = E ? E.previousSibling : e.lastChild))
                : (t = n.nodeType === 3 ? Ri(``) : X(n.nodeType === 8 ? J : `div`)),
                (t.el = n),
                (r.component.subTree = t))
            }
          } else
            w & 64
              ? (E = T === 8 ? r.type.hydrate(n, r, a, c, u, d, e, m) : x())
              : w & 128 && (E = r.type.hydrate(n, r, a, c, $n(s(n)), u, d, e, f))
      }
      return (C != null && qn(C, null, c, r), E)
    },
    p = (e, t, n, i, o, s) => {
      s = s || !!t.dynamicChildren
      let { type: l, dynamicProps: u, props: d, patchFlag: f, shapeFlag: p, dirs: h, transition: g } = t,
        _ = l === `input` || l === `option`,
        b = !!u
      if (_ || b || f !== -1) {
        h && G(t, null, n, `created`)
        let l = !1
        if (y(e)) {
          l = di(null, g) && n && n.vnode.props && n.vnode.props.appear
          let r = e.content.firstChild
          if (l) {
            let e = r.getAttribute(`class`)
            ;(e && (r.$cls = e), g.beforeEnter(r))
          }
          ;(v(r, e, n), (t.el = e = r))
        }
        if (p & 16 && !(d && (d.innerHTML || d.textContent))) {
          let r = m(e.firstChild, t, e, n, i, o, s)
          for (r && !or(e, 1) && Xn(); r;) {
            let e = r
            ;((r = r.nextSibling), c(e))
          }
        } else if (p & 8) {
          let n = t.children
          n[0] ===
            `
` &&
            (e.tagName === `PRE` || e.tagName === `TEXTAREA`) &&
            (n = n.slice(1))
          let { textContent: r } = e
          r !== n &&
            r !==
              n.replace(
                /\r\n|\r/g,
                `
`,
              ) &&
            (or(e, 0) || Xn(), (e.textContent = t.children))
        }
        if (d) {
          if (_ || b || !s || f & 48) {
            let t = e.tagName.includes(`-`),
              i = e.namespaceURI.includes(`svg`) ? `svg` : e.namespaceURI.includes(`MathML`) ? `mathml` : void 0
            for (let o in d)
              if (
                (_ && (o.endsWith(`value`) || o === `indeterminate`)) ||
                (a(o) && !ee(o)) ||
                o[0] === `.` ||
                (t && !ee(o)) ||
                (u && u.includes(o))
              ) {
                if (rr(e, o, d[o])) continue
                r(e, o, null, d[o], i, n)
              }
          } else if (d.onClick) r(e, `onClick`, null, d.onClick, void 0, n)
          else if (f & 4 && It(d.style)) for (let e in d.style) d.style[e]
        }
        let x
        ;((x = d && d.onVnodeBeforeMount) && Q(x, n, t),
          h && G(t, null, n, `beforeMount`),
          ((x = d && d.onVnodeMounted) || h || l) &&
            yi(() => {
              ;(x && Q(x, n, t), l && g.enter(e), h && G(t, null, n, `mounted`))
            }, i))
      }
      return e.nextSibling
    },
    m = (e, t, r, a, s, c, u) => {
      u = u || !!t.dynamicChildren
      let d = t.children,
        p = d.length,
        m = !1
      for (let t = 0; t < p; t++) {
        let h = u ? d[t] : (d[t] = Z(d[t])),
          g = h.type === bi
        e
          ? (g &&
              !u &&
              t + 1 < p &&
              Z(d[t + 1]).type === bi &&
              (l(i(e.data.slice(h.children.length)), r, o(e)), (e.data = h.children)),
            (e = f(e, h, a, s, c, u)))
          : g && !h.children
            ? l((h.el = i(``)), r)
            : (m || ((m = !0), or(r, 1) || Xn()), n(null, h, r, null, a, s, $n(r), c))
      }
      return e
    },
    h = (e, t, n, r, i, a) => {
      let { slotScopeIds: c } = t
      c && (i = i ? i.concat(c) : c)
      let d = s(e),
        f = m(o(e), t, d, n, r, i, a)
      return f && er(f) && f.data === `]` ? o((t.anchor = f)) : (Xn(), l((t.anchor = u(`]`)), d, f), f)
    },
    g = (e, t, r, i, a, l) => {
      if ((cr(e, t) || Xn(), (t.el = null), l)) {
        let t = _(e)
        for (;;) {
          let n = o(e)
          if (n && n !== t) c(n)
          else break
        }
      }
      let u = o(e),
        d = s(e)
      return (c(e), n(null, t, d, u, r, i, $n(d), a), r && r.vnode.el === e && ((r.vnode.el = t.el), Ur(r, t.el)), u)
    },
    _ = (e, t = `[`, n = `]`) => {
      let r = 0
      for (; e;)
        if (((e = o(e)), e && er(e) && (e.data === t && r++, e.data === n))) {
          if (r === 0) return o(e)
          r--
        }
      return e
    },
    v = (e, t, n) => {
      let r = t.parentNode
      r && r.replaceChild(e, t)
      let i = n
      for (; i;) (i.vnode.el === t && (i.vnode.el = i.subTree.el = e), (i = i.parent))
    },
    y = (e) => e.nodeType === 1 && e.tagName === `TEMPLATE`
  return [d, f]
}
var nr = new Set([`src`, `srcset`, `href`, `poster`])
function rr(e, t, n) {
  return nr.has(t) ? e.getAttribute(t) === (n == null ? null : `${n}`) : !1
}
var ir = `data-allow-mismatch`,
  ar = { 0: `text`, 1: `children`, 2: `class`, 3: `style`, 4: `attribute` }
function or(e, t) {
  if (t === 0 || t === 1) for (; e && !e.hasAttribute(ir);) e = e.parentElement
  return sr(e && e.getAttribute(ir), t)
}
function sr(e, t) {
  if (e == null) return !1
  if (e === ``) return !0
  {
    let n = e.split(`,`)
    return t === 0 && n.includes(`children`) ? !0 : n.includes(ar[t])
  }
}
function cr(e, t) {
  return or(e.parentElement, 1) || lr(e) || ur(t)
}
function lr(e) {
  return e.nodeType === 1 && sr(e.getAttribute(ir), 1)
}
function ur({ props: e }) {
  let t = e && e[ir]
  return typeof t == `string` && sr(t, 1)
}
;(ce().requestIdleCallback, ce().cancelIdleCallback)
var dr = (e) => !!e.type.__asyncLoader,
  fr = (e) => e.type.__isKeepAlive
function pr(e, t, n = $, r = !1) {
  if (n) {
    let i = n[e] || (n[e] = []),
      a =
        t.__weh ||
        (t.__weh = (...r) => {
          Ve()
          let i = Xi(n),
            a = on(t, n, e, r)
          return (i(), He(), a)
        })
    return (r ? i.unshift(a) : i.push(a), a)
  }
}
var mr =
    (e) =>
    (t, n = $) => {
      ;($i && e !== `sp`) || pr(e, (...e) => t(...e), n)
    },
  hr = mr(`bm`),
  gr = mr(`m`),
  _r = Symbol.for(`v-ndc`)
function vr(e, t, n, r) {
  let i,
    a = n && n[r],
    o = d(e)
  if (o || g(e)) {
    let n = o && It(e),
      r = !1,
      s = !1
    ;(n && ((r = !L(e)), (s = Lt(e)), (e = et(e))), (i = Array(e.length)))
    for (let n = 0, o = e.length; n < o; n++) i[n] = t(r ? (s ? Bt(z(e[n])) : z(e[n])) : e[n], n, void 0, a && a[n])
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
function yr(e, t, n, r, i, a) {
  if ((n ?? (n = {}), W.ce || (W.parent && dr(W.parent) && W.parent.ce))) {
    let e = a != null && n.key == null ? s({}, n, { key: a }) : n,
      i = Object.keys(e).length > 0
    return (t !== 'default' && (e.name = t), Ci(), ki(q, null, [X(`slot`, e, r && r())], i ? -2 : 64))
  }
  let o = e[t]
  o && o._c && (o._d = !1)
  let c = Si.length
  Ci()
  let l
  try {
    let i = o && br(o(n)),
      s = n.key || a || (i && i.key)
    l = ki(
      q,
      { key: (s && !_(s) ? s : `_${t}`) + (!i && r ? `_fb` : ``) },
      i || (r ? r() : []),
      i && e._ === 1 ? 64 : -2,
    )
  } catch (e) {
    for (let e = Si.length; e > c; e--) wi()
    throw e
  } finally {
    o && o._c && (o._d = !0)
  }
  return (!i && l.scopeId && (l.slotScopeIds = [l.scopeId + `-s`]), l)
}
function br(e) {
  return e.some((e) => !Ai(e) || !(e.type === J || (e.type === q && !br(e.children)))) ? e : null
}
var xr = (e) => (e ? (Qi(e) ? sa(e) : xr(e.parent)) : null),
  Sr = s(Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => xr(e.parent),
    $root: (e) => xr(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => e.type,
    $forceUpdate: (e) =>
      e.f ||
      (e.f = () => {
        hn(e.update)
      }),
    $nextTick: (e) => e.n || (e.n = pn.bind(e.proxy)),
    $watch: (e) => r,
  }),
  Cr = (e, n) => e !== t && !e.__isScriptSetup && u(e, n),
  wr = {
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
        else if (Cr(i, n)) return ((s[n] = 1), i[n])
        else if (u(o, n)) return ((s[n] = 3), o[n])
        else if (r !== t && u(r, n)) return ((s[n] = 4), r[n])
        else s[n] = 0
      }
      let d = Sr[n],
        f,
        p
      if (d) return (n === `$attrs` && F(e.attrs, `get`, ``), d(e))
      if ((f = c.__cssModules) && (f = f[n])) return f
      if (r !== t && u(r, n)) return ((s[n] = 4), r[n])
      if (((p = l.config.globalProperties), u(p, n))) return p[n]
    },
    set({ _: e }, t, n) {
      let { data: r, setupState: i, ctx: a } = e
      return Cr(i, t) ? ((i[t] = n), !0) : u(e.props, t) || (t[0] === `$` && t.slice(1) in e) ? !1 : ((a[t] = n), !0)
    },
    has({ _: { data: e, setupState: t, accessCache: n, ctx: r, appContext: i, props: a, type: o } }, s) {
      let c
      return !!(
        n[s] ||
        Cr(t, s) ||
        u(a, s) ||
        u(r, s) ||
        u(Sr, s) ||
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
function Tr(e) {
  return d(e) ? e.reduce((e, t) => ((e[t] = null), e), {}) : e
}
function Er(e, t) {
  return !e || !t ? e || t : d(e) && d(t) ? e.concat(t) : s({}, Tr(e), Tr(t))
}
function Dr() {
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
var Or = 0
function kr(e, t) {
  return function (n, r = null) {
    ;(h(n) || (n = s({}, n)), r != null && !v(r) && (r = null))
    let i = Dr(),
      a = new WeakSet(),
      o = [],
      c = !1,
      l = (i.app = {
        _uid: Or++,
        _component: n,
        _props: r,
        _container: null,
        _context: i,
        _instance: null,
        version: ua,
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
              sa(u.component)
            )
          }
        },
        onUnmount(e) {
          o.push(e)
        },
        unmount() {
          c && (on(o, l._instance, 16), e(null, l._container), delete l._container.__vue_app__)
        },
        provide(e, t) {
          return ((i.provides[e] = t), l)
        },
        runWithContext(e) {
          let t = Ar
          Ar = l
          try {
            return e()
          } finally {
            Ar = t
          }
        },
      })
    return l
  }
}
var Ar = null
function jr(e, n, r = t) {
  let i = qi(),
    a = D(n),
    o = O(n),
    s = Mr(e, a),
    c = Yt((s, c) => {
      let l,
        u = t,
        d
      return (
        Mn(() => {
          let t = e[a]
          k(l, t) && ((l = t), c())
        }),
        {
          get() {
            return (s(), r.get ? r.get(l) : l)
          },
          set(e) {
            let s = r.set ? r.set(e) : e
            if (!k(s, l) && !(u !== t && k(e, u))) return
            let f = i.vnode.props,
              p = !!(
                f &&
                (n in f || a in f || o in f) &&
                (`onUpdate:${n}` in f || `onUpdate:${a}` in f || `onUpdate:${o}` in f)
              )
            ;(p || ((l = e), c()),
              i.emit(`update:${n}`, s),
              k(e, u) && ((k(e, s) && !k(s, d)) || (p && u !== t && !k(s, l))) && c(),
              (u = e),
              (d = s))
          },
        }
      )
    })
  return (
    (c[Symbol.iterator] = () => {
      let e = 0
      return {
        next() {
          return e < 2 ? { value: e++ ? s || t : c, done: !1 } : { done: !0 }
        },
      }
    }),
    c
  )
}
var Mr = (e, t) =>
  t === `modelValue` || t === `model-value`
    ? e.modelModifiers
    : e[`${t}Modifiers`] || e[`${D(t)}Modifiers`] || e[`${O(t)}Modifiers`]
function Nr(e, n, ...r) {
  if (e.isUnmounted) return
  let i = e.vnode.props || t,
    a = r,
    o = n.startsWith(`update:`),
    s = o && Mr(i, n.slice(7))
  s && (s.trim && (a = r.map((e) => (g(e) ? e.trim() : e))), s.number && (a = a.map(oe)))
  let c,
    l = i[(c = re(n))] || i[(c = re(D(n)))]
  ;(!l && o && (l = i[(c = re(O(n)))]), l && on(l, e, 6, a))
  let u = i[c + `Once`]
  if (u) {
    if (!e.emitted) e.emitted = {}
    else if (e.emitted[c]) return
    ;((e.emitted[c] = !0), on(u, e, 6, a))
  }
}
function Pr(e, t, n = !1) {
  let r = t.emitsCache,
    i = r.get(e)
  if (i !== void 0) return i
  let a = e.emits,
    o = {}
  return a ? (d(a) ? a.forEach((e) => (o[e] = null)) : s(o, a), v(e) && r.set(e, o), o) : (v(e) && r.set(e, null), null)
}
function Fr(e, t) {
  return !e || !a(t)
    ? !1
    : ((t = t.slice(2)),
      (t = t === `Once` ? t : t.replace(/Once$/, ``)),
      u(e, t[0].toLowerCase() + t.slice(1)) || u(e, O(t)) || u(e, t))
}
function Ir(e) {
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
    _ = Tn(e),
    v,
    y
  try {
    if (n.shapeFlag & 4) {
      let e = i || r,
        t = e
      ;((v = Z(u.call(t, e, d, f, m, p, h))), (y = c))
    } else {
      let e = t
      ;((v = Z(e.length > 1 ? e(f, { attrs: c, slots: s, emit: l }) : e(f, null))), (y = t.props ? c : Rr(c)))
    }
  } catch (t) {
    ;((Si.length = 0), sn(t, e, 1), (v = X(J)))
  }
  let b = v
  if (y && g !== !1) {
    let e = Object.keys(y),
      { shapeFlag: t } = b
    e.length && t & 7 && (a && e.some(o) && (y = zr(y, a)), (b = Li(b, y, !1, !0)))
  }
  return (
    n.dirs && ((b = Li(b, null, !1, !0)), (b.dirs = b.dirs ? b.dirs.concat(n.dirs) : n.dirs)),
    n.transition && Bn((In(b.type) && zn(b)) || b, n.transition),
    (v = b),
    Tn(_),
    v
  )
}
function Lr(e, t = !0) {
  let n
  for (let t = 0; t < e.length; t++) {
    let r = e[t]
    if (Ai(r)) {
      if (r.type !== J || r.children === `v-if`) {
        if (n) return
        n = r
      }
    } else return
  }
  return n
}
var Rr = (e) => {
    let t
    for (let n in e) (n === `class` || n === `style` || a(n)) && ((t || (t = {}))[n] = e[n])
    return t
  },
  zr = (e, t) => {
    let n = {}
    for (let r in e) (o(r) && r.slice(9) in t) || (n[r] = e[r])
    return n
  }
function Br(e, t, n) {
  let { props: r, children: i, component: a } = e,
    { props: o, children: s, patchFlag: c } = t,
    l = a.emitsOptions
  if (t.dirs || t.transition) return !0
  if (n && c >= 0) {
    if (c & 1024) return !0
    if (c & 16) return r ? Vr(r, o, l) : !!o
    if (c & 8) {
      let e = t.dynamicProps
      for (let t = 0; t < e.length; t++) {
        let n = e[t]
        if (Hr(o, r, n) && !Fr(l, n)) return !0
      }
    }
  } else return (i || s) && (!s || !s.$stable) ? !0 : r === o ? !1 : r ? !o || Vr(r, o, l) : !!o
  return !1
}
function Vr(e, t, n) {
  let r = Object.keys(t)
  if (r.length !== Object.keys(e).length) return !0
  for (let i = 0; i < r.length; i++) {
    let a = r[i]
    if (!u(e, a) || (Hr(t, e, a) && !Fr(n, a))) return !0
  }
  return !1
}
function Hr(e, t, n) {
  let r = e[n],
    i = t[n]
  return n === `style` && v(r) && v(i) ? !j(r, i) : r !== i
}
function Ur({ vnode: e, parent: t, suspense: n }, r) {
  for (; t;) {
    let n = t.subTree
    if ((n.suspense && n.suspense.activeBranch === e && ((n.suspense.vnode.el = n.el = r), (e = n)), n === e))
      (((e = t.vnode).el = r), (t = t.parent))
    else break
  }
  n && n.activeBranch === e && (n.vnode.el = r)
}
var Wr = {},
  Gr = () => Object.create(Wr),
  Kr = (e) => Object.getPrototypeOf(e) === Wr
function qr(e, t, n, r = !1) {
  let i = {},
    a = Gr()
  ;((e.propsDefaults = Object.create(null)), Yr(e, t, i, a))
  for (let t in e.propsOptions[0]) t in i || (i[t] = void 0)
  ;((e.props = n ? (r ? i : Nt(i)) : e.type.props ? i : a), (e.attrs = a))
}
function Jr(e, t, n, r) {
  let {
      props: i,
      attrs: a,
      vnode: { patchFlag: o },
    } = e,
    s = R(i),
    [c] = e.propsOptions,
    l = !1
  if ((r || o > 0) && !(o & 16)) {
    if (o & 8) {
      let n = e.vnode.dynamicProps
      for (let r = 0; r < n.length; r++) {
        let o = n[r]
        if (Fr(e.emitsOptions, o)) continue
        let d = t[o]
        if (c) {
          if (u(a, o)) d !== a[o] && ((a[o] = d), (l = !0))
          else {
            let t = D(o)
            i[t] = Xr(c, s, t, d, e, !1)
          }
        } else d !== a[o] && ((a[o] = d), (l = !0))
      }
    }
  } else {
    Yr(e, t, i, a) && (l = !0)
    let r
    for (let a in s)
      (t && (u(t, a) || ((r = O(a)) !== a && u(t, r)))) ||
        (c ? n && (n[a] !== void 0 || n[r] !== void 0) && (i[a] = Xr(c, s, a, void 0, e, !0)) : delete i[a])
    if (a !== s) for (let e in a) (t && u(t, e)) || (delete a[e], (l = !0))
  }
  l && Qe(e.attrs, `set`, ``)
}
function Yr(e, n, r, i) {
  let [a, o] = e.propsOptions,
    s = !1,
    c
  if (n)
    for (let t in n) {
      if (ee(t)) continue
      let l = n[t],
        d
      a && u(a, (d = D(t)))
        ? !o || !o.includes(d)
          ? (r[d] = l)
          : ((c || (c = {}))[d] = l)
        : Fr(e.emitsOptions, t) || (t in i && l === i[t]) || ((i[t] = l), (s = !0))
    }
  if (o) {
    let n = R(r),
      i = c || t
    for (let t = 0; t < o.length; t++) {
      let s = o[t]
      r[s] = Xr(a, n, s, i[s], e, !u(i, s))
    }
  }
  return s
}
function Xr(e, t, n, r, i, a) {
  let o = e[n]
  if (o != null) {
    let e = u(o, `default`)
    if (e && r === void 0) {
      let e = o.default
      if (o.type !== Function && !o.skipFactory && h(e)) {
        let { propsDefaults: a } = i
        if (n in a) r = a[n]
        else {
          let o = Xi(i)
          ;((r = a[n] = e.call(null, t)), o())
        }
      } else r = e
      i.ce && i.ce._setProp(n, r)
    }
    o[0] && (a && !e ? (r = !1) : o[1] && (r === `` || r === O(n)) && (r = !0))
  }
  return r
}
function Zr(e, r, i = !1) {
  let a = r.propsCache,
    o = a.get(e)
  if (o) return o
  let c = e.props,
    l = {},
    f = []
  if (!c) return (v(e) && a.set(e, n), n)
  if (d(c))
    for (let e = 0; e < c.length; e++) {
      let n = D(c[e])
      Qr(n) && (l[n] = t)
    }
  else if (c)
    for (let e in c) {
      let t = D(e)
      if (Qr(t)) {
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
function Qr(e) {
  return e[0] !== `$` && !ee(e)
}
var $r = (e) => e === `_` || e === `_ctx` || e === `$stable`,
  ei = (e) => (d(e) ? e.map(Z) : [Z(e)]),
  ti = (e, t, n) => {
    if (t._n) return t
    let r = En((...e) => ei(t(...e)), n)
    return ((r._c = !1), r)
  },
  ni = (e, t, n) => {
    let r = e._ctx
    for (let n in e) {
      if ($r(n)) continue
      let i = e[n]
      if (h(i)) t[n] = ti(n, i, r)
      else if (i != null) {
        let e = ei(i)
        t[n] = () => e
      }
    }
  },
  ri = (e, t) => {
    let n = ei(t)
    e.slots.default = () => n
  },
  ii = (e, t, n) => {
    for (let r in t) (n || !$r(r)) && (e[r] = t[r])
  },
  ai = (e, t, n) => {
    let r = (e.slots = Gr())
    if (e.vnode.shapeFlag & 32) {
      let e = t._
      e ? (ii(r, t, n), n && ae(r, `_`, e, !0)) : ni(t, r)
    } else t && ri(e, t)
  },
  oi = (e, n, r) => {
    let { vnode: i, slots: a } = e,
      o = !0,
      s = t
    if (i.shapeFlag & 32) {
      let e = n._
      ;(e ? (r && e === 1 ? (o = !1) : ii(a, n, r)) : ((o = !n.$stable), ni(n, a)), (s = n))
    } else n && (ri(e, n), (s = { default: 1 }))
    if (o) for (let e in a) !$r(e) && s[e] == null && delete a[e]
  },
  K = yi
function si(e) {
  return ci(e, tr)
}
function ci(e, i) {
  let a = ce()
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
      ;(e && !ji(e, t) && ((i = ve(e)), A(e, a, o, !0), (e = null)),
        t.patchFlag === -2 && ((l = !1), (t.dynamicChildren = null)),
        t.dynamicChildren &&
          e &&
          e.dynamicChildren &&
          e.dynamicChildren.hasOnce &&
          (t.dynamicChildren === n && (t.dynamicChildren = []), (t.dynamicChildren.hasOnce = !0)))
      let { type: u, ref: d, shapeFlag: f } = t
      switch (u) {
        case bi:
          y(e, t, r, i)
          break
        case J:
          b(e, t, r, i)
          break
        case xi:
          e ?? x(t, r, i, s)
          break
        case q:
          re(e, t, r, i, a, o, s, c, l)
          break
        default:
          f & 1
            ? w(e, t, r, i, a, o, s, c, l)
            : f & 6
              ? k(e, t, r, i, a, o, s, c, l)
              : (f & 64 || f & 128) && u.process(e, t, r, i, a, o, s, c, l, j)
      }
      d != null && a ? qn(d, e && e.ref, o, t || e, !t) : d == null && e && e.ref != null && qn(e.ref, null, o, e, !0)
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
    S = ({ el: e, anchor: t }, n, r) => {
      let i
      for (; e && e !== t;) ((i = h(e)), o(e, n, r), (e = i))
      o(t, n, r)
    },
    C = ({ el: e, anchor: t }) => {
      let n
      for (; e && e !== t;) ((n = h(e)), s(e), (e = n))
      s(t)
    },
    w = (e, t, n, r, i, a, o, s, c) => {
      if ((t.type === `svg` ? (o = `svg`) : t.type === `math` && (o = `mathml`), e == null)) T(t, n, r, i, a, o, s, c)
      else {
        let n = e.el && e.el._isVueCE ? e.el : null
        try {
          ;(n && n._beginPatch(), te(e, t, i, a, o, s, c))
        } finally {
          n && n._endPatch()
        }
      }
    },
    T = (e, t, n, r, i, a, s, u) => {
      let d,
        f,
        { props: m, shapeFlag: h, transition: g, dirs: _ } = e
      if (
        ((d = e.el = l(e.type, a, m && m.is, m)),
        h & 8 ? p(d, e.children) : h & 16 && D(e.children, d, null, r, i, li(e, a), s, u),
        _ && G(e, null, r, `created`),
        E(d, e, e.scopeId, s, r),
        m)
      ) {
        for (let e in m) e !== `value` && !ee(e) && c(d, e, null, m[e], a, r)
        ;(`value` in m && c(d, `value`, null, m.value, a), (f = m.onVnodeBeforeMount) && Q(f, r, e))
      }
      _ && G(e, null, r, `beforeMount`)
      let v = di(i, g)
      ;(v ? g.beforeEnter(d) : g && !g.persisted && (d[vi] = !0),
        o(d, t, n),
        ((f = m && m.onVnodeMounted) || v || _) &&
          K(() => {
            try {
              ;(f && Q(f, r, e), v && g.enter(d), _ && G(e, null, r, `mounted`))
            } finally {
            }
          }, i))
    },
    E = (e, t, n, r, i) => {
      if ((n && g(e, n), r)) for (let t = 0; t < r.length; t++) g(e, r[t])
      if (i) {
        let n = i.subTree
        if (t === n || (_i(n.type) && (n.ssContent === t || n.ssFallback === t))) {
          let t = i.vnode
          E(e, t, t.scopeId, t.slotScopeIds, i.parent)
        }
      }
    },
    D = (e, t, n, r, i, a, o, s, c = 0) => {
      for (let l = c; l < e.length; l++) {
        let c = (e[l] = s ? Bi(e[l]) : Z(e[l]))
        v(null, c, t, n, r, i, a, o, s)
      }
    },
    te = (e, n, r, i, a, o, s) => {
      let l = (n.el = e.el),
        { patchFlag: u, dynamicChildren: d, dirs: f } = n
      u |= e.patchFlag & 16
      let m = e.props || t,
        h = n.props || t,
        g
      if (
        (r && ui(r, !1),
        (g = h.onVnodeBeforeUpdate) && Q(g, r, n, e),
        f && G(n, e, r, `beforeUpdate`),
        r && ui(r, !0),
        d && (!e.dynamicChildren || e.dynamicChildren.length !== d.length) && ((u = 0), (s = !1), (d = null)),
        ((m.innerHTML && h.innerHTML == null) || (m.textContent && h.textContent == null)) && p(l, ``),
        d ? O(e.dynamicChildren, d, l, r, i, li(n, a), o) : s || ue(e, n, l, null, r, i, li(n, a), o, !1),
        u > 0)
      ) {
        if (u & 16) ne(l, m, h, r, a)
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
      } else !s && d == null && ne(l, m, h, r, a)
      ;((g = h.onVnodeUpdated) || f) &&
        K(() => {
          ;(g && Q(g, r, n, e), f && G(n, e, r, `updated`))
        }, i)
    },
    O = (e, t, n, r, i, a, o) => {
      for (let s = 0; s < t.length; s++) {
        let c = e[s],
          l = t[s],
          u = c.el || gi(c),
          d = u && (c.type === q || !ji(c, l) || c.shapeFlag & 198) ? m(u) : n
        v(c, l, d, null, r, i, a, o, !0)
      }
    },
    ne = (e, n, r, i, a) => {
      if (n !== r) {
        if (n !== t) for (let t in n) !ee(t) && !(t in r) && c(e, t, n[t], null, a, i)
        for (let t in r) {
          if (ee(t)) continue
          let o = r[t],
            s = n[t]
          o !== s && t !== `value` && c(e, t, s, o, a, i)
        }
        ;`value` in r && c(e, `value`, n.value, r.value, a)
      }
    },
    re = (e, t, n, r, i, a, s, c, l) => {
      let d = (t.el = e ? e.el : u(``)),
        f = (t.anchor = e ? e.anchor : u(``)),
        { patchFlag: p, dynamicChildren: m, slotScopeIds: h } = t
      ;(h && (c = c ? c.concat(h) : h),
        e == null
          ? (o(d, n, r), o(f, n, r), D(t.children || [], n, f, i, a, s, c, l))
          : p > 0 && p & 64 && m && e.dynamicChildren && e.dynamicChildren.length === m.length
            ? (O(e.dynamicChildren, m, n, i, a, s, c), (t.key != null || (i && t === i.subTree)) && fi(e, t, !0))
            : ue(e, t, n, f, i, a, s, c, l))
    },
    k = (e, t, n, r, i, a, o, s, c) => {
      ;((t.slotScopeIds = s),
        e == null ? (t.shapeFlag & 512 ? i.ctx.activate(t, n, r, o, c) : ae(t, n, r, i, a, o, c)) : oe(e, t, c))
    },
    ae = (e, t, n, r, i, a, o) => {
      let s = (e.component = Ki(e, r, i))
      if ((fr(e) && (s.ctx.renderer = j), ea(s, !1, o), s.asyncDep)) {
        if ((i && i.registerDep(s, se, o, a), !e.el)) {
          let r = (s.subTree = X(J))
          ;(b(null, r, t, n), (e.placeholder = r.el))
        }
      } else se(s, e, t, n, i, a, o)
    },
    oe = (e, t, n) => {
      let r = (t.component = e.component)
      if (Br(e, t, n)) {
        if (r.asyncDep && !r.asyncResolved) {
          ;((t.el = e.el), (t.placeholder = e.placeholder), le(r, t, n))
          return
        }
        ;((r.next = t), r.update())
      } else ((t.el = e.el), (t.placeholder = e.placeholder), (r.vnode = t))
    },
    se = (e, t, n, r, i, a, o) => {
      let s = () => {
        if (e.isMounted) {
          let { next: t, bu: n, u: r, parent: s, vnode: c } = e
          {
            let n = mi(e)
            if (n) {
              ;(t && ((t.el = c.el), le(e, t, o)),
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
          ;(ui(e, !1),
            t ? ((t.el = c.el), le(e, t, o)) : (t = c),
            n && ie(n),
            (d = t.props && t.props.onVnodeBeforeUpdate) && Q(d, s, t, c),
            ui(e, !0))
          let f = Ir(e),
            p = e.subTree
          ;((e.subTree = f),
            v(p, f, m(p.el || gi(p)), ve(p), e, i, a),
            (t.el = f.el),
            u === null && Ur(e, f.el),
            r && K(r, i),
            (d = t.props && t.props.onVnodeUpdated) && K(() => Q(d, s, t, c), i))
        } else {
          let o,
            { el: s, props: c } = t,
            { bm: l, m: u, parent: d, root: f, type: p } = e,
            m = dr(t)
          if ((ui(e, !1), l && ie(l), !m && (o = c && c.onVnodeBeforeMount) && Q(o, d, t), ui(e, !0), s && xe)) {
            let t = () => {
              ;((e.subTree = Ir(e)), xe(s, e.subTree, e, i, null))
            }
            m && p.__asyncHydrate ? p.__asyncHydrate(s, e, t) : t()
          } else {
            f.ce && f.ce._hasShadowRoot() && f.ce._injectChildStyle(p, e.parent ? e.parent.type : void 0)
            let o = (e.subTree = Ir(e))
            ;(v(null, o, n, r, e, i, a), (t.el = o.el))
          }
          if ((u && K(u, i), !m && (o = c && c.onVnodeMounted))) {
            let e = t
            K(() => Q(o, d, e), i)
          }
          ;((t.shapeFlag & 256 || (d && dr(d.vnode) && d.vnode.shapeFlag & 256)) && e.a && K(e.a, i),
            (e.isMounted = !0),
            (t = n = r = null))
        }
      }
      e.scope.on()
      let c = (e.effect = new De(s))
      e.scope.off()
      let l = (e.update = c.run.bind(c)),
        u = (e.job = c.runIfDirty.bind(c))
      ;((u.i = e), (u.id = e.uid), (c.scheduler = () => hn(u)), ui(e, !0), l())
    },
    le = (e, t, n) => {
      t.component = e
      let r = e.vnode.props
      ;((e.vnode = t), (e.next = null), Jr(e, t.props, r, n), oi(e, t.children, n), Ve(), vn(e), He())
    },
    ue = (e, t, n, r, i, a, o, s, c = !1) => {
      let l = e && e.children,
        u = e ? e.shapeFlag : 0,
        d = t.children,
        { patchFlag: f, shapeFlag: m } = t
      if (f > 0) {
        if (f & 128) {
          fe(l, d, n, r, i, a, o, s, c)
          return
        }
        if (f & 256) {
          de(l, d, n, r, i, a, o, s, c)
          return
        }
      }
      m & 8
        ? (u & 16 && _e(l, i, a), d !== l && p(n, d))
        : u & 16
          ? m & 16
            ? fe(l, d, n, r, i, a, o, s, c)
            : _e(l, i, a, !0)
          : (u & 8 && p(n, ``), m & 16 && D(d, n, r, i, a, o, s, c))
    },
    de = (e, t, r, i, a, o, s, c, l) => {
      ;((e = e || n), (t = t || n))
      let u = e.length,
        d = t.length,
        f = Math.min(u, d),
        p = 0
      for (; p < f; p++) {
        let n = (t[p] = l ? Bi(t[p]) : Z(t[p]))
        v(e[p], n, r, null, a, o, s, c, l)
      }
      u > d ? _e(e, a, o, !0, !1, f) : D(t, r, i, a, o, s, c, l, f)
    },
    fe = (e, t, r, i, a, o, s, c, l) => {
      let u = 0,
        d = t.length,
        f = e.length - 1,
        p = d - 1
      for (; u <= f && u <= p;) {
        let n = e[u],
          i = (t[u] = l ? Bi(t[u]) : Z(t[u]))
        if (ji(n, i)) v(n, i, r, null, a, o, s, c, l)
        else break
        u++
      }
      for (; u <= f && u <= p;) {
        let n = e[f],
          i = (t[p] = l ? Bi(t[p]) : Z(t[p]))
        if (ji(n, i)) v(n, i, r, null, a, o, s, c, l)
        else break
        ;(f--, p--)
      }
      if (u > f) {
        if (u <= p) {
          let e = p + 1,
            n = e < d ? t[e].el : i
          for (; u <= p;) (v(null, (t[u] = l ? Bi(t[u]) : Z(t[u])), r, n, a, o, s, c, l), u++)
        }
      } else if (u > p) for (; u <= f;) (A(e[u], a, o, !0), u++)
      else {
        let m = u,
          h = u,
          g = new Map()
        for (u = h; u <= p; u++) {
          let e = (t[u] = l ? Bi(t[u]) : Z(t[u]))
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
          let n = e[u]
          if (y >= b) {
            A(n, a, o, !0)
            continue
          }
          let i
          if (n.key != null) i = g.get(n.key)
          else
            for (_ = h; _ <= p; _++)
              if (C[_ - h] === 0 && ji(n, t[_])) {
                i = _
                break
              }
          i === void 0
            ? A(n, a, o, !0)
            : ((C[i - h] = u + 1), i >= S ? (S = i) : (x = !0), v(n, t[i], r, null, a, o, s, c, l), y++)
        }
        let w = x ? pi(C) : n
        for (_ = w.length - 1, u = b - 1; u >= 0; u--) {
          let e = h + u,
            n = t[e],
            f = t[e + 1],
            p = e + 1 < d ? f.el || gi(f) : i
          C[u] === 0 ? v(null, n, r, p, a, o, s, c, l) : x && (_ < 0 || u !== w[_] ? pe(n, r, p, 2) : _--)
        }
      }
    },
    pe = (e, t, n, r, i = null) => {
      let { el: a, type: c, transition: l, children: u, shapeFlag: d } = e
      if (d & 6) pe(e.component.subTree, t, n, r)
      else if (d & 128) e.suspense.move(t, n, r)
      else if (d & 64) c.move(e, t, n, j)
      else if (c === q) {
        o(a, t, n)
        for (let e = 0; e < u.length; e++) pe(u[e], t, n, r)
        o(e.anchor, t, n)
      } else if (c === xi) S(e, t, n)
      else if (r !== 2 && d & 1 && l) {
        if (r === 0) l.persisted && !a[Ln] ? o(a, t, n) : (l.beforeEnter(a), o(a, t, n), K(() => l.enter(a), i))
        else {
          let { leave: r, delayLeave: i, afterLeave: c } = l,
            u = () => {
              e.ctx.isUnmounted ? s(a) : o(a, t, n)
            },
            d = () => {
              let e = a._isLeaving || !!a[Ln]
              ;(a._isLeaving && a[Ln](!0),
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
    A = (e, t, n, r = !1, i = !1) => {
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
        s != null && (Ve(), qn(s, null, n, e, !0), He()),
        p == null || (e.ctx && e.ctx !== t) || (t.renderCache[p] = void 0),
        u & 256 && t.ctx.deactivate(e))
      )
        return
      let h = u & 1 && f,
        g = !dr(e),
        _
      if ((g && (_ = o && o.onVnodeBeforeUnmount) && Q(_, t, e), u & 6)) ge(e.component, n, r)
      else {
        if (u & 128) {
          e.suspense.unmount(n, r)
          return
        }
        ;(h && G(e, null, t, `beforeUnmount`),
          u & 64
            ? e.type.remove(e, t, n, j, r)
            : l && !l.hasOnce && (a !== q || (d > 0 && d & 64))
              ? _e(l, t, n, !1, !0)
              : ((a === q && d & 384) || (!i && u & 16)) && _e(c, t, n),
          r && me(e))
      }
      let v = m != null && p == null
      ;((g && (_ = o && o.onVnodeUnmounted)) || h || v) &&
        K(() => {
          ;(_ && Q(_, t, e), h && G(e, null, t, `unmounted`), v && (e.el = null))
        }, n)
    },
    me = (e) => {
      let { type: t, el: n, anchor: r, transition: i } = e,
        a = t === q
      if (a && !i) {
        he(n, r)
        return
      }
      if (t === xi) {
        ;(C(e), i && !i.persisted && i.afterLeave && i.afterLeave())
        return
      }
      let o = a ? Vn(e) : e,
        c = () => {
          ;(a ? m(n) && he(n, r) : s(n), i && !i.persisted && i.afterLeave && i.afterLeave())
        }
      if (o && o.shapeFlag & 1 && i && !i.persisted) {
        let { leave: e, delayLeave: t } = i,
          n = o.el,
          r = () => e(n, c)
        t ? t(n, c, r) : r()
      } else c()
    },
    he = (e, t) => {
      let n
      for (; e !== t;) ((n = h(e)), s(e), (e = n))
      s(t)
    },
    ge = (e, t, n) => {
      let { bum: r, scope: i, job: a, subTree: o, um: s, m: c, a: l } = e
      ;(hi(c),
        hi(l),
        r && ie(r),
        i.stop(),
        a ? ((a.flags |= 8), A(o, e, t, n)) : o && ((o.transition = e.vnode.transition), A(o, e, t, n)),
        s && K(s, t))
      let u = () => {
        e.isUnmounted = !0
      }
      ;((u.flags = 16), K(u, t))
    },
    _e = (e, t, n, r = !1, i = !1, a = 0) => {
      for (let o = a; o < e.length; o++) A(e[o], t, n, r, i)
    },
    ve = (e) => {
      if (e.shapeFlag & 6) return ve(e.component.subTree)
      if (e.shapeFlag & 128) return e.suspense.next()
      let t = h(e.anchor || e.el),
        n = t && t[Fn]
      return n ? h(n) : t
    },
    ye = (e, t, n) => {
      xn(
        () => {
          ;(e == null ? t._vnode && A(t._vnode, null, null, !0) : v(t._vnode || null, e, t, null, null, null, n),
            (t._vnode = e))
        },
        e && t._vnode ? void 0 : e && e.component ? e.component.uid : Gi(),
      )
    },
    j = { p: v, um: A, m: pe, r: me, mt: ae, mc: D, pc: ue, pbc: O, n: ve, o: e },
    be,
    xe
  return (i && ([be, xe] = i(j)), { render: ye, hydrate: be, createApp: kr(ye, be) })
}
function li({ type: e, props: t }, n) {
  return (n === `svg` && e === `foreignObject`) ||
    (n === `mathml` && e === `annotation-xml` && t && t.encoding && t.encoding.includes(`html`))
    ? void 0
    : n
}
function ui({ effect: e, job: t }, n) {
  n ? ((e.flags |= 32), (t.flags |= 4)) : ((e.flags &= -33), (t.flags &= -5))
}
function di(e, t) {
  return (!e || (e && !e.pendingBranch)) && t && !t.persisted
}
function fi(e, t, n = !1) {
  let r = e.children,
    i = t.children
  if (d(r) && d(i))
    for (let e = 0; e < r.length; e++) {
      let t = r[e],
        a = i[e]
      ;(a.shapeFlag & 1 &&
        !a.dynamicChildren &&
        ((a.patchFlag <= 0 || a.patchFlag === 32) && ((a = i[e] = Bi(i[e])), (a.el = t.el)),
        !n && a.patchFlag !== -2 && fi(t, a)),
        a.type === bi && (a.patchFlag === -1 && (a = i[e] = Bi(a)), (a.el = t.el)),
        a.type === J && !a.el && (a.el = t.el))
    }
}
function pi(e) {
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
function mi(e) {
  let t = e.subTree.component
  if (t) return t.asyncDep && !t.asyncResolved ? t : mi(t)
}
function hi(e) {
  if (e) for (let t = 0; t < e.length; t++) e[t].flags |= 8
}
function gi(e) {
  if (e.placeholder) return e.placeholder
  let t = e.component
  if (t) return gi(t.subTree)
  let n = e.suspense
  return n && n.activeBranch ? gi(n.activeBranch) : null
}
var _i = (e) => e.__isSuspense,
  vi = Symbol(`_deferredEnter`)
function yi(e, t) {
  t && t.pendingBranch ? (d(e) ? t.effects.push(...e) : t.effects.push(e)) : _n(e)
}
var q = Symbol.for(`v-fgt`),
  bi = Symbol.for(`v-txt`),
  J = Symbol.for(`v-cmt`),
  xi = Symbol.for(`v-stc`),
  Si = [],
  Y = null
function Ci(e = !1) {
  Si.push((Y = e ? null : []))
}
function wi() {
  ;(Si.pop(), (Y = Si[Si.length - 1] || null))
}
var Ti = 1
function Ei(e, t = !1) {
  ;((Ti += e), e < 0 && Y && t && (Y.hasOnce = !0))
}
function Di(e) {
  return ((e.dynamicChildren = Ti > 0 ? Y || n : null), wi(), Ti > 0 && Y && Y.push(e), e)
}
function Oi(e, t, n, r, i, a) {
  return Di(Pi(e, t, n, r, i, a, !0))
}
function ki(e, t, n, r, i) {
  return Di(X(e, t, n, r, i, !0))
}
function Ai(e) {
  return e ? e.__v_isVNode === !0 : !1
}
function ji(e, t) {
  return e.type === t.type && e.key === t.key
}
var Mi = ({ key: e }) => e ?? null,
  Ni = ({ ref: e, ref_key: t, ref_for: n }) => (
    typeof e == `number` && (e = `` + e),
    e == null ? null : g(e) || B(e) || h(e) ? { i: W, r: e, k: t, f: !!n } : e
  )
function Pi(e, t = null, n = null, r = 0, i = null, a = e === q ? 0 : 1, o = !1, s = !1) {
  let c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Mi(t),
    ref: t && Ni(t),
    scopeId: wn,
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
    ctx: W,
  }
  return (
    s ? (Vi(c, n), a & 128 && e.normalize(c)) : n && (c.shapeFlag |= g(n) ? 8 : 16),
    Ti > 0 && !o && Y && (c.patchFlag > 0 || a & 6) && c.patchFlag !== 32 && Y.push(c),
    c
  )
}
var X = Fi
function Fi(e, t = null, n = null, r = 0, i = null, a = !1) {
  if (((e && e !== _r) || (e = J), Ai(e))) {
    let r = Li(e, t, !0)
    return (
      n && Vi(r, n),
      Ti > 0 && !a && Y && (r.shapeFlag & 6 ? (Y[Y.indexOf(e)] = r) : Y.push(r)),
      (r.patchFlag = -2),
      r
    )
  }
  if ((ca(e) && (e = e.__vccOpts), t)) {
    t = Ii(t)
    let { class: e, style: n } = t
    ;(e && !g(e) && (t.class = A(e)), v(n) && (Rt(n) && !d(n) && (n = s({}, n)), (t.style = le(n))))
  }
  let o = g(e) ? 1 : _i(e) ? 128 : In(e) ? 64 : v(e) ? 4 : h(e) ? 2 : 0
  return Pi(e, t, n, r, i, o, a, !0)
}
function Ii(e) {
  return e ? (Rt(e) ? s({}, e) : Kr(e) ? s({}, e[ia] || e) : e) : null
}
function Li(e, t, n = !1, r = !1) {
  let { props: i, ref: a, patchFlag: o, children: s, transition: c } = e,
    l = t ? Hi(i || {}, t) : i,
    u = {
      __v_isVNode: !0,
      __v_skip: !0,
      type: e.type,
      props: l,
      key: l && Mi(l),
      ref: t && t.ref ? (n && a ? (d(a) ? a.concat(Ni(t)) : [a, Ni(t)]) : Ni(t)) : a,
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
      ssContent: e.ssContent && Li(e.ssContent),
      ssFallback: e.ssFallback && Li(e.ssFallback),
      placeholder: e.placeholder,
      el: e.el,
      anchor: e.anchor,
      ctx: e.ctx,
      ce: e.ce,
      cacheIndex: e.cacheIndex,
    }
  return (c && r && Bn(u, c.clone(u)), u)
}
function Ri(e = ` `, t = 0) {
  return X(bi, null, e, t)
}
function zi(e = ``, t = !1) {
  return t ? (Ci(), ki(J, null, e)) : X(J, null, e)
}
function Z(e) {
  return e == null || typeof e == `boolean`
    ? X(J)
    : d(e)
      ? X(q, null, e.slice())
      : Ai(e)
        ? Bi(e)
        : X(bi, null, String(e))
}
function Bi(e) {
  return (e.el === null && e.patchFlag !== -1) || e.memo ? e : Li(e)
}
function Vi(e, t) {
  let n = 0,
    { shapeFlag: r } = e
  if (t == null) t = null
  else if (d(t)) n = 16
  else if (typeof t == `object`) {
    if (r & 65) {
      let n = t.default
      n && (n._c && (n._d = !1), Vi(e, n()), n._c && (n._d = !0))
      return
    }
    {
      n = 32
      let r = t._
      !r && !Kr(t) ? (t._ctx = W) : r === 3 && W && (W.slots._ === 1 ? (t._ = 1) : ((t._ = 2), (e.patchFlag |= 1024)))
    }
  } else if (h(t)) {
    if (r & 65) {
      Vi(e, { default: t })
      return
    }
    ;((t = { default: t, _ctx: W }), (n = 32))
  } else ((t = String(t)), r & 64 ? ((n = 16), (t = [Ri(t)])) : (n = 8))
  ;((e.children = t), (e.shapeFlag |= n))
}
function Hi(...e) {
  let t = {}
  for (let n = 0; n < e.length; n++) {
    let r = e[n]
    for (let e in r)
      if (e === `class`) t.class !== r.class && (t.class = A([t.class, r.class]))
      else if (e === `style`) t.style = le([t.style, r.style])
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
function Q(e, t, n, r = null) {
  on(e, t, 7, [n, r])
}
var Ui = Dr(),
  Wi = 0
function Gi() {
  return Wi
}
function Ki(e, n, r) {
  let i = e.type,
    a = (n ? n.appContext : e.appContext) || Ui,
    o = {
      uid: Wi++,
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
      scope: new we(!0),
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
      propsOptions: Zr(i, a),
      emitsOptions: Pr(i, a),
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
  return ((o.ctx = { _: o }), (o.root = n ? n.root : o), (o.emit = Nr.bind(null, o)), e.ce && e.ce(o), o)
}
var $ = null,
  qi = () => $ || W,
  Ji,
  Yi
{
  let e = ce(),
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
  ;((Ji = t(`__VUE_INSTANCE_SETTERS__`, (e) => ($ = e))), (Yi = t(`__VUE_SSR_SETTERS__`, (e) => ($i = e))))
}
var Xi = (e) => {
    let t = $
    return (
      Ji(e),
      e.scope.on(),
      () => {
        ;(e.scope.off(), Ji(t))
      }
    )
  },
  Zi = () => {
    ;($ && $.scope.off(), Ji(null))
  }
function Qi(e) {
  return e.vnode.shapeFlag & 4
}
var $i = !1
function ea(e, t = !1, n = !1) {
  t && Yi(t)
  let { props: r, children: i } = e.vnode,
    a = Qi(e)
  ;(qr(e, r, a, t), ai(e, i, n || t))
  let o = a ? ta(e, t) : void 0
  return (t && Yi(!1), o)
}
function ta(e, t) {
  let n = e.type
  ;((e.accessCache = Object.create(null)), (e.proxy = new Proxy(e.ctx, wr)))
  let { setup: r } = n
  if (r) {
    Ve()
    let n = (e.setupContext = r.length > 1 ? oa(e) : null),
      i = Xi(e),
      a = an(r, e, 0, [e.props, n]),
      o = y(a)
    if ((He(), i(), (o || e.sp) && !dr(e) && Un(e), o)) {
      if ((a.then(Zi, Zi), t))
        return a
          .then((n) => {
            Yi(!0)
            try {
              na(e, n, t)
            } finally {
              Yi(!1)
            }
          })
          .catch((t) => {
            ;(sn(t, e, 0, void 0, !0), (e.ssrRender = (e, t) => t(`<!---->`)))
          })
      e.asyncDep = a
    } else na(e, a, t)
  } else ra(e, t)
}
function na(e, t, n) {
  ;(h(t) ? (e.type.__ssrInlineRender ? (e.ssrRender = t) : (e.render = t)) : v(t) && (e.setupState = qt(t)), ra(e, n))
}
function ra(e, t, n) {
  let i = e.type
  e.render || (e.render = i.render || r)
}
var ia = Symbol(),
  aa = {
    get(e, t) {
      return (F(e, `get`, ``), t === ia ? e : e[t])
    },
  }
function oa(e) {
  return {
    attrs: new Proxy(e.attrs, aa),
    slots: e.slots,
    emit: e.emit,
    expose: (t) => {
      e.exposed = t || {}
    },
  }
}
function sa(e) {
  return e.exposed
    ? e.exposeProxy ||
        (e.exposeProxy = new Proxy(qt(zt(e.exposed)), {
          get(t, n) {
            if (n in t) return t[n]
            if (n in Sr) return Sr[n](e)
          },
          has(e, t) {
            return t in e || t in Sr
          },
        }))
    : e.proxy
}
function ca(e) {
  return h(e) && `__vccOpts` in e
}
var la = (e, t) => Zt(e, t, $i),
  ua = `3.5.45`,
  da = Symbol(`lang`)
function fa(e) {
  On(da, e)
}
function pa() {
  return kn(da, `zh`)
}
function ma(e) {
  return e === `en` ? `en` : `zh`
}
export {
  Gt as A,
  a as B,
  jr as C,
  Dn as D,
  En as E,
  he as F,
  oe as G,
  g as H,
  ie as I,
  A as K,
  d as L,
  ne as M,
  s as N,
  Mt as O,
  O as P,
  h as R,
  yr as S,
  Nn as T,
  _ as U,
  me as V,
  j as W,
  pn as _,
  on as a,
  Ci as b,
  ki as c,
  si as d,
  Ri as f,
  Hi as g,
  Er as h,
  q as i,
  D as j,
  Vt as k,
  zi as l,
  Hn as m,
  fa as n,
  la as o,
  X as p,
  xe as q,
  pa as r,
  Pi as s,
  ma as t,
  Oi as u,
  hr as v,
  Wn as w,
  vr as x,
  gr as y,
  o as z,
}
