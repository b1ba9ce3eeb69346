import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts'
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

// Only what the figures draw with; the rest of the library is not loaded.
use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer])

export type EChartsOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>
export type Chart = ECharts

/** A chart in an element. As SVG it stays sharp in print and at any zoom. */
export function openChart(element: HTMLElement): ECharts {
  // Named, not inherited: texts are measured apart from the page.
  const { fontFamily } = getComputedStyle(element)
  return init(element, { textStyle: { fontFamily } }, { renderer: 'svg' })
}
