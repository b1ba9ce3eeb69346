import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'
import { showOwnTimes } from './page/own-time.ts'
import './question-wall/question-wall.css'
import './styles/activity.css'
import './styles/month.css'
import './styles/programme.css'
import './styles/ticket.css'
import './styles/questionnaire.css'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
// The script of every page comes before or after the page is whole.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => showOwnTimes(document))
else showOwnTimes(document)
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print()
})
