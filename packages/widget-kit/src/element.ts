export type Child = Node | string | number | null | false | undefined

type Listeners = { readonly [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void }

export interface ElementProps extends Listeners {
  readonly [attribute: string]: unknown
}

/**
 * Makes one element: `on…` functions become listeners, `true` an empty attribute, `false`, `null` and `undefined` no attribute.
 * Text becomes text nodes, so nothing a citizen wrote is ever read as markup, and no Trusted Types policy is needed.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: ElementProps = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  // Object.keys, never for…in: old sites extend Object.prototype.
  for (const name of Object.keys(props)) {
    const value = props[name]
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener)
    else putAttribute(made, name, value)
  }
  replace(made, ...children)
  return made
}

/** `true` is an empty attribute; `false`, `null` and `undefined` are none. */
export function putAttribute(on: Element, name: string, value: unknown): void {
  if (value == null || value === false) on.removeAttribute(name)
  else on.setAttribute(name, value === true ? '' : (value as string))
}

/** Puts `children` in place of whatever `parent` holds. */
export function replace(parent: ParentNode & Node, ...children: readonly Child[]): void {
  parent.replaceChildren(...(children.filter((child) => child != null && child !== false) as (Node | string)[]))
}
