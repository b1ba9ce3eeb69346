import { createRenderer, type Component } from 'vue'

type Listener = (event: Event) => void

/** What stands on the element as its listener; handlers may change without the listener being taken off and on. */
type Listening = Element & { gkListeners?: Map<string, { handler: Listener; listen: Listener }> }

/**
 * Vue's renderer over the few DOM operations a form needs, in place of `@vue/runtime-dom`: that saves a citizen 2 KB of 20, and with it goes the
 * only code in Vue that writes HTML from strings, so a page under Trusted Types needs no policy for us.
 * Not here, and refused by nobody but the eye: `v-model`, `v-show`, style objects, SVG, static HTML strings, Teleport to a selector.
 */
const renderer = createRenderer<Node, Element>({
  createElement: (tag) => document.createElement(tag),
  createText: (text) => document.createTextNode(text),
  createComment: (text) => document.createComment(text),
  setText: (node, text) => {
    node.nodeValue = text
  },
  setElementText: (element, text) => {
    element.textContent = text
  },
  parentNode: (node) => node.parentNode as Element | null,
  nextSibling: (node) => node.nextSibling,
  insert: (child, parent, anchor) => void parent.insertBefore(child, anchor ?? null),
  remove: (node) => void node.parentNode?.removeChild(node),
  setScopeId: (element, id) => element.setAttribute(id, ''),
  patchProp(element, name, _before, value: unknown) {
    if (/^on[A-Z]/.test(name)) listen(element, name.slice(2).toLowerCase(), value as Listener | null)
    else if (name === 'value' || name === 'checked') (element as unknown as Record<string, unknown>)[name] = value
    else if (value === false || value == null) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : String(value))
  },
})

function listen(element: Listening, type: string, handler: Listener | null): void {
  const listeners = (element.gkListeners ??= new Map())
  const known = listeners.get(type)
  if (known && handler) known.handler = handler
  else if (handler) {
    const made = { handler, listen: (event: Event) => made.handler(event) }
    listeners.set(type, made)
    element.addEventListener(type, made.listen)
  } else if (known) {
    listeners.delete(type)
    element.removeEventListener(type, known.listen)
  }
}

export function createApp(component: Component, props?: Record<string, unknown>) {
  return renderer.createApp(component, props)
}
