import type { Refusal } from '@gongkai/contract-kit'
import type { FieldFinding, ReleaseContent } from '@gongkai/disclosure-rules'
import { messageInputs, releaseContent, screenMessage, shanghaiTime, type Message } from '@gongkai/messages'
import type { Capacities } from '@gongkai/task-model'
import { mayBeRemembered, remember, rememberable, settledOn, type Remembered, type Ruling } from '../screening/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { screeningOf } from './procedure.ts'

/** Every text of a release by its field, what only the addressee is told among them. */
const textsOf = ({ texts, addresseeTexts }: ReleaseContent): Readonly<Record<string, string>> => ({
  ...addresseeTexts,
  ...texts,
})

export type Rulings = ReadonlyMap<string, Ruling>

/** Which findings in a message's draft a remembered decision settles, by their keys. */
export async function rulingsOn(surroundings: Surroundings, message: Message): Promise<Rulings> {
  const { draft, board } = message.facts
  if (!draft) return new Map()
  const findings = screenMessage(message, screeningOf(surroundings)).release
  return settledOn(surroundings, board, textsOf(releaseContent(message, draft)), findings)
}

/** What the desk is told of a finding beside the finding itself. */
export function settledViewOf(
  { key, type }: Pick<FieldFinding, 'key' | 'type'>,
  rulings: Rulings,
  nameOf: (person: string, recorded: string) => string,
) {
  const ruling = rulings.get(key)
  return {
    mayBeRemembered: mayBeRemembered(type),
    settled: ruling
      ? {
          ruling: ruling.id,
          reach: ruling.reach,
          byName: nameOf(ruling.by, ruling.byName),
          at: shanghaiTime(Date.parse(ruling.at)),
          reason: ruling.reason,
        }
      : null,
  }
}

interface Review {
  /** The input with every remembered decision written out, so that the sealed approval holds it. */
  readonly input: unknown
  readonly toRemember: readonly Remembered[]
}

/**
 * What an act is given, with remembered decisions where it is the office's review: what a ruling settles and the reviewer did not decide otherwise is kept with the ruling's
 * reason; what is to be remembered from now on is checked. Refuses `ruling-not-in-force` where the reviewer relied on a ruling that no
 * longer stands, and `cannot-be-remembered`.
 */
export async function reviewWithRulings(
  surroundings: Surroundings,
  message: Message,
  action: string,
  input: unknown,
): Promise<Review | Refusal> {
  const { draft, board } = message.facts
  if (action !== 'office-review' || !draft) return { input, toRemember: [] }
  const parsed = messageInputs['office-review'].safeParse(input)
  if (!parsed.success) return { input, toRemember: [] }
  const given = parsed.data.decisions
  const texts = textsOf(releaseContent(message, draft))
  const findings = screenMessage(message, screeningOf(surroundings)).release
  const settled = await settledOn(surroundings, board, texts, findings)

  const relied = given.filter((one) => one.ruling !== undefined && one.decision === 'keep')
  if (relied.some((one) => settled.get(one.key)?.id !== one.ruling)) {
    return { refused: 'ruling-not-in-force', facts: {} }
  }
  const wished = given.filter((one) => one.remember !== undefined && one.ruling === undefined)
  const checked = wished.map(({ key, decision, reason, remember: reach }) => {
    const finding = findings.find((one) => one.key === key)
    if (!finding || !reach || decision !== 'keep') return notKept
    const text = texts[finding.field] ?? ''
    return rememberable(surroundings, { reach, board, receipt: message.id, text, finding, reason })
  })
  const refused = checked.find((one) => 'refused' in one)
  if (refused) return refused

  const own = given.filter((one) => one.ruling === undefined || one.decision === 'remove')
  const decided = new Set(own.map((one) => one.key))
  const followed = [...settled].filter(([key]) => !decided.has(key))
  const decisions = [
    ...own.map(({ key, decision, reason, remember: reach }) => ({
      key,
      decision,
      reason,
      ...(reach ? { remember: reach } : {}),
    })),
    ...followed.map(([key, { id, reason }]) => ({ key, decision: 'keep' as const, reason, ruling: id })),
  ]
  return { input: { decisions }, toRemember: checked.flatMap((one) => ('refused' in one ? [] : [one])) }
}

const notKept: Refusal = { refused: 'cannot-be-remembered', facts: { because: 'not-kept' } }

/** Keeps what a review wanted remembered, in its transaction. */
export async function rememberAll(
  surroundings: Surroundings,
  capacities: Capacities,
  wanted: readonly Remembered[],
): Promise<void> {
  for (const one of wanted) await remember(surroundings, capacities, one)
}
