import { queryOptions } from '@tanstack/vue-query'
import { callJson } from './json.ts'
import type { ScreenLang } from './session.ts'

type Named = Readonly<Record<ScreenLang, string>>

export interface AppEntry {
  readonly path: string
  readonly title: Named
}

export interface DeskAppEntry extends AppEntry {
  /** Roles that have work there; everybody where it is not said. */
  readonly roles?: readonly string[]
  readonly order: number
}

/** The bureau and the released apps, as `GET /api/apps` tells them: what a frame's rail is drawn from. */
export interface ReleasedApps {
  readonly bureau: { readonly name: Named; readonly organiser: Named; readonly phone: Named }
  readonly items: readonly {
    readonly name: string
    readonly mount: string
    readonly title: Named
    readonly publicEntries: readonly AppEntry[]
    readonly deskEntries: readonly DeskAppEntry[]
  }[]
}

export const releasedAppsQuery = queryOptions({
  queryKey: ['apps'],
  queryFn: ({ signal }) => callJson<ReleasedApps>('/api/apps', { signal }),
  staleTime: 600_000,
})

/** The desk entries for somebody with these roles, in their order. */
export function deskEntriesFor(apps: ReleasedApps, roles: readonly string[]): DeskAppEntry[] {
  return apps.items
    .flatMap((app) => app.deskEntries)
    .filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)))
    .toSorted((a, b) => a.order - b.order || (a.path < b.path ? -1 : 1))
}
