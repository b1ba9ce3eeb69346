/** The part of autocannon that the benches use; it brings no types of its own. */
declare module 'autocannon' {
  interface Request {
    method?: string
    headers?: Record<string, string>
    path?: string
    body?: string
    setupRequest?: (request: Request) => Request
  }
  interface Result {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    readonly requests: { readonly total: number }
    /** Milliseconds. */
    readonly latency: { readonly p99: number }
  }
  interface Options {
    url: string
    headers?: Record<string, string>
    connections?: number
    amount?: number
    requests?: Request[]
  }
  /** Runs at once; tells of every response, and resolves at the end. */
  interface Run extends Promise<Result> {
    on(event: 'response', listener: () => void): this
  }
  function autocannon(options: Options): Run
  namespace autocannon {
    export type { Options, Result }
  }
  export default autocannon
}
