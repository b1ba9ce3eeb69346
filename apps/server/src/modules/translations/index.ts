export { currentEdition, currentEditions, editionsOf, type PublishedEdition } from './published.ts'
