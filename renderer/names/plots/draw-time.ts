/** Mentions over time as bars, with the plotting library; loaded when the first is drawn. */
import { axisX, axisY, gridY, plot, rectY, ruleY } from '@observablehq/plot';
import type { NameOverTime } from '#core/names/model.ts';
import { plainSvg } from './plain-svg.ts';
import { countTicks, peakOf, timeScale } from './time-scale.ts';

export interface TimeWords {
  /** Time runs from right to left. */
  readonly isRightToLeft: boolean;
  number(value: number): string;
  /** Under a bar; lines are parted by a line break. */
  label(period: string, withYear: boolean): string;
  /** What a bar says when it is pointed at. */
  title(period: NameOverTime['periods'][number]): string;
}

const height = 172;
/** Pixels for the labels of either axis. */
const [below, beside] = [34, 44];
/** Pixels of a bar at the most, and of the gap between two at the least; else it takes a share of the step. */
const [widestBar, narrowestGap, gapShare] = [26, 0.5, 0.2];

export function drawTime(time: NameOverTime, words: TimeWords, width: number): SVGSVGElement {
  const { isRightToLeft } = words;
  const scale = timeScale(time, width - beside);
  const ticks = countTicks(peakOf(time.periods)?.mentions ?? 0);
  const peak = peakOf(time.periods)?.period;
  const bars = time.periods.flatMap((period, at) => (period.mentions > 0 ? { ...period, at } : []));
  const inset = Math.max(narrowestGap, gapShare * scale.step, scale.step - widestBar) / 2;
  const style = {
    x1: 'at',
    x2: ({ at }: (typeof bars)[number]) => at + 1,
    y: 'mentions',
    insetLeft: inset,
    insetRight: inset,
    title: words.title,
  } as const;
  return plainSvg(
    plot({
      width: beside + scale.room * scale.step,
      height,
      marginTop: 10,
      marginBottom: below,
      marginLeft: isRightToLeft ? 0 : beside,
      marginRight: isRightToLeft ? beside : 0,
      x: { type: 'linear', domain: [0, scale.room], reverse: isRightToLeft, axis: null, label: null },
      y: { type: 'linear', domain: [0, ticks.at(-1) ?? 1], axis: null, label: null },
      marks: [
        gridY(ticks.slice(1), { className: 'plot-grid' }),
        rectY(
          bars.filter(({ period }) => period !== peak),
          { ...style, className: 'plot-bars' },
        ),
        rectY(
          bars.filter(({ period }) => period === peak),
          { ...style, className: 'plot-bars peak' },
        ),
        ruleY([0], { className: 'plot-base' }),
        axisY(ticks, {
          anchor: isRightToLeft ? 'right' : 'left',
          tickFormat: words.number,
          tickSize: 0,
          tickPadding: 8,
          className: 'plot-numbers',
        }),
        axisX(
          scale.labelled.map((at) => at + 0.5),
          {
            tickFormat: (middle: number) => {
              const at = Math.floor(middle);
              return words.label(time.periods[at]?.period ?? '', scale.withYear.has(at));
            },
            tickSize: 0,
            tickPadding: 8,
            className: 'plot-periods',
          },
        ),
      ],
    }),
  );
}
