import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export function findChromium() {
  return PLACES.find((place) => place && existsSync(place))
}

function apt(args) {
  return spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status
}

/** The journeys need a real browser, and a CJK font or every page is boxes. Fetched with Debian's packages where that can be done. */
export function ensureChromium() {
  const hasFont = spawnSync('sh', ['-c', 'fc-list :lang=zh 2>/dev/null | grep -q .']).status === 0
  if (findChromium() && hasFont) return findChromium()
  const mayInstall = process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0
  if (mayInstall) {
    process.stderr.write('Fetching Chromium and a Chinese font for the journeys …\n')
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
  }
  const found = findChromium()
  if (!found)
    process.stderr.write(
      'No Chromium was found. Install it with a Chinese font, or say where it is with CHROMIUM_PATH.\n',
    )
  return found
}
