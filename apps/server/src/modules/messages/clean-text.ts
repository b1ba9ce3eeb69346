import { cleanText } from '@gongkai/messages'

/** Cleans every text inside a value that came in as JSON: what enters the record must come back from the database unchanged. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleanDeep) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [cleanText(key), cleanDeep(held)])) as T
}
