import type { ActivityDetails } from './details.ts'

/** What a draft lacks or contradicts before it may be checked. `path` is a field of the details, dots between. */
export const DETAIL_FAULTS = [
  'text-missing',
  'ends-before-start',
  'place-missing',
  'place-not-needed',
  'online-missing',
  'participants-missing',
  'parts-missing',
  'agenda-outside',
  'sign-up-order',
  'sign-up-after-start',
  'lottery-terms',
  'draw-order',
  'choices-missing',
  'question-twice',
  'share-twice',
  'shares-too-large',
  'share-not-invited',
  'party-too-large',
  'wall-order',
] as const
export type DetailFaultCode = (typeof DETAIL_FAULTS)[number]
export interface DetailFault {
  readonly path: string
  readonly code: DetailFaultCode
}

/** The time of day of a wall time. */
const clockOf = (time: string) => time.slice(11)

/**
 * Everything that keeps a draft from being checked and announced, by field. Columns of the preview table must be filled (activity time,
 * name, form, place, number of people, sign-up; rules.md §11.1), and what is said must not contradict itself.
 */
export function detailFaults(details: ActivityDetails): DetailFault[] {
  const faults: DetailFault[] = []
  const fault = (when: boolean, path: string, code: DetailFaultCode) => {
    if (when) faults.push({ path, code })
  }
  const { form, place, online, startsAt, endsAt, agenda, wall } = details
  for (const field of ['titleEn', 'summary', 'summaryEn'] as const) fault(details[field] === '', field, 'text-missing')
  fault(details.contactPhone === '', 'contactPhone', 'text-missing')
  fault(details.parts.length === 0, 'parts', 'parts-missing')
  fault(details.participants.length === 0, 'participants', 'participants-missing')
  fault(endsAt <= startsAt, 'endsAt', 'ends-before-start')
  fault(form !== 'online' && place === null, 'place', 'place-missing')
  fault(form === 'online' && place !== null, 'place', 'place-not-needed')
  fault(form !== 'offline' && online === null, 'online', 'online-missing')
  fault(online !== null && online.how === '', 'online.how', 'text-missing')
  // Only what takes place within one day has times of day that can lie outside.
  if (startsAt.slice(0, 10) === endsAt.slice(0, 10))
    agenda.forEach(({ at }, index) =>
      fault(at < clockOf(startsAt) || at > clockOf(endsAt), `agenda.${index}.at`, 'agenda-outside'),
    )
  fault(wall !== null && wall.closesAt <= wall.opensAt, 'wall.closesAt', 'wall-order')
  return [...faults, ...signUpFaults(details), ...shareFaults(details)]
}

function signUpFaults({ signUp, startsAt, capacity }: ActivityDetails): DetailFault[] {
  if (!signUp) return []
  const faults: DetailFault[] = []
  const fault = (when: boolean, path: string, code: DetailFaultCode) => {
    if (when) faults.push({ path: `signUp.${path}`, code })
  }
  const { opensAt, closesAt, mode, lottery, questions, parties } = signUp
  fault(closesAt <= opensAt, 'closesAt', 'sign-up-order')
  fault(closesAt > startsAt, 'closesAt', 'sign-up-after-start')
  fault((mode === 'lottery') !== (lottery !== null), 'lottery', 'lottery-terms')
  if (lottery) fault(lottery.drawAt < closesAt || lottery.drawAt > startsAt, 'lottery.drawAt', 'draw-order')
  const ids = questions.map(({ id }) => id)
  questions.forEach(({ id, kind, options = [] }, index) => {
    fault(ids.indexOf(id) !== index, `questions.${index}.id`, 'question-twice')
    const chosen = kind === 'choice' || kind === 'choices'
    fault(chosen && options.length < 2, `questions.${index}.options`, 'choices-missing')
  })
  for (const kind of ['family', 'group', 'delegates'] as const)
    fault(parties[kind] > capacity.seats, `parties.${kind}`, 'party-too-large')
  return faults
}

function shareFaults({ capacity: { seats, shares }, participants }: ActivityDetails): DetailFault[] {
  const faults: DetailFault[] = []
  const fault = (when: boolean, path: string, code: DetailFaultCode) => {
    if (when) faults.push({ path: `capacity.${path}`, code })
  }
  const named = shares.map((share) => share.participants)
  shares.forEach((share, index) => {
    fault(named.indexOf(share.participants) !== index, `shares.${index}.participants`, 'share-twice')
    fault(!participants.includes(share.participants), `shares.${index}.participants`, 'share-not-invited')
    fault(share.seats > seats, `shares.${index}.seats`, 'shares-too-large')
  })
  const reserved = shares.reduce((sum, share) => sum + (share.kind === 'reserved' ? share.seats : 0), 0)
  fault(reserved > seats, 'shares', 'shares-too-large')
  return faults
}
