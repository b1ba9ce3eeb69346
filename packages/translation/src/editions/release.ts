import { defineReleasable, readTexts, STRUCTURE_FIELD, textsOf } from '@gongkai/publishing'
import { editionDetails } from './edition.ts'
import { TRANSLATION_RELEASE } from './values.ts'

/** Hashes, ids, days and labels hang in the structure; the words of every clause are a text of their own, so that a finding names the place. */
const isRead = (path: string): boolean => path === 'title' || path === 'titleZh' || /^units\.\d+\.text$/.test(path)

const UNIT = /^units\.(\d+)\.text$/

/**
 * An edition of a translation as a thing that is reviewed before it is released (译文也是新的发布，先审查后公开). The approval covers the hash of
 * the Chinese version and of each Chinese clause beside the translated words, so that it fits no other text on either side.
 */
export const translationRelease = defineReleasable({
  kind: TRANSLATION_RELEASE,
  name: { zh: '译文', en: 'Translation' },
  channels: ['portal', 'feed', 'widget'],
  input: editionDetails,
  drafters: ['lead', 'lead-head'],
  contentOf: (_, details) => ({ place: details.language, texts: textsOf(details, isRead) }),
  readContent: ({ texts }) => editionDetails.parse(readTexts(texts)),
  titleOf: ({ title, titleZh, language }, lang) =>
    lang === 'zh' ? `${titleZh}（${language}）` : `${title || titleZh} (${language})`,
  fieldName: (field, lang) => {
    if (field === 'title') return lang === 'zh' ? '译文标题' : 'Translated title'
    if (field === 'titleZh') return lang === 'zh' ? '中文标题' : 'Chinese title'
    if (field === STRUCTURE_FIELD)
      return lang === 'zh' ? '所据中文版本和各条校验值' : 'The Chinese version and the hashes of its clauses'
    const at = UNIT.exec(field)?.[1]
    if (at === undefined) return null
    return lang === 'zh' ? `第${Number(at) + 1}段译文` : `Words of part ${Number(at) + 1}`
  },
})
