import { callJson } from '@gongkai/client'
import type { RegistryInput } from '@gongkai/department-registry'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { chosenFile } from '../../chosen-file.ts'
import { applyEdit, type Edit } from './edits.ts'
import type { Registry, RegistryChange, RegistryPreview } from './registry.ts'

const ROOT = '/api/desk/registry'
const KEY = 'registry'

/** Departments and people on a day; today where none is given. */
export function useRegistry(on: Ref<string | null>) {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: [KEY, on, lang],
    queryFn: () => callJson<Registry>(`${ROOT}?lang=${lang.value}${on.value ? `&on=${on.value}` : ''}`),
  })
}

interface RegistryVersion {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly changes: readonly RegistryChange[]
}

export function useRegistryVersions() {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: [KEY, 'versions', lang],
    queryFn: () => callJson<{ readonly items: readonly RegistryVersion[] }>(`${ROOT}/versions?lang=${lang.value}`),
  })
}

export interface Changed {
  readonly version: number
  readonly changes: readonly RegistryChange[]
}

/** Makes one change over the version that was just read: whoever changed something in between is not written over. */
export function useRegistryEdit() {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async (edit: Edit) => {
      const { version, data } = await callJson<{ version: number; data: RegistryInput }>(`${ROOT}/data`)
      const body = { version, data: applyEdit(data, edit) }
      return callJson<Changed>(`${ROOT}?lang=${lang.value}`, { method: 'POST', body })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** What a file would change; nothing is stored. */
export function useRegistryPreview() {
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async (file: File) => {
      const body = await chosenFile(file)
      return callJson<RegistryPreview>(`${ROOT}/preview?lang=${lang.value}`, { method: 'POST', body })
    },
  })
}

/** Stores a file over the version that its preview was made for. */
export function useRegistryImport() {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async ({ file, version }: { readonly file: File; readonly version: number }) => {
      const body = { ...(await chosenFile(file)), version }
      return callJson<Changed>(`${ROOT}/import?lang=${lang.value}`, { method: 'POST', body })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** Gives the registry as a file to the browser's downloads. */
export async function downloadRegistry(format: 'csv' | 'xlsx'): Promise<void> {
  const { fileName, content } = await callJson<{ fileName: string; content: string }>(`${ROOT}/export?format=${format}`)
  const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
