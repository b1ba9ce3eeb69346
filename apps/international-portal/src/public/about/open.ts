import type { Open } from '../page/open.ts'
import AccessibilityPage from './AccessibilityPage.vue'
import ContactPage from './ContactPage.vue'

export const accessibility: Open = async ({ reader: { words } }) => ({
  component: AccessibilityPage,
  props: {},
  title: words.accessibility.title,
  description: words.accessibility.lead,
})

export const contact: Open = async ({ reader: { words } }) => ({
  component: ContactPage,
  props: {},
  title: words.contact.title,
  description: words.contact.lead,
})
