import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'
import './styles/portal.css'
import './styles/document.css'
import './styles/guide.css'
import './styles/tables.css'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
