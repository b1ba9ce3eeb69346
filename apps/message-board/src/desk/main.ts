import { createQueryClient } from '@gongkai/client'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { useDeskLang } from '@gongkai/ui/desk'
import { createApp } from 'vue'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/el-option.css'
import 'element-plus/theme-chalk/el-popper.css'
import 'element-plus/theme-chalk/el-scrollbar.css'
import 'element-plus/theme-chalk/el-select.css'
import 'element-plus/theme-chalk/el-select-dropdown.css'
import 'element-plus/theme-chalk/el-tag.css'
import '@gongkai/ui/desk.css'
import '@gongkai/ui/desk-element.css'
import './styles/inbox.css'
import './styles/bulk.css'
import './styles/message.css'
import './styles/standing.css'
import './styles/forms.css'
import './styles/rulings.css'
import './styles/pages.css'
import './styles/print.css'
import DeskApp from './DeskApp.vue'
import { router } from './routes.ts'

const { lang, setLang } = useDeskLang()
setLang(lang.value)
document.body.classList.add('gk-desk-body')

createApp(DeskApp).use(router).use(VueQueryPlugin, { queryClient: createQueryClient() }).mount('#app')
