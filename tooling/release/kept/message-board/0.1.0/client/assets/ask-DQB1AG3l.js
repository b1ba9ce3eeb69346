import { a as e, c as t, d as n, i as r, l as i, n as a, o, r as s, s as c, t as l, u } from './ReceiptSlip-OsBGkuX1.js'
import {
  A as d,
  C as f,
  D as p,
  E as m,
  K as h,
  O as g,
  S as _,
  T as v,
  _ as y,
  b,
  c as x,
  f as S,
  g as C,
  h as w,
  i as ee,
  k as T,
  l as E,
  m as D,
  n as te,
  o as O,
  p as k,
  q as A,
  r as j,
  s as M,
  u as N,
  v as ne,
  w as re,
  x as ie,
  y as ae,
} from './lang-CGdUDIZu.js'
import { n as oe, r as P, t as se } from './random-key-x40XRoqb.js'
var F = { subject: 100, body: 5e3, name: 50, phone: 30, email: 120, reason: 500, reply: 2e4, comment: 500 },
  I = {
    skip: { zh: `跳到正文`, en: `Skip to the content` },
    crumbs: { zh: `当前位置`, en: `You are here` },
    language: { zh: `English`, en: `中文` },
    large: { zh: `大字版`, en: `Large text` },
    standard: { zh: `标准字号`, en: `Standard text` },
    organiser: { zh: `主办单位`, en: `Run by` },
    contact: { zh: `联系电话`, en: `Telephone` },
    address: { zh: `通信地址`, en: `Address` },
    accessibility: { zh: `无障碍说明`, en: `Accessibility statement` },
    optional: { zh: `（选填）`, en: ` (optional)` },
    error: { zh: `错误：`, en: `Error: ` },
    newest: { zh: `回到最新`, en: `Back to the newest` },
    older: { zh: `较早的`, en: `Older` },
    pages: { zh: `翻页`, en: `Pages` },
    waiting: { zh: `正在载入`, en: `Loading` },
    tools: { zh: `语言与字号`, en: `Language and text size` },
    services: { zh: `服务`, en: `Services` },
  },
  ce = { zh: (e) => `有${e}处需要改`, en: (e) => (e === 1 ? `One thing needs changing` : `${e} things need changing`) },
  le = [`href`, `onClick`],
  ue = { key: 1 },
  de = D({
    __name: `GkErrorSummary`,
    props: { errors: {}, title: {} },
    setup(e) {
      let t = j(),
        r = re(`box`)
      v(
        () => e.errors,
        async (e) => {
          e.length !== 0 && (await y(), r.value?.focus())
        },
      )
      function i(e) {
        let t = document.getElementById(e)
        ;(t?.scrollIntoView({ block: `center` }), t?.focus({ preventScroll: !0 }))
      }
      return (a, o) =>
        e.errors.length
          ? (b(),
            N(
              `div`,
              { key: 0, ref_key: `box`, ref: r, class: `gk-summary`, role: `alert`, tabindex: `-1` },
              [
                M(`h2`, null, A(e.title ?? d(ce)[d(t)](e.errors.length)), 1),
                M(`ul`, null, [
                  (b(!0),
                  N(
                    ee,
                    null,
                    ie(
                      e.errors,
                      (e) => (
                        b(),
                        N(`li`, { key: e.field ?? e.message }, [
                          e.field
                            ? (b(),
                              N(
                                `a`,
                                { key: 0, href: `#${e.field}`, onClick: n((t) => i(e.field), [`prevent`]) },
                                A(e.message),
                                9,
                                le,
                              ))
                            : (b(), N(`span`, ue, A(e.message), 1)),
                        ])
                      ),
                    ),
                    128,
                  )),
                ]),
              ],
              512,
            ))
          : E(`v-if`, !0)
    },
  }),
  fe = [`for`],
  L = { key: 0, class: `gk-optional` },
  R = [`id`],
  z = [`id`],
  B = { class: `gk-hidden` },
  V = [`id`],
  H = D({
    __name: `GkField`,
    props: { id: {}, label: {}, hint: {}, error: {}, optional: { type: Boolean }, limit: {}, length: {} },
    setup(e) {
      let t = j(),
        n = O(() => ({
          id: e.id,
          'aria-describedby':
            [e.hint && `${e.id}-hint`, e.error && `${e.id}-error`, e.limit && `${e.id}-count`]
              .filter(Boolean)
              .join(` `) || void 0,
          'aria-invalid': e.error ? !0 : void 0,
        })),
        r = O(() => (e.limit ?? 0) - (e.length ?? 0)),
        i = O(() =>
          r.value >= 0
            ? t === `zh`
              ? `还可以写${r.value}字`
              : `${r.value} characters left`
            : t === `zh`
              ? `超出${-r.value}字`
              : `${-r.value} characters too many`,
        )
      return (a, o) => (
        b(),
        N(
          `div`,
          { class: h([`gk-field`, { 'gk-field-wrong': e.error }]) },
          [
            M(
              `label`,
              { for: e.id },
              [S(A(e.label), 1), e.optional ? (b(), N(`span`, L, A(d(I).optional[d(t)]), 1)) : E(`v-if`, !0)],
              8,
              fe,
            ),
            e.hint ? (b(), N(`p`, { key: 0, id: `${e.id}-hint`, class: `gk-hint` }, A(e.hint), 9, R)) : E(`v-if`, !0),
            e.error
              ? (b(),
                N(
                  `p`,
                  { key: 1, id: `${e.id}-error`, class: `gk-field-error` },
                  [M(`span`, B, A(d(I).error[d(t)]), 1), S(A(e.error), 1)],
                  8,
                  z,
                ))
              : E(`v-if`, !0),
            _(a.$slots, `default`, { attributes: n.value }),
            e.limit
              ? (b(),
                N(
                  `p`,
                  { key: 2, id: `${e.id}-count`, class: h([`gk-count`, { 'gk-count-over': r.value < 0 }]) },
                  A(i.value),
                  11,
                  V,
                ))
              : E(`v-if`, !0),
          ],
          2,
        )
      )
    },
  }),
  U = () => ({ subject: ``, body: ``, name: ``, phone: ``, email: ``, mayPublish: null }),
  W = (e) => `gk-draft:${e}`
