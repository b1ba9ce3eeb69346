import type { OwnWallView, WallView } from '@gongkai/events/question-wall'

export type Own = OwnWallView
export type ShownWall = NonNullable<WallView['wall']>
export type ShownQuestion = ShownWall['questions'][number]

/** What somebody sends to the wall. */
export interface WallQuestionDraft {
  readonly text: string
  readonly mayPublish: boolean
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string } | null
}

/** How the wall is reached: the same for the platform's own page and for a widget on another site. */
export interface WallCalls {
  /** The wall, or `changed: false` where nothing happened since. */
  read(since: string | null): Promise<WallView>
  /** A key for this browser; takes some work of the device. */
  takeKey(): Promise<string>
  /** Repeating it with the same draft is the same submission. */
  ask(key: string, draft: WallQuestionDraft): Promise<Own>
  support(key: string, question: string, support: boolean): Promise<{ readonly supports: number }>
  mine(key: string): Promise<Own>
}

/** The platform said no, in a sentence for the reader. Anything else that is thrown means that nothing came back. */
export class WallProblem extends Error {
  override readonly name = 'WallProblem'
  readonly code: string
  readonly fields: readonly { readonly path: string; readonly message: string }[]

  constructor(code: string, message: string, fields: WallProblem['fields'] = []) {
    super(message)
    this.code = code
    this.fields = fields
  }
}
