/** Which meters come first, and which colour belongs to each. */
import type { Meter, Scenario } from '../../store';

const HEADLINES = ['trust', 'security', 'aid'] as const;

export interface ToneMeter {
  readonly meter: Meter;
  /** Its place in the model. */
  readonly index: number;
  /** A colour of the look. */
  readonly color: string;
  readonly headline: boolean;
}

/** All meters, the three headline ones first. */
export function toneMeters(scenario: Scenario): ToneMeter[] {
  const general = scenario.meters.filter(({ of }) => of === undefined);
  const all = scenario.meters.map((meter, index) => {
    const place = general.indexOf(meter);
    const tone = place < 0 ? undefined : HEADLINES[place];
    const side = scenario.governments.findIndex(({ id }) => id === meter.of);
    const color = side >= 0 ? `var(--seat-${side})` : `var(--${tone ?? 'other'})`;
    return { meter, index, color, headline: tone !== undefined };
  });
  return [...all.filter(({ headline }) => headline), ...all.filter(({ headline }) => !headline)];
}
