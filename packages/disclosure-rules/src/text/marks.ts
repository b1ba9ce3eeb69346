import type { FindingRule, FindingType, Hit } from './finding.ts'
import type { Page } from './page.ts'
import type { Sighting } from './scan.ts'
import { INTERNAL_WORD, SECRECY_WORD } from './scanned-words.ts'

type MarkRule = readonly [rule: FindingRule, form: RegExp]

const LEVEL = '(?:绝 {0,2}密|机 {0,2}密|秘 {0,2}密)'
const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})'
const PERIOD = `(?:${COUNT} ?(?:年|个月|月|天|日)|长期|永久|启用前)`

/**
 * Secrecy level marks (密级标志, 保密法 Art. 22): a level with its star and period, alone at the head of a line, in brackets, or
 * said to be stamped or set. The same words inside a sentence (国家秘密、商业秘密、机密文件管理) are talk, not a mark.
 */
const SECRECY: readonly MarkRule[] = [
  ['secrecy-level-with-star', new RegExp(`(?<!商业|技术|工作)${LEVEL}级? ?[★☆*✭✩⭐] ?${PERIOD}?`, 'y')],
  ['secrecy-level-with-star', new RegExp(`${LEVEL} ?[·] ?${PERIOD}`, 'y')],
  ['secrecy-level-with-star', new RegExp(`(?<=[★☆⭐] ?)${LEVEL}(?: ?${PERIOD})?`, 'y')],
  ['secrecy-level-stated', new RegExp(`(?<=为|属|系|是)${LEVEL}件(?=[,，。;；)）]|$)`, 'my')],
  ['secrecy-level-stated', new RegExp(`(?<=[“"「『])${LEVEL}(?=[”"」』]级)`, 'y')],
  [
    'secrecy-level-alone',
    new RegExp(`(?<=^[ \\t]{0,60})${LEVEL}(?:级|件)?(?: {0,2}${PERIOD})?(?=[ \\t]|第|$|\\r)`, 'my'),
  ],
  ['secrecy-level-stated', new RegExp(`(?<=(?:属于?|列为|按|系|定为|为)(?:国家)?)${LEVEL}级(?=[^别分]|$)`, 'y')],
  [
    'secrecy-level-in-brackets',
    new RegExp(`(?<=[(【\\[〔〈<]) ?${LEVEL}(?:级|件)?(?: ?${PERIOD})? ?(?=[)】\\]〕〉>])`, 'y'),
  ],
  [
    'secrecy-level-stated',
    new RegExp(
      `(?<=(?:密级|定密为|定为|标注|标注为|标明|标有|标为|标志为|注明|加盖|盖有|印有|写有|打上|标记为|涉密等级|保密等级)(?:为|是|了|有|着)?[:： ]{0,2}[“"「『]?)${LEVEL}(?: ?级)?(?:[★☆*]${PERIOD}?)?(?![文资事信技材])`,
      'y',
    ),
  ],
]
/** 展出的“绝密”字样复制品: words about an exhibit or a film, not a mark of this text. */
const EXHIBIT =
  /^[”"」』](?:字样)?的[^，。,.;；]{0,8}?(?:复制品|复制件|仿制品|道具|展品|文物|老物件|影片|电影|小说|旧档)/

const KEEP = '(?:外传|转发|上网|复制|扩散|外泄|公开|翻印|摘抄)'
const INTERNAL: readonly MarkRule[] = [
  [
    'internal-material',
    new RegExp(
      `(?<!(?:公司|企业|我司|单位|商家|工厂|厂家|店铺|平台|对方|他们|其|的|我们|你们|集团|员工))内 {0,2}部(?:资料|文件|材料|事项|参考|参阅|传阅|掌握|刊物|发行|明电|情况通报|文稿|信息|简报|专报|情况|数据|讨论|工作)(?<!内部(?:信息|情况|数据|讨论|工作)(?![ ,，、;；()（）]{0,2}(?:不得|严禁|请勿|切勿|禁止|注意|妥善)))(?:[ ,，、;；]{0,2}(?:(?:不得|严禁|请勿|切勿|禁止)(?:对外)?${KEEP}|注意(?:保存|保密|保管)|妥善保管))?(?!性出版|准印|的?(?:管理|制度|流转|审批|规范|归档|价|质量|交流会))`,
      'y',
    ),
  ],
  [
    'internal-only',
    /(?:仅供|仅限于?|只供|供|限于?)(?:[\u4e00-\u9fa5]{0,6}?)内部(?:人员|工作)?(?:使用|参考|参阅|传阅|交流|掌握|查阅|阅读|学习)/y,
  ],
  ['internal-only', /(?<=[(【[“「]|^[ \t]{0,60})内 {0,2}部使用(?=[)】\]”」]|[ \t]*$)/my],
  ['internal-only', /仅供(?:[\u4e00-\u9fa5]{0,3}领导)(?:参阅|参考|阅示)(?=[，。,.;)）”\s]|$)/y],
  [
    'internal-only',
    /仅供(?:处内|局内|系统内|本单位|本系统|本部门|机关内部|机关干部)[\u4e00-\u9fff]{0,4}(?:参考|使用|参阅|传阅)/y,
  ],
  [
    'no-circulation',
    new RegExp(
      `(?:不得|严禁|禁止)(?:对外|向外)?(?:外传|转发|上网|扩散|外泄|翻印)|(?:请勿|切勿)(?:对外)?(?:外传|扩散|外泄)`,
      'y',
    ),
  ],
  ['work-secret', /(?<!国家秘密[、和及与或]|泄露|保守|加强|涉及|涉及的)工作秘密(?![管保制、和及与或事])/y],
  ['work-secret', /(?<=属于?|系|列为|定为)工作秘密(?=事项|范围|内容)/y],
  ['commercial-secret-mark', /(?:核心|普通)商密/y],
  ['unfinished-version', /(?:内部)?(?:征求意见稿|送审稿|讨论稿|内部稿|报审稿)/y],
  ['unfinished-version', /(?<=[(【[])草稿(?=[)】\]])/y],
  [
    'not-for-publication',
    /此件(?:不公开|不予公开|依申请公开)|(?<=[(【[])(?:依申请公开|不予公开|不公开)(?=[)】\]])|(?<=(?:公开属性|公开方式|公开类别|信息属性)(?:为|是)?[:： ]{0,2})(?:依申请公开|不予公开)/y,
  ],
  ['urgency-mark', /(?<=^[ \t]{0,60})(?:特急|加急|特提)(?=[ \t]|$)/my],
]

