import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const KEPT = fileURLToPath(new URL('../component-styles.ts', import.meta.url))
const STYLE = /import\s*(["'][^"']*[?&]vue&type=style[^"']*["'])/g

/**
 * `<style>` of a single-file component becomes text that the shell adopts: a style element would be refused by a strict policy, and a
 * file of its own would be one more request. Also for components inside components.
 */
export function adoptComponentStyles(): Plugin {
  return {
    name: 'gongkai-component-styles',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.vue') || !STYLE.test(code)) return null
      let count = 0
      const text = code.replace(STYLE, (_, source: string) => {
        const name = `__gkStyle${count++}`
        return `import ${name} from ${source.replace('type=style', 'type=style&inline')};__gkKept.push(${name})`
      })
      return { code: `import { componentStyles as __gkKept } from ${JSON.stringify(KEPT)}\n${text}`, map: null }
    },
  }
}
