/**
 * How a message is told, whatever its words: who is spoken of, and how its sentences end. A complaint speaks of oneself and of those addressed, a
 * report of third persons, a plea tells long of oneself and asks at the end. Long stories without any of the known words are told apart by it.
 * Reads folded text.
 */
export function mannerSignals(folded: string): ReadonlyMap<string, number> {
  const signals = new Map<string, number>()
  for (const [name, words] of WHO) {
    const times = [...folded.matchAll(words)].length
    if (times > 0) signals.set(`who:${name}`, Math.log1p(times))
  }
  const spoken = WHO.flatMap(([name]) => (signals.has(`who:${name}`) ? [name] : []))
  signals.set(`speaks-of:${spoken.join('+')}`, 0.7)
  const sentences = folded.split(/(?<=[。！？!?\n])/u).filter((one) => /\p{L}/u.test(one))
  const asking = sentences.filter((one) => ASKS.test(one)).length
  if (sentences.length > 0) {
    signals.set('share-of-questions', asking / sentences.length)
    const last = sentences.at(-1) ?? ''
    signals.set(
      `ends:${ASKS.test(last) ? 'asking' : PLEADS.test(last) ? 'pleading' : /[!！]\s*$/u.test(last) ? 'loud' : 'telling'}`,
      0.7,
    )
  }
  for (const [name, words] of TELLS) if (words.test(folded)) signals.set(`tells:${name}`, 0.7)
  return signals
}

/** `me` the writer, `you` this bureau, `them` third persons. */
const WHO: readonly (readonly [string, RegExp])[] = [
  ['me', /我|本人|阿拉|咱|\b(?:i|my|me|we|our|us)\b/gu],
  ['you', /你们|你局|贵局|贵处|贵单位|您|\byou(?:r)?\b/gu],
  [
    'them',
    /他|她|对方|某|有人|有个|有家|有些|一家|那家|这家|该公司|同行|老板|\b(?:they|them|their|he|his|she|someone|somebody)\b/gu,
  ],
]

const ASKS = /[?？]\s*$|[吗嘛呢么伐]\s*[。!！]?\s*$/u
const PLEADS = /请|求|望|盼|帮|please|help|hope/u

/** What happened: money, how long ago, that nothing came of it, what stands written somewhere. */
const TELLS: readonly (readonly [string, RegExp])[] = [
  ['money', /[\d一二两三四五六七八九十百千几]+\s*(?:元|块|万|千|百)|(?:rmb|usd|cny|yuan)\b|钱/u],
  [
    'long-ago',
    /[\d一二两三四五六七八九十半几]+\s*(?:个)?(?:多)?(?:月|年|星期|礼拜|周|天)(?:了|多|前|过)|至今|到现在|到今天|\b(?:months|weeks|years)\b/u,
  ],
  ['once-and-again', /次|趟|又|还是|仍|依然|\b(?:again|still|twice)\b/u],
  ['place-of-text', /第.{1,6}(?:页|条|行|段|栏)|栏目|首页|网页|网站|附件|附表|页面|\bpage\b/u],
  ['quoted', /[“"「『].{1,40}[”"」』]/u],
  [
    'unanswered',
    /(?:没|没有|不|无|未|从来没)[^，。,]{0,5}(?:回|答复|人[接管理查说]|下文|消息|结果|动静|反应|音信)|no (?:one|reply|answer|response)|never (?:answered|replied|called)/u,
  ],
  [
    'better-for-all',
    /(?:能否|能不能|可否|可不可以|是否可以|是不是可以|希望|最好|要是|如果|应当|应该)[^。！？\n]{0,24}(?:增设|增加|开设|开通|公布|提前|延长|组织|举办|开放|设立|统一|简化|取消|改进|优化|推出|定期|每年|每季度|每月|多[办开搞设放讲]|放宽|降低|放到|挪到|改到|改成|牵头|推广|一些|早点|早一点|晚点|晚一点|细一点|大一点|分成)|(?:could|should|would|might) (?:\w+ ){0,3}(?:add|publish|offer|hold|provide|extend|introduce|organi[sz]e|translate)/u,
  ],
  [
    'rhetorical',
    /难道|凭什么|岂|算什么|谁来?[赔管负]|不是[^。？！\n]{1,18}[吗嘛么]|这[^，。？]{0,6}(?:合理|公平|像话)|有什么用|还是[^。，？]{1,8}摆设/u,
  ],
  ['demands', /要求|责令|必须给|给个|给一个|讨个|讨回|道歉|赔偿|追究|demand|apolog|compensat/u],
  ['own-plea', /[帮替][我俺咱]|帮帮?忙|求[你您助]|help (?:me|us)/u],
  ['look-into', /查一?[查下处]|核实|核查|严查|来看看|管一?管|investigat|look into/u],
  ['like-others', /像[^。，]{1,12}(?:那样|一样)|外地|外省|其他城市|国外|大家|企业都|老百姓|other cities|everyone/u],
  ['proof', /录音|录像|照片|截图|截屏|证据|亲眼|材料可|photos?|evidence|screenshot/u],
]