/** Drafts that are out for public comment (公开征求意见) carry the words 征求意见稿 in their very title. */
const PUBLIC_CONSULTATION = /公开征求|征求公众意见|征求社会|向社会(?:公开)?征求|公众可以?通过/

function markAt(text: string, start: number, type: FindingType, rules: readonly MarkRule[]): Hit | null {
  for (const [rule, form] of rules) {
    form.lastIndex = start
    const found = form.exec(text)
    if (found) return { type, rule, start, end: start + found[0].length }
  }
  return null
}

export function findSecrecyMarks({ text }: Page, words: readonly Sighting[]): Hit[] {
  const hits: Hit[] = []
  for (const { word, start } of words) {
    if ((word.bits & SECRECY_WORD) === 0) continue
    const hit = markAt(text, start, 'SECRECY', SECRECY)
    if (hit && !EXHIBIT.test(text.slice(hit.end, hit.end + 12))) hits.push(hit)
  }
  return hits
}

/** 内部资料 不得外传（仅供局领导参阅）: what goes on from a mark is the same mark. */
function saidAgain(text: string, before: Hit | undefined, hit: Hit): boolean {
  return (
    before !== undefined && hit.start >= before.end && /^[ ,，;；(（、]{0,2}$/.test(text.slice(before.end, hit.start))
  )
}

/** Marks of internal material, work secrets (工作秘密), unfinished versions and texts not for publication. */
export function findInternalMarks({ text }: Page, words: readonly Sighting[]): Hit[] {
  const hits: Hit[] = []
  for (const { word, start } of words) {
    if ((word.bits & INTERNAL_WORD) === 0) continue
    const hit = markAt(text, start, 'INTERNAL', INTERNAL)
    if (hit && !saidAgain(text, hits.at(-1), hit)) hits.push(hit)
  }
  const drafts = hits.some((hit) => hit.rule === 'unfinished-version') && PUBLIC_CONSULTATION.test(text)
  return drafts ? hits.filter((hit) => hit.rule !== 'unfinished-version') : hits
}
