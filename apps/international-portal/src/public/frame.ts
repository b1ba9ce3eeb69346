import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
