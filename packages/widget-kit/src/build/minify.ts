import { minify as terser } from 'terser'

/**
 * After the bundler's own minifier, which gives names that compress well. Terser puts a word that is used once where it is used, as long as
 * the object of words is never handed on whole: worth a fiftieth of a view.
 */
export async function minify(code: string): Promise<string> {
  const { code: made } = await terser(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
  })
  if (!made) throw new Error('nothing is left of the code')
  return made
}
