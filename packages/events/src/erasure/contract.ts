import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { erasureProof } from './proof.ts'
import { erasureRoutes } from './routes.ts'

const lang = z.enum(['zh', 'en']).optional()

const proofView = erasureProof.extend({ sha256: z.string(), clean: z.boolean() }).meta({ id: 'ErasureProof' })
const waiting = z.object({ series: z.string(), title: z.string(), activities: z.number().int(), on: z.string() })

export const erasureContract = defineRoutes({
  erasures: {
    at: erasureRoutes.erasures,
    summary: 'When participants of activities are forgotten, and the proofs of what was erased, newest first',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(proofView), waiting: z.array(waiting) }).meta({ id: 'Erasures' }),
  },
  erasureFile: {
    at: erasureRoutes.erasureFile,
    summary: 'One proof as a text file',
    audience: 'staff',
    params: z.object({ proof: z.string().max(60) }),
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found'],
  },
})
