import { developApp } from '@gongkai/release/app'
import app from './app.ts'

export default developApp(app)
