import { bringToLife } from '@gongkai/ui/live'
import CheckPanel from './CheckPanel.vue'

bringToLife(CheckPanel, '#check')
