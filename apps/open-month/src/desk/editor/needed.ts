import type { FieldFault } from '@gongkai/contract-kit'
import type { TypedActivity } from './typed.ts'

/**
 * What has to be filled in before the server is asked: a title, the times, and whatever was begun (a row of the agenda, a question, a
 * place). `sentence` makes the sentence from the field's label.
 */
export function neededFaults(
  typed: TypedActivity,
  labels: NeededLabels,
  sentence: (label: string) => string,
): FieldFault[] {
  const { main, place, has, signUp, lottery, wall, policy, room } = typed
  const site = main.form !== 'online'
  const draw = has.signUp && signUp.mode === 'lottery'
  const fields: readonly (readonly [string, string, string | false])[] = [
    ['series', labels.series, main.series],
    ['title', labels.title, main.title],
    ['startsAt', labels.startsAt, main.startsAt],
    ['endsAt', labels.endsAt, main.endsAt],
    ...main.agenda.map((row, at) => [`agenda.${at}.title`, labels.what, row.title] as const),
    ...main.agenda.map((row, at) => [`agenda.${at}.at`, labels.at, row.at] as const),
    ['place.name', labels.placeName, site && place.name],
    ['place.address', labels.address, site && place.address],
    ['place.district', labels.district, site && place.district],
    ['place.picture.alt', labels.pictureAlt, site && place.picture !== null && place.picture.alt],
    ['capacity.room.id', labels.roomId, has.room && room.id],
    ['signUp.opensAt', labels.opensAt, has.signUp && signUp.opensAt],
    ['signUp.closesAt', labels.closesAt, has.signUp && signUp.closesAt],
    ['signUp.lottery.drawAt', labels.drawAt, draw && lottery.drawAt],
    ...signUp.questions.map(
      (one, at) => [`signUp.questions.${at}.label`, labels.question, has.signUp && one.label] as const,
    ),
    ...main.speakers.map((one, at) => [`speakers.${at}.name`, labels.speakerName, one.name] as const),
    ['wall.opensAt', labels.wallOpens, has.wall && wall.opensAt],
    ['wall.closesAt', labels.wallCloses, has.wall && wall.closesAt],
    ['policy.title', labels.policyTitle, has.policy && policy.title],
    ['host', labels.host, main.host],
  ]
  return fields
    .filter(([, , value]) => value !== false && value.trim() === '')
    .map(([path, label]) => ({ path, message: sentence(label) }))
}

export interface NeededLabels {
  readonly series: string
  readonly title: string
  readonly startsAt: string
  readonly endsAt: string
  readonly what: string
  readonly at: string
  readonly placeName: string
  readonly address: string
  readonly district: string
  readonly pictureAlt: string
  readonly roomId: string
  readonly opensAt: string
  readonly closesAt: string
  readonly drawAt: string
  readonly question: string
  readonly speakerName: string
  readonly wallOpens: string
  readonly wallCloses: string
  readonly policyTitle: string
  readonly host: string
}
