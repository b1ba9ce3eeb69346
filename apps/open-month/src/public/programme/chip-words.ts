import { DISTRICT_WORDS, FORM_WORDS, PART_WORDS, PARTICIPANTS_WORDS } from '@gongkai/events/words'
import type { Lang } from '@gongkai/ui'
import { dayWords } from '../page/when.ts'
import type { Chosen, Filter } from './chosen.ts'
import { FILTER_WORDS as f, PROGRAMME_WORDS as w } from './words.ts'

/** A chosen filter in words: what was chosen, with the filter's name where the value alone does not say it. */
export function chipWords(lang: Lang, chosen: Chosen, filter: Filter): string {
  const named = (text: string) => `${f[filter][lang]}${lang === 'en' ? ': ' : '：'}${text}`
  switch (filter) {
    case 'form':
      return chosen.form ? FORM_WORDS[chosen.form][lang] : ''
    case 'participants':
      return chosen.participants ? named(PARTICIPANTS_WORDS[chosen.participants][lang]) : ''
    case 'part':
      return chosen.part ? PART_WORDS[chosen.part][lang] : ''
    case 'district':
      return chosen.district ? DISTRICT_WORDS[chosen.district][lang] : ''
    case 'from':
    case 'to':
      return named(dayWords(chosen[filter], lang))
    case 'left':
      return w.onlyLeft[lang]
    case 'theme':
    case 'q':
      return named(chosen[filter])
  }
}
