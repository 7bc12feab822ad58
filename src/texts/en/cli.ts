/** Words of the command line. */
export const cli = {
  problems_zero: 'no problems.',
  problems_one: '{{count}} problem.',
  problems_other: '{{count}} problems.',
  limit: 'A meter stays between 0 and 100 points.',
  unfinished_one: 'not finished, {{count}} turn played.',
  unfinished_other: 'not finished, {{count}} turns played.',
  ended_one: 'ended in {{ending}} after {{count}} turn.',
  ended_other: 'ended in {{ending}} after {{count}} turns.',
  played: '{{played}} of {{games}} games',
} as const;
