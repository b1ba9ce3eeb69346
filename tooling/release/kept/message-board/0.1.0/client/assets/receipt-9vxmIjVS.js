import { c as e, t } from './ReceiptSlip-OsBGkuX1.js'
e(t, `#receipt`)
