import { createApp, type Component } from 'vue'
import type { WidgetContext } from './context.ts'

/**
 * Mounts a Vue component, which gets the shell's context as a prop, into a box of the shell; returns the way to take it out again.
 * Faults in it are told as `gk-failed`, never thrown into the page.
 */
export function mountVue(
  component: Component,
  box: HTMLElement,
  context: WidgetContext,
  props: Readonly<Record<string, unknown>>,
): () => void {
  const tag = context.host.localName
  const app = createApp(component, { ...props, context })
  app.config.idPrefix = tag
  app.config.errorHandler = () => context.emit('gk-failed', { tag, reason: 'form' })
  app.mount(box)
  return () => app.unmount()
}
