import type { FindingRule, FindingType, Hit } from './finding.ts'

const LEVEL = '(?:绝密|机密|秘密)'
const PERIOD = '(?:\\d{1,2} ?(?:年|个月|月|天)|长期|[一二三四五六七八九十]{1,3}(?:年|个月))'

/**
 * Secrecy level marks (密级标志, 保密法 Art. 22): a level with its star and period, alone at the head of a line, in brackets, or
 * said to be stamped or set. The same words inside a sentence (国家秘密、商业秘密、机密文件管理) are talk, not a mark.
 */
const SECRECY: readonly (readonly [FindingRule, RegExp])[] = [
  ['secrecy-level-with-star', new RegExp(`${LEVEL} ?[★☆*＊] ?${PERIOD}?`, 'g')],
  ['secrecy-level-with-star', new RegExp(`${LEVEL} ?[·•] ?${PERIOD}`, 'g')],
  ['secrecy-level-stated', new RegExp(`(?<=[“"「『])${LEVEL}(?=[”"」』]级)`, 'g')],
  ['secrecy-level-alone', new RegExp(`(?<=^[ \\t]{0,60})${LEVEL}${PERIOD}?(?=[ \\t]|第|$)`, 'gm')],
  ['secrecy-level-stated', new RegExp(`(?<=(?:属于?|列为|按|系)(?:国家)?)${LEVEL}级(?=[^别]|$)`, 'g')],
  ['secrecy-level-in-brackets', new RegExp(`(?<=[(【\\[])${LEVEL}(?: ?${PERIOD})?(?=[)】\\]])`, 'g')],
  [
    'secrecy-level-stated',
    new RegExp(
      `(?<=(?:密级|定密为|定为|标注|标注为|标明|标有|标志为|加盖|盖有|印有)(?:为|是|了)?[:： ]?[“"「『]?)${LEVEL}(?: ?级)?(?![文资事信技材])`,
      'g',
    ),
  ],
]

const INTERNAL: readonly (readonly [FindingRule, RegExp])[] = [
  [
    'internal-material',
    /(?<!(?:公司|企业|我司|单位|商家|工厂|厂家|店铺|平台|对方|他们|其|的))内部(?:资料|文件|材料|事项|参考|参阅|传阅|掌握|刊物|发行|明电|情况通报)(?:[ ,，、;；]{0,2}(?:(?:不得|严禁|请勿|切勿|禁止)(?:外传|转发|上网|复制|扩散)|注意保存|妥善保管|请勿外传))?(?!的?(?:管理|制度|流转|审批|规范|归档|价))/g,
  ],
  [
    'internal-only',
    /(?:仅供|仅限|只供|限于?|供)(?:[\u4e00-\u9fa5]{0,4})?内部(?:使用|参考|参阅|传阅|交流|掌握|工作使用)|(?<=[(【[“]|^[ \t]{0,60})内部使用(?=[)】\]”]|[ \t]*$)/gm,
  ],
  [
    'no-circulation',
    /(?:不得|严禁|禁止)(?:对外)?(?:外传|转发|上网|扩散|外泄)|(?:请勿|切勿)(?:对外)?(?:外传|扩散|外泄)/g,
  ],
  ['work-secret', /(?<!国家秘密[、和及与]|泄露|保守|加强)工作秘密(?![管保制、和及与])/g],
  ['commercial-secret-mark', /(?:核心|普通)商密/g],
  ['unfinished-version', /(?:征求意见稿|送审稿|讨论稿|内部稿|报审稿)/g],
  [
    'not-for-publication',
    /此件(?:不公开|不予公开|依申请公开)|(?<=[(【[])(?:依申请公开|不予公开|不公开)(?=[)】\]])|(?<=公开属性[:： ]{0,2})(?:依申请公开|不予公开)/g,
  ],
  ['urgency-mark', /(?<=^[ \t]{0,60})(?:特急|加急|特提)(?=[ \t]|$)/gm],
]

/** Drafts that are out for public comment (公开征求意见) carry the words 征求意见稿 in their very title. */
const PUBLIC_CONSULTATION = /公开征求|征求公众意见|向社会(?:公开)?征求/

function marksBy(text: string, type: FindingType, rules: readonly (readonly [FindingRule, RegExp])[]): Hit[] {
  return rules.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      type,
      rule,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

export function findSecrecyMarks(text: string): Hit[] {
  return marksBy(text, 'SECRECY', SECRECY)
}

/** Marks of internal material, work secrets (工作秘密), unfinished versions and texts not for publication. */
export function findInternalMarks(text: string): Hit[] {
  const consultation = PUBLIC_CONSULTATION.test(text)
  return marksBy(text, 'INTERNAL', INTERNAL).filter((hit) => !(consultation && hit.rule === 'unfinished-version'))
}
