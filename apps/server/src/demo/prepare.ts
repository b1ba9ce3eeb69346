import { openBureau } from '../modules/index.ts'
import type { Platform } from '../platform/platform.ts'
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts'
import { loadDemonstration } from './load.ts'

/** Who can sign in to the demonstration, as lines to print. */
export function signInLines(): string {
  const width = Math.max(...demoAccounts.map((account) => account.signIn.length))
  const lines = demoAccounts.map(
    ({ signIn, name, nameEn, department, roles }) =>
      `  ${signIn.padEnd(width)}  ${roles.join(', ')}, ${department} (${nameEn}, ${name})`,
  )
  return [`Demonstration accounts (not for real data), password ${DEMO_PASSWORD}:`, ...lines, ''].join('\n')
}

/** For the server's start: loads the demonstration where the configuration asks for it, and says how to sign in. */
export async function prepareDemonstration(platform: Platform): Promise<void> {
  if (!platform.config.demonstration) return
  await loadDemonstration(await openBureau(platform))
  process.stdout.write(signInLines())
}
