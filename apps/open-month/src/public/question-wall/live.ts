import { bringToLife } from '@gongkai/ui/live'
import WallIsland from './WallIsland.vue'

bringToLife(WallIsland, '#question-wall')
