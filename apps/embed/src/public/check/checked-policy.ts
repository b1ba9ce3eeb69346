import { checkEmbedding, readPasted, readPolicies } from '@gongkai/releases'
import type { Lang } from '@gongkai/ui'
import type { EmbedCheckView, WidgetView } from '../page/api.ts'
import type { Asked } from './asked.ts'

/**
 * The result for a pasted policy, for readers without scripts: the rules are pure, so the page needs nobody to ask. An
 * address in the query is not looked at: opening somebody's page is an act, and a link must not be able to start it.
 */
export function checkedPolicy(
  { policy, form, tag }: Asked,
  platform: string,
  widgets: readonly WidgetView[],
  lang: Lang,
): EmbedCheckView | null {
  if (policy.trim() === '') return null
  const pasted = readPasted(policy)
  const policies = readPolicies(pasted.policies)
  const finding = checkEmbedding({
    policies,
    page: null,
    platform,
    form,
    lang,
    widgets: tag === '' ? widgets : widgets.filter((widget) => widget.tag === tag),
    embedderPolicy: pasted.embedderPolicy,
  })
  return {
    address: null,
    fetched: false,
    notFetched: null,
    status: null,
    origin: null,
    originAllowed: null,
    policies: policies.map(({ from, text, reportOnly }) => ({ from, text, reportOnly })),
    found: [],
    faults: [...finding.faults],
    notes: [...finding.notes],
    suggestion: [...finding.suggestion],
  }
}
