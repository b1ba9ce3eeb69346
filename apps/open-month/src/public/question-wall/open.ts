import { Refused } from '@gongkai/contract-kit/fetch'
import type { questionWallContract } from '@gongkai/events/question-wall/contract'
import { questionWallRoutes } from '@gongkai/events/question-wall/routes'
import { publicAddress } from '@gongkai/ui/public'
import { pageAddress, wallPath } from '../page/address.ts'
import { readApi } from '../page/api.ts'
import { PERSONAL, type Asked, type Open } from '../page/open.ts'
import ScreenPage from './ScreenPage.vue'
import type { WallPart } from './use-wall.ts'
import WallPage from './WallPage.vue'
import { WALL_WORDS as w } from './words.ts'

const TICKET = /^[A-Za-z0-9_.-]{1,200}$/

/** The wall as it stands now; nothing where the activity has none. */
async function readWall(asked: Asked, activity: string): Promise<WallPart | null> {
  try {
    const answer = await readApi<typeof questionWallContract>(questionWallRoutes, asked).wall({
      params: { activity },
      query: {},
    })
    return answer.wall && { wall: answer.wall, revision: answer.revision }
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 404) return null
    throw fault
  }
}

/** The question wall of an activity; `?t=` is the ticket of whoever came from one. */
export const wall: Open = async (asked, activity = '') => {
  const { reader, query } = asked
  const { lang } = reader
  const first = await readWall(asked, activity)
  if (!first) return undefined
  const given = query.get('t')
  const island = {
    first,
    lang,
    ticket: given !== null && TICKET.test(given) ? given : null,
    boardPage: publicAddress('/message-board/', reader, ''),
    statusPage: publicAddress('/message-board/', reader, 'status'),
  }
  const title = `${w.title[lang]} - ${first.wall.title}`
  const page = { component: WallPage, props: { island }, title, script: 'question-wall', state: island }
  return given === null ? page : { ...page, ...PERSONAL }
}

/** The wall for the hall, without the frame of a page. */
export const wallScreen: Open = async (asked, activity = '') => {
  const { reader } = asked
  const first = await readWall(asked, activity)
  if (!first) return undefined
  const island = { first, lang: reader.lang, path: pageAddress(reader, wallPath(activity)) }
  return {
    component: ScreenPage,
    props: { island },
    title: `${w.screenTitle[reader.lang]} - ${first.wall.title}`,
    script: 'question-wall-screen',
    state: island,
    meta: { robots: 'noindex' },
  }
}
