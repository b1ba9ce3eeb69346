import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyRequest } from 'fastify'
import type { Bureau } from './bureau.ts'
import type { Choice } from './plain-page.ts'
import { BadRelease, type Release } from './release.ts'

interface RenderedPage {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html: string
}

/** Asks the API of this same process for a page, as its reader's address and without a cookie; with a body, a look-up. */
export type AskApi = (request: FastifyRequest, path: string, body?: unknown) => Promise<InnerAnswer>

/** An answer of the API as a page's render reads it, the shape of `fetch` without a network between. */
export interface InnerAnswer {
  readonly ok: boolean
  readonly status: number
  readonly statusText: string
  json(): Promise<unknown>
}

interface RenderModule {
  render(request: {
    url: string
    lang: Choice['lang']
    large: boolean
    bureau: Bureau
    api: (path: string, body?: unknown) => Promise<InnerAnswer>
  }): Promise<RenderedPage>
}

/** Draws one public page of an app for a request. */
export type DrawPage = (request: FastifyRequest, choice: Choice) => Promise<RenderedPage>

/**
 * Loads the render module of a release. The pages it draws ask the API of this same process, as the reader's address
 * and without a cookie: a public page can show nothing that a passer-by could not ask for. Throws {@link BadRelease}.
 */
export async function loadRender(release: Release, bureau: Bureau, ask: AskApi): Promise<DrawPage | null> {
  if (release.render === null) return null
  const { render } = await importRender(release, join(release.folder, release.render))
  return (request, choice) =>
    render({ url: request.url, ...choice, bureau, api: (path, body) => ask(request, path, body) })
}

async function importRender(release: Release, file: string): Promise<RenderModule> {
  try {
    const module = (await import(pathToFileURL(file).href)) as Partial<RenderModule>
    if (typeof module.render !== 'function') throw new TypeError('it exports no function render')
    return { render: module.render }
  } catch (fault) {
    throw new BadRelease(
      `The release of ${release.name} cannot draw its pages (${file}): ${fault instanceof Error ? fault.message : String(fault)}`,
    )
  }
}
