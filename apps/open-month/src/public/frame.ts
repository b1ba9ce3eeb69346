import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'
import { showOwnTimes } from './page/own-time.ts'
import './styles/activity.css'
import './styles/month.css'
import './styles/programme.css'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
document.addEventListener('DOMContentLoaded', () => showOwnTimes(document))
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print()
})
