import type { FoundKind, NotFetched, PolicySource } from '@gongkai/releases'
import type { Named } from '@gongkai/ui'

export const CHECK_WORDS = {
  lead: {
    zh: '看看您的网页会不会拦住组件：是哪一条策略、该改成哪一行。',
    en: 'See whether your page stops a widget: by which policy line, and what to put instead.',
  },
  address: { zh: '网页地址', en: 'Address of your page' },
  addressHint: {
    zh: '完整地址，以 https:// 开头。平台只打开已登记网站的网页；没有登记的，请在下面粘贴策略。',
    en: 'In full, beginning with https://. The platform opens pages of listed sites only; for others paste the policy below.',
  },
  noScript: {
    zh: '按网址检查需要浏览器运行脚本。没有脚本时，请粘贴网页的策略来检查。',
    en: 'Checking an address needs scripts. Without them, paste the policy of your page.',
  },
  policy: { zh: '或者粘贴内容安全策略', en: 'Or paste its content security policy' },
  policyHint: {
    zh: 'Content-Security-Policy 响应头、meta 标签，或者服务器配置里的那一行，都可以。',
    en: 'The Content-Security-Policy response header, a meta element, or the line of your server’s configuration.',
  },
  findIt: { zh: '怎样找到这一行', en: 'Where to find it' },
  find1: {
    zh: '在浏览器里打开您的网页，按 F12，选“网络”（Network），刷新，点第一行，在响应头里找 Content-Security-Policy。',
    en: 'Open your page, press F12, choose Network, reload, click the first line and look for Content-Security-Policy among the response headers.',
  },
  find2: { zh: '或者在命令行里运行：', en: 'Or on a command line: ' },
  find3: {
    zh: '没有找到，就是没有设置，不会拦住组件。',
    en: 'If there is none, no policy is set and nothing is stopped by one.',
  },
  form: { zh: '打算用哪种形式', en: 'Which form you want to use' },
  widget: { zh: '哪个组件', en: 'Which widget' },
  every: { zh: '全部组件', en: 'Every widget' },
  submit: { zh: '检查', en: 'Check' },
  checking: { zh: '正在检查……', en: 'Checking…' },
  unreachable: {
    zh: '没有连上服务器，填写的内容还在，请再点一次“检查”。',
    en: 'The server could not be reached. What you filled in is still here: please press Check again.',
  },
  result: { zh: '检查结果', en: 'Result' },
  fine: { zh: '没有发现会拦住组件的地方', en: 'Nothing was found that would stop the widget' },
  unread: { zh: '还没有检查：没有读到网页的策略', en: 'Not checked yet: no policy of the page was read' },
  notNamed: {
    zh: '本平台现在允许任何网站嵌入，但只打开逐个登记过的网站的网页。请粘贴网页的策略来检查。',
    en: 'Any site may embed at present, but the platform opens pages of sites that are listed by name only. Paste the policy of the page instead.',
  },
  incomplete: { zh: '策略不会拦住组件，但代码不全', en: 'No policy stops the widget, but the code is not complete' },
  noScriptFound: {
    zh: '网页里有组件标签，没有找到我们的脚本：多半是编辑器删掉了脚本标签。请把脚本那一行放进网站模板。',
    en: 'The widget’s tag is in the page, but no script of ours was found: most likely your editor has removed it. Put the line of the script into the template of the site.',
  },
  noTagFound: {
    zh: '网页里有我们的脚本，没有找到组件标签。标签如果由您的程序（如 Vue）生成，这里看不到，不要紧；否则多半是编辑器删掉了它，请改用 div 写法。',
    en: 'A script of ours is in the page, but no tag of a widget was found. If your own program (such as Vue) makes the tag, it cannot be seen here and all is well; else your editor has most likely removed it: write the div instead.',
  },
  nonce: {
    zh: "'nonce-…' 的位置仍由您的程序每次放进新的随机数，不要写成固定的。",
    en: "Where it says 'nonce-…' your program goes on putting a fresh value each time; never write a fixed one.",
  },
  looked: { zh: '看了什么', en: 'What was looked at' },
  page: { zh: '网页', en: 'Page' },
  answered: { zh: '响应状态', en: 'Status' },
  site: { zh: '网站来源', en: 'Site' },
  listed: { zh: '已登记，可以嵌入', en: 'Listed: may embed' },
  notListed: {
    zh: '没有登记，组件的请求会被拒绝。请把这个来源告诉我们：',
    en: 'Not listed: the platform will refuse the widget’s calls. Tell us this origin: ',
  },
  blocked: { zh: '被拦住的', en: 'What is stopped' },
  by: { zh: '由', en: 'By' },
  change: { zh: '改成这一行', en: 'Put this line instead' },
  add: { zh: '加上这一行，原来的不用动', en: 'Add this line; leave the others as they are' },
  tagLine: { zh: '脚本标签写成这样', en: 'Write the script tag like this' },
  whole: { zh: '改好后的完整策略', en: 'The whole policy, mended' },
  notes: { zh: '其他要知道的', en: 'Also good to know' },
  found: { zh: '网页里找到的', en: 'Found in the page' },
  foundNone: {
    zh: '网页里还没有找到我们的组件或脚本。由脚本后来加入的内容，这里看不到。',
    en: 'None of our widgets or scripts was found in the page. What a script adds later cannot be seen here.',
  },
  policies: { zh: '读到的策略', en: 'The policies that were read' },
} as const satisfies Record<string, Named>

export const faultCount: Readonly<Record<'zh' | 'en', (count: number) => string>> = {
  zh: (count) => `有${count}处会拦住组件`,
  en: (count) => (count === 1 ? 'One thing stops the widget' : `${count} things stop the widget`),
}

export const SOURCE_WORDS: Readonly<Record<PolicySource, Named>> = {
  header: { zh: '响应头', en: 'Response header' },
  meta: { zh: 'meta 标签', en: 'meta element' },
  pasted: { zh: '粘贴的内容', en: 'Pasted' },
}

export const FOUND_WORDS: Readonly<Record<FoundKind, Named>> = {
  element: { zh: '组件标签', en: 'Widget tag' },
  placeholder: { zh: 'div 写法的组件', en: 'Widget written as a div' },
  loader: { zh: '加载器', en: 'Loader' },
  'widget-file': { zh: '组件文件', en: 'Widget file' },
  frame: { zh: '框架', en: 'Frame' },
  resize: { zh: '框架的高度脚本', en: 'Height script of the frame' },
}

export const NOT_FETCHED_WORDS: Readonly<Record<NotFetched, Named>> = {
  'not-listed': {
    zh: '这个网站没有登记，平台没有打开它。请粘贴网页的策略来检查。',
    en: 'This site is not listed, so the platform did not open it. Paste the policy of the page instead.',
  },
  unreachable: {
    zh: '平台没有连上这个网页。请确认地址，或者粘贴策略来检查。',
    en: 'The platform could not reach this page. Check the address, or paste the policy.',
  },
  elsewhere: {
    zh: '这个地址会转到别的网站，平台没有跟过去。请填最后打开的那个地址。',
    en: 'This address leads to another site, which the platform did not follow. Give the address it ends at.',
  },
  'too-slow': {
    zh: '网页5秒内没有打开。请粘贴策略来检查。',
    en: 'The page did not open within 5 seconds. Paste its policy instead.',
  },
  'too-large': {
    zh: '网页超过2 MB，没有读完。请粘贴策略来检查。',
    en: 'The page is larger than 2 MB and was not read. Paste its policy instead.',
  },
  'not-a-page': { zh: '这个地址给出的不是网页。', en: 'What is at this address is not a web page.' },
}
