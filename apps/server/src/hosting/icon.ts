/** The mark in the browser's tab: 公 drawn as strokes on the accent blue, so that no font is asked for. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0f4c9a"/>' +
  '<path d="M13 7q-2 6-7 10M19 7q2 6 7 10M15 16l-5 9 12-1M19 19l4 7" fill="none" stroke="#fff" stroke-width="2.6" ' +
  'stroke-linecap="round" stroke-linejoin="round"/></svg>'
