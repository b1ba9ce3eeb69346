// Loaded before the server (`--import`): writes down the SQL of requests that carry `x-record`, so that the bare server repeats exactly that. `x-record: end` takes it away again.
import { AsyncLocalStorage } from 'node:async_hooks'
import { appendFileSync } from 'node:fs'
import { Server } from 'node:http'
import { createRequire } from 'node:module'

const file = process.env.GONGKAI_RECORD_SQL
const { Client } = createRequire(process.env.GONGKAI_RECORD_FROM)('pg')
const recording = new AsyncLocalStorage()

const emit = Server.prototype.emit
Server.prototype.emit = function (event, request, ...more) {
  const mark = event === 'request' ? request.headers['x-record'] : undefined
  // Nothing of this may slow down what is measured.
  if (mark === 'end') {
    Server.prototype.emit = emit
    Client.prototype.query = query
  }
  return mark
    ? recording.run(mark, () => emit.call(this, event, request, ...more))
    : emit.call(this, event, request, ...more)
}

const query = Client.prototype.query
Client.prototype.query = function (asked, ...more) {
  const mark = recording.getStore()
  if (mark) {
    const {
      name,
      text = asked,
      values = Array.isArray(more[0]) ? more[0] : [],
    } = typeof asked === 'object' ? asked : {}
    const { host, port, user, password, database } = this.connectionParameters
    const kept = values.map((value) => {
      if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') }
      return value instanceof Date ? { date: value.toISOString() } : { plain: value }
    })
    const line = { mark, name, text, values: kept, connection: { host, port, user, password, database } }
    appendFileSync(file, `${JSON.stringify(line)}\n`)
  }
  return query.call(this, asked, ...more)
}
