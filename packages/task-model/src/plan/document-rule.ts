import { unitNames } from './unit-names.ts'

/** 列第一位的为牵头单位, 排首位者牵头, 牵头单位列首位: of those only called responsible, the first leads. */
const FIRST_LEADS =
  /(?:第一(?:[位名个家]|顺位)?|首[位个列名])(?:的|者|责任|单位|部门|处室|科室|排列|列出|均|即)*(?:为|是|系|作为)?总?(?:牵头|主办|主责)|(?:牵头|主办)(?:单位|部门|处室|科室)[^。；;，,]{0,6}[列排居在][^。；;，,]{0,4}(?:第一|首)/
const FROM_HERE_ON =
  /(?:以下|下列|上述|以上|各项|所有)(?:各项|所有)?(?:工作|重点)?(?:任务|事项|措施)?(?:，)?均(?:需|由|须|要)?(.+?)(?:按职责|共同|具体|负责|配合|抓好)*(?:落实|负责|配合|实施)/
const ALL_ALONG =
  /(?:^|[。；;，,：:])([^。；;：:]+?)(?:均)?(?:为|是|作为)(?:各项|以上|上述|以下|所有|全部)?[^。；;，,]{0,6}(?:责任|配合|落实|实施)(?:单位|部门|主体)[^。；;]{0,8}不再(?:逐一|逐项|一一|重复|另行|单独)?(?:列|标|注)/

/** A rule of the document: 列第一位的为牵头单位. */
export function saysFirstLeads(text: string): boolean {
  return FIRST_LEADS.test(text)
}

/** Those of whom a sentence says what holds for its own item too: 各区政府均为配合单位，以下不再列出. */
export function heldAllAlong(text: string): string[] {
  return FROM_HERE_ON.test(text) ? [] : unitNames(ALL_ALONG.exec(text)?.[1] ?? '')
}

/** The units a sentence says to hold for all that follows: 以下均需各区政府落实，不再列出. */
export function heldFromHereOn(text: string): string[] {
  const list = (FROM_HERE_ON.exec(text) ?? ALL_ALONG.exec(text))?.[1] ?? ''
  return unitNames(list)
}
