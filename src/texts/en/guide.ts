/** The hints of a guided first game. */
export const guide = {
  hint: 'Hint',
  close: 'Close this hint',
  quiet: 'No more hints',
  read: 'Read first what has happened. {{other}} cannot read what stands under “{{only}}”.',
  readAll: 'Read first what has happened: that is what you know when you choose.',
  decide:
    'Now choose: press an answer, or the key with its number. You can change your mind until you press “{{seal}}”.',
  mandate:
    'Choose what serves your mandate, which stands at the top with your score so far. Par is what comes out on average when both sides choose at random: try to beat it.',
  meters:
    'What you choose moves the meters, the numbers from 0 to 100 at the top. Press one to see what it stands for and where it began.',
  predict:
    'Sit in {{other}} for a moment: what would you do with voters like theirs? Pick an answer and press “{{guess}}”.',
  reveal:
    'Both choices are open now, side by side. Below them every meter moves, with the reason that weighed most.',
  ledger:
    'Press a name in this list to see why it moved. What opens is the ledger: every reason, its points, and how sure it is.',
  really:
    'Only now do you see what the two governments really did. Each line says how sure that is, and its sources say who reported it.',
  ending:
    'Two front pages tell the same story, each as its own capital sees it. Play again from the other side: what would you have done there?',
  playAgain: 'Play again',
  settings: 'First game',
  again: 'Show the hints of the first game again',
  againDone: 'They come again in the next guided game.',
  startHere: 'Start here: a first game',
  startHereIn: 'Start here: a first game in {{minutes}} minutes',
};
