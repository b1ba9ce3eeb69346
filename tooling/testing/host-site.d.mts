export interface HostSite {
  /** Address of the site, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

export interface HostSiteOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Origin of the platform: the only foreign one that the site's policy allows. */
  readonly platform: string
  /** Board the page embeds; that of the demonstration's first policy where not given. */
  readonly board?: string
}

/** Starts the bureau's existing site: one policy page of an old content management system, with our tag in it. */
export function startHostSite(options: HostSiteOptions): Promise<HostSite>
