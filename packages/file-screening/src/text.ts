export { decodeEntities } from './markup/entities.ts'
export { decodeText, type DecodedText } from './plain/decoding.ts'
