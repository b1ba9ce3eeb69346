import { createQueryClient } from '@gongkai/client'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { useDeskLang } from '@gongkai/ui/desk'
import { createApp } from 'vue'
import '@gongkai/ui/desk.css'
import DeskApp from './DeskApp.vue'

const { lang, setLang } = useDeskLang()
setLang(lang.value)
document.body.classList.add('gk-desk-body')

createApp(DeskApp).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
