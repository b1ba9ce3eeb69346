document.documentElement.className = 'js'
