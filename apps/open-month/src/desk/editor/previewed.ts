import type { ActivityDetails } from '@gongkai/events/programme'
import { detailsOf, type TypedActivity } from './typed.ts'

/** What can be drawn of a form that is not finished, and what it lacks for the rest. */
export interface Previewed {
  readonly title: string
  readonly titleEn: string
  /** Null while it has no times: the page is about when something is. */
  readonly details: ActivityDetails | null
  readonly lacks: 'times' | 'window' | null
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** The details a preview can draw: parts without their times are left out, as there is nothing to print of them yet. */
export function previewOf(typed: TypedActivity): Previewed {
  const { title, titleEn, startsAt, endsAt } = typed.main
  const timed = [startsAt, endsAt].every((time) => WRITTEN.test(time))
  if (!timed) return { title, titleEn, details: null, lacks: 'times' }
  const details = detailsOf(typed)
  const { signUp } = details
  const draw = signUp?.lottery
  const windowed = !signUp || [signUp.opensAt, signUp.closesAt].every((time) => WRITTEN.test(time))
  const shown = windowed && signUp && draw && !WRITTEN.test(draw.drawAt) ? { ...signUp, lottery: null } : signUp
  return {
    title,
    titleEn,
    details: { ...details, signUp: windowed ? (shown ?? null) : null },
    lacks: windowed ? null : 'window',
  }
}
