import { bracketGroups, splitOutside } from './bracket-groups.ts'

/** How the name of a public body ends; tells a list of units from any other words. */
export const UNIT_END =
  /^[^《》“”]*(?:[局委办部处科室厅院会团司心府位门署所组队站社校区镇街县市省级构学联协股馆台乡村旗州盟关班园厂港]|中央|街道|[银分支总央]行|税务|邮政|海事)(?:[）)〕\]】］][（(〔[].*)?[）)〕\]】］]?$/

/** The list is printed as open: 等, 等部门, 等12个有关单位, 等领导小组成员单位; 高等 and 中等 are of a name. */
const BODIES = '(?:部门|单位|处室|科室|股室|机构|方面|地区|企业)'
export const OPEN_END = new RegExp(
  `(?<![高中初])等(?:[^、，,；;]{0,16}(?:相关|有关|其他|成员)${BODIES}$|(?:[\\d一二三四五六七八九十]+[个家]?)?各?(?:相关|有关|其他)?(?:职能|责任|成员|市级|省级|区级|县级|市直|省直|区直)?(?:${BODIES}(?:[和、及]${BODIES}|[（(]${BODIES}[）)])?|地)?$)`,
)

/** What marks the lead in a list whose document says so: 责任单位：市司法局*、市财政局. */
const STARS = '*＊★☆▲△※'
const STARRED = new RegExp(`^[${STARS}]+|[${STARS}]+$`, 'g')

export interface Unit {
  readonly name: string
  readonly starred: boolean
}

/** The units of a list, without 由, 等有关部门 and asides such as 〈含…，下同〉; brackets that belong to a name stay. */
export function unitsIn(list: string): Unit[] {
  const pieces = splitOutside(list, '、，,；;/／|')
    .flatMap(spaced)
    .flatMap((piece) => joined(withoutAsides(piece).replace(/\s+/g, '')))
  return levelsJoined(pieces).flatMap((piece) => {
    const clean = piece
      .replace(/^(?:本项|该项|此项|上述)?(?:工作|任务|事项)?由(?=..)/, '')
      .replace(/^(?:会同|以及|及|和|与)(?=..)/, '')
      .replace(OPEN_END, '')
      .replace(/[。．.：:]+$/, '')
    const name = clean.replace(STARRED, '')
    return name === '' || /^[-—–\\无]+$/.test(name) ? [] : [{ name, starred: name !== clean }]
  })
}

export function unitNames(list: string): string[] {
  return unitsIn(list).map(({ name }) => name)
}

const LEVEL =
  /^[*＊★☆▲△※]?(?:各|相关|有关)(?:省|辖?市|州|盟(?:行政公署)?|区|县|乡|镇|旗|地级以上市|设区市)(?:[（(〔].*[）)〕])?$/
const NEXT_LEVEL =
  /^(?:自治区|直辖市|自治州|州|市|县|区|乡|镇|旗)(?:[（(〔].*[）)〕])?(?:级)?(?:(?:人民)?政府)?[*＊★☆▲△※]?$/
const BARE_GOVERNMENT = /^(?:人民)?政府$|^(?:管委会|办事处)$/
const GOVERNMENT = /政府[*＊★☆▲△※]?$/

/** 各市、县（市、区）人民政府 and 各省、自治区、直辖市人民政府 are one unit: the levels share their last word. */
function levelsJoined(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    let end = at
    if (LEVEL.test(pieces[at] ?? ''))
      while (NEXT_LEVEL.test(pieces[end + 1] ?? '') && !GOVERNMENT.test(pieces[end] ?? '')) end += 1
    // 党委、政府 share the name before them.
    if (end === at && /党(?:工)?委$/.test(pieces[at] ?? '') && BARE_GOVERNMENT.test(pieces[at + 1] ?? '')) end += 1
    // 各县、区 ends with a level that is no name by itself.
    const whole = end > at
    names.push(whole ? pieces.slice(at, end + 1).join('、') : (pieces[at] ?? ''))
    if (whole) at = end
  }
  return names
}

/** No list of names is as long without a mark. */
const LONGEST_NAME = 200

/** A name long enough to stand alone before 和; 社会和法制委员会 is one. */
const BEFORE_AND = /^(?:各.+|.{2,})[局委办部处科股室厅院府团司队门位所会心站行署](?:[（(〔][^）)〕]*[）)〕])?$/

/** A和B is two units when each is the name of one; 文化和旅游局 is one, as 文化 names nobody. */
function joined(piece: string): string[] {
  if (piece.length > LONGEST_NAME) return [piece]
  for (const match of piece.matchAll(/以及|及|和|与/g)) {
    const before = piece.slice(0, match.index)
    const after = piece.slice(match.index + match[0].length)
    if (BEFORE_AND.test(before) && after.length > 2 && (UNIT_END.test(after) || OPEN_END.test(after)))
      return [before, ...joined(after)]
  }
  return [piece]
}

/** A blank parts two names when both look like one; any other is a stray one. */
function spaced(piece: string): string[] {
  const pieces = splitOutside(piece, ' ')
  return pieces.length > 1 && pieces.every((each) => each.length > 2 && UNIT_END.test(each)) ? pieces : [piece]
}

function withoutAsides(text: string): string {
  return bracketGroups(text)
    .filter(({ content }) => /下同|^含|^包括|^以下|统称|简称|不再列出/.test(content))
    .reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text)
}
