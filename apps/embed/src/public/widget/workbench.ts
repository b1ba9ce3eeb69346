import { bringToLife } from '../page/island.ts'
import WidgetWorkbench from './WidgetWorkbench.vue'

bringToLife(WidgetWorkbench, '#workbench')
