import { afterEach, expect, it, vi } from 'vitest'
import { createRenderer } from 'vue'
import type { Own, WallCalls } from './calls.ts'
import { useWall, type Wall, type WallPart } from './use-wall.ts'

const part: WallPart = {
  wall: { open: true, closedAt: null, questions: [], figures: { waiting: 0, shown: 0, answeredLive: 0, supports: 0 } },
  revision: '1',
} as unknown as WallPart
const draft = { text: '展前能做什么？', mayPublish: true, contact: null }
const own = (...texts: string[]) =>
  ({ questions: texts.map((text) => ({ id: text })), supported: [] }) as unknown as Own

const nothing = () => ({})
const { createApp } = createRenderer<object, object>({
  ...{ createElement: nothing, createText: nothing, createComment: nothing, setText: nothing, setElementText: nothing },
  ...{ parentNode: () => null, nextSibling: () => null, insert: nothing, remove: nothing, patchProp: nothing },
})

afterEach(() => void vi.unstubAllGlobals())

it('a reading of what this browser asked that began before a question was sent does not take it away', async () => {
  vi.stubGlobal('document', { hidden: true, addEventListener: nothing, removeEventListener: nothing })
  vi.stubGlobal('addEventListener', nothing)
  vi.stubGlobal('removeEventListener', nothing)
  const readings: ((read: Own) => void)[] = []
  const calls: WallCalls = {
    read: async () => ({ changed: false, revision: '1', everySeconds: 60, wall: null }) as never,
    takeKey: async () => 'key',
    ask: async () => own('展前能做什么？'),
    support: async () => ({ supports: 1 }),
    mine: () => new Promise((answer) => readings.push(answer)),
  }
  const key = { find: () => 'key', keep: () => undefined }
  let wall: Wall | undefined
  const words = () => ({ unreachable: '', news: () => '' })
  const app = createApp({ setup: () => ((wall = useWall(part, calls, key, words)), () => null) })
  app.mount({})
  expect(readings).toHaveLength(1)
  expect(await wall?.ask(draft)).toBe(true)
  readings[0]?.(own())
  await vi.waitFor(() => expect(readings).toHaveLength(2))
  expect(wall?.own.value.questions).toHaveLength(1)
  readings[1]?.(own('展前能做什么？', '另一个'))
  await vi.waitFor(() => expect(wall?.own.value.questions).toHaveLength(2))
  app.unmount()
})
