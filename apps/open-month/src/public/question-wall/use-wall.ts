import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import {
  WallProblem,
  type Own,
  type ShownQuestion,
  type ShownWall,
  type WallCalls,
  type WallQuestionDraft,
} from './calls.ts'
import { followWall, type Following } from './follow-wall.ts'
import type { KeptKey } from './kept-key.ts'

export interface WallPart {
  readonly wall: ShownWall
  readonly revision: string
}

export interface WallWords {
  readonly unreachable: string
  /** What a screen reader hears when questions came or were answered. */
  readonly news: (added: number, answered: number) => string
}

const NOTHING: Own = { questions: [], supported: [] }
const isAnswered = ({ state }: ShownQuestion) => !['visible', 'chosen'].includes(state)

/** A wall that follows what happens, with what this browser asked and supports. */
export function useWall(first: WallPart, calls: WallCalls, key: KeptKey, words: () => WallWords) {
  const wall = shallowRef(first.wall)
  const own = shallowRef<Own>(NOTHING)
  const lost = ref(false)
  const lostSince = ref('')
  const said = ref('')
  const trouble = ref('')
  const busy = ref('')
  let revision = first.revision
  let writes = 0
  let following: Following | null = null

  function tell(before: ShownWall, now: ShownWall): void {
    const known = new Map(before.questions.map((one) => [one.id, isAnswered(one)]))
    const added = now.questions.filter(({ id }) => !known.has(id)).length
    const answered = now.questions.filter((one) => isAnswered(one) && known.get(one.id) === false).length
    if (added + answered > 0) said.value = words().news(added, answered)
  }

  async function readOwn(): Promise<void> {
    const held = key.find()
    if (held === null) return
    const before = writes
    const read = await calls.mine(held)
    // What was asked or supported meanwhile is not in it.
    if (before !== writes) return readOwn()
    own.value = read
  }

  async function read(): Promise<number> {
    const answer = await calls.read(revision)
    if (answer.changed && answer.wall) {
      tell(wall.value, answer.wall)
      wall.value = answer.wall
      revision = answer.revision
      await readOwn()
    }
    return answer.everySeconds * 1000
  }

  async function heldKey(): Promise<string> {
    const held = key.find() ?? (await calls.takeKey())
    key.keep(held)
    return held
  }

  /** Does something to the wall, one thing at a time; what goes wrong is a sentence. Null while something else is being done. */
  async function attempt(name: string, work: () => Promise<void>): Promise<true | WallProblem | null> {
    if (busy.value !== '') return null
    busy.value = name
    try {
      await work()
      return true
    } catch (fault) {
      return fault instanceof WallProblem ? fault : new WallProblem('unreachable', words().unreachable)
    } finally {
      busy.value = ''
    }
  }

  const ask = (draft: WallQuestionDraft) =>
    attempt('ask', async () => {
      own.value = await calls.ask(await heldKey(), draft)
      writes++
      following?.now()
    })

  async function support(question: string, supports: boolean): Promise<void> {
    const done = await attempt(question, async () => {
      const answer = await calls.support(await heldKey(), question, supports)
      const rest = own.value.supported.filter((id) => id !== question)
      own.value = { ...own.value, supported: supports ? [...rest, question] : rest }
      writes++
      const questions = wall.value.questions.map((one) =>
        one.id === question ? { ...one, supports: answer.supports } : one,
      )
      wall.value = { ...wall.value, questions }
    })
    if (done !== null) trouble.value = done === true ? '' : done.message
  }

  const look = () => {
    if (!document.hidden) following?.now()
  }
  onMounted(() => {
    // What this browser asked comes after the page: without it the wall is read all the same.
    readOwn().catch(() => undefined)
    following = followWall({
      read,
      hidden: () => document.hidden,
      random: Math.random,
      wait(ms, then) {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
      onLine(there) {
        lost.value = !there
        lostSince.value = there ? '' : new Date().toTimeString().slice(0, 5)
      },
    })
    document.addEventListener('visibilitychange', look)
    addEventListener('online', look)
  })
  onBeforeUnmount(() => {
    following?.stop()
    document.removeEventListener('visibilitychange', look)
    removeEventListener('online', look)
  })

  const supported = computed(() => new Set(own.value.supported))
  const asked = computed(() => new Set(own.value.questions.map(({ id }) => id)))
  return { wall, own, lost, lostSince, said, trouble, busy, supported, asked, ask, support }
}

export type Wall = ReturnType<typeof useWall>
