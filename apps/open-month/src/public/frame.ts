import '@gongkai/ui/public.css'
import { chooseTextSize } from '@gongkai/ui/live'

document.documentElement.dataset['js'] = ''
chooseTextSize(window)
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print()
})
