export { enquiriesDescription, enquiriesModule } from './module.ts'
export { ENQUIRY_BOARD } from './board.ts'
export { publicQuestions } from './questions.ts'
