import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { MessageAction } from '@gongkai/messages'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'
import { isRefused, messages } from '../api.ts'
import type { DeskMessage } from '../shapes.ts'

export function useMessage(receipt: Ref<string>) {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['desk-message', receipt, lang],
    queryFn: ({ signal }) => messages.deskMessage({ params: { receipt: receipt.value }, query: {}, signal }),
    retry: (times, error) => !isRefused(error) && times < 2,
    staleTime: 5_000,
    refetchOnWindowFocus: true,
  })
}

export function useBoards() {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['boards', lang],
    queryFn: async ({ signal }) => (await messages.boards({ query: {}, signal })).items,
    staleTime: 600_000,
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
  | { readonly kind: 'unreachable' }

/**
 * Doing one action on the version that was read. The idempotency key stays the same while an attempt got no
 * answer, so that trying again after a lost connection does the action once.
 */
export function useAct(receipt: Ref<string>) {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  const key = ref(crypto.randomUUID())
  const trouble = ref<ActTrouble | null>(null)
  const mutation = useMutation({
    mutationFn: ({ action, version, input }: { action: MessageAction; version: number; input: object }) =>
      messages.deskAct({
        params: { receipt: receipt.value, action },
        query: {},
        body: { ...input, version },
        key: key.value,
      }),
    onMutate: () => {
      trouble.value = null
    },
    onSuccess: (message: DeskMessage) => {
      key.value = crypto.randomUUID()
      client.setQueryData(['desk-message', receipt.value, lang.value], message)
      void client.invalidateQueries({ queryKey: ['desk-messages'] })
      void client.invalidateQueries({ queryKey: ['desk-counts'] })
    },
    onError: (error) => {
      if (!isRefused(error)) {
        trouble.value = { kind: 'unreachable' }
        return
      }
      key.value = crypto.randomUUID()
      const { code, message, fields = [] } = error.body
      trouble.value = code === 'stale-version' ? { kind: 'changed', message } : { kind: 'refused', message, fields }
      void client.invalidateQueries({ queryKey: ['desk-message', receipt.value] })
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
    onSuccess: () => client.invalidateQueries({ queryKey: ['desk-message', receipt.value] }),
  })
}
