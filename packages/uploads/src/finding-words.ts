import type { Lang } from '@gongkai/contract-kit'
import {
  FILE_FINDING_TYPES,
  findingMessage,
  type FileFinding,
  type FileFindingType,
  type FilePlace,
  type Finding,
} from '@gongkai/disclosure-rules'

type Words = Readonly<Record<Lang, string>>

/** What each thing in a file is, for whoever decides on it. */
const WORDS: Readonly<Record<FileFindingType, Words>> = {
  HIDDEN_TEXT: {
    zh: '页面上看不到、文件里仍有的文字',
    en: 'Text that the page does not show and the file still holds',
  },
  HIDDEN_SHEET: { zh: '隐藏的工作表或幻灯片', en: 'A hidden sheet or slide' },
  TRACKED_CHANGE: { zh: '修订痕迹，删去的文字仍可恢复', en: 'A tracked change: what was struck can be read' },
  COMMENT: { zh: '批注', en: 'A comment' },
  AUTHOR: { zh: '文件属性中的个人姓名', en: 'A person’s name among the properties of the file' },
  FILE_NAME: { zh: '文件名中的个人信息', en: 'Personal data in the file’s name' },
  COVERED_TEXT: { zh: '被遮盖、仍可复制的文字', en: 'Covered text that can still be copied' },
  HIDDEN_LAYER: { zh: '关闭的图层中有内容', en: 'A layer that is switched off holds something' },
  POSITION: { zh: '照片中的拍摄位置', en: 'The place where a photograph was taken' },
  EMBEDDED_FILE: { zh: '文件中嵌有另一个文件', en: 'Another file inside this one' },
  MACRO: { zh: '文件中有宏或脚本，请勿运行', en: 'A macro or script inside: do not run it' },
  WRONG_TYPE: { zh: '扩展名与内容不符，请勿直接打开', en: 'Its ending and its content differ: do not simply open it' },
  BOMB: { zh: '展开后过大', en: 'It grows too large when opened' },
  UNREADABLE: { zh: '有一部分读不出来', en: 'A part of it could not be read' },
}

const isFileType = (type: string): type is FileFindingType => (FILE_FINDING_TYPES as readonly string[]).includes(type)

/** What was found, in words; what was found in a text says what its rule says everywhere. */
export function uploadFindingMessage(finding: Pick<FileFinding, 'type' | 'rule'>, lang: Lang): string {
  const { type, rule } = finding
  return isFileType(type) ? WORDS[type][lang] : findingMessage({ type, rule } as Finding, lang)
}

/** Where in the file: 「名单.xlsx，工作表“汇总”，B3」; empty for the file as a whole. */
export function placeWords({ within, page, slide, sheet, cell }: FilePlace, lang: Lang): string {
  const zh = lang === 'zh'
  const words = [
    ...within.slice(1),
    page === undefined ? '' : zh ? `第${page}页` : `page ${page}`,
    slide === undefined ? '' : zh ? `第${slide}张幻灯片` : `slide ${slide}`,
    sheet === undefined ? '' : zh ? `工作表“${sheet}”` : `sheet “${sheet}”`,
    cell ?? '',
  ]
  return words.filter((word) => word !== '').join(zh ? '，' : ', ')
}
