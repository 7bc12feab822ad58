/** A place as it stands on the sheet, and the meters as they are drawn there. */
import type { PlaceMark } from '../picture';
import type { Lane } from './lanes';

export interface Spotted {
  readonly mark: PlaceMark;
  /** In CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly atSea: boolean;
  /** Nothing is drawn there, only written. */
  readonly bare?: boolean;
  /** Of its patrol. */
  readonly lane?: Lane;
}

/** The headline meters as drawn, in hundredths; the reveal moves them. */
export interface Shown {
  trust: number;
  security: number;
  aid: number;
  /** How far the flow's dashes have come, in CSS pixels. */
  drift: number;
}
