import { wordSentence, type Lang, type Refusal, type Sentence } from '@gongkai/contract-kit'
import { PACK_FAULTS, type PackFaultKind } from './pack.ts'
import type { WidgetBreak } from './widget-breaks.ts'
import type { EmbedRefusal, ReleaseRefusal } from './values.ts'

type Facts = Readonly<Record<string, unknown>>

const listed = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

const FAULT_OF_A_PACK: Readonly<Record<PackFaultKind, Readonly<Record<Lang, string>>>> = {
  'not-a-pack': { zh: '不是发布包', en: 'it is not a pack' },
  'too-large': {
    zh: '超过上限（打包 64 MB，解开 256 MB，一万个文件）',
    en: 'it is larger than 64 MB packed, or 256 MB or 10,000 files unpacked',
  },
  'no-facts': { zh: '缺少 release.json', en: 'release.json is missing' },
  'bad-facts': { zh: 'release.json 不符合格式', en: 'release.json does not fit its form' },
  missing: { zh: '没有这个文件', en: 'the file is missing' },
  size: { zh: '大小不符', en: 'another size' },
  hash: { zh: '内容与校验值不符', en: 'its bytes do not match the hash' },
  extra: { zh: '清单里没有', en: 'not on the list' },
  twice: { zh: '清单里有两次', en: 'on the list twice' },
  outside: { zh: '路径不在发布包内', en: 'a path that leaves the pack' },
  unnamed: { zh: 'release.json 提到，但清单里没有', en: 'named by release.json but not on the list' },
}

function damage(facts: Facts, lang: Lang): string {
  const kind = PACK_FAULTS.find((one) => one === facts['fault']) ?? 'not-a-pack'
  const fault = FAULT_OF_A_PACK[kind][lang]
  const more = Number(facts['more'] ?? 0)
  const rest = more > 0 ? (lang === 'zh' ? `（另有 ${more} 处）` : ` (and ${more} more)`) : ''
  const where =
    facts['path'] === undefined ? '' : lang === 'zh' ? `${String(facts['path'])}：` : `${String(facts['path'])}: `
  return `${where}${fault}${rest}`
}

const LOST: Readonly<Record<WidgetBreak['what'], string>> = {
  attribute: '属性',
  value: '取值',
  range: '范围',
  need: '必填',
  event: '事件',
  detail: '事件内容',
  cancel: '可取消',
  part: '部件',
}

/** `attribute board` as a Chinese reader is told it. */
function lostInChinese(told: string): string {
  const [what = '', ...of] = told.split(' ')
  const words: Readonly<Record<string, string>> = LOST
  return [words[what] ?? what, ...of].join(' ')
}

const ROLE: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  active: { zh: '正在使用', en: 'in use' },
  canary: { zh: '正在灰度', en: 'the canary' },
  'roll-out': { zh: '正在向部分网站推送', en: 'what a roll-out serves' },
}

