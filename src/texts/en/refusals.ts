/** Why a playthrough is refused, in one sentence with a way out; the keys are the refusals' codes. */
export const refusals = {
  'not-json': 'This file is not a playthrough: its text is not JSON. Choose a file that the game saved.',
  'not-a-playthrough':
    'This file is not a playthrough: {{at}} is missing or not as it should be. Choose a file that the game saved.',
  'format-newer': 'This playthrough was saved by a newer version of the game. Open it with that version.',
  'scenario-other': 'This playthrough belongs to another scenario, “{{id}}”. Open it with that scenario.',
  'assumption-unknown': 'The playthrough sets an assumption “{{id}}”, which this scenario does not have.',
  'setting-unknown': 'The playthrough sets an assumption to “{{id}}”, which is not one of its settings here.',
  'course-unknown': 'The playthrough follows a course “{{id}}”, which this scenario does not have.',
  'mandate-unknown': 'The playthrough names a mandate “{{id}}”, which this scenario does not have.',
  'government-unknown': 'The playthrough seats a government “{{id}}”, which this scenario does not have.',
  'game-over': 'The game ended in turn {{turn}}, but the playthrough goes on after it.',
  'decision-unknown': 'Turn {{turn}} decides “{{decision}}”, which this scenario does not have.',
  'decision-not-open': 'Turn {{turn}} decides “{{decision}}”, which is not open in that turn.',
  'option-unknown': 'Turn {{turn}} chooses “{{option}}” for “{{decision}}”, which has no such option.',
  'option-not-offered':
    'Turn {{turn}} chooses “{{option}}” for “{{decision}}”, which was not offered after the choices before it.',
  'choice-missing': 'Turn {{turn}} leaves “{{decision}}” undecided.',
  'nothing-offered':
    'In turn {{turn}} the decision “{{decision}}” offers nothing: this is a fault of the scenario, tell its author.',
} as const;
