/** The server will not start, for a reason the operator can mend: printed as one sentence, exit 1, nothing changed. */
export class StartRefused extends Error {
  override readonly name: string = 'StartRefused'
}
