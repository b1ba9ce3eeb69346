export { default as SimilarAnswers } from './SimilarAnswers.vue'
export { default as SolvedPanel } from './SolvedPanel.vue'
