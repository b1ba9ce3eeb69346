import { bringToLife } from '../page/island.ts'
import AskForm from './AskForm.vue'

bringToLife(AskForm, '#ask')
