import { showAnswer, writeKey } from '@gongkai/client'
import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { MessageAction } from '@gongkai/messages'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'
import { isRefused, messages, reading } from '../api.ts'
import type { DeskMessage } from '../shapes.ts'

export function useMessage(receipt: Ref<string>) {
  return useQuery({ ...reading.one(receipt), refetchOnWindowFocus: true })
}

export function useBoards() {
  return useQuery(reading.boards())
}

/** Who can take the message in hand: read when somebody is about to hand it over. */
export function useColleagues(receipt: Ref<string>) {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['messages', 'colleagues', lang, receipt],
    queryFn: async ({ signal }) =>
      (await messages.deskColleagues({ params: { receipt: receipt.value }, query: {}, signal })).items,
    staleTime: 60_000,
  })
}

/** What became of the last attempt to act, for the page to say. */
export type ActTrouble =
  | { readonly kind: 'changed'; readonly message: string }
  | {
      readonly kind: 'refused'
      readonly message: string
      readonly fields: readonly { path: string; message: string }[]
    }
  | { readonly kind: 'unreachable' | 'gone' }

/**
 * Doing one action on the version that was read. The idempotency key stays the same while an attempt got no
 * answer, so that trying again after a lost connection does the action once.
 */
export function useAct(receipt: Ref<string>) {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  const key = writeKey()
  const trouble = ref<ActTrouble | null>(null)
  const mutation = useMutation({
    mutationFn: ({ action, version, input }: { action: MessageAction; version: number; input: object }) =>
      messages.deskAct({
        params: { receipt: receipt.value, action },
        query: {},
        body: { ...input, version },
        key: key.current(),
      }),
    onMutate: () => {
      trouble.value = null
    },
    onSuccess: async (message: DeskMessage) => {
      key.answered()
      await showAnswer(client, ['messages', 'one', lang.value, receipt.value], message)
      void client.invalidateQueries({ queryKey: ['messages', 'inbox'] })
    },
    onError: (error) => {
      if (!isRefused(error)) {
        trouble.value = { kind: 'unreachable' }
        return
      }
      key.answered()
      const { code, message, fields = [] } = error.body
      if (code === 'not-found') {
        trouble.value = { kind: 'gone' }
        void client.invalidateQueries({ queryKey: ['messages', 'inbox'] })
        return
      }
      trouble.value = code === 'stale-version' ? { kind: 'changed', message } : { kind: 'refused', message, fields }
      void client.invalidateQueries({ queryKey: ['messages'] })
      if (error.status === 401) void client.invalidateQueries({ queryKey: ['session'] })
    },
  })
  return { act: mutation.mutateAsync, busy: computed(() => mutation.isPending.value), trouble }
}

export type Contact = AnswerOf<typeof messagesContract.deskContact>

/** Shows the contact in clear; the server records who looked and why, so the history is read again. */
export function useContact(receipt: Ref<string>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      messages.deskContact({ params: { receipt: receipt.value }, query: {}, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages', 'one'] }),
  })
}
