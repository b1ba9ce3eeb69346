import {
  Fragment as e,
  createApp as t,
  createBlock as n,
  createCommentVNode as r,
  createElementBlock as i,
  createElementVNode as a,
  createTextVNode as o,
  createVNode as s,
  defineComponent as c,
  nextTick as l,
  normalizeClass as u,
  openBlock as d,
  renderList as f,
  resolveDynamicComponent as p,
  shallowReactive as m,
  shallowRef as h,
  toDisplayString as g,
  unref as _,
  withCtx as v,
} from './vue-3.5.45-DU16k9rZ.js'
function y(e, n, r, i) {
  let a = r.host.localName,
    o = t(e, { ...i, context: r })
  return (
    (o.config.idPrefix = a),
    (o.config.errorHandler = () => r.emit(`gk-failed`, { tag: a, reason: `form` })),
    o.mount(n),
    () => o.unmount()
  )
}
var b = `form,fieldset,legend,dl,dt,dd{border:0;min-width:0;margin:0;padding:0}.field,fieldset{margin-top:24px}.columns{grid-template-columns:repeat(auto-fit,minmax(min(100%,12em),1fr));gap:0 24px;display:grid}.columns .field{flex-direction:column;margin-top:12px;display:flex}.columns :is(input,textarea){flex:none;margin-top:auto}.field>label,legend{font-weight:600}.columns .field>label{font-weight:400}textarea,.field>input{box-sizing:border-box;border:1px solid var(--edge);border-radius:var(--radius);width:100%;font:inherit;color:inherit;background:var(--paper);resize:vertical;margin-top:4px;padding:8px 12px;display:block}.count{text-align:end;font-variant-numeric:tabular-nums}.fault{color:var(--danger);font-weight:600}.wrong :is(input[type=text],input[type=tel],input[type=email],textarea){border:2px solid var(--danger)}.choice{padding:0 0 4px 36px;position:relative}.choice input{z-index:1;appearance:auto;width:24px;height:24px;min-height:0;accent-color:var(--accent);flex:none;margin:0;padding:0;position:absolute;top:11px;left:0}.choice label{margin-inline-start:-36px;padding:8px 0 6px 36px;display:block}.choice .quiet{max-width:46em}.summary{border:2px solid var(--danger);border-radius:var(--radius);margin-top:16px;padding:12px 16px}.summary li{border:0;padding:0}.summary .plain{min-height:44px;color:var(--danger);text-align:start}.row a{padding:8px 0}.row{flex-wrap:wrap;align-items:center;gap:8px 20px;margin-top:24px;display:flex}[aria-disabled]{opacity:.6}.promise:first-letter{text-transform:uppercase}.promise{margin-top:8px;font-size:1.176em}dl{border-block:1px solid var(--line);grid-template-columns:auto 1fr;gap:4px 20px;margin:16px 0;padding:16px 0;display:grid}dt{color:var(--soft)}dd{font-variant-numeric:tabular-nums;letter-spacing:.04em;user-select:all;font-weight:600}`,
  x = [`subject`, `body`, `name`, `phone`, `email`, `publish`],
  S = { subject: 100, body: 5e3, name: 50, phone: 30, email: 120 },
  C = (e) => [...e.trim()].length
