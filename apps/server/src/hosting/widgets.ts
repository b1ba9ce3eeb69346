import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type ClientFiles, readClientFiles, sendFile } from './client-files.ts'
import type { Release } from './release.ts'

/** The widget files of all releases by major version. Later releases do not replace an earlier one's file of the same name. */
async function widgetFiles(releases: readonly Release[]): Promise<ReadonlyMap<number, ClientFiles>> {
  const majors = new Map<number, Map<string, ClientFiles extends ReadonlyMap<string, infer F> ? F : never>>()
  for (const { folder, widgets } of releases) {
    const widgetsFolder = join(folder, 'widgets')
    if (widgets.length === 0 || !existsSync(widgetsFolder)) continue
    const files = await readClientFiles(widgetsFolder)
    for (const major of new Set(widgets.map((widget) => widget.major))) {
      const known = majors.get(major) ?? new Map()
      for (const [name, file] of files) if (!known.has(name)) known.set(name, file)
      majors.set(major, known)
    }
  }
  return majors
}

/**
 * `/widgets/v1/<file>`: the stable entries, checked again each time, and the hashed files beside them. Any site may load
 * them: they carry no data; who may ask the API from where is decided there.
 */
export async function serveWidgets(app: FastifyInstance, releases: readonly Release[]): Promise<void> {
  const majors = await widgetFiles(releases)
  const entries = new Set(releases.flatMap(({ widgets }) => widgets.map(({ file }) => file)))
  app.get<{ Params: { major: string; '*': string } }>('/widgets/:major/*', (request, reply) => {
    const name = request.params['*']
    const file = majors.get(Number(request.params.major.replace(/^v/, '')))?.get(name)
    if (!file) return reply.callNotFound()
    reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('timing-allow-origin', '*')
      .header('x-content-type-options', 'nosniff')
    return sendFile(request, reply, file, entries.has(name) ? 'checked' : 'forever')
  })
}
