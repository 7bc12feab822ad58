/** A report's findings in words. */
import { camelCase } from '../../scenario';
import type { Say } from '../../texts';
import type { BalanceFinding } from './findings';

/** A plain sentence that says what random play shows, and what to do about it. */
export function describeBalance({ code, params }: BalanceFinding, say: Say): string {
  const sentence = say(`balance.${camelCase(code)}`, params);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
