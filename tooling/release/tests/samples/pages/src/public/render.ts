declare const __PUBLIC_ASSETS__: { readonly styles: readonly string[]; readonly scripts: { readonly frame: string } }

/** Draws a page that names the files of the client build. */
export function render({ url }: { url: string }) {
  const { styles, scripts } = __PUBLIC_ASSETS__
  return { status: 200, html: `${url} ${styles.join(' ')} ${scripts.frame}` }
}
