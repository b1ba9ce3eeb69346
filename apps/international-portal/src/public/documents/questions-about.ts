import type { Asked } from '../page/open.ts'
import { questionsApi, type Question } from '../questions/places.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'

const MOST = 50

/** What others asked in public about a document, newest first; none where that cannot be read now: the document itself is read anyway. */
export async function questionsAbout(asked: Asked, document: string): Promise<readonly Question[]> {
  const { language } = asked.reader
  try {
    const page = await questionsApi(asked).questions({
      query: { language: language === 'zh' ? FIRST_LANGUAGE : language, document, size: MOST },
    })
    return page.items
  } catch {
    return []
  }
}
