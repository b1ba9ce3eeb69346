import type { EChartsOption } from './echarts.ts'

/** Colours that also differ in lightness; bars carry a pattern and lines a shape, so that colour is never needed to tell them apart. */
const [BLUE, AMBER, GREEN] = ['#0f4c9a', '#c97f10', '#1c7a52'] as const
const INK = '#17202a'
const LINE = '#dde3ea'

/** A series as the page knows it: a name and a number for each place; null where there is none. */
export interface Series {
  readonly name: string
  readonly values: readonly (number | null)[]
}

interface Chart {
  readonly places: readonly string[]
  readonly series: readonly Series[]
}

const base = (still: boolean): EChartsOption => ({
  animation: !still,
  animationDuration: 300,
  textStyle: { color: INK, fontSize: 13 },
  aria: { enabled: true, decal: { show: true } },
  tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
  color: [BLUE, AMBER, GREEN],
})

const axisLine = { lineStyle: { color: LINE } }

/** Standing bars, one group for each month. */
export function monthBars({ places, series }: Chart, still: boolean): EChartsOption {
  return {
    ...base(still),
    legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 12 },
    grid: { top: 36, left: 8, right: 8, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: [...places], axisLine, axisTick: { show: false }, axisLabel: { color: INK } },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: LINE } }, axisLabel: { color: INK } },
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      barMaxWidth: 22,
      cursor: 'pointer',
    })),
  }
}

/** A line of rates in per cent; a month that counts nothing is a gap, not a zero. */
export function rateLine({ places, series }: Chart, still: boolean): EChartsOption {
  return {
    ...base(still),
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value) => (value == null ? '—' : `${String(value)}%`) },
    grid: { top: 16, left: 8, right: 24, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: [...places], axisLine, axisTick: { show: false }, axisLabel: { color: INK } },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      splitLine: { lineStyle: { color: LINE } },
      axisLabel: { color: INK, formatter: '{value}%' },
    },
    series: series.map(({ name, values }) => ({
      type: 'line',
      name,
      data: [...values],
      symbol: 'diamond',
      symbolSize: 9,
      lineStyle: { width: 2 },
      cursor: 'pointer',
    })),
  }
}

/** Lying bars, the largest on top, with their numbers. */
export function groupBars({ places, series }: Chart, still: boolean): EChartsOption {
  return {
    ...base(still),
    legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 12 },
    grid: { top: 32, left: 8, right: 40, bottom: 4, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: LINE } }, axisLabel: { color: INK } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...places],
      axisLine,
      axisTick: { show: false },
      axisLabel: { color: INK, width: 160, overflow: 'truncate' },
    },
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      barMaxWidth: 16,
      cursor: 'pointer',
      label: { show: true, position: 'right', color: INK },
    })),
  }
}

/** How tall lying bars have to be to be read. */
export function groupHeight(places: number, series: number): number {
  return 48 + places * (12 + 18 * series)
}
