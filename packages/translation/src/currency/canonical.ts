import { asDrafted } from './drafting.ts'
import { inOneForm } from './phrases.ts'
import { SIMPLIFIED_OF } from './traditional.data.ts'

const MARKS: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹝': '[',
  '﹞': ']',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〈': '《',
  '〉': '》',
  '—': '-',
  '–': '-',
  '－': '-',
  '─': '-',
  '～': '~',
  '〜': '~',
  '．': '.',
  '·': '·',
  '•': '·',
  〇: '零',
  '○': '零',
}

/** A text without what printing varies: width, blanks, line ends and the shapes of marks. Words and their order stay. */
export function canonical(text: string): string {
  const printed = text
    .replace(/[①-⑳㈠-㈩⑴-⒇]/gu, '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[〔〕【】﹝﹞「」『』〈〉—–－─～〜．·•〇○]/gu, (mark) => MARKS[mark] ?? mark)
    .replace(/[\u4e00-\u9fff]/gu, (one) => SIMPLIFIED_OF.get(one) ?? one)
    .replace(/-{2,}/gu, '-')
    // 5月10日(星期五): the date says it.
    .replace(/(?<=\d[日号]|[十一二三四五六七八九][日号])\((?:星期|周)[一二三四五六日天]\)/gu, '')
    .replace(/组织(?=开展|实施|评审|验收)/gu, '')
    .replace(/(?<=预算|范围|区域|期限)中/gu, '内')
    .replace(/(?<=[示告护用效密].?期)限(?=为|是|[\d一二三四五六七八九十])/gu, '')
    .replace(/1(?=式[\d一二三四五六七八九十]+份)/gu, '一')
    // 按照规定办理 is 按照规定执行, and 以本办法为准 is 按本办法执行.
    .replace(/(?<=规定|要求|标准|办法|约定)(?:办理|处理|实施)(?=[,;。]|$)/gu, '执行')
    .replace(/以([^,;。以]{1,20})为准/gu, '按$1执行')
    .replace(/(?<=申请|请求|许可|转让|受让|委托|代理|出质|投诉|举办|权利)方(?!可|能|便|式|面|案|法|得)/gu, '人')
    // Numbers of items within a paragraph order it and say nothing.
    .replace(/(?<=^|[:;。])(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,2}[.、](?!\d))/gu, '')
    .replace(/(?<=^|[,;。:])同时/gu, '并')
    // 应对材料负责 is 应当 and 对, 应当场 is 应当 and 当场.
    .replace(/应(?=对[^,;。]{1,20}(?:负责|进行|予以|作出|加以|给予))|应(?=当场)/gu, '应当')
    // 上海市财政局 is 市财政局 in a text of the city.
    .replace(/上海市(?=\p{Script=Han}{0,8}?(?:局|委员会|委|人民政府|法院|办公室|中心))/gu, '市')
  return inOneForm(asDrafted(printed))
}

/** Whether two texts differ in blanks and line ends at most. */
export function sameBut(old: string, next: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
  return bare(old) === bare(next)
}
