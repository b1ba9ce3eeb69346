import type {
  DeskTranslation,
  TranslationUnitView,
  UnitOrigin,
  UnitSaved,
  UnitVersionView,
} from '@gongkai/translation/editions'
import { reactive } from 'vue'
import { forgetText, keepText, keptText } from './kept.ts'

/** How the words of one clause stand beside what the server has of them. */
export type DraftState =
  | { readonly is: 'kept' }
  | { readonly is: 'typed' }
  | { readonly is: 'sending' }
  | { readonly is: 'refused'; readonly message: string }
  /** Nobody is signed in any more: the words stay kept in this tab and are sent once the person is back. */
  | { readonly is: 'ended'; readonly message: string }
  | { readonly is: 'unreachable' }
  | { readonly is: 'conflict'; readonly theirs: Theirs }

/** What somebody else kept of the same clause meanwhile. */
export type Theirs = Pick<UnitVersionView, 'unitVersion' | 'text' | 'ready' | 'byName' | 'at'>

/** The words of one clause as they stand on this screen, and the version of them they were typed on. */
export interface Draft {
  text: string
  origin: UnitOrigin
  ready: boolean
  /** The version of the Chinese text that was on the screen when it was typed or called ready. */
  basis: number
  /** What was sent last without an answer: the server may have it all the same. */
  lost: string | null
  /** What the server had when typing began. */
  base: { readonly unitVersion: number; readonly text: string; readonly ready: boolean }
  state: DraftState
}

/** What one sending came to; null where the server was not reached. */
export type Sent = { readonly saved: UnitSaved } | { readonly refused: string } | { readonly ended: string } | null

export interface Sending {
  readonly clause: string
  readonly text: string
  readonly origin: UnitOrigin
  readonly ready: boolean
  readonly basis: number
  readonly unitVersion: number
}

const baseOf = ({ unitVersion, text, ready }: TranslationUnitView) => ({ unitVersion, text, ready })

const theirsOf = ({ unitVersion, text, ready, byName, at }: TranslationUnitView): Theirs => ({
  unitVersion,
  text,
  ready,
  byName,
  at: at ?? '',
})

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether what the server has is what was sent from here and never answered: nobody else wrote it. */
const isOwn = ({ lost }: Draft, text: string): boolean => lost !== null && spaced(lost) === spaced(text)

/** Whether something stands here that the server does not have. */
export const isUnsaved = ({ text, ready, base }: Draft): boolean => text !== base.text || ready !== base.ready

/**
 * What is typed of a translation, clause by clause. Every letter is kept in this tab at once and sent after a pause; what somebody else
 * kept meanwhile is never overwritten and never replaces what was typed here: both stand as a conflict until the person has chosen.
 */
