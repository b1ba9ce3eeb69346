import { bracketGroups, splitOutside } from './bracket-groups.ts'

/** How the name of a public body ends; tells a list of units from any other words. */
export const UNIT_END = /[局委办部处科室厅院会团司心府位门行署所组队站社校区镇街县市省级构][）)〕\]]?[*★＊]?$/

export const OPEN_END =
  /等(?:[\d一二三四五六七八九十]+[个家])?(?:各)?(?:相关|有关|其他)?(?:职能)?(?:部门|单位|处室|科室|机构)?$/

/** The names of a list, without 由, 等有关部门 and asides such as 〈含…，下同〉; brackets that belong to a name stay. */
export function unitNames(list: string): string[] {
  return splitOutside(list, '、，,；;/／')
    .flatMap(spaced)
    .flatMap((piece) => {
      const name = withoutAsides(piece)
        .replace(/\s+/g, '')
        .replace(/^(?:由|会同|以及|及|和)(?=..)/, '')
        .replace(OPEN_END, '')
        .replace(/[。．.：:]+$/, '')
      return name === '' ? [] : [name]
    })
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
