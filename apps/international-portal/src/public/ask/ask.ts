import { bringToLife } from '@gongkai/ui/live'
import AskForm from './AskForm.vue'

bringToLife(AskForm, '#ask')
