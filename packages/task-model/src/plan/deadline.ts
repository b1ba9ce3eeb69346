/** A day or season by which something is due, as annotations print it: 2026年6月底前, 年底前完成, 第三季度. */
const DEADLINE =
  /^(?:于|在)?((?:\d{4}年|每(?:半?年|季度?|个?月|周))?(?:[上下]半年|第?[一二三四1-4]季度|(?:\d{1,2}|[一二三四五六七八九十]+)月)?(?:\d{1,2}日)?(?:年?[底末]|[上中下]旬|年内|年中)?(?:之前|以前|前|内)?)(?:完成|落实|办结|实施|出台|上线|到位)*$/
/** No date, though a column of deadlines may hold it: 持续推进. */
const STANDING = /^(?:持续推进|长期(?:坚持|推进)?|常态化(?:推进|开展)?|定期(?:推进|开展)?|全年(?:推进)?)$/

export function isDeadline(piece: string): boolean {
  return (
    STANDING.test(piece) ||
    (/[\d一二三四五六七八九十年每]/.test(piece) && /[前内底末完成月日季]/.test(piece) && DEADLINE.test(piece))
  )
}

/** The deadline without what happens on it: 2026年6月底前完成 is 2026年6月底前. */
export function deadlineIn(text: string): string {
  return DEADLINE.exec(text)?.[1] || text
}
