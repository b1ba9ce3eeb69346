/**
 * Who is asked before information goes out, and what their silence means: opposite things. A third party (征求第三方意见, Regulation
 * Art. 32) and an organ that made it jointly (Art. 34) both have fifteen working days from the receipt of the letter; after them the organ
 * decides by the rules about the first, while the second counts as agreeing.
 */
export const CONSULTATIONS = {
  'third-party': { article: 32, n: 15, unit: 'workdays', silence: 'organ-decides' },
  'joint-organ': { article: 34, n: 15, unit: 'workdays', silence: 'agrees' },
} as const
export type ConsultationKind = keyof typeof CONSULTATIONS

/** The term of a consultation, from the day the letter was received; `n` where the law has come to say another number. A calendar turns it into a date. */
export function consultationTerm(kind: ConsultationKind, receivedOn: string, n: number = CONSULTATIONS[kind].n) {
  return { start: receivedOn, n, unit: CONSULTATIONS[kind].unit }
}

/** How a consultation stands on a day: the answer, or while there is none `waiting` up to its last day and what silence means after it. */
export function consultationAnswer(
  kind: ConsultationKind,
  { answer, lastDay }: { readonly answer: 'agrees' | 'objects' | null; readonly lastDay: string },
  on: string,
): 'agrees' | 'objects' | 'waiting' | 'organ-decides' {
  if (answer !== null) return answer
  return on <= lastDay ? 'waiting' : CONSULTATIONS[kind].silence
}
