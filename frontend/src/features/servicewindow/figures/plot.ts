import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { BarSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components'

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer])

type PlotOption = ComposeOption<
  BarSeriesOption | AriaComponentOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** One kind of bar; null where there is nothing to show. */
export type Series = { name: string; values: (number | null)[] }
export type Plot = { names: string[]; series: Series[]; unit: string }

const SLANT = 7

/** Colours and sizes from the tokens, as they are on this page. */
function look(at: HTMLElement) {
  const style = getComputedStyle(at)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const size = Number.parseFloat(token('--text-small')) || undefined
  return {
    bars: [token('--jade'), token('--amber')],
    text: { color: token('--ink'), fontFamily: token('--font'), ...(size ? { fontSize: size } : {}) },
    quiet: token('--muted'),
    line: token('--line'),
  }
}

function optionOf(plot: Plot, at: HTMLElement): PlotOption {
  const { bars, text, quiet, line } = look(at)
  return {
    animation: false,
    color: bars,
    textStyle: text,
    aria: { enabled: true, decal: { show: true } },
    legend: { top: 0, left: 0, textStyle: text },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value) => (typeof value === 'number' ? `${value} ${plot.unit}` : '–'),
    },
    grid: { top: 56, left: 8, right: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: plot.names,
      axisLine: { lineStyle: { color: quiet } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        width: 120,
        overflow: 'truncate',
        hideOverlap: true,
        rotate: plot.names.length > SLANT && plot.names.some((name) => name.length > SLANT) ? 30 : 0,
      },
    },
    yAxis: {
      type: 'value',
      name: plot.unit,
      nameTextStyle: { color: quiet },
      axisLabel: { ...text, color: quiet },
      splitLine: { lineStyle: { color: line } },
    },
    series: plot.series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: values.map((value) => value ?? '-'),
      barMaxWidth: 28,
      label: { show: values.length <= SLANT + 3, position: 'top', ...text },
    })),
  }
}

/** Draws into a box and again whenever it is told to, or the box changes its size. */
export function draw(at: HTMLElement): { show: (plot: Plot) => void; stop: () => void } {
  const chart: EChartsType = init(at)
  const resized = new ResizeObserver(() => chart.resize())
  resized.observe(at)
  return {
    show: (plot) => chart.setOption(optionOf(plot, at), true),
    stop() {
      resized.disconnect()
      chart.dispose()
    },
  }
}
