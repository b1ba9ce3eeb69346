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

/**
 * Asks the API of this same process for a page, as its reader's address and without a cookie; with a body, a look-up, or anything that is
 * open to everybody where the reader sent a form (`sent`).
 */
export type AskApi = (request: FastifyRequest, path: string, body?: unknown, sent?: boolean) => Promise<InnerAnswer>

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
    sent?: string
  }): Promise<RenderedPage>
  /** Paths below the mount, as beginnings, whose pages take a form: `questionnaires/`. */
  readonly receives?: readonly string[]
}

/** Draws one public page of an app for a request; with what was sent, the page that answers a form (urlencoded, as it came). */
export interface DrawPage {
  (request: FastifyRequest, choice: Choice, sent?: string): Promise<RenderedPage>
  readonly receives: readonly string[]
}

/**
 * Loads the render module of a release. The pages it draws ask the API of this same process, as the reader's address
 * and without a cookie: a public page can show nothing that a passer-by could not ask for. Throws {@link BadRelease}.
 */
export async function loadRender(release: Release, bureau: Bureau, ask: AskApi): Promise<DrawPage | null> {
  if (release.render === null) return null
  const { render, receives = [] } = await importRender(release, join(release.folder, release.render))
  const draw = (request: FastifyRequest, choice: Choice, sent?: string) =>
    render({
      url: request.url,
      ...choice,
      bureau,
      api: (path, body) => ask(request, path, body, sent !== undefined),
      ...(sent === undefined ? {} : { sent }),
    })
  return Object.assign(draw, { receives })
}

async function importRender(release: Release, file: string): Promise<RenderModule> {
  try {
    const module = (await import(pathToFileURL(file).href)) as Partial<RenderModule>
    if (typeof module.render !== 'function') throw new TypeError('it exports no function render')
    return { render: module.render, ...(module.receives ? { receives: module.receives } : {}) }
  } catch (fault) {
    throw new BadRelease(
      `The release of ${release.name} cannot draw its pages (${file}): ${fault instanceof Error ? fault.message : String(fault)}`,
    )
  }
}
