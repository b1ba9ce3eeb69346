import { expect, test } from 'vitest'
import { policyLines, readPolicyLines } from './policy-lines.ts'

test('policies are written a line each and read back', () => {
  const policies = [
    { title: '关于质押融资的通知', number: '沪知局〔2025〕3号', article: '第二条', url: 'https://example.cn/1' },
    { title: '专利法', number: null, article: '第七十条', url: null },
    { title: '费用减缴办法', number: null, article: null, url: null },
  ]
  expect(policyLines(policies)).toBe(
    '关于质押融资的通知｜沪知局〔2025〕3号｜第二条｜https://example.cn/1\n专利法｜｜第七十条\n费用减缴办法',
  )
  expect(readPolicyLines(policyLines(policies))).toEqual(policies)
})

test('an address is found wherever it stands, and empty lines are none', () => {
  expect(readPolicyLines('\n 办法 | https://example.cn/2 \n｜x')).toEqual([
    { title: '办法', number: null, article: null, url: 'https://example.cn/2' },
  ])
})
