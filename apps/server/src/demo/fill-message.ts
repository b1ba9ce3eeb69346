import { newReceipt } from '@gongkai/messages'
import { sealContact } from '../modules/messages/contact.ts'
import { sha256 } from '../modules/messages/procedure.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { uuidv7 } from '../platform/ids.ts'
import { workingDaysBack } from './calendar-days.ts'
import type { MadeMessage, MadePublication } from './fill-tables.ts'
import { makeTemplate, UNITS, type Kind, type Template, type TemplateColumns, type Unit } from './fill-template.ts'
import { drawing, madeTexts, madeVector, receiptBytes } from './fill-texts.ts'

const DAYS = 600
/** Every so many working days something is received: a template is made for each day, department and kind. */
const EVERY = 5
const CONTACT = { name: '示例', phone: null, email: null }

export interface FilledBoard {
  readonly id: string
  readonly unit: Unit
}

function kindOf(n: number): Kind {
  if (n % 5 !== 0) return 'public'
  if (n % 100 === 0) return n % 300 === 0 ? 'received' : n % 200 === 0 ? 'drafted' : 'assigned'
  return n % 2 === 0 ? 'private' : 'rejected'
}

/** Makes messages by their number. A template is made with the first message of its kind, department and day. */
export function messageMaker(surroundings: Surroundings, boards: readonly FilledBoard[]) {
  const days = workingDaysBack(surroundings.calendar, surroundings.clock.now(), DAYS + 10)
  const made = new Map<string, Template & { readonly number: number }>()
  let fresh = new Map<number, TemplateColumns>()

  function templateOf(kind: Kind, unit: Unit, back: number) {
    const key = `${kind} ${unit} ${back}`
    const known = made.get(key)
    if (known) return known
    const template = { ...makeTemplate(surroundings, kind, unit, days, back), number: made.size }
    made.set(key, template)
    fresh.set(template.number, template.columns)
    return template
  }

  return {
    /** The columns of the templates made since this was asked last, by their numbers. */
    takeFresh(): ReadonlyMap<number, TemplateColumns> {
      const taken = fresh
      fresh = new Map()
      return taken
    },

    message(n: number): MadeMessage {
      const kind = kindOf(n)
      const board = boards[n % boards.length] ?? { id: '', unit: UNITS[0] }
      const draw = drawing(n + 7)
      const open = kind === 'received' || kind === 'assigned' || kind === 'drafted'
      const back = open ? 2 + draw(8) : 12 + EVERY * draw(Math.floor((DAYS - 12) / EVERY))
      const template = templateOf(kind, board.unit, back)
      const receipt = newReceipt(template.day, receiptBytes(n))
      const texts = madeTexts(n)
      const written = { ...texts, receipt, board: board.id }
      const { receivedAt } = template.message.facts
      const content = template.content?.(written)
      return {
        template: template.number,
        receipt,
        board: board.id,
        facts: template.facts(written),
        contact: sealContact(surroundings.seal, receipt, CONTACT),
        receivedAt: new Date(receivedAt + (n % 30_000)).toISOString(),
        openedAt: kind === 'received' ? null : new Date(receivedAt + 3_600_000).toISOString(),
        search: madeVector(receipt, texts.subject, texts.body),
        published: content === undefined ? null : publication(n, content, template, board.unit),
      }
    },
  }
}

function publication(n: number, content: string, { day, at, answeredOn }: Template, department: Unit): MadePublication {
  const { subject, body, reply } = madeTexts(n)
  return {
    approval: uuidv7(at),
    id: uuidv7(at),
    content,
    hash: sha256(content),
    subject,
    question: body,
    reply,
    department,
    receivedOn: day,
    answeredOn: answeredOn ?? day,
    at: new Date(at + (n % 30_000)).toISOString(),
    search: madeVector(subject, body, reply),
  }
}
