export { line, optionalText, text } from '@gongkai/contract-kit/text'
