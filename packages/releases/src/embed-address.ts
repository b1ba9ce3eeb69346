/** The addresses of one major of the widgets on a platform. */
export interface EmbedAddresses {
  /** One script for every widget of the page. */
  readonly loader: string
  /** Optional: gives a frame its height. */
  readonly resize: string
  file(name: string): string
  /** The page of the frame form, without attributes. */
  frame(tag: string): string
}

/** `platform` is an origin without a slash at its end. The addresses of a major never change. */
export function embedAddresses(platform: string, major: number): EmbedAddresses {
  const folder = `${platform}/widgets/v${major}`
  return {
    loader: `${folder}/loader.js`,
    resize: `${folder}/resize.js`,
    file: (name) => `${folder}/${name}`,
    frame: (tag) => `${folder}/frame/${tag}`,
  }
}
