import type { AttributeDescription } from './description.ts'

/** What every widget understands, added to each description by the build. */
export const COMMON_ATTRIBUTES: Readonly<Record<string, AttributeDescription>> = {
  api: {
    kind: 'text',
    about: {
      zh: '平台的地址；不写就是脚本所在的地址。',
      en: 'Origin of the platform; where the script came from when not given.',
    },
    example: 'https://platform.example',
  },
  lang: {
    kind: 'text',
    about: {
      zh: '语言：en 开头是英文，其余是中文；不写就跟随所在位置的 lang。',
      en: 'Language: en… is English, all else Chinese; taken from the place it stands in when not given.',
    },
    example: 'zh-Hans',
  },
  theme: {
    kind: 'choice',
    values: ['light', 'dark', 'contrast', 'auto'],
    default: 'light',
    about: {
      zh: '配色：浅色、深色、高对比，或跟随读者的系统设置。',
      en: 'Colours: light, dark, high contrast, or as the reader’s system is set.',
    },
  },
  text: {
    kind: 'choice',
    values: ['standard', 'large'],
    default: 'standard',
    about: { zh: '字号：标准或大字。', en: 'Size of the text: standard or large.' },
  },
  loading: {
    kind: 'choice',
    values: ['lazy', 'eager'],
    default: 'lazy',
    about: {
      zh: '滚动到附近再启动，或马上启动。',
      en: 'Start when scrolled near, or at once.',
    },
  },
  'heading-level': {
    kind: 'count',
    least: 1,
    most: 6,
    default: 2,
    about: {
      zh: '组件标题的级别，接在所在页面的标题之后。',
      en: 'Level of the widget’s heading, so that it follows the page’s own.',
    },
  },
}
