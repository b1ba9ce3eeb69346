import '@gongkai/ui/public.css'
import { chooseTextSize } from './page/text-size.ts'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
