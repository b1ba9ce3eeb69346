import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { publicPages } from './build/dev-pages.ts'

const api = process.env['GONGKAI_API'] ?? 'http://localhost:8080'

/** Development: public pages are rendered as the server would, the desk is served as it is, the API is the running server's. */
export default defineConfig({
  base: '/message-board/',
  plugins: [vue(), publicPages(api)],
  server: { proxy: { '/api': api, '/widgets': api } },
})
