import { expect, test } from 'vitest'
import { readChangeset } from './changesets.ts'
import { madeWith } from './workspace.ts'

test('a change names the packages it raises', () => {
  expect(readChangeset('a.md', "---\n'@gongkai/server': minor\n'@gongkai/ui': patch\n---\n\nWords.\n")).toEqual({
    file: 'a.md',
    packages: ['@gongkai/server', '@gongkai/ui'],
    text: 'Words.',
  })
  expect(readChangeset('README.md', '# Changesets\n')).toBeNull()
})

test('an app waits for changes of the packages it is made with, and for no others', () => {
  const one = (name: string, ...dependencies: string[]) => [name, { name, version: '1.0.0', dependencies }] as const
  const packages = new Map([one('app', 'ui', 'vue'), one('ui', 'core'), one('core'), one('other', 'core')])
  expect([...madeWith('app', packages)].sort()).toEqual(['app', 'core', 'ui'])
})
