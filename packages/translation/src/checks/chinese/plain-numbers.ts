import type { Quantity } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { countSaid } from './counts.ts'
import { inFigures, NUMBER, valueOf } from './numerals.ts'

/** Words that hold a numeral and count nothing. */
const FIXED =
  /十分|千方百计|千家万户|一般|一律|一致|一定|一切|一并|一旦|一直|一经|一方面|一些|一贯|一体化?|一同|一起|一样|一站式|一网通办|一网统管|一件事|一次性|一次办|一窗|统一|唯一|同一|任一|之一|逐一|第一时间|第一责任人|进一步|单一|专一|万一|一一|一事一审|一企一策|一事一议|一业一证|一带一路|百姓|百货|百强|三农|三公|两会|两用|二手|二维码|二次元|第三方|第三人|第三者|三者|五险一金|四史|双一流|一线|一流|一面|一边|一手|一度|一时|一揽子|一系列|一对一|点对点|一票否决|九三学社|数[十百千万亿]+|几[十百千万]|[十百千万]几|若干|成[千百]上[万千]|上[百千万]|千瓦|百科|三亚|四川|九江|五一|十一(?=期间|假期|黄金周|长假)|八一|七一|五四|三八|六一|一季度末/g

/** What a small number written as a word counts. */
const MEASURE =
  /^\s*(?:余|多)?(?:个|名|人|位|件|项|条|种|类|次|份|家|所|套|款|批|期|级|章|节|页|字|张|台|辆|户|处|场|方|轮|步|层|部|篇|门|支|只|岁|周岁|周年|届|号|区|县|省|市|国|村|幢|楼|室|副|点|阶段|环节|方面|部分|环|组|代|等|大|星|本|册|笔|起|宗|例|地|部门|单位|机关|成)/

/** Every other number of a Chinese text. Figures are firm; numerals in words are as firm as what they count. */
export const chinesePlainNumbers: readonly Pattern[] = [
  {
    source:
      /["“”]?(十[一二三四五六])(五)["“”]?(?=期间|规划|时期|以来|末|初|["”])|第(十[一二三四五六])个五年(?=规划|计划)/g,
    read: ([, short, , plan = short ?? ''], place): Quantity[] =>
      [countSaid(place, valueOf(plan), 'plan', 'soft'), countSaid(place, 5, null, 'weak')].flatMap((one) => one ?? []),
  },
  { source: FIXED, read: () => [] },
  {
    // List marks: （一）, (3), ①, 1. or 一、 at the head of a line.
    source:
      /\(\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*\)|[①-⑳]|(?<=^|\n)\s*(?:\d{1,2}(?:\.(?!\d)|、|\))|[一二三四五六七八九十]{1,3}、)|(?<=[:：；;。])\s*\d{1,2}(?:\.(?!\d)|、|\))|(?<=\s)\d{1,2}\.(?=\s*[\u4e00-\u9fff])|[一二三四五六七八九十](?=是)/g,
    read: (match, place) => {
      const inside = /\d+|[一二三四五六七八九十]+/.exec(match[0])?.[0]
      const value = inside === undefined ? match[0].trim().charCodeAt(0) - 0x245f : valueOf(inside)
      const said = countSaid(place, value, null, 'weak')
      return said && (match.input.startsWith('是', place.end) ? said : { ...said, mark: true })
    },
  },
  {
    source: new RegExp(`第\\s*(${NUMBER})`, 'g'),
    read: ([, number = ''], place) => countSaid(place, valueOf(number), null, inFigures(number) ? 'firm' : 'soft'),
  },
  {
    source: /每万(?=[人件户家名元])/g,
    read: (_, place) => countSaid(place, 10_000, null, 'soft'),
  },
  { source: /一半|半数|过半/g, read: (_, place) => countSaid(place, 0.5, null, 'weak') },
  { source: /双(?=方|边|向|语|重|休|师|月)/g, read: (_, place) => countSaid(place, 2, null, 'weak') },
  {
    source: new RegExp(NUMBER, 'g'),
    read: (match, place) => {
      const value = valueOf(match[0])
      const measured = MEASURE.test(match.input.slice(place.end, place.end + 5))
      // 每增加1件: “each further case”.
      if (inFigures(match[0])) return countSaid(place, value, null, value === 1 && measured ? 'soft' : 'firm')
      return countSaid(place, value, null, measured ? (value >= 10 ? 'firm' : 'soft') : 'weak')
    },
  },
]
