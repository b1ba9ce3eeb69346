import type { Child } from '@gongkai/widget-kit'
import type { Asking, BoardContext, PublishedMessage } from '../published.ts'

export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** What stands on screen, and what rows and the part that reads on may do with it. */
export interface Board {
  readonly context: BoardContext
  readonly input: HTMLInputElement
  /** The heading so many levels below the board's own. */
  readonly heading: (below: number) => Heading
  /** Asks and draws; `tail` is what stands below so many messages when there are no more. */
  readonly read: (asking: Asking, tail?: (count: number) => Child[]) => Promise<void>
  /** Why nothing was read, in the platform's words where it has said any, with another try. */
  readonly failure: (said: string, again: () => Promise<void>) => Child[]
  readonly reading: () => Promise<ReadingModule>
}

/** What the list asks of the file that is loaded when somebody points at a message or the search. */
export interface ReadingModule {
  drawMessage(context: BoardContext, panel: HTMLElement, message: PublishedMessage, heading: Heading): void
  search(board: Board, text: string): Promise<void>
}
