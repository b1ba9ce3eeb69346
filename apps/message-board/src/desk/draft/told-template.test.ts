import { expect, test } from 'vitest'
import { toldTemplate } from './told-template.ts'

const NAMES = {
  subject: '留言标题',
  receivedOn: '收到日期',
  department: '承办部门',
  phone: '部门电话',
  organ: '机关名称',
  date: '今天的日期',
}

test('a template is read without names in braces, and keeps everything else', () => {
  expect(toldTemplate('您咨询的“{subject}”，请拨打{phone}。{别的}{other}', NAMES)).toBe(
    '您咨询的“〔留言标题〕”，请拨打〔部门电话〕。{别的}{other}',
  )
})
