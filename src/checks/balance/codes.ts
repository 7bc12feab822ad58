/** Everything that a report finds, by its stable code, with its weight. The way out stands in scenarios/README.md. */
import type { Severity } from '../../scenario';

export const BALANCE_CHECKS = {
  // What random play never comes to, or too seldom, or too often
  'unreachable-option': 'warning',
  'unreachable-event': 'warning',
  'unreachable-ending': 'warning',
  'rare-ending': 'note',
  'dominating-ending': 'warning',
  'early-end': 'note',
  // What no government would choose
  'dominated-option': 'warning',
  'dominated-in-part': 'note',
  'history-dominated': 'warning',
  'history-without-motive': 'warning',
  'same-as': 'warning',
  // Meters
  'meter-saturates': 'warning',
  'meter-still': 'warning',
  // Whose doing it is
  'much-luck': 'warning',
  'little-luck': 'note',
  'little-influence': 'note',
  'influence-unequal': 'warning',
  'luck-unequal': 'note',
  'gains-unequal': 'warning',
  // The author's own tests
  'test-fails': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type BalanceCode = keyof typeof BALANCE_CHECKS;
