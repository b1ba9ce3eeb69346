import { bringToLife } from '@gongkai/ui/live'
import WidgetWorkbench from './WidgetWorkbench.vue'

bringToLife(WidgetWorkbench, '#workbench')
