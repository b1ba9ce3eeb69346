/** One figure of a measurement: a value beside a peer or a floor of the same run. `ok` is null where no aim is set. */
export interface Figure {
  what: string
  value: number
  unit: string
  peer: string | null
  ratio: number | null
  aim: string | null
  ok: boolean | null
}

export interface Measurement {
  name: string
  figures: Figure[]
}

const [name, ...options] = process.argv.slice(2)
const { bench } = (await import(`./benches/${name}.ts`)) as { bench: () => Promise<Measurement> }
const measurement = await bench()
if (options.includes('--json')) {
  process.stdout.write(`${JSON.stringify(measurement)}\n`)
} else {
  process.stdout.write(`${measurement.name}\n`)
  for (const { what, value, unit, peer, ratio, aim, ok } of measurement.figures) {
    const beside = peer === null ? '' : `  ${ratio === null ? '' : `${ratio} × `}${peer}`
    const verdict = ok === null ? '' : `  aim ${aim}: ${ok ? 'met' : 'MISSED'}`
    process.stdout.write(`  ${what}: ${value} ${unit}${beside}${verdict}\n`)
  }
}
