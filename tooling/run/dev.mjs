import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buildWidgetsOf, runServer } from './dev-server.mjs'
import { childEnvironment, ensureBuilt, ensureInstalled, projectNode, root } from './install.mjs'

/**
 * All apps with hot reload on one address: a front on PORT sends each app's path to its own Vite and everything else to the
 * server, which restarts when its sources change. Widgets are built again when they change, and served by the server as other sites
 * get them. `npm run dev -- message-board` runs that app alone: the others are there as they were last built.
 */
const FIRST_INNER_PORT = 18080

ensureInstalled()
ensureBuilt()

const only = process.argv[2]
const port = Number(process.env.PORT ?? 8080)
const apps = readdirSync(join(root, 'apps'))
  .filter((app) => existsSync(join(root, 'apps', app, 'dist/release.json')))
  .filter((app) => !only || app === only)
  .map((app, index) => ({
    app,
    mount: JSON.parse(readFileSync(join(root, 'apps', app, 'dist/release.json'), 'utf8')).mount,
    port: FIRST_INNER_PORT + 1 + index,
  }))
if (only && apps.length === 0) {
  process.stderr.write(`There is no app called ${only}. Apps are the folders under apps/ with a build.\n`)
  process.exit(1)
}

const server = runServer({
  PORT: String(FIRST_INNER_PORT),
  GONGKAI_DEMONSTRATION: process.env.GONGKAI_DEMONSTRATION ?? '1',
})
const watches = apps.map(({ app }) => buildWidgetsOf(app, server.restart))
const children = apps.map(({ app, port: inner }) =>
  spawn(
    projectNode,
    [join(root, 'apps', app, 'node_modules/vite/bin/vite.js'), '--port', String(inner), '--strictPort'],
    {
      cwd: join(root, 'apps', app),
      stdio: 'inherit',
      env: childEnvironment({ GONGKAI_API: `http://localhost:${FIRST_INNER_PORT}` }),
    },
  ),
)

const innerPort = (url) => apps.find(({ mount }) => url.startsWith(mount))?.port ?? FIRST_INNER_PORT

const front = createServer((incoming, answer) => {
  const onward = request(
    {
      host: 'localhost',
      port: innerPort(incoming.url),
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    },
    (inner) => {
      // A loader is kept for a minute; here the next page view is to show what was built a second ago.
      const fresh = incoming.url.startsWith('/widgets/') ? { 'cache-control': 'no-cache' } : {}
      answer.writeHead(inner.statusCode, { ...inner.headers, ...fresh })
      inner.pipe(answer)
    },
  )
  onward.on('error', () => {
    if (!answer.headersSent) answer.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' })
    answer.end('Starting, or restarting after a change: try again in a moment.\n')
  })
  incoming.pipe(onward)
})

front.on('upgrade', (incoming, socket, head) => {
  const inner = connect(innerPort(incoming.url), 'localhost', () => {
    const headers = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${value}`)
    inner.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
    inner.write(head)
    inner.pipe(socket).pipe(inner)
  })
  inner.on('error', () => socket.destroy())
  socket.on('error', () => inner.destroy())
})

front.on('error', (error) => {
  process.stderr.write(`Port ${port} cannot be used (${error.code}). Set PORT to another one.\n`)
  stop(1)
})
front.listen(port, 'localhost', () => process.stderr.write(`Development: http://localhost:${port}\n`))

function stop(code) {
  for (const end of watches) end()
  for (const child of children) child.kill('SIGTERM')
  server.stop()
  process.exitCode = code
  front.close()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0))
