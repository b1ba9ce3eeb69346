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
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[〔〕【】﹝﹞「」『』〈〉—–－─～〜．·•〇○]/gu, (mark) => MARKS[mark] ?? mark)
    .replace(/-{2,}/gu, '-')
}

/** Whether two texts differ in blanks and line ends at most. */
export function sameBut(old: string, next: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
  return bare(old) === bare(next)
}
