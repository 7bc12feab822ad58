/** What a label of the map says, in the shapes in which it may be set. */
import type { EventMark, Sign } from '../picture';
import { type Lettering, wrapped } from './lettering';
import type { Frame } from './sheet';
import type { Spotted } from './spotted';

export interface Row {
  readonly text: string;
  readonly lettering: Lettering;
  /** Room for a sign before it, or behind it where the label is set to the right. */
  readonly indent: number;
  readonly sign?: { readonly kind: Sign; readonly scale: number; readonly event?: EventMark };
  /** The event that it belongs to. */
  readonly of?: string;
}

export interface LabelText {
  readonly rows: readonly Row[];
  readonly penalty: number;
}

const SIGN = 30;
const SMALL_SIGN = 21;
/** Of headlines at one place; the others are counted. */
const MOST = 2;

/** Widths and lines of a headline, and what it costs to break it so. */
const WIDE = [
  [178, 3, 0],
  [236, 2, 0.03],
  [134, 4, 0.04],
] as const;
const NARROW = [
  [130, 3, 0],
  [176, 2, 0.02],
  [104, 4, 0.05],
] as const;

export function textsOf(spot: Spotted, frame: Frame): LabelText[] {
  const { mark } = spot;
  const narrow = frame.size.width < 560;
  if (mark.happened.length > 0) {
    const shapes = (narrow ? NARROW : WIDE).map(([width, lines, penalty]) => ({
      rows: eventRows(spot, width, lines, frame),
      penalty,
    }));
    return [...shapes, { rows: eventRows(spot, 0, 0, frame), penalty: narrow ? 0.2 : 0.5 }];
  }
  const name = nameRow(spot, frame);
  if (narrow || mark.openTopics.length === 0) return [{ rows: [name], penalty: 0 }];
  const plain = plainOf(frame);
  const topics = mark.openTopics.map(
    ({ name: text, sign }): Row => ({
      text,
      lettering: plain,
      indent: SMALL_SIGN,
      sign: { kind: sign, scale: 0.8 },
    }),
  );
  const some = [...topics.slice(0, 3)];
  return [
    { rows: [name, ...some], penalty: 0 },
    { rows: [name], penalty: 0.7 },
  ];
}

function shortName({ mark }: Spotted): string {
  return mark.name.split(',')[0] ?? mark.name;
}

function nameRow(spot: Spotted, frame: Frame): Row {
  const { mark } = spot;
  const strong = mark.capital !== undefined || mark.turnHere || mark.open.length > 0;
  return { text: shortName(spot), lettering: strong ? strongOf(frame) : plainOf(frame), indent: 0 };
}

/** As in a newspaper: the place as dateline, below it the headline. `lines` 0 leaves the headline to the pointer. */
function eventRows(spot: Spotted, width: number, lines: number, frame: Frame): Row[] {
  const { mark, atSea } = spot;
  const { palette } = frame;
  const color = mark.capital === undefined ? palette.muted : palette.sideInks[mark.capital];
  const dateline: Lettering = { face: 'mono', weight: 500, color, rim: palette.rim, spacing: 0.6 };
  const shown = mark.happened.slice(0, MOST);
  const rest = mark.happened.length - shown.length;
  const place = shortName(spot).toLocaleUpperCase();
  const [only] = shown;
  // The patrol's own ship is the sign of what happened to a boat there.
  const isShip = shown.length === 1 && only?.sign === 'ship' && atSea && mark.patrol;
  const indent = isShip ? 0 : SIGN;
  const sign = (event: EventMark) => (isShip ? {} : { sign: { kind: event.sign, scale: 1.25, event } });
  const head = { text: rest > 0 ? `${place} +${rest}` : place, lettering: dateline };
  if (lines === 0)
    return shown.map((event, i) => ({
      ...(i === 0 ? head : { text: '', lettering: dateline }),
      indent,
      of: event.event,
      ...sign(event),
    }));
  return shown.flatMap((event, i) => {
    const rows: Omit<Row, 'indent' | 'of' | 'sign'>[] = [
      ...(i === 0 ? [head] : []),
      ...wrapped(event.headline, strongOf(frame), width, shown.length > 1 ? Math.min(2, lines) : lines).map(
        (text) => ({ text, lettering: strongOf(frame) }),
      ),
    ];
    return rows.map((row, r): Row => ({ ...row, indent, of: event.event, ...(r === 0 && sign(event)) }));
  });
}

function strongOf({ palette }: Frame): Lettering {
  return { weight: 600, color: palette.ink, rim: palette.rim };
}

function plainOf({ palette }: Frame): Lettering {
  return { color: palette.muted, rim: palette.rim };
}
