import type { Open } from '../page/open.ts'
import HomePage from './HomePage.vue'

export const home: Open = async ({ reader: { words } }) => ({
  component: HomePage,
  props: {},
  title: words.home.title,
  description: words.home.lead,
})
