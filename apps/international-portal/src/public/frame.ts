import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'
import './styles/portal.css'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
