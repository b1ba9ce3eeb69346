import type { Lang } from '@gongkai/contract-kit'
import { CLASS_WORDS } from '@gongkai/messages/desk-words'
import { UNASSIGNED, UNCLASSIFIED } from '@gongkai/messages/figures'
import { MESSAGE_CLASSES } from '@gongkai/messages/values'
import { nameAt } from '../departments/names.ts'
import { listBoards } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The names of groups in a language, by id; of what has none, that it has none. */
export function namesOf({ registry, clock }: Pick<Surroundings, 'registry' | 'clock'>, lang: Lang) {
  return {
    department: (id: string | null) => (id === null ? UNASSIGNED[lang] : nameAt(registry, id, clock.now(), lang)),
    class(id: string | null) {
      const known = MESSAGE_CLASSES.find((one) => one === id)
      return known ? CLASS_WORDS[known][lang] : UNCLASSIFIED[lang]
    },
  }
}

/** The titles of the boards, by id. */
export async function boardTitles(
  { db }: Pick<Surroundings, 'db'>,
  lang: Lang,
): Promise<(id: string | null) => string> {
  const boards = new Map((await listBoards(db)).map((board) => [board.id, lang === 'en' ? board.titleEn : board.title]))
  return (id) => boards.get(id ?? '') || (id ?? '')
}