function pe(t, n) {
  e(W(t), n)
}
function me(e) {
  s(W(e))
}
function he(e) {
  let t = r(W(e))
  if (typeof t != `object` || !t) return null
  let n = t,
    i = U()
  for (let e of [`subject`, `body`, `name`, `phone`, `email`]) {
    let t = n[e]
    typeof t == `string` && (i[e] = t)
  }
  return (
    typeof n.mayPublish == `boolean` && (i.mayPublish = n.mayPublish),
    Object.values(i).every((e) => e === `` || e === null) ? null : i
  )
}
var ge = { subject: `ask-subject`, body: `ask-body`, name: `ask-name`, phone: `ask-phone`, email: `ask-email` }
function _e(e) {
  let t = {}
  for (let [n, r] of Object.entries(ge)) {
    let i = e.getElementById(r)?.value
    i && (t[n] = i)
  }
  let n = e.getElementById(`ask-publish-yes`)
  return (e.querySelector(`#ask input[name=may-publish]:checked`) && (t.mayPublish = n?.checked === !0), t)
}
var G = {
    lead: {
      zh: `写清楚一件事，答复会更快。提交后马上告诉您答复日期。`,
      en: `One matter at a time is answered soonest. You are told the date of the answer as soon as you send it.`,
    },
    subject: { zh: `标题`, en: `Subject` },
    subjectHint: { zh: `用一句话说想问什么`, en: `What you want to know, in one sentence` },
    body: { zh: `内容`, en: `Your message` },
    bodyHint: {
      zh: `写明事情经过和想知道的问题。请不要写身份证号、银行卡号。`,
      en: `What happened and what you want to know. Please leave out identity and bank card numbers.`,
    },
    contactTitle: { zh: `怎样联系您`, en: `How to reach you` },
    contactHint: {
      zh: `只用来核实情况和通知您。加密保存，任何时候都不公开。`,
      en: `Used only to check facts and to notify you. Kept encrypted and never published.`,
    },
    name: { zh: `姓名`, en: `Name` },
    nameHint: { zh: `企业请写联系人姓名`, en: `For a firm, the name of a contact person` },
    phone: { zh: `电话`, en: `Telephone` },
    email: { zh: `邮箱`, en: `Email` },
    publishTitle: { zh: `答复以后，可以公开吗？`, en: `May the message and its answer be published?` },
    publishYes: { zh: `可以公开`, en: `Yes` },
    publishYesHint: {
      zh: `公开的是标题、内容和答复，让有同样问题的人看到。公开前要审查，会隐去涉及个人的内容。`,
      en: `Subject, message and answer, so that others with the same question find them. Before that they are reviewed and personal details are removed.`,
    },
    publishNo: { zh: `不公开，只答复我`, en: `No, answer only me` },
    publishNoHint: { zh: `办理和答复的时限一样。`, en: `The time allowed for the answer is the same.` },
    send: { zh: `提交留言`, en: `Send` },
    checking: {
      zh: `正在提交：先做人机验证，一般几秒钟。`,
      en: `Sending: a short check that you are not a robot comes first, usually a few seconds.`,
    },
    sending: { zh: `正在提交…`, en: `Sending…` },
    kept: {
      zh: `写的内容暂存在这个标签页里，提交或关闭后清除。`,
      en: `What you type is kept in this tab until you send it or close the tab.`,
    },
    restored: { zh: `已恢复您上次没有提交的内容。`, en: `What you had typed before is restored.` },
    notSent: { zh: `还没有提交成功`, en: `Not sent yet` },
    unreachable: {
      zh: `没有连上服务器，留言还没有确认收到。您写的都还在，请过一会儿再点一次“提交留言”，不会重复收件。`,
      en: `The server could not be reached and the message is not yet confirmed. Everything you typed is still here. Send it again in a moment: it will not be taken twice.`,
    },
    noScriptTitle: { zh: `这张表需要浏览器允许运行脚本`, en: `This form needs scripts to be allowed in your browser` },
    noScript: {
      zh: `如果不方便，可以用下面的方式提问，办理时限相同：`,
      en: `If that is not possible, ask in one of these ways. The time allowed for the answer is the same:`,
    },
    phoneAs: { zh: `打电话`, en: `By telephone` },
    writeAs: { zh: `写信`, en: `By letter` },
    beforeTitle: { zh: `提交以后`, en: `After you send it` },
    after1: { zh: `您会得到回执编号和查询码。`, en: `You get a receipt number and a code.` },
    after2: {
      zh: `办公室受理后交给承办部门，办到哪一步都能查询。`,
      en: `The office passes it to the department in charge. You can check it at every step.`,
    },
    after3: {
      zh: `答复日期按工作日计算，从收到的第二天算起。`,
      en: `The date of the answer is counted in working days, from the day after it arrives.`,
    },
  },
  K = {
    subjectEmpty: { zh: `请写一个标题`, en: `Enter a subject` },
    bodyEmpty: { zh: `请写留言内容`, en: `Enter your message` },
    nameEmpty: { zh: `请写您的姓名`, en: `Enter your name` },
    emailPart: {
      zh: `邮箱写得不完整，应当像 name@example.com`,
      en: `The email address is incomplete. It should look like name@example.com`,
    },
    choose: { zh: `请选择是否可以公开`, en: `Choose whether it may be published` },
  },
  ve = { zh: (e, t) => `${e}超出${t}字，请删减一些`, en: (e, t) => `${e} is ${t} characters too long` },
  ye = {
    subject: `ask-subject`,
    body: `ask-body`,
    'contact.name': `ask-name`,
    'contact.phone': `ask-phone`,
    'contact.email': `ask-email`,
    mayPublish: `ask-publish-yes`,
  },
  q = (e) => [...e.trim()].length
