import type { ScreeningOptions } from '@gongkai/disclosure-rules'
import { act, isRefusal, openTask, type Refusal, type Surroundings } from '@gongkai/task-model'
import { wallTask, type WallEvent, type WallQuestion } from './facts.ts'
import type { AskInput } from './inputs.ts'
import type { WallProcedure } from './procedure.ts'
import { wallFindings } from './screening.ts'

export interface Asked {
  readonly task: WallQuestion
  readonly events: readonly WallEvent[]
}

/**
 * Takes a question in: opened, and held where the screening found something in it. The text itself enters neither task nor history.
 */
export function askQuestion(
  procedure: WallProcedure,
  id: string,
  { text, mayPublish }: Pick<AskInput, 'text' | 'mayPublish'>,
  of: { readonly activity: string; readonly lead: readonly string[]; readonly support: readonly string[] },
  surroundings: Surroundings,
  screening: ScreeningOptions = {},
): Asked | Refusal {
  const opened = openTask(
    procedure,
    wallTask(id),
    { kind: 'applicant' },
    { ...of, mayPublish, characters: [...text].length },
    surroundings,
  )
  if (isRefusal(opened)) return opened
  const findings = wallFindings(text, screening).map(({ type, severity }) => ({ type, severity }))
  if (findings.length === 0) return { task: opened.task, events: [opened.event] }
  const held = act(procedure, opened.task, { kind: 'system', job: 'screening' }, 'hold', { findings }, surroundings)
  return isRefusal(held) ? held : { task: held.task, events: [opened.event, held.event] }
}
