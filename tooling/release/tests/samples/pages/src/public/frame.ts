import './frame.css'

document.documentElement.dataset['sample'] = 'ready'
