export { wallAnswers } from './answers.ts'
export { eraseWallPeople, type WallErased } from './erasing.ts'
export { wallFigures, wallQuestionsOf, type WallFigures, type WallQuestionOf } from './figures.ts'
export { questionWallDescription, questionWallModule } from './module.ts'
