import type { RecordView } from '@gongkai/events/record'
import { ref, type Ref } from 'vue'
import { isRefused, useWriteRecord } from './queries.ts'
import { useRecordWords } from './words.ts'

/** Writing into a record; what went wrong is a sentence, with those of its fields. */
export function useWriting(activity: Ref<string>) {
  const words = useRecordWords()
  const { mutateAsync, isPending } = useWriteRecord(activity)
  const trouble = ref('')
  async function write(work: (key: string) => Promise<RecordView>): Promise<RecordView | null> {
    trouble.value = ''
    try {
      return await mutateAsync(work)
    } catch (fault) {
      trouble.value = isRefused(fault)
        ? [fault.body.message, ...(fault.body.fields ?? []).map(({ message }) => message)].join(' ')
        : words.value.unreachable
      return null
    }
  }
  return { write, trouble, busy: isPending }
}