function w(e, t) {
  let n = {}
  for (let r of [`subject`, `body`, `name`, `publish`]) e[r].trim() === `` && (n[r] = t.need[r])
  for (let r of [`subject`, `body`, `name`, `phone`, `email`]) {
    let i = C(e[r]) - S[r]
    i > 0 && (n[r] = t.long(t[r], i))
  }
  return (e.email.trim() !== `` && !e.email.includes(`@`) && (n.email = t.emailWrong), n)
}
function T(e) {
  let t = {}
  for (let { path: n, message: r } of e) {
    let e = n === `mayPublish` ? `publish` : n.replace(/^contact\./, ``),
      i = x.find((t) => t === e) ?? `form`
    t[i] ?? (t[i] = r)
  }
  return t
}
var E = c({
  __name: `FormField`,
  props: {
    name: {},
    label: {},
    note: {},
    hint: {},
    count: {},
    fault: {},
    value: {},
    long: { type: Boolean },
    type: {},
    autocomplete: {},
    required: { type: Boolean },
  },
  emits: [`typed`],
  setup(e) {
    let t = (e) => e.target.value
    return (o, s) => (
      d(),
      i(
        `div`,
        { class: u([`field`, e.fault && `wrong`]) },
        [
          a(`label`, { for: e.name }, g(e.label) + g(e.note), 9, [`for`]),
          e.hint
            ? (d(), i(`p`, { key: 0, id: e.name + `-hint`, class: `quiet` }, g(e.hint), 9, [`id`]))
            : r(`v-if`, !0),
          e.fault
            ? (d(), i(`p`, { key: 1, id: e.name + `-fault`, class: `fault` }, g(e.fault), 9, [`id`]))
            : r(`v-if`, !0),
          (d(),
          n(
            p(e.long ? `textarea` : `input`),
            {
              id: e.name,
              name: e.name,
              type: e.long ? void 0 : (e.type ?? `text`),
              rows: e.long ? 8 : void 0,
              value: e.value,
              autocomplete: e.autocomplete ?? `off`,
              required: e.required,
              'aria-invalid': e.fault ? `true` : void 0,
              'aria-describedby':
                [e.hint && e.name + `-hint`, e.fault && e.name + `-fault`, e.count && e.name + `-count`]
                  .filter(Boolean)
                  .join(` `) || void 0,
              onInput: s[0] || (s[0] = (e) => o.$emit(`typed`, t(e))),
            },
            null,
            40,
            [`id`, `name`, `type`, `rows`, `value`, `autocomplete`, `required`, `aria-invalid`, `aria-describedby`],
          )),
          e.count
            ? (d(), i(`p`, { key: 2, id: e.name + `-count`, class: `quiet count` }, g(e.count), 9, [`id`]))
            : r(`v-if`, !0),
        ],
        2,
      )
    )
  },
})
async function D(e, t) {
  try {
    if (navigator.clipboard) return (await navigator.clipboard.writeText(e), !0)
    let n = document.createElement(`textarea`)
    ;((n.value = e), (n.readOnly = !0), t.after(n), n.select())
    let r = document.execCommand(`copy`)
    return (n.remove(), t.focus(), r)
  } catch {
    return !1
  }
}
var O = {
    title: `Write a message`,
    intro: `Ask about this policy or suggest a change. You will get a receipt number, a code and the date of the reply.`,
    back: `Back to the messages`,
    subject: `Subject`,
    body: `Message`,
    bodyHint: `Say what happened and what you would like to know. Leave out identity card and bank card numbers.`,
    left: (e) => (e < 0 ? `${-e} characters too many` : `${e} characters left`),
    contact: `Your name and how to reach you`,
    contactHint: `Only for the officer who handles your message. Stored encrypted, never published.`,
    name: `Name`,
    phone: `Telephone`,
    email: `Email`,
    optional: ` (optional)`,
    publish: `May this message be published?`,
    yes: `Yes, it may be published`,
    yesHint: `After the reply, message and reply may appear on this page. They are reviewed and personal details removed first.`,
    no: `No, keep it private`,
    noHint: `Nothing is published. Only you can read the reply, with your receipt number and code.`,
    submit: `Send message`,
    sending: `Sending: a short check that you are not a robot comes first, usually a few seconds.`,
    summary: (e) =>
      e === 1
        ? `One thing needs changing. All you wrote is still here:`
        : `${e} things need changing. All you wrote is still here:`,
    need: {
      subject: `Enter a subject`,
      body: `Enter your message`,
      name: `Enter your name`,
      publish: `Choose whether this message may be published`,
    },
    long: (e, t) => `${e} is ${t} characters too long`,
    emailWrong: `The email address should contain an @, like name@example.com`,
    unreachable: `The server could not be reached, so we cannot tell whether your message arrived. All you wrote is still here: send it again. The same message is never recorded twice.`,
    broken: `The server had a fault, so we cannot tell whether your message arrived. All you wrote is still here: send it again later. The same message is never recorded twice.`,
    brokenNo: (e) => `If you report this, quote ${e}`,
    done: `We have your message`,
    keep: `Keep the receipt number and the code: with them you can see progress and the reply. The code is shown only this once.`,
    receipt: `Receipt number`,
    code: `Code`,
    copy: `Copy number and code`,
    copied: `Copied`,
    copyFailed: `The browser does not allow copying; please write them down.`,
    status: `See where your message stands`,
  },
  k = c({
    __name: `FormReceipt`,
    props: { receipt: {}, hand: {}, level: {} },
    setup(t) {
      let s = t,
        c = h(``),
        l = async (e) => {
          let { receipt: t } = s,
            n = await D(`${O.receipt} ${t.receipt}\n${O.code} ${t.code}`, e.currentTarget)
          c.value = n ? O.copied : O.copyFailed
        }
      return (s, u) => (
        d(),
        i(
          e,
          null,
          [
            (d(),
            n(
              p(`h` + t.level),
              { class: `title`, tabindex: `-1`, part: `title` },
              { default: v(() => [o(g(_(O).done), 1)]), _: 1 },
            )),
            a(`p`, { class: `promise` }, [
              t.receipt.limit.provisional ? (d(), i(e, { key: 0 }, [o(`◌ `)], 64)) : r(`v-if`, !0),
              o(g(t.receipt.limit.text), 1),
            ]),
            a(`dl`, null, [
              a(`dt`, null, g(_(O).receipt), 1),
              a(`dd`, { 'data-gk': `receipt` }, g(t.receipt.receipt), 1),
              a(`dt`, null, g(_(O).code), 1),
              a(`dd`, { 'data-gk': `code` }, g(t.receipt.code), 1),
            ]),
            a(`p`, null, g(_(O).keep), 1),
            a(`p`, { class: `row` }, [
              a(`button`, { type: `button`, onClick: l }, g(_(O).copy), 1),
              a(`span`, { role: `status`, class: `quiet` }, g(c.value), 1),
              a(
                `a`,
                { href: t.hand.statusPage(t.receipt.receipt), target: `_blank`, rel: `noopener` },
                g(_(O).status),
                9,
                [`href`],
              ),
            ]),
          ],
          64,
        )
      )
    },
  })
