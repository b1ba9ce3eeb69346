// The site's own script: what years of maintenance leave behind, and what a widget must live with.
Array.prototype.contains = function (item) {
  for (var i = 0; i < this.length; i++) if (this[i] == item) return true
  return false
}
Array.prototype.each = function (visit) {
  for (var i = 0; i < this.length; i++) visit(this[i])
}
jQuery(function ($) {
  var now = new Date()
  $('#today').text('今天是 ' + now.getFullYear() + '年' + (now.getMonth() + 1) + '月' + now.getDate() + '日')
  $('.size').click(function () {
    $('#zoom, #zoom p').css('font-size', $(this).attr('data-size') + 'px')
    return false
  })
  // A hotkey of the site: / goes to its search page.
  $(document).keydown(function (event) {
    window.hostKeys = (window.hostKeys || 0) + 1
    if (event.keyCode === 191) location.hash = 'search'
  })
  $(document).on('click', 'button', function () {
    window.hostClicks = (window.hostClicks || 0) + 1
  })
  $('form').submit(function () {
    return false
  })
})
