import { addBoard, findBoard } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The board of the international portal. Its questions are in other languages, so the list of boards leaves it to the portal. */
export const ENQUIRY_BOARD = 'international-portal'

/** Behind every board that a bureau sets up itself. */
const LAST = 9000

/** The board that enquiries go to, set up when the first one comes. Another department is found by the office's assignment. */
export async function enquiryBoard({ db, config }: Pick<Surroundings, 'db' | 'config'>): Promise<string> {
  if (await findBoard(db, ENQUIRY_BOARD)) return ENQUIRY_BOARD
  await addBoard(db, {
    id: ENQUIRY_BOARD,
    position: LAST,
    kind: 'topic',
    listed: false,
    title: '国际门户外文咨询',
    titleEn: 'International portal: questions',
    policyTitle: '',
    policyUrl: null,
    clause: null,
    department: config.translation.department,
  })
  return ENQUIRY_BOARD
}
