// The page's own Vue takes its template from the document, our elements in the midst of it, and draws it all anew.
const view = { data: () => ({ ready: true, count: 26 }) }
if (Vue.createApp) Vue.createApp(view).mount('#app')
else new Vue({ ...view, el: '#app' })