export function createDrafts(
  translation: string,
  send: (sending: Sending) => Promise<Sent>,
  wait: { readonly pause: number; readonly again: number } = { pause: 1_000, again: 5_000 },
) {
  const drafts = reactive(new Map<string, Draft>())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let sourceVersion = 1

  /** Takes over what the server has now. What is typed and not sent stays. */
  function take(given: Pick<DeskTranslation, 'units' | 'sourceVersion'>): void {
    sourceVersion = given.sourceVersion
    for (const unit of given.units) takeUnit(unit)
  }

  function takeUnit(unit: TranslationUnitView): void {
    const draft = drafts.get(unit.clause)
    if (!draft) {
      begin(unit)
      return
    }
    // An older answer that comes late says nothing new.
    if (unit.unitVersion <= draft.base.unitVersion || draft.state.is === 'sending') return
    if (!isUnsaved(draft)) Object.assign(draft, fresh(unit))
    else if (unit.text === draft.text || isOwn(draft, unit.text)) draft.base = baseOf(unit)
    else meet(unit.clause, draft, theirsOf(unit))
  }

  /** Both texts stand until the person has chosen: nothing is sent meanwhile. */
  function meet(clause: string, draft: Draft, theirs: Theirs): void {
    clearTimeout(timers.get(clause))
    timers.delete(clause)
    draft.state = { is: 'conflict', theirs }
  }

  const fresh = (unit: TranslationUnitView): Draft => ({
    text: unit.text,
    origin: unit.origin,
    ready: unit.ready,
    basis: unit.basis?.version ?? sourceVersion,
    lost: null,
    base: baseOf(unit),
    state: { is: 'kept' },
  })

  function begin(unit: TranslationUnitView): void {
    const kept = keptText(translation, unit.clause)
    const draft = fresh(unit)
    drafts.set(unit.clause, draft)
    if (!kept || kept.text === unit.text) {
      forgetText(translation, unit.clause)
      return
    }
    draft.text = kept.text
    draft.origin = 'typed'
    draft.ready = false
    draft.basis = kept.basis
    draft.base = { ...draft.base, unitVersion: kept.version }
    const own = drafts.get(unit.clause)
    if (!own) return
    if (kept.version < unit.unitVersion) meet(unit.clause, own, theirsOf(unit))
    else schedule(unit.clause, own, wait.pause)
  }

  /** New words for a clause. They are no longer ready, and no longer anybody else's. */
  function type(clause: string, text: string, origin: UnitOrigin = 'typed'): void {
    const draft = drafts.get(clause)
    if (!draft || draft.text === text) return
    draft.text = text
    draft.origin = origin
    draft.ready = false
    draft.basis = sourceVersion
    keepText(translation, clause, { version: draft.base.unitVersion, text, basis: draft.basis })
    if (draft.state.is !== 'conflict') schedule(clause, draft, wait.pause)
  }

  /** Marks the words of a clause as ready, or takes the mark away; sent at once with whatever was typed. */
  function mark(clause: string, ready: boolean): Promise<void> {
    const draft = drafts.get(clause)
    if (!draft || draft.state.is === 'conflict') return Promise.resolve()
    draft.ready = ready
    if (ready) draft.basis = sourceVersion
    // Who calls a machine's words ready has taken them as their own.
    if (ready && draft.origin === 'machine') draft.origin = 'typed'
    return flush(clause)
  }

  function schedule(clause: string, draft: Draft, after: number): void {
    clearTimeout(timers.get(clause))
    if (draft.state.is !== 'sending') draft.state = { is: 'typed' }
    timers.set(
      clause,
      setTimeout(() => void flush(clause), after),
    )
  }

  /** Sends what is typed of one clause now. */
  async function flush(clause: string): Promise<void> {
    clearTimeout(timers.get(clause))
    timers.delete(clause)
    const draft = drafts.get(clause)
    if (!draft || draft.state.is === 'conflict') return
    // What was typed while one sending is under way goes after it.
    if (draft.state.is === 'sending') {
      schedule(clause, draft, wait.pause)
      return
    }
    draft.state = { is: 'sending' }
    const sending = { clause, text: draft.text, origin: draft.origin, ready: draft.ready, basis: draft.basis }
    const sent = await send({ ...sending, unitVersion: draft.base.unitVersion })
    draft.lost = sent === null ? (draft.lost ?? sending.text) : draft.lost
    if (sent === null) {
      draft.state = { is: 'unreachable' }
      timers.set(
        clause,
        setTimeout(() => void flush(clause), wait.again),
      )
      return
    }
    if ('ended' in sent) {
      draft.state = { is: 'ended', message: sent.ended }
      return
    }
    if ('refused' in sent) {
      draft.state = { is: 'refused', message: sent.refused }
      return
    }
    settle(draft, clause, sending, sent.saved)
  }

  function settle(draft: Draft, clause: string, sending: Omit<Sending, 'unitVersion'>, saved: UnitSaved): void {
    if (!saved.kept && saved.conflict) {
      const { theirs } = saved.conflict
      if (!isOwn(draft, theirs.text)) {
        meet(clause, draft, theirs)
        return
      }
      // The answer was lost, not the words: what was typed since goes on top of them.
      draft.lost = null
      draft.base = { unitVersion: theirs.unitVersion, text: theirs.text, ready: theirs.ready }
      schedule(clause, draft, 0)
      draft.state = { is: 'typed' }
      return
    }
    draft.lost = null
    draft.base = { unitVersion: saved.unit.unitVersion, text: sending.text, ready: saved.unit.ready }
    if (draft.text === sending.text && draft.ready === sending.ready) draft.ready = saved.unit.ready
    if (isUnsaved(draft)) {
      keepText(translation, clause, { version: draft.base.unitVersion, text: draft.text, basis: draft.basis })
      draft.state = { is: 'typed' }
      schedule(clause, draft, wait.pause)
      return
    }
    draft.state = { is: 'kept' }
    forgetText(translation, clause)
  }

  /** Ends a conflict: with the words typed here over theirs, or with theirs. */
  function choose(clause: string, whose: 'mine' | 'theirs'): Promise<void> {
    const draft = drafts.get(clause)
    if (draft?.state.is !== 'conflict') return Promise.resolve()
    const { theirs } = draft.state
    draft.base = { unitVersion: theirs.unitVersion, text: theirs.text, ready: false }
    draft.state = { is: 'typed' }
    if (whose === 'mine') return flush(clause)
    draft.text = theirs.text
    draft.ready = false
    draft.state = { is: 'kept' }
    forgetText(translation, clause)
    return Promise.resolve()
  }

  /** Sends everything that waits or was not taken, and says whether nothing is left that the server does not have. */
  async function flushAll(): Promise<boolean> {
    const again = [...drafts].filter(([, { state }]) => state.is === 'refused' || state.is === 'ended')
    await Promise.all([...new Set([...timers.keys(), ...again.map(([clause]) => clause)])].map((one) => flush(one)))
    return [...drafts.values()].every((draft) => draft.state.is === 'kept' && !isUnsaved(draft))
  }

  /** Ends all waiting: what is typed stays kept in the tab. */
  function stop(): void {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }

  return { drafts, take, takeUnit, type, mark, flush, flushAll, choose, stop }
}
export type Drafts = ReturnType<typeof createDrafts>
