import type { Bureau } from './bureau.ts'
import { type Choice, escapeHtml, plainPage, withChoice } from './plain-page.ts'
import type { Release } from './release.ts'

/** What the platform's own pages are made of. */
export interface PageParts {
  readonly choice: Choice
  readonly bureau: Bureau
  readonly releases: readonly Release[]
  readonly path: string
}

const words = {
  lead: {
    zh: '这里是政务公开的各项服务。内容经审查后公开，过程和期限都能查到。',
    en: 'The services of government openness. What is published was reviewed first; every step and date can be checked.',
  },
  none: { zh: '还没有发布任何服务', en: 'No service has been released yet' },
  title: { zh: '政务公开', en: 'Government openness' },
  staff: { zh: '工作人员登录', en: 'Staff sign-in' },
  missing: { zh: '没有这个页面', en: 'There is no such page' },
  missingText: {
    zh: '地址可能写错了，或者内容已经撤下。可以从首页重新找起。',
    en: 'The address may be mistyped, or the page may have been withdrawn. Start again from the home page.',
  },
  toStart: { zh: '回到首页', en: 'To the home page' },
  failed: { zh: '页面暂时打不开', en: 'This page cannot be shown just now' },
  failedText: {
    zh: '问题出在我们这里，已经记录下来。已提交的留言不受影响。请过几分钟再打开这个页面。',
    en: 'The fault is ours and has been recorded. Messages already sent are safe. Please open this page again in a few minutes.',
  },
  reference: { zh: '联系我们时请提供这个编号：', en: 'If you contact us, please give this reference: ' },
} as const

/** What the platform's own pages take from the apps: how they look, and the accessibility statement. */
const fromApps = (releases: readonly Release[]) => ({
  styles: releases.find(({ styles }) => styles.length > 0)?.styles ?? [],
  accessibility: releases.find(({ accessibility }) => accessibility)?.accessibility,
})

const button = (address: string, text: string) =>
  `<a class="gk-button" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`

/** The start page: every public entry of every release, so that a new app appears by being released; and the way in for staff. */
export function startPage(parts: PageParts): string {
  const { choice, releases } = parts
  const { lang } = choice
  const link = (path: string, text: string) =>
    `<a href="${escapeHtml(withChoice(path, choice))}">${escapeHtml(text)}</a>`
  const entries = releases
    .flatMap((release) => release.publicEntries)
    .toSorted((a, b) => a.order - b.order)
    .map(
      ({ path, title, lead }) =>
        `<li><h2>${link(path, title[lang])}</h2>${lead ? `<p>${escapeHtml(lead[lang])}</p>` : ''}</li>`,
    )
  const [desk] = releases.flatMap((release) => release.deskEntries).toSorted((a, b) => a.order - b.order)
  return plainPage({
    ...parts,
    ...fromApps(releases),
    title: words.title[lang],
    lead: words.lead[lang],
    body:
      (entries.length > 0
        ? `<ul class="gk-list">${entries.join('')}</ul>`
        : `<div class="gk-empty"><h2>${words.none[lang]}</h2></div>`) +
      (desk ? `<p class="gk-section gk-small">${link(desk.path, words.staff[lang])}</p>` : ''),
  })
}

/** For an address that leads nowhere. */
export function missingPage(parts: PageParts): string {
  const { choice } = parts
  return plainPage({
    ...parts,
    ...fromApps(parts.releases),
    title: words.missing[choice.lang],
    lead: words.missingText[choice.lang],
    body: button(withChoice('/', choice), words.toStart[choice.lang]),
  })
}

/** For a page that failed: what is kept, what to do, and the id under which the fault was logged. */
export function failedPage(parts: PageParts, requestId: string): string {
  const { choice } = parts
  return plainPage({
    ...parts,
    ...fromApps(parts.releases),
    title: words.failed[choice.lang],
    lead: words.failedText[choice.lang],
    body:
      `<p class="gk-small gk-soft">${words.reference[choice.lang]}<span class="gk-figures">${escapeHtml(requestId)}</span></p>` +
      `<div class="gk-actions">${button(withChoice('/', choice), words.toStart[choice.lang])}</div>`,
  })
}