/** The sentence for every code, total: what happened, what was kept, what to do next. */
export const RELEASE_SENTENCES: Readonly<Record<ReleaseRefusal | EmbedRefusal, Sentence>> = {
  'damaged-pack': {
    status: 422,
    zh: (facts) => `发布包已损坏：${damage(facts, 'zh')}。没有添加，请重新打包或重新拷贝。`,
    en: (facts) => `The pack is damaged: ${damage(facts, 'en')}. Nothing was added; please pack or copy it again.`,
  },
  'newer-api-needed': {
    status: 409,
    zh: '{app} {version} 需要 {needs} 版接口，这台服务器是 {speaks} 版。没有改变，请先升级服务器。',
    en: '{app} {version} needs API {needs} and this server speaks {speaks}. Nothing changed; please upgrade the server first.',
  },
  'already-there': {
    status: 409,
    zh: '{app} {version} 已有，而且内容不同。发布过的版本不能改变，请给新的内容一个新版本号。',
    en: '{app} {version} is here already with other bytes. A released version never changes; please give the new one a new version.',
  },
  'not-there': {
    status: 404,
    zh: ({ app, version, known }) =>
      `没有 ${String(app)} ${version === undefined ? '的任何发布' : String(version)}。${
        listed(known).length > 0 ? `现有：${listed(known).join('、')}。` : '请先用 release add 添加发布包。'
      }`,
    en: ({ app, version, known }) =>
      `There is no ${version === undefined ? `release of ${String(app)}` : `${String(app)} ${String(version)}`} here. ${
        listed(known).length > 0
          ? `There are: ${listed(known).join(', ')}.`
          : 'Please add its pack with release add first.'
      }`,
  },
  'is-active': {
    status: 409,
    zh: ({ app, version, as }) =>
      `${String(app)} ${String(version)} ${ROLE[String(as)]?.zh ?? '正在使用'}，没有移除。请先换成别的版本。`,
    en: ({ app, version, as }) =>
      `${String(app)} ${String(version)} is ${ROLE[String(as)]?.en ?? 'in use'} and was not removed. Please activate another version first.`,
  },
  'nothing-to-go-back-to': {
    status: 409,
    zh: '{app} 之前没有启用过别的版本，无法回退。没有改变；需要时请直接启用一个版本。',
    en: '{app} has no earlier activation to go back to. Nothing changed; you can activate any stored version instead.',
  },
  'asset-conflict': {
    status: 409,
    zh: '{path} 与已有的 {otherApp} {otherVersion} 中的同名文件内容不同。没有添加：文件名应当随内容改变。',
    en: '{path} differs from the file of the same address in {otherApp} {otherVersion}. Nothing was added: a name has to change with its content.',
  },
  'mount-taken': {
    status: 409,
    zh: ({ app, mount, otherApp }) =>
      `地址 ${String(mount)} ${otherApp === null ? '由平台自己使用' : `属于 ${String(otherApp)}`}，${String(app)} 不能使用。没有改变。`,
    en: ({ app, mount, otherApp }) =>
      `The address ${String(mount)} belongs to ${otherApp === null ? 'the platform itself' : String(otherApp)}, so ${String(app)} cannot take it. Nothing changed.`,
  },
  'widget-narrowed': {
    status: 409,
    zh: ({ tag, version, before, breaks }) =>
      `${String(tag)} 的 ${String(version)} 版收窄了 ${String(before)} 版已有的用法：${listed(breaks).map(lostInChinese).join('、')}。没有添加：已经嵌入的页面会因此失效，要去掉的请留到下一个大版本。`,
    en: ({ tag, version, before, breaks }) =>
      `${String(tag)} in ${String(version)} takes away what ${String(before)} had: ${listed(breaks).join(', ')}. Nothing was added: pages that embed it would stop working; leave that for the next major of the widget.`,
  },
  'bad-share': {
    status: 400,
    zh: '灰度比例应为 1 到 99 的整数；要全部启用，请不写比例。没有改变。',
    en: 'A canary share is a whole number from 1 to 99; to activate for everybody, leave it out. Nothing changed.',
  },
  'nothing-to-check': {
    status: 400,
    zh: '请填写网页地址，或者粘贴网页的内容安全策略。',
    en: 'Please give the address of a page, or paste its content security policy.',
  },
  'not-an-address': {
    status: 400,
    zh: '这不是网页地址。请填写以 http:// 或 https:// 开头的完整地址。',
    en: 'This is not the address of a page. Please write it in full, beginning with http:// or https://.',
  },
  'unknown-widget': {
    status: 404,
    zh: ({ tag, known }) =>
      `没有名为 ${String(tag)} 的组件。${listed(known).length > 0 ? `现有：${listed(known).join('、')}。` : ''}`,
    en: ({ tag, known }) =>
      `There is no widget ${String(tag)}.${listed(known).length > 0 ? ` There are: ${listed(known).join(', ')}.` : ''}`,
  },
  'origin-not-allowed': {
    status: 403,
    zh: ({ origin }) =>
      origin === 'null'
        ? '这个页面没有可以识别的网址（例如直接打开的文件，或者隔离的框架），不能使用本平台的组件，请求没有执行。您可以到本平台的网站上查看和办理。'
        : `这个网站还没有登记，不能使用本平台的组件，请求没有执行。您可以到本平台的网站上查看和办理；网站管理人员请联系本单位登记 ${String(origin)}。`,
    en: ({ origin }) =>
      origin === 'null'
        ? 'This page has no address of its own (a file opened directly, or an isolated frame), so it cannot use this platform’s widgets and nothing was done. You can do the same on the platform’s own site.'
        : `This site is not on the list of those that may use this platform’s widgets, so nothing was done. You can do the same on the platform’s own site; its web team can ask the bureau to list ${String(origin)}.`,
  },
  'not-an-origin': {
    status: 400,
    zh: '{given} 不是网站来源。请写成 https://www.example.gov.cn 这样，不带路径。没有改变。',
    en: '{given} is not an origin. Please write it like https://www.example.gov.cn, without a path. Nothing changed.',
  },
}

/** Words a refusal of this package in the reader's language. */
export function releaseSentence(refusal: Refusal<ReleaseRefusal | EmbedRefusal>, lang: Lang): string {
  return wordSentence(RELEASE_SENTENCES[refusal.refused], refusal.facts ?? {}, lang)
}
