import { buildApp } from '@gongkai/release/app'
import app from './app.ts'

await buildApp(import.meta.dirname, app)
