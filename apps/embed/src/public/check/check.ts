import { bringToLife } from '../page/island.ts'
import CheckPanel from './CheckPanel.vue'

bringToLife(CheckPanel, '#check')
