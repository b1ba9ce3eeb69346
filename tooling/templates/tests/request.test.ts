import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOwner } from '../src/code-owners.ts'
import { filesFor } from '../src/make.ts'
import { readRequest } from '../src/request.ts'
import { replaceIn, replacementsFor, writingsOf } from '../src/words.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-request-'))
  const files = {
    'apps/desk/package.json': '{ "name": "@gongkai/desk", "dependencies": { "vue": "catalog:" } }',
    'apps/desk/app.ts': '',
    'apps/desk/src/widgets/gk-there/widget.ts': '',
    'apps/server/package.json': '{}',
    'packages/events/package.json': '{}',
    CODEOWNERS: '* @gongkai/core\n/apps/desk/ @gongkai/desk\n/packages/events/ @gongkai/events\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const made = (...args: string[]) => filesFor(root, readRequest(args))
const paths = (...args: string[]) => made(...args).map(({ path }) => path)

describe('what cannot be made is refused with a sentence', () => {
  it.each([
    [[], 'Say what to make'],
    [['apps', 'x'], 'Say what to make'],
    [['app'], 'Say what to make'],
    [['app', 'a', 'b'], 'Say what to make'],
    [['app', 'Open-Month'], 'cannot be a name'],
    [['app', 'open_month'], 'cannot be a name'],
    [['app', '../desk'], 'cannot be a name'],
    [['app', '开放月'], 'cannot be a name'],
    [['app', '1st'], 'cannot be a name'],
    [['app', 'a'.repeat(41)], 'cannot be a name'],
    [['app', 'api'], 'cannot be a name here'],
    [['package', 'utils'], 'cannot be a name here'],
    [['app', 'desk'], 'taken: apps/desk/'],
    [['app', 'events'], 'taken: packages/events/'],
    [['package', 'desk'], 'taken: apps/desk/'],
    [['widget', 'new-one'], '--app APP'],
    [['widget', 'new-one', '--app', 'nothing'], 'There are: desk'],
    [['widget', 'new-one', '--app', 'server'], 'There are: desk'],
    [['widget', 'there', '--app', 'desk'], 'taken: apps/desk/src/widgets/gk-there/'],
    [['widget', 'gk-there', '--app', 'desk'], 'taken'],
    [['app', 'x', '--app', 'desk'], 'for widgets'],
    [['app', 'x', '--title', 'a"b'], '--title is one line'],
    [['app', 'x', '--title', 'a$b'], '--title is one line'],
    [['app', 'x', '--title-en', 'a\nb'], '--title-en is one line'],
    [['app', 'x', '--owner', 'me'], '--owner is a team'],
    [['app', 'x', '--colour', 'red'], '--colour'],
  ])('%j', (args, sentence) => expect(() => made(...args)).toThrow(sentence))
})

describe('what is made', () => {
  it('an app stands in apps/, with its owner and what its changelog will say', () => {
    const files = made('app', 'open-month', '--title', '政府开放月', '--title-en', 'Government Open Month')
    const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
    expect(text('apps/open-month/app.ts')).toContain("{ zh: '政府开放月', en: 'Government Open Month' }")
    expect(text('apps/open-month/app.ts')).toContain("const MOUNT = '/open-month/'")
    expect(text('CODEOWNERS')).toContain('/apps/desk/ @gongkai/desk\n/apps/open-month/ @gongkai/open-month\n')
    expect(text('.changeset/new-app-open-month.md')).toContain("'@gongkai/open-month': minor")
    expect(files.filter((file) => /sample-|SampleApp|示例/.test(file.text + file.path))).toEqual([])
  })

  it('a package names its things by its name, in every writing', () => {
    const contract = made('package', 'open-days').find(
      ({ path }) => path === 'packages/open-days/src/contract.ts',
    )?.text
    for (const word of ['openDaysContract', 'OpenDaysEntry', './routes.ts']) expect(contract).toContain(word)
  })

  it('a widget stands in its app with its journey, and the app gets the kit it needs', () => {
    const files = paths('widget', 'new-one', '--app', 'desk')
    expect(files).toEqual(
      expect.arrayContaining([
        'apps/desk/src/widgets/gk-new-one/widget.ts',
        'apps/desk/src/widgets/gk-new-one/Widget.vue',
        'apps/desk/tests/gk-new-one.test.ts',
        'apps/desk/package.json',
      ]),
    )
    expect(files).not.toContain('CODEOWNERS')
    const plain = paths('widget', 'gk-new-one', '--app', 'desk', '--plain')
    expect(plain).toContain('apps/desk/src/widgets/gk-new-one/list/mount.ts')
    expect(plain).not.toContain('apps/desk/src/widgets/gk-new-one/Widget.vue')
  })

  it('a title that is not given is the name in words, and an apostrophe is a printed one', () => {
    expect(readRequest(['app', 'open-month']).title).toEqual({ zh: 'Open month', en: 'Open month' })
    expect(readRequest(['app', 'x', '--title-en', "The mayor's board"]).title.en).toBe('The mayor’s board')
  })
})

it('what was put in is not read again', () => {
  const request = readRequest(['app', 'sample-app-two', '--title', '示例应用二', '--title-en', 'Sample app'])
  expect(replaceIn('sample-app 示例应用 Sample app sample-app', replacementsFor(request))).toBe(
    'sample-app-two 示例应用二 Sample app sample-app-two',
  )
  expect(writingsOf('a-b2-c')).toEqual({ kebab: 'a-b2-c', pascal: 'AB2C', camel: 'aB2C', upper: 'A_B2_C' })
})

it('an owner’s line stands in order within its area', () => {
  const text = '* @a\n/apps/b/ @b\n/apps/d/ @d\n/packages/x/ @x\n'
  expect(withOwner(text, 'apps/c', '@c')).toBe('* @a\n/apps/b/ @b\n/apps/c/ @c\n/apps/d/ @d\n/packages/x/ @x\n')
  expect(withOwner(text, 'apps/z', '@z')).toBe('* @a\n/apps/b/ @b\n/apps/d/ @d\n/apps/z/ @z\n/packages/x/ @x\n')
  expect(withOwner('* @a\n', 'tooling/t', '@t')).toBe('* @a\n/tooling/t/ @t\n')
})
