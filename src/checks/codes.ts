/** Everything that the static checks find, by its stable code, with its weight. The way out stands in scenarios/README.md. */
import type { Severity } from '../scenario';

export const CHECKS = {
  // What never or always happens
  'never-holds': 'warning',
  'always-holds': 'warning',
  'sealed-choice': 'warning',
  'policy-of-before': 'note',
  'may-offer-nothing': 'warning',
  'never-lands': 'warning',
  'shadowed-ending': 'warning',
  'vote-never-passes': 'warning',
  'vote-always-passes': 'note',
  'clause-never-read': 'warning',
  // What nothing uses
  'flag-never-set': 'warning',
  'flag-never-read': 'warning',
  'flag-unused': 'note',
  'meter-never-moves': 'warning',
  'meter-never-read': 'warning',
  'decision-does-nothing': 'warning',
  'event-does-nothing': 'note',
  'assumption-unused': 'warning',
  'topic-unused': 'note',
  'place-unused': 'note',
  'source-unused': 'note',
  // Numbers that look like slips
  'large-effect': 'warning',
  'chance-never': 'warning',
  'chance-always': 'note',
  'body-size': 'warning',
  'real-count': 'warning',
  // What a claim rests on
  'documented-without-source': 'warning',
  'claim-without-source': 'note',
  'source-without-date': 'note',
  'source-without-publisher': 'note',
  'sources-of-one-country': 'warning',
  'no-real-choice': 'note',
  // What is fair
  'single-want': 'note',
  'unequal-mandates': 'note',
  'unequal-decisions': 'note',
  'few-voices': 'note',
  'real-choice-longest': 'warning',
  'same-place-longest': 'warning',
  // How it reads
  'placeholder-text': 'warning',
  'reading-level': 'note',
  'much-to-read': 'note',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECKS;
