import { bringToLife } from '@gongkai/ui/live'
import ReceiptSlip from './ReceiptSlip.vue'

bringToLife(ReceiptSlip, '#receipt')
