import type { FieldFault } from '@gongkai/contract-kit'
import type { DeskActivity } from '@gongkai/events/programme'
import { computed, reactive, ref, shallowRef, toRaw, watch } from 'vue'
import { isRefused, useActOnActivity, useKeepAside, usePlanActivity } from '../programme.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept.ts'
import { neededFaults } from './needed.ts'
import { deskPartOf, detailsOf, fillForm, typedOf, type TypedActivity } from './typed.ts'
import { useEditorWords } from './words.ts'

/** How the last saving went, for the page to say. */
export type SaveTrouble =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unreachable' }

const NEW = 'new'

/** What the draft says it changes; nothing once that is public. */
const noteOf = (activity: DeskActivity | null) => (activity && activity.stage !== 'published' ? activity.note : '')

/**
 * What is being typed of one activity: kept in the tab until the server has it, saved on the version it was typed on. `blank` is where
 * a new activity begins.
 */
export function useEditing(given: DeskActivity | null, blank: TypedActivity) {
  const words = useEditorWords()
  const plan = usePlanActivity()
  const act = useActOnActivity()
  const aside = useKeepAside()
  const name = given?.id ?? NEW
  const public_ = given !== null && given.publishedVersion > 0
  const first = given ? typedOf(given.details, given.aside) : blank
  const kept = keptDraft(name, first)
  const typed = reactive<TypedActivity>(structuredClone(kept?.typed ?? first))
  const note = ref(kept?.note ?? noteOf(given))
  const base = shallowRef({
    version: kept?.version ?? given?.version ?? 0,
    typed: JSON.stringify(first),
    note: noteOf(given),
  })
  const restored = ref(kept !== null)
  const faults = ref<FieldFault[]>([])
  const trouble = ref<SaveTrouble | null>(given && kept && kept.version < given.version ? { kind: 'changed' } : null)
  const savedVersion = ref<number | null>(null)
  const dirty = computed(() => JSON.stringify(typed) !== base.value.typed || note.value !== base.value.note)
  const busy = computed(() => plan.isPending.value || act.isPending.value || aside.isPending.value)

  watch([typed, note], () => {
    if (!dirty.value) return forgetDraft(name)
    savedVersion.value = null
    keepDraft(name, { version: base.value.version, typed: toRaw(typed), note: note.value })
  })

  /** Takes an activity as the server has it now for what is typed on from here. */
  function begin(activity: DeskActivity, take: boolean): void {
    const theirs = typedOf(activity.details, activity.aside)
    if (take) {
      fillForm(typed, theirs)
      note.value = noteOf(activity)
    }
    base.value = { version: activity.version, typed: JSON.stringify(theirs), note: noteOf(activity) }
    trouble.value = null
    restored.value = false
  }

  async function save(): Promise<DeskActivity | null> {
    trouble.value = null
    const needed = neededFaults(typed, words.value, words.value.neededSentence)
    const noNote = public_ && note.value.trim() === ''
    faults.value = noNote ? [...needed, { path: 'note', message: words.value.noteNeeded }] : needed
    if (faults.value.length > 0) return null
    try {
      const details = detailsOf(typed)
      const sent = [JSON.stringify(typed), note.value]
      const saved = given
        ? await act.mutateAsync({
            activity: given.id,
            action: given.actions.find(({ action, open }) => action === 'amend' && open) ? 'amend' : 'save',
            version: base.value.version,
            input: { details, note: note.value },
          })
        : await plan.mutateAsync(details)
      const desk = deskPartOf(typed)
      const after =
        JSON.stringify(desk) === JSON.stringify(saved.aside)
          ? saved
          : await aside.mutateAsync({ activity: saved.id, aside: desk })
      forgetDraft(name)
      // What was typed meanwhile stays, to be saved next.
      const still = JSON.stringify(typed) === sent[0] && note.value === sent[1]
      begin(after, still)
      if (!still) keepDraft(after.id, { version: after.version, typed: toRaw(typed), note: note.value })
      savedVersion.value = after.version
      return after
    } catch (error) {
      take(error)
      return null
    }
  }

  function take(error: unknown): void {
    if (!isRefused(error)) {
      trouble.value = { kind: 'unreachable' }
      return
    }
    if (error.body.code === 'activity-changed') {
      trouble.value = { kind: 'changed' }
      return
    }
    faults.value = (error.body.fields ?? []).map(({ path, message }) => ({
      path: path.replace(/^(?:input\.)?details\./, ''),
      message,
    }))
    trouble.value = faults.value.length > 0 ? null : { kind: 'refused', message: error.body.message }
  }

  function discard(): void {
    forgetDraft(name)
    fillForm(typed, JSON.parse(base.value.typed) as TypedActivity)
    note.value = base.value.note
    faults.value = []
    trouble.value = null
    restored.value = false
  }

  return { typed, note, faults, trouble, restored, dirty, busy, savedVersion, save, begin, discard }
}
