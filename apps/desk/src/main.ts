import { Refused } from '@gongkai/contract-kit/fetch'
import { useDeskLang } from '@gongkai/ui/desk'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import '@gongkai/ui/desk.css'
import './styles/home.css'
import './styles/plan.css'
import DeskApp from './DeskApp.vue'
import { router } from './routes.ts'

const { lang, setLang } = useDeskLang()
setLang(lang.value)
document.body.classList.add('gk-desk-body')

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: (times, error) => !(error instanceof Refused) && times < 2 } },
})
createApp(DeskApp).use(router).use(VueQueryPlugin, { queryClient }).mount('#app')
