import { createQueryClient } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import '@gongkai/ui/desk.css'
import './styles/departments.css'
import './styles/home.css'
import './styles/plan.css'
import './styles/plan-evidence.css'
import './styles/plan-preview.css'
import './styles/plan-print.css'
import DeskApp from './DeskApp.vue'
import { router } from './routes.ts'

const { lang, setLang } = useDeskLang()
setLang(lang.value)
document.body.classList.add('gk-desk-body')

createApp(DeskApp).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