function be(e, t) {
  let n = [],
    r = (e, r, i, a, o) => {
      let s = q(r)
      ;(o && s === 0 && n.push({ field: e, message: o }), s > a && n.push({ field: e, message: ve[t](i, s - a) }))
    }
  return (
    r(`ask-subject`, e.subject, G.subject[t], F.subject, K.subjectEmpty[t]),
    r(`ask-body`, e.body, G.body[t], F.body, K.bodyEmpty[t]),
    e.mayPublish === null && n.push({ field: `ask-publish-yes`, message: K.choose[t] }),
    r(`ask-name`, e.name, G.name[t], F.name, K.nameEmpty[t]),
    r(`ask-phone`, e.phone, G.phone[t], F.phone),
    r(`ask-email`, e.email, G.email[t], F.email),
    e.email.trim() &&
      !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(e.email.trim()) &&
      n.push({ field: `ask-email`, message: K.emailPart[t] }),
    n
  )
}
function xe(e, t) {
  return !t || t.length === 0 ? [{ message: e }] : t.map((e) => ({ field: ye[e.path], message: e.message }))
}
var Se = [`aria-describedby`],
  Ce = { key: 0, id: `ask-publish-error`, class: `gk-field-error` },
  we = { class: `gk-hidden` },
  Te = { class: `gk-choice` },
  Ee = { id: `ask-publish-yes-text`, class: `gk-choice-text` },
  De = { id: `ask-publish-yes-hint`, class: `gk-choice-hint` },
  Oe = { class: `gk-choice` },
  ke = { id: `ask-publish-no-text`, class: `gk-choice-text` },
  Ae = { id: `ask-publish-no-hint`, class: `gk-choice-hint` },
  je = D({
    __name: `PublishChoice`,
    props: w({ lang: {}, error: {} }, { modelValue: { type: [Boolean, null], required: !0 }, modelModifiers: {} }),
    emits: [`update:modelValue`],
    setup(e) {
      let t = f(e, `modelValue`)
      return (n, r) => (
        b(),
        N(
          `fieldset`,
          { class: h([`gk-group`, { 'gk-field-wrong': e.error }]), 'aria-describedby': e.error && `ask-publish-error` },
          [
            M(`legend`, null, A(d(G).publishTitle[e.lang]), 1),
            e.error ? (b(), N(`p`, Ce, [M(`span`, we, A(d(I).error[e.lang]), 1), S(A(e.error), 1)])) : E(`v-if`, !0),
            M(`label`, Te, [
              p(
                M(
                  `input`,
                  {
                    id: `ask-publish-yes`,
                    'onUpdate:modelValue': r[0] || (r[0] = (e) => (t.value = e)),
                    type: `radio`,
                    name: `may-publish`,
                    value: !0,
                    'aria-labelledby': `ask-publish-yes-text`,
                    'aria-describedby': `ask-publish-yes-hint`,
                  },
                  null,
                  512,
                ),
                [[i, t.value]],
              ),
              M(`span`, null, [
                M(`span`, Ee, A(d(G).publishYes[e.lang]), 1),
                M(`span`, De, A(d(G).publishYesHint[e.lang]), 1),
              ]),
            ]),
            M(`label`, Oe, [
              p(
                M(
                  `input`,
                  {
                    'onUpdate:modelValue': r[1] || (r[1] = (e) => (t.value = e)),
                    type: `radio`,
                    name: `may-publish`,
                    value: !1,
                    'aria-labelledby': `ask-publish-no-text`,
                    'aria-describedby': `ask-publish-no-hint`,
                  },
                  null,
                  512,
                ),
                [[i, t.value]],
              ),
              M(`span`, null, [
                M(`span`, ke, A(d(G).publishNo[e.lang]), 1),
                M(`span`, Ae, A(d(G).publishNoHint[e.lang]), 1),
              ]),
            ]),
          ],
          10,
          Se,
        )
      )
    },
  }),
  J = null
