import '@gongkai/ui/public.css'
import './styles/code.css'
import './styles/page.css'
import './styles/gallery.css'
import './styles/workbench.css'
import './styles/check.css'
import { offerCopies } from './code/copy.ts'
import { chooseTextSize } from '@gongkai/ui/live'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
offerCopies(document)