function A() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (e) => e.toString(16).padStart(2, `0`)).join(``)
}
var j = null
function M() {
  let e = new Int32Array(8),
    t = new Int32Array(64),
    n = (e) => (e % 1) * 2 ** 32,
    r = []
  for (let i = 2; r.length < 64; i++)
    r.some((e) => i % e === 0) || ((e[r.length] = n(Math.sqrt(i))), (t[r.push(i) - 1] = n(Math.cbrt(i))))
  return { start: e, round: t }
}
var N = (e, t) => e[t],
  P = (e, t) => (e >>> t) | (e << (32 - t)),
  F = (e, t, n, r) => P(e, t) ^ P(e, n) ^ P(e, r)
function I(e) {
  let { start: t, round: n } = j ?? (j = M()),
    { length: r } = e,
    i = new Uint8Array(((r + 8) >> 6) * 64 + 64)
  ;(i.set(e), (i[r] = 128))
  let a = new DataView(i.buffer)
  a.setUint32(i.length - 4, r << 3)
  let o = t.slice(),
    s = new Int32Array(64),
    c = new Int32Array(68),
    l = new Int32Array(68)
  for (let e = 0; e < i.length; e += 64) {
    for (let e = 0; e < 4; e++) ((c[3 - e] = N(o, e)), (l[3 - e] = N(o, e + 4)))
    for (let t = 0; t < 64; t++) {
      let r = N(s, t - 15),
        i = N(s, t - 2)
      s[t] =
        t < 16
          ? a.getInt32(e + t * 4)
          : (P(i, 17) ^ P(i, 19) ^ (i >>> 10)) + N(s, t - 7) + (P(r, 7) ^ P(r, 18) ^ (r >>> 3)) + N(s, t - 16)
      let [o, u, d] = [N(c, t + 3), N(c, t + 2), N(c, t + 1)],
        [f, p, m] = [N(l, t + 3), N(l, t + 2), N(l, t + 1)],
        h = N(l, t) + F(f, 6, 11, 25) + ((f & p) ^ (~f & m)) + N(n, t) + N(s, t)
      ;((l[t + 4] = N(c, t) + h), (c[t + 4] = h + F(o, 2, 13, 22) + ((o & u) ^ (o & d) ^ (u & d))))
    }
    for (let e = 0; e < 4; e++) ((o[e] = N(o, e) + N(c, 67 - e)), (o[e + 4] = N(o, e + 4) + N(l, 67 - e)))
  }
  let u = new DataView(new ArrayBuffer(32))
  return (o.forEach((e, t) => u.setInt32(t * 4, e)), new Uint8Array(u.buffer))
}
var L = (e) => Uint8Array.from(e.match(/../g) ?? [], (e) => parseInt(e, 16)),
  R = (e) => Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``)
async function z(e) {
  let { algorithm: t, nonce: n, salt: r, cost: i, keyLength: a = 32, keyPrefix: o } = e.parameters
  if (t !== `SHA-256`) throw Error(`unknown proof of work: ${t}`)
  let s = L(r + n),
    c = new Uint8Array(s.length + 4)
  c.set(s)
  let l = new DataView(c.buffer, s.length),
    u = o.toLowerCase(),
    d = performance.now(),
    f = d
  for (let t = 0; ; t++) {
    l.setUint32(0, t)
    let n = I(c)
    for (let e = 1; e < i; e++) n = I(n)
    let r = R(n.subarray(0, a))
    if (r.startsWith(u)) {
      let { parameters: n, signature: i } = e,
        a = Math.floor(performance.now() - d)
      return btoa(
        JSON.stringify({
          challenge: { parameters: n, signature: i },
          solution: { counter: t, derivedKey: r, time: a },
        }),
      )
    }
    performance.now() - f > 25 && (await new Promise((e) => setTimeout(e)), (f = performance.now()))
  }
}
var B = `/api/challenge`,
  V = `/api/messages`
