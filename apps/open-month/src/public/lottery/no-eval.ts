import * as z from 'zod'

/** Our pages allow no code from strings, and zod would try whether it may as soon as a shape is made. So this is loaded before any. */
z.config({ jitless: true })
