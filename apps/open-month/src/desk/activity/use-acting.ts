import type { DeskActivity } from '@gongkai/events/programme'
import { ref } from 'vue'
import { isRefused, useActOnActivity, type DeskAction } from '../programme.ts'
import { useActivityWords } from './words.ts'

/** Doing one action on the version that is shown; what went wrong is a sentence for the page. */
export function useActing() {
  const words = useActivityWords()
  const { mutateAsync, isPending } = useActOnActivity()
  const trouble = ref('')
  async function act(activity: DeskActivity, action: DeskAction, input: object): Promise<boolean> {
    trouble.value = ''
    try {
      await mutateAsync({ activity: activity.id, action, version: activity.version, input })
      return true
    } catch (error) {
      if (!isRefused(error)) trouble.value = words.value.unreachable
      else trouble.value = error.body.code === 'activity-changed' ? words.value.changedMeanwhile : error.body.message
      return false
    }
  }
  return { act, busy: isPending, trouble }
}
