import { expect, it } from 'vitest'
import { fileSize } from './file-size.ts'

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [999_999, '1,000 KB'],
  [1_000_000, '1 MB'],
  [10_000_000, '10 MB'],
  [1_250_000, '1.3 MB'],
])('%d bytes are %s', (bytes, said) => expect(fileSize(bytes, 'zh')).toBe(said))
