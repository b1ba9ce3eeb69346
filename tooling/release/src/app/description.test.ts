import { expect, test } from 'vitest'
import { describeApp, type AppDescription } from './description.ts'

const title = { zh: '样例', en: 'Sample' }
const described = (more: Partial<AppDescription>) => () => describeApp({ mount: '/sample/', title, ...more })

test('a mistake in a description is told where it is written', () => {
  expect(described({ mount: '/sample' as '/sample/' })).toThrow('both slashes')
  expect(described({ desk: { entry: 'a.ts', title }, deskEntries: [{ path: '/desk/', title }] })).toThrow(
    '/desk/ is not under',
  )
  expect(described({ publicEntries: [{ path: '/sample/', title }] })).toThrow('no public pages')
  expect(described({ deskEntries: [{ path: '/sample/desk/', title }] })).toThrow('no desk')
  expect(described({ accessibility: '/accessibility' })).toThrow('/accessibility is not under')
})

test('an app may have widgets alone', () => {
  expect(described({})()).toEqual({ mount: '/sample/', title })
})