function Me() {
  let e = new Int32Array(8),
    t = new Int32Array(64),
    n = (e) => (e % 1) * 2 ** 32,
    r = []
  for (let i = 2; r.length < 64; i++)
    r.some((e) => i % e === 0) || ((e[r.length] = n(Math.sqrt(i))), (t[r.push(i) - 1] = n(Math.cbrt(i))))
  return { start: e, round: t }
}
var Y = (e, t) => e[t],
  X = (e, t) => (e >>> t) | (e << (32 - t)),
  Z = (e, t, n, r) => X(e, t) ^ X(e, n) ^ X(e, r)
function Q(e) {
  let { start: t, round: n } = J ?? (J = Me()),
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
    for (let e = 0; e < 4; e++) ((c[3 - e] = Y(o, e)), (l[3 - e] = Y(o, e + 4)))
    for (let t = 0; t < 64; t++) {
      let r = Y(s, t - 15),
        i = Y(s, t - 2)
      s[t] =
        t < 16
          ? a.getInt32(e + t * 4)
          : (X(i, 17) ^ X(i, 19) ^ (i >>> 10)) + Y(s, t - 7) + (X(r, 7) ^ X(r, 18) ^ (r >>> 3)) + Y(s, t - 16)
      let [o, u, d] = [Y(c, t + 3), Y(c, t + 2), Y(c, t + 1)],
        [f, p, m] = [Y(l, t + 3), Y(l, t + 2), Y(l, t + 1)],
        h = Y(l, t) + Z(f, 6, 11, 25) + ((f & p) ^ (~f & m)) + Y(n, t) + Y(s, t)
      ;((l[t + 4] = Y(c, t) + h), (c[t + 4] = h + Z(o, 2, 13, 22) + ((o & u) ^ (o & d) ^ (u & d))))
    }
    for (let e = 0; e < 4; e++) ((o[e] = Y(o, e) + Y(c, 67 - e)), (o[e + 4] = Y(o, e + 4) + Y(l, 67 - e)))
  }
  let u = new DataView(new ArrayBuffer(32))
  return (o.forEach((e, t) => u.setInt32(t * 4, e)), new Uint8Array(u.buffer))
}
var Ne = (e) => Uint8Array.from(e.match(/../g) ?? [], (e) => parseInt(e, 16)),
  Pe = (e) => Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``)
