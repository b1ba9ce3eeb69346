import { screenTexts, type FieldFinding, type ScreeningOptions } from '@gongkai/disclosure-rules'

/**
 * What the screening (筛查) finds in a text that is to stand on the wall. Findings that are only told (`info`) hold nothing up.
 */
export function wallFindings(text: string, options: ScreeningOptions = {}): FieldFinding[] {
  return screenTexts({ text }, options).filter(({ severity }) => severity !== 'info')
}

/**
 * What still bars a text from the wall: whatever blocks, and whatever is to be looked at unless the moderator said that it may stay. A moderator
 * cannot keep a telephone number or a mark of secrecy: it has to go from the text (保密法, 个人信息保护法 28).
 */
export function barredFrom(text: string, keep: readonly string[], options: ScreeningOptions = {}): FieldFinding[] {
  return wallFindings(text, options).filter(({ severity, key }) => severity === 'block' || !keep.includes(key))
}
