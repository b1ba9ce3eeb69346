import { refuse } from '@gongkai/task-model'
import { isEnquiry } from '../enquiries/enquiry.ts'
import { messageInputs } from '../inputs.ts'
import { action } from './bureau.ts'

/**
 * `summarise` (写中文摘要): what an enquiry in another language says, in Chinese, for those who answer and review it. Before a draft is reviewed it
 * can be written anew; refuses `not-an-enquiry` for a message in Chinese.
 */
export function enquiring() {
  return {
    summarise: action({
      from: ['received', 'accepted', 'assigned', 'drafted'],
      to: null,
      who: ['office', 'lead', 'lead-head'],
      input: messageInputs.summarise,
      guard: (message) => (isEnquiry(message) ? null : refuse('not-an-enquiry')),
      effect: (_, { input, by: person, byName: name, at }) => ({ facts: { summary: { ...input, person, name, at } } }),
    }),
  }
}
