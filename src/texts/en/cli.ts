/** Words of the command line. */
export const cli = {
  usage: `demarche validate FILE… [--json]
demarche replay SCENARIO PLAYTHROUGH… [--json]
demarche new ID
demarche translate SCENARIO LANGUAGE [--json]
demarche schema
demarche simulate SCENARIO [--games N] [--seed TEXT] [--play GOVERNMENT=random|history]… [--assume ASSUMPTION=SETTING]… [--course ID] [--json]
demarche report SCENARIO [--json]

--language es: messages in Spanish, and a new scenario too.
JSON alone on the output, with --json or into a file or pipe; without --json, words for people on the error stream.
Exit: 0 good, 1 invalid or refused, 2 not understood or a file that cannot be read.
`,
  problems_zero: 'no problems.',
  problems_one: '{{count}} problem.',
  problems_other: '{{count}} problems.',
  limit: 'A meter stays between 0 and 100 points.',
  unfinished_one: 'not finished, {{count}} turn played.',
  unfinished_other: 'not finished, {{count}} turns played.',
  ended_one: 'ended in {{ending}} after {{count}} turn.',
  ended_other: 'ended in {{ending}} after {{count}} turns.',
  played: '{{played}} of {{games}} games',
  measured: 'measured: {{percent}} %',
  counted_one: '{{count}} game, all that there are.',
  counted_other: '{{count}} games, all that there are.',
  sampled_one:
    '{{count}} game drawn; shares of endings are right to within {{points}} points in 19 of 20 cases.',
  sampled_other:
    '{{count}} games drawn; shares of endings are right to within {{points}} points in 19 of 20 cases.',
  endings: 'endings, % of random games; beside it with the assumptions drawn',
  whose: 'whose doing a score is, %: own choices, the other’s, luck',
  history: 'random games that reach less than what really happened, %',
  gains: 'points that good play gains over random play, at least',
  created: '{{file}} is written. It is a whole game of two turns: change it, and check it with “validate”.',
  alreadyThere: '{{file}} is there already and is left as it is: choose another name.',
  badName:
    '“{{name}}” cannot be the name of a scenario: use small letters and digits, words joined by “-”, a letter first.',
  ownLanguage: 'The scenario itself is in “{{language}}” already.',
  unreadableTranslation: '{{file}} cannot be read as it is, so nothing is changed in it.',
  translated_one: '{{file}}: {{count}} text, {{progress}}.',
  translated_other: '{{file}}: {{count}} texts, {{progress}}.',
  textsTranslated: '{{count}} translated',
  textsMissing: '{{count}} still to do',
  textsStale: '{{count}} to look at again because the original has changed',
  textsOrphaned: '{{count}} kept under “orphans” because the original is gone',
} as const;
