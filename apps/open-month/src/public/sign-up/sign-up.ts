import { bringToLife } from '@gongkai/ui/live'
import SignUpIsland from './SignUpIsland.vue'

bringToLife(SignUpIsland, '#sign-up')
