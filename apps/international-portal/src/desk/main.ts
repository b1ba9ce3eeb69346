import { createQueryClient } from '@gongkai/client'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { useDeskLang } from '@gongkai/ui/desk'
import { createApp } from 'vue'
import '@gongkai/ui/desk.css'
import './styles/pages.css'
import './styles/texts.css'
import DeskApp from './DeskApp.vue'
import { router } from './routes.ts'

const { lang, setLang } = useDeskLang()
setLang(lang.value)
document.body.classList.add('gk-desk-body')

createApp(DeskApp).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
