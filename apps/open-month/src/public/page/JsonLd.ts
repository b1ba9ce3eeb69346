import { stateJson } from '@gongkai/ui/public'
import { h, type FunctionalComponent } from 'vue'

/** Facts for search engines, as data: the policy of the pages runs no inline script, and this is none. */
export const JsonLd: FunctionalComponent<{ data: object }> = ({ data }) =>
  h('script', { type: 'application/ld+json', innerHTML: stateJson(data) })
JsonLd.props = ['data']
