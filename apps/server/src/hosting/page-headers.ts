/** Our own pages run our own scripts and styles only, load nothing from elsewhere, and are framed by nobody else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** For every page; a page may narrow them. `same-origin`: another site learns nothing of the address someone came from. */
export const PAGE_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
} as const

/** For desks: the camera reads tickets at the door, where the person lets it. */
export const DESK_HEADERS = {
  ...PAGE_HEADERS,
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), browsing-topics=()',
} as const
