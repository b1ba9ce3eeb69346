import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const api = process.env['GONGKAI_API'] ?? 'http://localhost:8080'

/** Development: the desk's one page for every address, with the API of the running server. */
export default defineConfig({
  base: '/desk/',
  plugins: [vue()],
  server: { proxy: { '/api': api } },
})