function H(e, t = z) {
  let n = null,
    r = async (r) => {
      let i = JSON.stringify(r)
      if (n?.content === i) return { ok: !0, value: n }
      let a = await e.call(`GET`, B)
      return a.ok
        ? ((n = { content: i, key: A(), body: { ...r, challenge: await t(a.value) } }), { ok: !0, value: n })
        : a
    }
  return async (t) => {
    for (let i = !1; ; i = !0) {
      let a = await r(t)
      if (!a.ok) return a
      let { key: o, body: s } = a.value,
        c = await e.call(`POST`, V, { body: s, key: o, query: { lang: e.lang() } })
      if (c.ok || c.failure.kind !== `refused`) return c
      let { code: l, status: u } = c.failure,
        d = l.startsWith(`challenge-`)
      if (((d || u === 400 || u === 422) && (n = null), !d || i)) return c
    }
  }
}
var U = c({
  __name: `MessageForm`,
  props: { context: {}, hand: {} },
  setup(t) {
    var c
    let { context: y } = t,
      b = H(y),
      D = (c = y.memory).typed ?? (c.typed = { subject: ``, body: ``, name: ``, phone: ``, email: ``, publish: `` }),
      A = m(D),
      j = h({}),
      M = h(!1),
      N = h(null),
      P = [`subject`, `body`],
      F = [`name`, `phone`, `email`],
      I = { name: `name`, phone: `tel`, email: `email` },
      L = { name: `text`, phone: `tel`, email: `email` },
      R = () => Math.min(6, Math.max(1, Number(y.attribute(`heading-level`)) || 2)),
      z = () => [...x, `form`].filter((e) => j.value[e]),
      B = (e) => O.left(S[e] - C(A[e])),
      V = (e) => void l(() => y.container.querySelector(e)?.focus()),
      U = (e) => V(e === `publish` ? `#publish-yes` : `#${e}`),
      W = (e) => {
        ;((j.value = e), V(`.summary`))
      },
      G = () => {
        let e = (e) => A[e].trim()
        return {
          board: y.attribute(`board`) ?? ``,
          subject: e(`subject`),
          body: e(`body`),
          contact: { name: e(`name`), phone: e(`phone`) || void 0, email: e(`email`) || void 0 },
          mayPublish: A.publish === `yes`,
        }
      },
      K = async (e) => {
        if ((e.preventDefault(), M.value)) return
        let t = w(A, O)
        if (Object.keys(t).length > 0) return W(t)
        ;((j.value = {}), (M.value = !0))
        let n = await b(G())
        if (((M.value = !1), n.ok))
          return (
            (N.value = n.value),
            delete y.memory.typed,
            y.emit(`gk-submitted`, { board: y.attribute(`board`) ?? ``, receipt: n.value.receipt }),
            V(`.title`)
          )
        let { failure: r } = n
        W(
          r.kind === `refused`
            ? r.fields.length > 0
              ? T(r.fields)
              : { form: r.message }
            : r.kind === `unreachable`
              ? { form: O.unreachable }
              : { form: O.broken + (r.requestId ? ` ${O.brokenNo(r.requestId)}` : ``) },
        )
      }
    return (c, l) => (
      d(),
      i(
        e,
        null,
        [
          a(`p`, null, [
            a(
              `button`,
              { type: `button`, class: `plain`, onClick: l[0] || (l[0] = (e) => t.hand.back(N.value !== null)) },
              `← ` + g(_(O).back),
              1,
            ),
          ]),
          N.value
            ? (d(), n(k, { key: 0, receipt: N.value, hand: t.hand, level: R() }, null, 8, [`receipt`, `hand`, `level`]))
            : (d(),
              i(
                `form`,
                { key: 1, novalidate: ``, onSubmit: K },
                [
                  (d(),
                  n(
                    p(`h` + R()),
                    { class: `title`, tabindex: `-1`, part: `title` },
                    { default: v(() => [o(g(_(O).title), 1)]), _: 1 },
                  )),
                  a(`p`, { class: `quiet` }, g(_(O).intro), 1),
                  z().length
                    ? (d(),
                      i(`div`, { key: 0, class: `summary`, role: `alert`, tabindex: `-1` }, [
                        j.value.form
                          ? (d(), i(`p`, { key: 0 }, g(j.value.form), 1))
                          : (d(),
                            i(
                              e,
                              { key: 1 },
                              [
                                a(`p`, null, g(_(O).summary(z().length)), 1),
                                a(`ul`, null, [
                                  (d(!0),
                                  i(
                                    e,
                                    null,
                                    f(
                                      z(),
                                      (e) => (
                                        d(),
                                        i(`li`, { key: e }, [
                                          a(
                                            `button`,
                                            { type: `button`, class: `plain`, onClick: (t) => U(e) },
                                            g(j.value[e]),
                                            9,
                                            [`onClick`],
                                          ),
                                        ])
                                      ),
                                    ),
                                    128,
                                  )),
                                ]),
                              ],
                              64,
                            )),
                      ]))
                    : r(`v-if`, !0),
                  (d(),
                  i(
                    e,
                    null,
                    f(P, (e) =>
                      s(
                        E,
                        {
                          key: e,
                          name: e,
                          label: _(O)[e],
                          hint: e === `body` ? _(O).bodyHint : void 0,
                          count: B(e),
                          fault: j.value[e],
                          value: _(A)[e],
                          long: e === `body`,
                          required: ``,
                          onTyped: (t) => (_(A)[e] = t),
                        },
                        null,
                        8,
                        [`name`, `label`, `hint`, `count`, `fault`, `value`, `long`, `onTyped`],
                      ),
                    ),
                    64,
                  )),
                  a(`fieldset`, null, [
                    a(`legend`, null, g(_(O).contact), 1),
                    a(`p`, { class: `quiet` }, g(_(O).contactHint), 1),
                    a(`div`, { class: `columns` }, [
                      (d(),
                      i(
                        e,
                        null,
                        f(F, (e) =>
                          s(
                            E,
                            {
                              key: e,
                              name: e,
                              label: _(O)[e],
                              note: e === `name` ? `` : _(O).optional,
                              fault: j.value[e],
                              value: _(A)[e],
                              type: L[e],
                              autocomplete: I[e],
                              required: e === `name`,
                              onTyped: (t) => (_(A)[e] = t),
                            },
                            null,
                            8,
                            [`name`, `label`, `note`, `fault`, `value`, `type`, `autocomplete`, `required`, `onTyped`],
                          ),
                        ),
                        64,
                      )),
                    ]),
                  ]),
                  a(
                    `fieldset`,
                    {
                      class: u(j.value.publish && `wrong`),
                      'aria-describedby': j.value.publish ? `publish-fault` : void 0,
                    },
                    [
                      a(`legend`, null, g(_(O).publish), 1),
                      j.value.publish
                        ? (d(), i(`p`, { key: 0, id: `publish-fault`, class: `fault` }, g(j.value.publish), 1))
                        : r(`v-if`, !0),
                      (d(),
                      i(
                        e,
                        null,
                        f([`yes`, `no`], (e) =>
                          a(`div`, { key: e, class: `choice` }, [
                            a(
                              `input`,
                              {
                                id: `publish-` + e,
                                type: `radio`,
                                name: `publish`,
                                value: e,
                                checked: _(A).publish === e,
                                'aria-describedby': `publish-` + e + `-hint`,
                                onChange: (t) => (_(A).publish = e),
                              },
                              null,
                              40,
                              [`id`, `value`, `checked`, `aria-describedby`, `onChange`],
                            ),
                            a(`label`, { for: `publish-` + e }, g(_(O)[e]), 9, [`for`]),
                            a(
                              `p`,
                              { id: `publish-` + e + `-hint`, class: `quiet` },
                              g(e === `yes` ? _(O).yesHint : _(O).noHint),
                              9,
                              [`id`],
                            ),
                          ]),
                        ),
                        64,
                      )),
                    ],
                    10,
                    [`aria-describedby`],
                  ),
                  a(`p`, { class: `row` }, [
                    a(
                      `button`,
                      { class: `primary`, part: `submit`, 'aria-disabled': M.value || void 0 },
                      g(_(O).submit),
                      9,
                      [`aria-disabled`],
                    ),
                    a(`span`, { role: `status`, class: `quiet` }, g(M.value ? _(O).sending : ``), 1),
                  ]),
                ],
                32,
              )),
        ],
        64,
      )
    )
  },
})
function W(e, t, n) {
  return (t.adopt(b), { unmount: y(U, e, t, { hand: n }), focus: () => e.querySelector(`.title`)?.focus() })
}
export { W as mountForm }
