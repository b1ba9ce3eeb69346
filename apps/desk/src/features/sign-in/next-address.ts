/** Where to go after signing in: a page of this origin that was asked for, else the home page. Nothing leads elsewhere. */
export function nextAddress(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return '/desk/'
  const { origin, pathname, search } = new URL(asked, 'http://here.invalid')
  if (origin !== 'http://here.invalid' || pathname.startsWith('/desk/sign-in')) return '/desk/'
  return pathname + search
}
