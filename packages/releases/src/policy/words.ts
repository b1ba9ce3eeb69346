import type { FaultKind, NoteKind } from '../values.ts'

type Told = Readonly<{ zh: string; en: string }>
export type Facts = Readonly<Record<string, string>>

/** What each fault means for a web team, and what to do. */
export const FAULT_WORDS: Readonly<Record<FaultKind, (facts: Facts) => Told>> = {
  'script-blocked': ({ directive, blocked, way }) => {
    if (way === 'nonce')
      return {
        zh: `您的策略用 'strict-dynamic' 和随机数（nonce）放行脚本，不看网址。请像给自己的脚本那样，给这段代码的 script 加上 nonce。`,
        en: `Your policy lets scripts in by 'strict-dynamic' and a nonce and does not look at addresses. Please give this script your nonce, as you do with your own.`,
      }
    if (way === 'dynamic')
      return {
        zh: `您的策略用 'strict-dynamic' 和校验值放行脚本，加载脚本会随版本更新，没有固定的校验值。请改用单文件方式，或者改用 nonce。`,
        en: `Your policy lets scripts in by 'strict-dynamic' and hashes; the loader changes with each version and has no fixed hash. Please use the single-file form, or a nonce.`,
      }
    if (way === 'hash')
      return {
        zh: `您的策略（${directive}）按校验值放行脚本。请把这个文件的校验值加进去；换版本时校验值要一起换。`,
        en: `Your policy (${directive}) lets scripts in by their hash. Please add the hash of this file; it changes with the version.`,
      }
    if (way === 'optional')
      return {
        zh: `您的策略（${directive}）不放行调整高度的脚本 ${blocked}。它可有可无：没有它，框架保持固定高度。`,
        en: `Your policy (${directive}) blocks the script that sets the height, ${blocked}. It is optional: without it the frame keeps a fixed height.`,
      }
    return {
      zh: `您的策略（${directive}）不放行脚本 ${blocked}，组件不会出现，页面显示备用链接。请按下面一行修改。`,
      en: `Your policy (${directive}) blocks the script ${blocked}: the widget does not appear and the page shows its fallback link. Please use the line below.`,
    }
  },
  'import-blocked': ({ directive, blocked }) => ({
    zh: `您的策略（${directive}）放行了加载脚本，但不放行它接着要加载的 ${blocked}。校验值和带路径的网址管不到后面的文件，请放行整个来源。`,
    en: `Your policy (${directive}) allows the loader but not what it loads next, ${blocked}. A hash or an address with a path does not cover that; please allow the whole origin.`,
  }),
  'connect-blocked': ({ directive, blocked }) => ({
    zh: `您的策略（${directive}）不放行组件对 ${blocked} 的请求，组件只能显示“没有读到”。请按下面一行修改。`,
    en: `Your policy (${directive}) blocks the widget’s calls to ${blocked}, so that it can only say that nothing could be read. Please use the line below.`,
  }),
  'frame-blocked': ({ directive, blocked }) => ({
    zh: `您的策略（${directive}）不放行框架 ${blocked}。请按下面一行修改。`,
    en: `Your policy (${directive}) blocks the frame ${blocked}. Please use the line below.`,
  }),
  sandboxed: ({ blocked }) => ({
    zh: `您的策略有 sandbox，缺少 ${blocked}：脚本、表单或者本页的来源因此失效。请按下面一行修改。`,
    en: `Your policy has sandbox without ${blocked}: scripts, forms or the origin of your page do not work. Please use the line below.`,
  }),
  'mixed-content': ({ blocked, upgraded }) => ({
    zh:
      upgraded === undefined
        ? `您的页面是 https，而平台 ${blocked} 是 http，浏览器一律拦截，改策略没有用。平台需要 https。`
        : `您的策略（upgrade-insecure-requests）会把平台 ${blocked} 改成 https 来请求，平台没有 https 就打不开。平台需要 https。`,
    en:
      upgraded === undefined
        ? `Your page is https and the platform ${blocked} is http, which browsers block whatever the policy says. The platform needs https.`
        : `Your policy (upgrade-insecure-requests) asks the platform ${blocked} by https, which fails where it has none. The platform needs https.`,
  }),
  'embedder-policy': ({ blocked, value }) => ({
    zh: `您的页面带有 Cross-Origin-Embedder-Policy: ${value}，框架 ${blocked} 因此打不开。请改用加载脚本或单文件方式，它们不受影响。`,
    en: `Your page has Cross-Origin-Embedder-Policy: ${value}, under which the frame ${blocked} does not open. Please use the loader or the single file; those work.`,
  }),
  'origin-not-listed': ({ blocked }) => ({
    zh: `网站 ${blocked} 还没有被允许嵌入，组件的请求会被拒绝。请向本单位申请。`,
    en: `The site ${blocked} is not yet on the list of those that may embed, so the widget’s calls are refused. Please ask the bureau.`,
  }),
}

/** What is no obstacle, or explains one. */
export const NOTE_WORDS: Readonly<Record<NoteKind, (facts: Facts) => Told>> = {
  'no-policy': () => ({
    zh: '页面没有内容安全策略，没有什么会被拦截。',
    en: 'The page has no content security policy; nothing is blocked.',
  }),
  'trusted-types': () => ({
    zh: 'require-trusted-types-for 不影响组件：组件不用字符串写 HTML，也不执行字符串。',
    en: 'require-trusted-types-for does not touch the widgets: they write no HTML from strings and run none.',
  }),
  'trusted-types-none': ({ line }) => ({
    zh: `组件可以使用，但 Vue 建立自己的策略时，安全日志里会多一条报告。不想要报告，可以写成：${line}`,
    en: `The widgets work, but your log gets one report when Vue makes its policy. To have none, write: ${line}`,
  }),
  'report-only': () => ({
    zh: '有一条策略只报告、不拦截（Report-Only），这里没有计入。',
    en: 'One policy only reports and blocks nothing (Report-Only); it was not counted.',
  }),
  'unknown-directive': ({ directive }) => ({
    zh: `浏览器不认识 ${directive}，会忽略它。是不是写错了？`,
    en: `Browsers do not know ${directive} and pass it over. Is it misspelt?`,
  }),
  'ignored-repeat': ({ directive }) => ({
    zh: `${directive} 写了两次，浏览器只看第一次。`,
    en: `${directive} stands there twice; browsers read the first only.`,
  }),
  'not-ascii': ({ directive }) => ({
    zh: `${directive} 一项里有全角符号或中文，浏览器会忽略整项。请改成半角。`,
    en: `${directive} holds letters outside ASCII, such as full-width marks, so browsers pass the whole directive over.`,
  }),
  'in-meta': ({ directive }) => ({
    zh: `${directive} 写在 meta 里不起作用，只能写在响应头里。`,
    en: `${directive} has no effect in a meta element; it has to be a header.`,
  }),
  'unreadable-source': ({ directive, source }) => ({
    zh: `${directive} 里的 ${source} 浏览器读不懂，会忽略。关键字要带半角单引号，例如 'self'。`,
    en: `Browsers cannot read ${source} in ${directive} and pass it over. Keywords need straight single quotes, such as 'self'.`,
  }),
  upgraded: () => ({
    zh: '您的策略会把 http 请求改成 https（upgrade-insecure-requests），平台支持。',
    en: 'Your policy turns http requests into https (upgrade-insecure-requests); the platform has it.',
  }),
}
