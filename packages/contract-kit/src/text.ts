export { cleanLine, cleanText } from './clean-text.ts'
export { line, optionalText, text } from './text-shape.ts'
