import { hanNumber } from '../../src/plan/han-number.ts'
import type { GoldTask } from '../../src/index.ts'
import { mannerOf, owedBy, printed, type Manner, type Owed } from './annotation.ts'
import { dice, type Dice } from './dice.ts'
import { DEADLINES, DEEDS, poolOf } from './pools.ts'
import { tableOf } from './table.ts'

/** A document whose tasks were known before it was printed. */
export interface MadePlan {
  readonly text: string
  readonly tasks: GoldTask[]
}

const SCHEMES = [
  'han>bracket',
  'han>bracket>digit',
  'han>digit',
  'bracket',
  'article',
  'digit',
  'run',
  'han',
  'decimal',
] as const
type Scheme = (typeof SCHEMES)[number]

interface Place {
  readonly number: string
  readonly marker: string
  /** The headings that open before this item. */
  readonly headings: readonly string[]
}

function placesOf(roll: Dice, scheme: Scheme): Place[] {
  const deed = () => roll.pick(DEEDS).replace(/[0-9.]+/g, '')
  const sections = 1 + roll.below(4)
  const places: Place[] = []
  const many = () => 1 + roll.below(4)
  if (scheme === 'bracket' || scheme === 'article' || scheme === 'digit' || scheme === 'han') {
    for (let n = 1, end = many() + many(); n <= end; n += 1) {
      const han = hanNumber(n)
      const [number, marker] = {
        bracket: [`（${han}）`, `（${han}）`],
        article: [`第${han}条`, `第${han}条　`],
        digit: [String(n), `${n}．`],
        han: [han, `${han}、`],
      }[scheme] as [string, string]
      places.push({ number, marker, headings: [] })
    }
    return places
  }
  let running = 0
  for (let s = 1; s <= sections; s += 1) {
    const top = `${hanNumber(s)}、${deed()}`
    const groups = scheme === 'han>bracket>digit' ? many() : 1
    for (let g = 1; g <= groups; g += 1)
      for (let i = 1, end = many(); i <= end; i += 1) {
        running += 1
        const n = scheme === 'run' ? running : i
        const middle = `（${hanNumber(g)}）`
        const headings = [
          ...(g === 1 && i === 1 ? [top] : []),
          ...(scheme === 'han>bracket>digit' && i === 1 ? [middle + deed()] : []),
        ]
        const own = {
          'han>bracket': [`（${hanNumber(n)}）`, `（${hanNumber(n)}）`],
          run: [`（${hanNumber(n)}）`, `（${hanNumber(n)}）`],
          'han>bracket>digit': [`${middle}${n}`, `${n}.`],
          'han>digit': [String(n), `${n}.`],
          decimal: [`${s}.${n}`, `${s}.${n} `],
        }[scheme] as [string, string]
        places.push({ number: hanNumber(s) + own[0], marker: own[1], headings })
      }
  }
  return places
}

const FIRST_RULES = [
  '各项任务列第一位的单位为牵头单位。',
  '责任单位中排首位的为牵头单位，不再逐一注明。',
  '注：排名第一的部门为牵头部门。',
]

function preambleOf(roll: Dice, manner: Manner): string[] {
  return [
    ...(roll.chance(60) ? ['为做好全年工作，结合实际，制定本要点。各单位要高度重视，确保任务落到实处。'] : []),
    ...(manner.style === 'first-leads' ? [roll.pick(FIRST_RULES)] : []),
    ...(manner.style === 'star' && roll.chance(50) ? [`说明：标“${manner.star}”的为牵头单位。`] : []),
  ]
}

function tailOf(roll: Dice, annotated: boolean): string[] {
  return [
    ...(annotated && roll.chance(20)
      ? ['附件：1.评分细则', '2.人员名单', '附件1', '评分细则', '一、组织（40分）', '二、成效（60分）']
      : []),
    ...(roll.chance(30) ? ['某某办公室', '2027年2月3日'] : []),
    ...(roll.chance(20) ? ['抄送：市委办公室，市人大常委会办公室。', '某某办公室　　2027年2月5日印发'] : []),
  ]
}

/** One document: its manner, its numbers, its noise and its line breaks are all drawn from the seed. */
export function madePlan(seed: number): MadePlan {
  const roll = dice(seed)
  const pool = poolOf(roll.pick(['ministry', 'city', 'county', 'province', 'inner']))
  const title = `${roll.pick(['海州市', '青江县', '某学院', '全省'])}2027年${roll.pick(['政务公开', '安全生产', '重点改革', '民生实事'])}工作${roll.pick(['要点', '任务清单', '责任分工方案'])}`
  if (roll.chance(25)) {
    const table = tableOf(roll, pool)
    return { text: [title, ...(roll.chance(50) ? [''] : []), ...table.lines].join('\n'), tasks: table.tasks }
  }
  const manner = mannerOf(roll)
  const lines = [title, '', ...preambleOf(roll, manner)]
  if (roll.chance(15)) lines.push('')
  const tasks: GoldTask[] = []
  const dated = roll.chance(50)
  const layout = roll.pick(['inline', 'inline', 'inline', 'before-stop', 'own-line', 'bare-line', 'several'] as const)
  for (const place of placesOf(roll, roll.pick(SCHEMES))) {
    lines.push(...place.headings)
    const sentences = () => roll.some(DEEDS, 1, 4).join(roll.pick(['，', '；', '，']))
    const owed = () => owedBy(roll, manner, pool, dated && roll.chance(60) ? roll.pick(DEADLINES) : null)
    const add = (given: Owed, part: number | null) =>
      tasks.push({ number: place.number, lead: [...given.lead], support: [...given.support], due: given.due, part })
    const [open = '（', close = '）'] = manner.brackets
    const labelled = !['told', 'shared', 'with', 'bare'].includes(manner.style)
    const head = `${place.marker}${roll.pick(DEEDS)}。`
    const first = owed()
    const note = `${open}${printed(manner, first)}${close}`
    if (layout === 'several' && manner.style !== 'bare' && roll.chance(50)) {
      const second = owed()
      lines.push(`${head}${sentences()}。${note}${sentences()}。${open}${printed(manner, second)}${close}`)
      add(first, 1)
      add(second, 2)
      continue
    }
    if (layout === 'before-stop' && labelled) lines.push(`${head}${sentences()}${note}。`)
    else if (layout === 'own-line') lines.push(`${head}${sentences()}。`, note)
    else if (layout === 'bare-line' && labelled) lines.push(head + sentences() + '。', printed(manner, first))
    else lines.push(`${head}${sentences()}。${note}`)
    add(first, null)
  }
  lines.push(...tailOf(roll, true))
  return { text: broken(roll, lines).join('\n'), tasks }
}

/** Lines as a page breaks them, with the page's own marks between. */
function broken(roll: Dice, lines: readonly string[]): string[] {
  const indent = roll.chance(30) ? '　　' : ''
  const width = roll.chance(35) ? 24 + roll.below(18) : 0
  const paged = roll.chance(30)
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    const whole = index > 0 && line !== '' ? indent + line : line
    const pieces = width === 0 || index === 0 ? [whole] : (whole.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    for (const piece of pieces) {
      out.push(piece)
      if (paged && index > 3 && roll.chance(4)) out.push(roll.pick(['- 2 -', '— 3 —', '第4页 共9页']))
    }
  }
  return out
}
