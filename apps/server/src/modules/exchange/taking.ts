import { isRefusal, type Refusal, type TakenFile } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import {
  fitExchange,
  READ_STATES,
  readExchange,
  type ExchangeFormat,
  type ExchangeMaker,
  type ExchangeView,
  type Fitted,
  type FittedUnit,
} from '@gongkai/translation/exchange'
import { rollback } from '../../platform/database.ts'
import type { Surroundings } from '../surroundings.ts'
import { decodeText } from '../text-file.ts'
import { saveUnits } from '../translations/index.ts'
import { fittedTo, openTranslation, type OpenTranslation } from './translation-file.ts'

export interface Taking {
  readonly id: string
  readonly maker: ExchangeMaker
  readonly file: TakenFile
}

interface Laid extends Fitted {
  readonly format: ExchangeFormat
  readonly open: OpenTranslation
}

/** Reads a file and lays it beside the translation as it stands. Every refusal of a file has its line. */
async function layFile({ db }: Surroundings, { id, file }: Taking): Promise<Laid | Refusal> {
  const open = await openTranslation(db, id)
  if (isRefusal(open)) return open
  const text = decodeText(file.bytes)
  if (text === null) return { refused: 'exchange-not-text' }
  const known = readExchange(text, open.row.language)
  if (isRefusal(known)) return known
  const fitted = fitExchange(known.read, fittedTo(open), known.format === 'xliff')
  return isRefusal(fitted) ? fitted : { ...fitted, format: known.format, open }
}

const isMachine = (maker: ExchangeMaker, { machine }: FittedUnit) => maker === 'machine' || machine

function viewOf({ format, open, units, leftOut }: Laid, maker: ExchangeMaker, saved: number): ExchangeView {
  const count = (standing: string) => units.filter((unit) => unit.standing === standing).length
  const { row, source } = open
  return {
    format,
    document: row.document,
    language: row.language,
    version: source.version,
    maker,
    counts: { new: count('new'), changed: count('changed'), same: count('same'), empty: count('empty') },
    units: units.map((unit) => ({ ...unit, machine: isMachine(maker, unit), notes: [...unit.notes] })),
    leftOut: [...leftOut],
    saved,
  }
}

/** What a file would change. */
export async function previewFile(surroundings: Surroundings, taking: Taking): Promise<ExchangeView | Refusal> {
  const laid = await layFile(surroundings, taking)
  return isRefusal(laid) ? laid : viewOf(laid, taking.maker, 0)
}

/**
 * Takes the texts of a file over, all or none. What an agency has read itself is marked ready; what a machine made never is, and keeps its
 * mark until a person takes it as theirs. Refuses what the file or the translation refuses; nothing is overwritten that changed meanwhile.
 */
export async function takeFile(
  surroundings: Surroundings,
  capacities: Capacities,
  taking: Taking,
): Promise<ExchangeView | Refusal> {
  const { id, maker } = taking
  return surroundings.db.transaction(async () => {
    const laid = await layFile(surroundings, taking)
    if (isRefusal(laid)) return laid
    const { open, units } = laid
    const wanted = units.filter(({ standing }) => standing === 'new' || standing === 'changed')
    const wishes = wanted.map((unit) => {
      const machine = isMachine(maker, unit)
      return {
        clause: unit.clause,
        unitVersion: open.units.get(unit.clause)?.version ?? 0,
        text: unit.given,
        basis: open.source.version,
        origin: machine ? ('machine' as const) : ('agency' as const),
        ready: !machine && READ_STATES.includes(unit.state),
      }
    })
    const kept = await saveUnits(surroundings, id, capacities, wishes)
    if (isRefusal(kept)) return kept
    const lost = wanted.find((_, at) => kept[at]?.kept === false)
    if (lost) throw rollback<Refusal>({ refused: 'exchange-translation-changed', facts: { label: lost.label } })
    return viewOf(laid, maker, kept.length)
  })
}