async function Fe(e) {
  let { algorithm: t, nonce: n, salt: r, cost: i, keyLength: a = 32, keyPrefix: o } = e.parameters
  if (t !== `SHA-256`) throw Error(`unknown proof of work: ${t}`)
  let s = Ne(r + n),
    c = new Uint8Array(s.length + 4)
  c.set(s)
  let l = new DataView(c.buffer, s.length),
    u = o.toLowerCase(),
    d = performance.now(),
    f = d
  for (let t = 0; ; t++) {
    l.setUint32(0, t)
    let n = Q(c)
    for (let e = 1; e < i; e++) n = Q(n)
    let r = Pe(n.subarray(0, a))
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
function Ie(e, t, n) {
  let r
  return async function (i) {
    let a = {
        board: t,
        subject: i.subject,
        body: i.body,
        contact: {
          name: i.name,
          ...(i.phone.trim() ? { phone: i.phone.trim() } : {}),
          ...(i.email.trim() ? { email: i.email.trim() } : {}),
        },
        mayPublish: i.mayPublish === !0,
      },
      o = JSON.stringify(a)
    if (r?.words !== o) {
      n(`checking`)
      let t = await Fe(await e.challenge())
      r = { words: o, key: se(), challenge: t }
    }
    n(`sending`)
    try {
      return await e.submit({ body: { ...a, challenge: r.challenge }, key: r.key })
    } catch (e) {
      throw (e instanceof P && e.status < 500 && (r = void 0), e)
    }
  }
}
var Le = { role: `status` },
  $ = { class: `gk-group` },
  Re = { class: `gk-group-title` },
  ze = { class: `gk-hint` },
  Be = { class: `gk-actions` },
  Ve = { role: `status` },
  He = { class: `gk-hint` }
t(
  D({
    __name: `AskForm`,
    props: { board: {}, boardTitle: {}, lang: {}, receiptPage: {}, statusPage: {} },
    setup(e) {
      te(e.lang)
      let t = g(U()),
        r = T([]),
        i = T(``),
        s = T(!1),
        f = T(null),
        h = O(() => new Map(r.value.map((e) => [e.field, e.message]))),
        _ = Ie(oe(e.lang), e.board, (e) => (i.value = e)),
        y = {}
      ;(ne(() => (y = _e(document))),
        ae(() => {
          let n = he(e.board)
          ;(Object.assign(t, n, y), (s.value = n !== null), v(t, () => pe(e.board, t)))
        }))
      async function w() {
        if (!i.value && ((r.value = be(t, e.lang)), !(r.value.length > 0)))
          try {
            let n = await _(t)
            ;(me(e.board), a(n) ? location.assign(e.receiptPage) : (f.value = n))
          } catch (t) {
            ;((i.value = ``),
              (r.value =
                t instanceof P && t.status < 500
                  ? xe(t.body.message, t.body.fields)
                  : [{ message: G.unreachable[e.lang] }]))
          }
      }
      return (a, g) =>
        f.value
          ? (b(),
            x(l, { key: 0, lang: e.lang, 'status-page': e.statusPage, given: f.value }, null, 8, [
              `lang`,
              `status-page`,
              `given`,
            ]))
          : (b(),
            N(
              `form`,
              {
                key: 1,
                class: `gk-form gk-needs-script`,
                method: `dialog`,
                novalidate: ``,
                onSubmit: n(w, [`prevent`]),
              },
              [
                k(
                  d(de),
                  { errors: r.value, title: r.value.some((e) => e.field) ? void 0 : d(G).notSent[e.lang] },
                  null,
                  8,
                  [`errors`, `title`],
                ),
                s.value
                  ? (b(),
                    x(
                      d(o),
                      { key: 0, kind: `quiet` },
                      { default: m(() => [M(`p`, Le, A(d(G).restored[e.lang]), 1)]), _: 1 },
                    ))
                  : E(`v-if`, !0),
                k(
                  d(H),
                  {
                    id: `ask-subject`,
                    label: d(G).subject[e.lang],
                    hint: d(G).subjectHint[e.lang],
                    error: h.value.get(`ask-subject`),
                  },
                  {
                    default: m(({ attributes: e }) => [
                      p(
                        M(
                          `input`,
                          C(e, {
                            'onUpdate:modelValue': g[0] || (g[0] = (e) => (t.subject = e)),
                            type: `text`,
                            autocomplete: `off`,
                          }),
                          null,
                          16,
                        ),
                        [[u, t.subject]],
                      ),
                    ]),
                    _: 1,
                  },
                  8,
                  [`label`, `hint`, `error`],
                ),
                k(
                  d(H),
                  {
                    id: `ask-body`,
                    label: d(G).body[e.lang],
                    hint: d(G).bodyHint[e.lang],
                    error: h.value.get(`ask-body`),
                    limit: d(F).body,
                    length: d(q)(t.body),
                  },
                  {
                    default: m(({ attributes: e }) => [
                      p(
                        M(
                          `textarea`,
                          C(e, { 'onUpdate:modelValue': g[1] || (g[1] = (e) => (t.body = e)), rows: `8` }),
                          null,
                          16,
                        ),
                        [[u, t.body]],
                      ),
                    ]),
                    _: 1,
                  },
                  8,
                  [`label`, `hint`, `error`, `limit`, `length`],
                ),
                k(
                  je,
                  {
                    modelValue: t.mayPublish,
                    'onUpdate:modelValue': g[2] || (g[2] = (e) => (t.mayPublish = e)),
                    lang: e.lang,
                    error: h.value.get(`ask-publish-yes`),
                  },
                  null,
                  8,
                  [`modelValue`, `lang`, `error`],
                ),
                M(`fieldset`, $, [
                  M(`legend`, Re, A(d(G).contactTitle[e.lang]), 1),
                  M(`p`, ze, A(d(G).contactHint[e.lang]), 1),
                  k(
                    d(H),
                    {
                      id: `ask-name`,
                      label: d(G).name[e.lang],
                      hint: d(G).nameHint[e.lang],
                      error: h.value.get(`ask-name`),
                    },
                    {
                      default: m(({ attributes: e }) => [
                        p(
                          M(
                            `input`,
                            C(e, {
                              'onUpdate:modelValue': g[3] || (g[3] = (e) => (t.name = e)),
                              class: `gk-narrow`,
                              type: `text`,
                              autocomplete: `name`,
                            }),
                            null,
                            16,
                          ),
                          [[u, t.name]],
                        ),
                      ]),
                      _: 1,
                    },
                    8,
                    [`label`, `hint`, `error`],
                  ),
                  k(
                    d(H),
                    { id: `ask-phone`, label: d(G).phone[e.lang], error: h.value.get(`ask-phone`), optional: `` },
                    {
                      default: m(({ attributes: e }) => [
                        p(
                          M(
                            `input`,
                            C(e, {
                              'onUpdate:modelValue': g[4] || (g[4] = (e) => (t.phone = e)),
                              class: `gk-narrow`,
                              type: `tel`,
                              autocomplete: `tel`,
                            }),
                            null,
                            16,
                          ),
                          [[u, t.phone]],
                        ),
                      ]),
                      _: 1,
                    },
                    8,
                    [`label`, `error`],
                  ),
                  k(
                    d(H),
                    { id: `ask-email`, label: d(G).email[e.lang], error: h.value.get(`ask-email`), optional: `` },
                    {
                      default: m(({ attributes: e }) => [
                        p(
                          M(
                            `input`,
                            C(e, {
                              'onUpdate:modelValue': g[5] || (g[5] = (e) => (t.email = e)),
                              class: `gk-narrow`,
                              type: `email`,
                              autocomplete: `email`,
                            }),
                            null,
                            16,
                          ),
                          [[u, t.email]],
                        ),
                      ]),
                      _: 1,
                    },
                    8,
                    [`label`, `error`],
                  ),
                ]),
                M(`div`, null, [
                  M(`div`, Be, [
                    k(
                      d(c),
                      { type: `submit`, busy: i.value !== `` },
                      { default: m(() => [S(A(d(G).send[e.lang]), 1)]), _: 1 },
                      8,
                      [`busy`],
                    ),
                    M(`p`, Ve, A(i.value ? d(G)[i.value][e.lang] : ``), 1),
                  ]),
                  M(`p`, He, A(d(G).kept[e.lang]), 1),
                ]),
              ],
              32,
            ))
    },
  }),
  `#ask`,
)
