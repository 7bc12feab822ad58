/** All games of a class as thin lines, and the middle one: of each headline meter. */
import { line, ruleY, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { medianOf } from '../../store';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import { timeAxis } from './axis';
import styles from './compare.module.css';
import { CHART, useMoment } from './meter-charts';
import { PlotFigure } from './plot-figure';
import { type ToneMeter, toneMeters } from './tones';
import type { View } from './view';

const DATE_ROOM = 62;
const RIGHT = 16;

export function ClassCharts({ view }: { view: View }) {
  const say = useSay();
  const meters = toneMeters(view.scenario).filter(({ headline }) => headline);
  return (
    <>
      <h3>{say('compare.classMeters')}</h3>
      <div className={styles.classCharts}>
        {meters.map((tone) => (
          <ClassChart key={tone.meter.id} view={view} tone={tone} />
        ))}
      </div>
    </>
  );
}

function ClassChart({ view, tone }: { view: View; tone: ToneMeter }) {
  const say = useSay();
  const moment = useMoment(view);
  const { meter, index, color } = tone;
  const { group, scenario } = view;
  const middle = useMemo(
    () =>
      medianOf(
        group.map(({ trace }) => trace),
        index,
      ),
    [group, index],
  );
  const options = useCallback(
    (width: number) => {
      const axis = timeAxis(scenario, DATE_ROOM / Math.max(1, width - CHART.left - RIGHT));
      return {
        height: CHART.height,
        marginLeft: CHART.left,
        marginRight: RIGHT,
        marginTop: CHART.top,
        marginBottom: CHART.bottom,
        x: { domain: [0, 1], axis: null },
        y: { domain: [0, 100], axis: null },
        marks: [
          ruleY([0, 50, 100], { stroke: 'var(--line)' }),
          text([0, 50, 100], {
            x: 0,
            y: (d: number) => d,
            text: String,
            dx: -8,
            textAnchor: 'end',
            ...FIGURES,
          }),
          text([...axis.written], {
            x: (due: number) => axis.at(due),
            y: 0,
            text: moment,
            dy: 15,
            ...FIGURES,
          }),
          ...group.map(({ trace }) =>
            line(
              trace.points.map(({ due, meters }) => ({ x: axis.at(due), y: (meters[index] ?? 0) / 100 })),
              { x: 'x', y: 'y', stroke: color, strokeWidth: 1, strokeOpacity: 0.5 },
            ),
          ),
          line(
            middle.map(({ due, median }) => ({ x: axis.at(due), y: median / 100 })),
            { x: 'x', y: 'y', stroke: 'var(--ink)', strokeWidth: 3 },
          ),
        ],
      };
    },
    [scenario, group, index, color, middle, moment],
  );
  const value = (place: number) => shown(middle.at(place)?.median ?? 0);
  const label = say('compare.classMetersSays', { count: group.length, from: value(0), to: value(-1) });
  return (
    <div>
      <h4 className={styles.meter} lang={scenario.language} style={{ borderColor: color }}>
        {meter.name}
      </h4>
      <PlotFigure
        label={`${meter.name}. ${label}`}
        options={options}
        table={
          <table>
            <tbody>
              {middle.map(({ due, median }) => (
                <tr key={due}>
                  <th scope="row">{moment(due)}</th>
                  <td>{shown(median)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  );
}

const FIGURES = { fontFamily: 'var(--mono)', fontSize: 13, fill: 'var(--muted)' } as const;
