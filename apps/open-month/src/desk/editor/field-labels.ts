import type { EditorWords } from './words-zh.ts'

/** What a field of the details is called in the form; the path as the server names it, numbers of rows in it. Null where it has no name. */
export function fieldLabel(path: string, words: EditorWords): string | null {
  const plain = path.replace(/\.\d+(?=\.|$)/g, '')
  const row = /\.(\d+)(?:\.|$)/.exec(path)?.[1]
  const label = labelsOf(words)[plain]
  if (!label) return null
  return row === undefined ? label : words.rowLabel(label, Number(row) + 1)
}

/** The sentence of a fault with the name of its field before it, unless it says the name itself. */
export function namedFault(fault: { readonly path: string; readonly message: string }, words: EditorWords): string {
  const label = fieldLabel(fault.path, words)
  return label === null || fault.message.includes(label) ? fault.message : words.named(label, fault.message)
}

function labelsOf(words: EditorWords): Readonly<Record<string, string>> {
  const { series, title, titleEn, summary, summaryEn, theme, themeEn, form, parts, participants } = words
  const { startsAt, endsAt, agenda, at, what, place, address, directions, online, how, host, phone } = words
  return {
    series,
    title,
    titleEn,
    summary,
    summaryEn,
    theme,
    themeEn,
    form,
    parts,
    participants,
    startsAt,
    endsAt,
    agenda,
    'agenda.at': at,
    'agenda.title': what,
    place,
    'place.name': words.placeName,
    'place.address': address,
    'place.directions': directions,
    'place.picture': words.picture,
    'place.picture.alt': words.pictureAlt,
    online,
    'online.how': how,
    host,
    cohosts: words.cohosts,
    contactPhone: phone,
    'capacity.seats': words.seatsCount,
    'capacity.room': words.room,
    'capacity.room.id': words.roomId,
    'capacity.shares': words.shares,
    'capacity.shares.participants': words.shareFor,
    'capacity.shares.seats': words.shareSeats,
    'signUp.opensAt': words.opensAt,
    'signUp.closesAt': words.closesAt,
    'signUp.lottery': words.commitment,
    'signUp.lottery.drawAt': words.drawAt,
    'signUp.parties.family': words.family,
    'signUp.parties.group': words.group,
    'signUp.parties.delegates': words.delegates,
    'signUp.questions.label': words.question,
    'signUp.questions.options': words.options,
    'wall.opensAt': words.wallOpens,
    'wall.closesAt': words.wallCloses,
    'policy.title': words.policyTitle,
    'policy.url': words.policyUrl,
    'speakers.name': words.speakerName,
    'planTask.number': words.number,
    onlineLink: words.onlineLink,
    invited: words.invited,
  }
}
