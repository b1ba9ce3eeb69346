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
  return (
    text
      .replace(/[①-⑳㈠-㈩⑴-⒇]/gu, '')
      .normalize('NFKC')
      .replace(/[\s\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/[〔〕【】﹝﹞「」『』〈〉—–－─～〜．·•〇○]/gu, (mark) => MARKS[mark] ?? mark)
      .replace(/-{2,}/gu, '-')
      // Numbers of items within a paragraph order it and say nothing.
      .replace(/(?<=^|[:;。])(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,2}[.、](?!\d))/gu, '')
      .replace(/(?<=^|[,;。:])同时/gu, '并')
      // 应对材料负责 is 应当 and 对, 应当场 is 应当 and 当场.
      .replace(/应(?=对[^,;。]{1,20}(?:负责|进行|予以|作出|加以|给予))|应(?=当场)/gu, '应当')
      .replace(/每个(?=月|季度|年|工作日|星期|周)/gu, '每')
      // 上海市财政局 is 市财政局 in a text of the city.
      .replace(/上海市(?=\p{Script=Han}{1,8}?(?:局|委员会|委|人民政府|法院|办公室|中心))/gu, '市')
  )
}

/** Whether two texts differ in blanks and line ends at most. */
export function sameBut(old: string, next: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
  return bare(old) === bare(next)
}
