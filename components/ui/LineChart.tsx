import { useEffect, useRef } from 'preact/hooks';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import './line-chart.css';

export interface ChartDay {
  /** The short name under the axis. */
  readonly label: string;
  readonly bar: number;
  /** 0 to 1; null leaves a gap. */
  readonly line: number | null;
}

interface Props {
  readonly days: readonly ChartDay[];
  readonly barLabel: string;
  readonly lineLabel: string;
}

const heightPx = 150;
const bars = UPlot.paths.bars?.({ size: [0.6, 24] });

/** Bars and a line over days. It is a picture of a table that stands beside it, so it is hidden from screen readers. */
export function LineChart({ days, barLabel, lineLabel }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const style = getComputedStyle(element);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const axis = { stroke: colour('--ink-soft'), grid: { stroke: colour('--line'), width: 1 }, font: '11px system-ui' };
    const options: UPlot.Options = {
      width: element.clientWidth,
      height: heightPx,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false },
        count: { range: (_, __, most) => [0, Math.max(4, most)] },
        share: { range: [0, 1] },
      },
      axes: [
        { ...axis, grid: { show: false }, values: (_, places) => places.map((place) => days[place]?.label ?? '') },
        { ...axis, scale: 'count', size: 28, incrs: [1, 2, 5, 10, 20, 50, 100, 200] },
        {
          ...axis,
          scale: 'share',
          side: 1,
          size: 44,
          grid: { show: false },
          values: (_, shares) => shares.map(percent),
        },
      ],
      series: [
        {},
        {
          label: barLabel,
          scale: 'count',
          fill: colour('--line'),
          ...(bars ? { paths: bars } : {}),
          points: { show: false },
        },
        { label: lineLabel, scale: 'share', stroke: colour('--accent'), width: 2, points: { size: 6 } },
      ],
    };
    const chart = new UPlot(
      options,
      [days.map((_, place) => place), days.map(({ bar }) => bar), days.map(({ line }) => line)],
      element,
    );
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: heightPx }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [days, barLabel, lineLabel]);
  return <div ref={box} class="line-chart" aria-hidden="true" />;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
