import { ensureInstalled, pnpm } from './install.mjs'

/** `npm run changeset`, `npm run changeset -- version`: changesets asks pnpm for the lock file, so pnpm has to be on its path. */
ensureInstalled()
const done = pnpm(['exec', 'changeset', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(done.status ?? 1)
