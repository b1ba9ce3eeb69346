import { SESSION_COOKIE } from './session.ts'

/** The session token of a Cookie header, or null. */
export function sessionToken(header: string | undefined): string | null {
  if (!header) return null
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === SESSION_COOKIE && value && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

/** The Set-Cookie header that keeps or clears the session. `secure` where the platform is reached over https. */
export function sessionCookie(token: string | null, secure: boolean, absoluteHours: number): string {
  const life = token === null ? 'Max-Age=0' : `Max-Age=${absoluteHours * 3600}`
  return `${SESSION_COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; ${life}${secure ? '; Secure' : ''}`
}
