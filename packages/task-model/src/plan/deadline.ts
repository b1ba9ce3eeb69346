const YEAR = '(?:[\\d〇零一二三四五六七八九]{4}年|[今明当本]年|每(?:半?年|季度?|个?月|周)|“?十[四五六七]五”?)'
const SEASON = '(?:[上下]半年|第?[一二三四1-4]季度|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?)'
const DAY = '(?:\\d{1,2}日|[一二三四五六七八九十]{1,3}日)'
const EDGE = '(?:年?[底末初]|[上中下]旬|年[内中]|期间|汛期|汛|春节|国庆节?|“?(?:五一|十一)”?|清明节?|两会)'
const BY = '(?:之前|以前|前|内|起)'
const POINT = `(?:${YEAR})?(?:${SEASON})?(?:${DAY})?(?:${EDGE})?(?:${BY})?`
/** A day or season by which something is due, as annotations print it: 2026年6月底前, 年底前完成, 第三季度, 5月至10月. */
const DEADLINE = new RegExp(`^(?:于|在|到|至|力争|确保)?(${POINT}(?:[至到—–~-]${POINT})?)`)
/** What is done by then, which is not part of the day. */
const DONE = /^(?:全部|全面|基本)?(?:完成|落实|办结|实施|出台|上线|到位|建成|报送)*$/
/** What begins then, which is no deadline: 2024年启动. */
const BEGUN = /^(?:全面|正式|陆续|率先)?(?:启动|开始|起步|开工|试点|试行)/
/** So long after something: 印发后10日内, 5个工作日内. */
const AFTER =
  /^[^、，,；;。：:]{0,14}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})个?(?:工作日|自然日|日|天|月|周|小时)(?:之)?内(?:完成|公开|公布|更新|办结|报送)?$/
/** No date, though a column of deadlines may hold it: 持续推进. */
const STANDING =
  /^(?:持续(?:推进|开展|实施)?|长期(?:坚持|推进|开展|实施)?|常态化(?:推进|开展|实施)?|定期(?:推进|开展)?|全年(?:推进|开展)?|即时|实时|立即|适时|(?:汛期|平时|节前|期间)?每[年季月周日天]度?.{0,4})$/

/** 年内持续推进 is kept whole. */
const ALL_YEAR = /^[本今全]?年[内中度]?(?:持续|长期|常态化)(?:推进|开展|实施|坚持)$/

/** The date a stretch of an annotation begins with, and what follows it; null where it begins with none. */
export function leadingDate(piece: string): { readonly date: string; readonly rest: string } | null {
  if (STANDING.test(piece) || ALL_YEAR.test(piece) || AFTER.test(piece)) return { date: piece, rest: '' }
  const match = DEADLINE.exec(piece)
  const date = match?.[1] ?? ''
  // 每年至少一次 says how often, and not until when.
  const often =
    /^每[年季月周]度?至?$/.test(date) && match?.[0] !== piece && !DONE.test(piece.slice(match?.[0].length ?? 0))
  if (often || date.length < 2 || !/[前内底末初中月日季年节汛旬期]/.test(date)) return null
  return { date, rest: piece.slice(match?.[0].length ?? 0) }
}

/** A stretch that is a date and nothing else but what is done by then: 2026年6月底前完成, 年底前取得阶段性成果. */
export function isDeadline(piece: string): boolean {
  const read = leadingDate(piece)
  return (
    read !== null && (DONE.test(read.rest) || (/[前内底末]$/.test(read.date) && !/[局委办部处科室厅]/.test(read.rest)))
  )
}

/** A stretch that says when something begins: 2024年启动. */
export function isBeginning(piece: string): boolean {
  return BEGUN.test(leadingDate(piece)?.rest ?? '')
}

/** The deadline without what happens on it: 2026年6月底前完成 is 2026年6月底前. Anything else stays as printed. */
export function deadlineIn(text: string): string {
  const read = leadingDate(text)
  return read && DONE.test(read.rest) ? read.date : text
}

/** A month or day whose year is not printed. */
export function lacksYear(due: string): boolean {
  return (
    /\d月|[一二三四五六七八九十]月|季度|半年|年[底末内]/.test(due) &&
    !/\d{4}年|[〇零一二三四五六七八九]{4}年|每/.test(due)
  )
}
