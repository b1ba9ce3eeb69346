export { decodeEntities } from './markup/entities.ts'
export { decodeText, decodeXml, type DecodedText } from './plain/decoding.ts'
