const NOT_THE_SUBJECT =
  /(?:\.(?:csv|tsv|json|xlsx?|txt))+$|[0-9a-z._\-()（）《》〈〉、，,\s]+|[一二三四]季度|[上下]半年|截[至止]|累计|年度|年|月|日|底|末|第|各(?:区县?|街镇|行业|部门|单位)|全[市区省国]|本[市区局]|市|区县?|情况|统计|汇总|一览|明细|公示|公开|发布|数据|名单|清单|更新|修订|[新旧]?版|报?表|按|分|的|在|有|无/gi

/** What a table is about, from its name: dates, numbers and words that any table has are left out. Empty when nothing is left. */
export function subjectOfName(name: string): string {
  return bare(name.normalize('NFKC').replaceAll(NOT_THE_SUBJECT, ''))
}

/** What a measure is about, from its heading: 低保人数 is about 低保, 人数 about nothing of its own. */
export function subjectOfMeasure(heading: string): string {
  const plain = heading
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|\s/g, '')
    .replace(/^其中[:：]?/, '')
  return bare(plain.toLowerCase())
}

function bare(words: string): string {
  const rest = words.replace(/(?:总|合)?(?:人次|人|件|户|家|个)?(?:计|数量|总数|总量|数|量)$/, '')
  return /^(?:count|counts|n|number|total|num|value|people|persons|cases|firms)?$/.test(rest) || rest.length < 2
    ? ''
    : rest
}

/** Whether two subjects may be the same thing: an unknown one may be anything, others share most of their characters. */
export function mayBeSameSubject(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other || one.includes(other) || other.includes(one)) return true
  const [a, b] = [new Set(one), new Set(other)]
  const shared = [...a].filter((unit) => b.has(unit)).length
  return shared / Math.min(a.size, b.size) >= 0.6
}
