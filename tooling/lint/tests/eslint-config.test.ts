import { ESLint } from 'eslint'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const eslint = new ESLint({ cwd: root })

async function rulesBroken(path: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

describe('in the core', () => {
  const path = 'packages/work-calendar/src/example.ts'
  it.each([
    ['export const a = new Date()', 'no-restricted-syntax'],
    ['export const a = Date()', 'no-restricted-syntax'],
    ['export const a = Date.now()', 'no-restricted-properties'],
    ['export const a = Math.random()', 'no-restricted-properties'],
    ['export const a = performance.now()', 'no-restricted-globals'],
    ['export const a = fetch("/")', 'no-restricted-globals'],
  ])('%s is refused', async (text, rule) => expect(await rulesBroken(path, text)).toEqual([rule]))
  it('arithmetic and tests are not', async () => {
    expect(await rulesBroken(path, 'export const a = Math.floor(1.5)\n')).toEqual([])
    expect(await rulesBroken('packages/work-calendar/src/example.test.ts', 'export const a = new Date()\n')).toEqual([])
    expect(await rulesBroken('apps/server/src/example.ts', 'export const a = Date.now()\n')).toEqual([])
  })
})

describe('in widgets', () => {
  const text = 'export function f(a: object) {\n  for (const key in a) return key\n  return null\n}\n'
  it('for…in is refused', async () => {
    expect(await rulesBroken('packages/widget-kit/src/example.ts', text)).toEqual(['no-restricted-syntax'])
    expect(await rulesBroken('apps/message-board/src/widgets/board/example.ts', text)).toEqual(['no-restricted-syntax'])
    expect(await rulesBroken('apps/message-board/src/desk/example.ts', text)).toEqual([])
  })
})

describe('everywhere', () => {
  it.each([
    ['export const a: any = 1', '@typescript-eslint/no-explicit-any'],
    ['const a = 1\nexport const b = 2', '@typescript-eslint/no-unused-vars'],
    ['export const a = (b: { c?: string }) => b.c!.length', '@typescript-eslint/no-non-null-assertion'],
    ['export const a = (b: unknown) => b == 1', 'eqeqeq'],
    ["import { B } from './b.ts'\nexport const a = (b: B) => b", '@typescript-eslint/consistent-type-imports'],
  ])('%s is refused', async (text, rule) =>
    expect(await rulesBroken('apps/server/src/example.ts', text)).toEqual([rule]),
  )
  it('a comment cannot switch a rule off', async () => {
    const text = '/* eslint-disable */\nexport const a: any = 1\n'
    expect(await rulesBroken('apps/server/src/example.ts', text)).toContain('@typescript-eslint/no-explicit-any')
  })
  it('HTML from data is refused in templates', async () => {
    const text =
      '<script setup lang="ts">\ndefineProps<{ body: string }>()\n</script>\n\n<template>\n  <p v-html="body" />\n</template>\n'
    expect(await rulesBroken('apps/desk/src/Example.vue', text)).toContain('vue/no-v-html')
  })
})
