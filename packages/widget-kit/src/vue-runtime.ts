/**
 * The one Vue file all widgets share: only the names their forms import, because everything else is weight on a citizen's phone.
 * The list grows by adding names, and the build says which one is missing. Adding Transition or Teleport must be argued.
 */
export {
  computed,
  createBlock,
  createCommentVNode,
  createElementBlock,
  createElementVNode,
  createTextVNode,
  createVNode,
  defineComponent,
  Fragment,
  nextTick,
  normalizeClass,
  onBeforeUnmount,
  onMounted,
  openBlock,
  reactive,
  ref,
  renderList,
  resolveDynamicComponent,
  shallowReactive,
  shallowRef,
  toDisplayString,
  unref,
  withCtx,
} from 'vue'
export { createApp } from './dom-renderer.ts'
