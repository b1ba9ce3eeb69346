import type { PanelAction } from '@gongkai/ui/desk'

/** The same list with every closed action that is closed for one and the same reason told in one line, in the place of the first. */
export function closedTogether(actions: readonly PanelAction[], separator: string): PanelAction[] {
  const byReason = new Map<string, PanelAction[]>()
  for (const one of actions) {
    if (one.open || !one.reason) continue
    byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one])
  }
  return actions.flatMap((one) => {
    const same = one.open || !one.reason ? undefined : byReason.get(one.reason)
    if (!same) return [one]
    return same[0] === one ? [{ ...one, verb: same.map(({ verb }) => verb).join(separator) }] : []
  })
}
