export { cleanLine, cleanText } from '@gongkai/contract-kit/text'
