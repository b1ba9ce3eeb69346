import type { Named } from '@gongkai/ui'

interface ThemeVariable {
  readonly name: `--gk-${string}`
  readonly about: Named
  /** Its value in the light theme. */
  readonly default: string
  /** How it can be tried out on the page; the others are only told. */
  readonly tryOut?: 'colour' | { readonly least: number; readonly most: number; readonly unit: 'px' } | 'font'
}

/** What a site may change about a widget's looks. They inherit into the widget from any element around it. */
export const THEME_VARIABLES: readonly ThemeVariable[] = [
  {
    name: '--gk-accent',
    about: { zh: '主色：链接、按钮', en: 'Accent: links, buttons' },
    default: '#0f4c9a',
    tryOut: 'colour',
  },
  { name: '--gk-text', about: { zh: '正文', en: 'Text' }, default: '#17202a', tryOut: 'colour' },
  { name: '--gk-bg', about: { zh: '底色', en: 'Background' }, default: '#ffffff', tryOut: 'colour' },
  { name: '--gk-border', about: { zh: '分隔线', en: 'Rules' }, default: '#dde3ea', tryOut: 'colour' },
  {
    name: '--gk-radius',
    about: { zh: '圆角', en: 'Corners' },
    default: '4px',
    tryOut: { least: 0, most: 24, unit: 'px' },
  },
  {
    name: '--gk-font-size',
    about: { zh: '字号', en: 'Text size' },
    default: '17px',
    tryOut: { least: 14, most: 24, unit: 'px' },
  },
  { name: '--gk-font', about: { zh: '字体', en: 'Typeface' }, default: '', tryOut: 'font' },
  { name: '--gk-on-accent', about: { zh: '主色上的文字', en: 'Text on the accent' }, default: '#ffffff' },
  { name: '--gk-muted', about: { zh: '次要文字', en: 'Secondary text' }, default: '#4d5a68' },
  { name: '--gk-quiet', about: { zh: '浅色块', en: 'Quiet surface' }, default: '#f5f7fa' },
  { name: '--gk-edge', about: { zh: '输入框边线', en: 'Edges of fields' }, default: '#76828f' },
  { name: '--gk-danger', about: { zh: '错误', en: 'Errors' }, default: '#b3261e' },
]

/** Typefaces to try: the widget's own, that of the page, and what old sites mostly have. */
export const FONTS: readonly { readonly value: string; readonly text: Named }[] = [
  { value: '', text: { zh: '组件自带（系统黑体）', en: 'The widget’s own (system sans)' } },
  { value: 'SimSun, "Songti SC", "Noto Serif CJK SC", serif', text: { zh: '宋体', en: 'Song (serif)' } },
  { value: 'KaiTi, "Kaiti SC", serif', text: { zh: '楷体', en: 'Kai' } },
  { value: '"Microsoft YaHei", "PingFang SC", sans-serif', text: { zh: '微软雅黑', en: 'Microsoft YaHei' } },
]

/** The rule to put into the site's own style sheet, or null where nothing was changed. */
export function themeRule(tag: string, chosen: Readonly<Record<string, string>>): string | null {
  const lines = THEME_VARIABLES.filter(({ name, default: own }) => chosen[name] && chosen[name] !== own).map(
    ({ name }) => `  ${name}: ${chosen[name] ?? ''};`,
  )
  return lines.length === 0 ? null : `${tag} {\n${lines.join('\n')}\n}`
}
