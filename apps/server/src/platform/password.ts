import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB and two passes, the least that OWASP asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

let nobody: Promise<string> | undefined

/** Whether the password fits. Without a stored hash it does the same work and says no, so that the time tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('no account has this password')
  const fits = await verify(stored ?? (await nobody), password.normalize('NFC'))
  return stored !== null && fits
}
