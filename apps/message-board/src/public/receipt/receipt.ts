import { bringToLife } from '../page/island.ts'
import ReceiptSlip from './ReceiptSlip.vue'

bringToLife(ReceiptSlip, '#receipt')
