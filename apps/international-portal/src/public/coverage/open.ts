import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import type { Open } from '../page/open.ts'
import CoveragePage from './CoveragePage.vue'

/** The table of coverage; read in Chinese it speaks of the first language. */
export const coverage: Open = async (asked) => {
  const { reader, query } = asked
  const { words, language } = reader
  const after = Number(query.get('after')) || 0
  const of = language === 'zh' ? FIRST_LANGUAGE : language
  const found = await portalApi(asked).coverage({ query: { language: of, after } })
  return {
    component: CoveragePage,
    props: {
      coverage: found,
      next: found.next === null ? null : portalAddress(reader, reader.path, { after: found.next }),
    },
    title: words.coverage.title,
    description: words.coverage.lead,
  }
}
