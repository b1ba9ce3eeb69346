// What Prototype 1.6 did to JSON and to elements, kept by sites that moved to 1.7 and still hold pages written for 1.6.
Array.prototype.toJSON = function () {
  var texts = []
  for (var i = 0; i < this.length; i++) texts.push(Object.toJSON(this[i]))
  return '[' + texts.join(', ') + ']'
}
String.prototype.toJSON = function () {
  return String(this)
}
Element.prototype.remove = function () {
  if (this.parentNode) this.parentNode.removeChild(this)
  return this
}
Element.prototype.update = function (html) {
  this.innerHTML = html
  return this
}
HTMLElement.prototype.hide = function () {
  this.style.display = 'none'
  return this
}
Object.prototype.extend = function (more) {
  for (var name in more) this[name] = more[name]
  return this
}
// jQuery in its own corner, and a site script that runs over every link, button and form it can find.
jQuery.noConflict()(function ($) {
  $('a').attr('target', '_self')
  $(document).on('keydown', function (event) {
    if (event.key === '/' || event.key === 's') event.preventDefault()
  })
  $(document).on('submit', 'form', function () {
    return false
  })
  $.ajaxSetup({ cache: false })
})
