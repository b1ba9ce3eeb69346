export { SIPA_EXAMPLES } from './sipa-examples.data.ts'
export { SIPA_ORGANS } from './sipa-organs.data.ts'
export { SIPA_STORIES } from './sipa-stories.data.ts'
