export { default as GkButton } from './components/GkButton.vue'
export { default as GkEmpty } from './components/GkEmpty.vue'
export { default as GkErrorSummary } from './components/GkErrorSummary.vue'
export type { FieldError } from './components/GkErrorSummary.vue'
export { default as GkField } from './components/GkField.vue'
export { default as GkFrame } from './components/GkFrame.vue'
export { default as GkLimit } from './components/GkLimit.vue'
export { default as GkNotice } from './components/GkNotice.vue'
export { default as GkPager } from './components/GkPager.vue'
export { default as GkSkeleton } from './components/GkSkeleton.vue'
export { default as GkText } from './components/GkText.vue'
export { default as GkTimeline } from './components/GkTimeline.vue'
export type { TimelineItem } from './components/GkTimeline.vue'
export type { Bureau, Crumb, FrameLink } from './frame.ts'
export { LANGS, parseLang, provideLang, useLang } from './lang.ts'
export type { Lang, Named } from './lang.ts'
export {
  ACTION_WORDS,
  LIGHT_WORDS,
  PROVISIONAL_WORDS,
  REJECT_WORDS,
  RELEASE_WORDS,
  STATE_WORDS,
} from './words/message.ts'
export { SCREEN_WORDS } from './words/screen.ts'
