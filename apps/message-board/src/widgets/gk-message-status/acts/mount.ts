import type { WidgetContext } from '@gongkai/widget-kit'
import { mountVue } from '@gongkai/widget-kit/vue'
import { shallowReactive } from 'vue'
import type { Proof, Status } from '../status.ts'
import type { widget } from '../widget.ts'
import ActsView from './ActsView.vue'

/** What the status view asks of this file, which comes when there is something a writer may do. */
export interface ActsModule {
  /** Puts the forms into a box; `changed` is told what the message has become. Returns the way to take them out again. */
  mountActs(
    context: WidgetContext<typeof widget>,
    box: HTMLElement,
    message: Status,
    proof: () => Proof,
    changed: (message: Status) => void,
  ): () => void
}

export const mountActs: ActsModule['mountActs'] = (context, box, message, proof, changed) =>
  mountVue(ActsView, box, context, { state: shallowReactive({ message }), proof, changed })
