import type { Language } from '@gongkai/widget-kit'
import { en, zh } from '../../public/ask/form/words.ts'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const ENQUIRY_WORDS = __GK_LANG__ === 'en' ? en : zh
