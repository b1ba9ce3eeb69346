import { n as e, r as t, t as n } from './random-key-x40XRoqb.js'
import { t as r } from './lang-CGdUDIZu.js'
var i = {
    lead: {
      zh: `填写提交留言时得到的回执编号和查询码。`,
      en: `Enter the receipt number and the code you were given when you sent your message.`,
    },
    receipt: { zh: `回执编号`, en: `Receipt number` },
    receiptHint: { zh: `例如 GK-20261122-7F3K9Q`, en: `For example GK-20261122-7F3K9Q` },
    code: { zh: `查询码`, en: `Code` },
    codeHint: { zh: `10位字母和数字，不分大小写`, en: `10 letters and figures, in either case` },
    look: { zh: `查询`, en: `Check` },
    notFound: { zh: `这次没有查到`, en: `Nothing was found` },
    again: { zh: `查另一件`, en: `Check another message` },
    state: { zh: `目前`, en: `Status` },
    limit: { zh: `答复期限`, en: `Time limit` },
    received: { zh: `收到时间`, en: `Received` },
    publish: { zh: `是否公开`, en: `Publication` },
    publishYes: { zh: `同意公开`, en: `You agreed to publication` },
    publishNo: { zh: `不公开`, en: `Not to be published` },
    how: { zh: `这个日期是怎么算的`, en: `How this date is counted` },
    timeline: { zh: `办理过程`, en: `What has happened` },
    yours: { zh: `您的留言`, en: `Your message` },
    reply: { zh: `答复`, en: `Answer` },
    rateTitle: { zh: `您对答复满意吗？`, en: `Are you satisfied with the answer?` },
    comment: { zh: `想说的话`, en: `Anything to add` },
    commentHint: { zh: `只给承办部门看，不公开`, en: `For the department only. It is not published.` },
    rate: { zh: `提交评价`, en: `Send rating` },
    chooseScore: { zh: `请选择一个评价`, en: `Choose a rating` },
    rated: { zh: `您的评价`, en: `Your rating` },
    unreachable: {
      zh: `没有连上服务器，评价还没有交上去。请过一会儿再试。`,
      en: `The server could not be reached and your rating was not taken. Please try again in a moment.`,
    },
    lostTitle: { zh: `查询码丢了？`, en: `Lost the code?` },
    lost: {
      zh: `查询码不保存，无法找回。可以打电话，核实身份后告诉您办理情况：`,
      en: `The code is not stored and cannot be found again. Call us: once your identity is checked we can tell you: `,
    },
    noScript: {
      zh: `评价需要浏览器允许运行脚本，也可以打电话告诉我们：`,
      en: `Rating needs scripts. You can also call: `,
    },
  },
  a = document.querySelector(`#rating`),
  o = document.querySelector(`#rating-error`),
  s = new URLSearchParams(location.search),
  c = r(s.get(`lang`)),
  { version: l } = JSON.parse(document.getElementById(`state`)?.textContent ?? `{}`),
  u = n(),
  d = !1
a?.addEventListener(`submit`, (e) => {
  ;(e.preventDefault(), d || f(new FormData(a)))
})
async function f(n) {
  let r = Number(n.get(`score`)),
    a = String(n.get(`comment`) ?? ``).trim()
  if (!r) return p(i.chooseScore[c])
  d = !0
  try {
    ;(await e(c).rate({
      params: { receipt: s.get(`receipt`) ?? `` },
      body: { code: s.get(`code`) ?? ``, version: l, score: r, ...(a ? { comment: a } : {}) },
      key: u,
    }),
      location.reload())
  } catch (e) {
    ;((d = !1), p(e instanceof t ? e.body.message : i.unreachable[c]))
  }
}
function p(e) {
  o && (o.textContent = e)
}
