import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  type GridComponentOption,
  type LegendComponentOption,
  type TooltipComponentOption,
} from 'echarts/components'
import { init, use, type ComposeOption, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { QuestionResult } from '@gongkai/events/questionnaires'

// Only what results draw with; the rest of the library is not loaded.
use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer])

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>
export type Chart = ECharts

/** A chart in an element. As SVG it stays sharp in print and at any zoom. */
export function openChart(element: HTMLElement): ECharts {
  const { fontFamily } = getComputedStyle(element)
  return init(element, { textStyle: { fontFamily } }, { renderer: 'svg' })
}

const INK = '#17202a'
const LINE = '#dde3ea'
/** Differ in lightness too; bars of several series carry a pattern besides. */
const COLOURS = ['#0f4c9a', '#c97f10', '#1c7a52', '#7b8794', '#5b3a8c']

/** Lying bars: an option each, or a row of a matrix with its columns one after another. */
export function resultBars({ lines, rows }: Pick<QuestionResult, 'lines' | 'rows'>, still: boolean): ChartOption {
  const places = rows.length > 0 ? rows.map(({ label }) => label) : lines.map(({ label }) => label)
  const names = rows[0]?.lines.map(({ label }) => label) ?? ['']
  const series = names.map((name, at) => ({
    type: 'bar' as const,
    name,
    ...(rows.length > 0 ? { stack: 'row' } : {}),
    data: rows.length > 0 ? rows.map((row) => row.lines[at]?.count ?? 0) : lines.map(({ count }) => count),
    barMaxWidth: 22,
    label: { show: rows.length === 0, position: 'right' as const, color: INK },
  }))
  return {
    animation: !still,
    animationDuration: 300,
    textStyle: { color: INK, fontSize: 13 },
    // The chart has a name of ours and its table; the library's own sentences would take the name's place.
    aria: { enabled: true, label: { enabled: false }, decal: { show: rows.length > 0 } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    color: COLOURS,
    ...(rows.length > 0 ? { legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 12 } } : {}),
    grid: { top: rows.length > 0 ? 32 : 4, left: 8, right: 40, bottom: 4, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: LINE } }, axisLabel: { color: INK } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: places,
      axisLine: { lineStyle: { color: LINE } },
      axisTick: { show: false },
      axisLabel: { color: INK, width: 160, overflow: 'truncate' },
    },
    series,
  }
}

export const heightOf = ({ lines, rows }: Pick<QuestionResult, 'lines' | 'rows'>) =>
  rows.length > 0 ? 48 + rows.length * 34 : 16 + lines.length * 34
