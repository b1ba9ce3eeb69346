import { isRefusal } from '@gongkai/contract-kit'
import { signUpInput } from '@gongkai/events/registration'
import type { Participants } from '@gongkai/events/values'
import { signUpTogether } from '../../modules/registrations/sign-up.ts'
import type { OpenMonthStage } from './stage.ts'
import type { ActivityStory } from './story.ts'

const FAMILY = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = ['晓明', '静怡', '志强', '雨桐', '建国', '思远', '佳琪', '文涛', '海燕', '子涵', '立新', '慧敏']

/** A participant of the demonstration: nobody's name on purpose, an address that reaches nobody. */
function invented(index: number): { name: string; email: string } {
  const name = `${FAMILY[index % FAMILY.length] ?? '王'}${GIVEN[(index * 7) % GIVEN.length] ?? '晓明'}`
  return { name, email: `open-month-${index + 1}@example.org` }
}

const partyOf = (participants: Participants, size: number, index: number) => {
  if (size === 1) return { kind: 'alone', size, members: [] } as const
  const members = Array.from({ length: size - 1 }, (_, at) => invented(index * 11 + at + 1).name)
  return { kind: participants === 'student' ? 'group' : 'delegates', size, members } as const
}

/** Signs the people of a story up in turn, an hour apart, from the hour the sign-up opens. */
export async function signUpAll(stage: OpenMonthStage, story: ActivityStory, activity: string): Promise<void> {
  const { signUp, entries = [], title } = story
  if (!signUp) return
  const waiting = entries.flatMap(({ participants, size, times }) =>
    Array.from({ length: times }, () => ({ participants, size })),
  )
  for (const [index, { participants, size }] of waiting.entries()) {
    stage.goTo(signUp.opens + Math.floor(index / 8), `${String(9 + (index % 8)).padStart(2, '0')}:05`)
    const input = signUpInput.parse({
      contact: invented(index),
      participants,
      party: partyOf(participants, size, index),
      organisation: size > 1 || participants === 'firm' ? '某单位（示例）' : '',
      answers: [],
      challenge: 'demonstration',
    })
    const [done] = await signUpTogether(stage.surroundings, activity, [{ input, lang: 'zh', idempotencyKey: null }])
    if (!done || isRefusal(done))
      throw new Error(`the demonstration: signing up for “${title}” was refused: ${done?.refused}`)
  }
}
