import { bringToLife } from '@gongkai/ui/live'
import ScreenIsland from './ScreenIsland.vue'

bringToLife(ScreenIsland, '#wall-screen')
