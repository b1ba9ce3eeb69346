import { createApp, createVNode, shallowReactive, type Component, type PropType } from 'vue'
import { camelOf, type Readings } from './attributes.ts'
import { componentStyles } from './component-styles.ts'
import type { Mount, WidgetContext } from './context.ts'
import type { AttributesOf, WidgetDescription } from './description.ts'

/** How the attributes of the widget that is being built are read; put in by the build. */
declare const __GK_READINGS__: Readings

type PropsOf<D extends WidgetDescription> = {
  readonly [K in keyof AttributesOf<D>]: { readonly type: PropType<AttributesOf<D>[K]>; readonly required: true }
} & { readonly context: { readonly type: PropType<WidgetContext<D>>; readonly required: true } }

/**
 * The props of the component that is the whole of a widget: `const props = defineProps(widgetProps<typeof widget>())`.
 * One for each attribute of the description, typed, and `context`.
 */
export function widgetProps<D extends WidgetDescription>(): PropsOf<D> {
  const readings = typeof __GK_READINGS__ === 'undefined' ? {} : __GK_READINGS__
  const names = [...Object.keys(readings).map(camelOf), 'headingLevel', 'context']
  return Object.fromEntries(names.map((name) => [name, null])) as unknown as PropsOf<D>
}

/**
 * Mounts a Vue component, which gets the shell's context as a prop, into a box of the shell; returns the way to take it out again.
 * What breaks in it is the shell's to say, in place and as `gk-failed`; nothing is thrown into the page.
 */
export function mountVue(
  component: Component,
  box: HTMLElement,
  context: WidgetContext,
  props: Readonly<Record<string, unknown>>,
): () => void {
  for (const css of componentStyles) context.adopt(css)
  let mounted = true
  const app = createApp({ render: () => createVNode(component, { ...props, context }) })
  app.config.idPrefix = context.host.localName
  app.config.errorHandler = () => {
    // The shell takes the view out, which comes back here: not in the middle of a patch.
    queueMicrotask(() => mounted && context.broken('view'))
  }
  app.mount(box)
  return () => {
    mounted = false
    app.unmount()
  }
}

/** A widget that is one Vue component: its attributes are props, and a change of one is a change of the prop, without a new mount. */
export function vueMount(component: Component): Mount {
  return (context) => {
    const props = shallowReactive<Record<string, unknown>>({ ...context.attributes() })
    const unmount = mountVue(component, context.container, context, props)
    return {
      update(name) {
        if (name === 'api' || name === 'lang') return false
        Object.assign(props, context.attributes())
        return true
      },
      unmount,
    }
  }
}
