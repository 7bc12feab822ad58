/** What a report finds, and what it is called. */
export const balance = {
  unreachableOption:
    'no game came to the option “{{option}}” of “{{decision}}”: loosen its `when`, or take it out.',
  unreachableEvent: 'no game came to the event “{{event}}”: loosen its `when`, or take it out.',
  unreachableEnding:
    'no game came to the ending “{{ending}}”: loosen its `when`, move it up before an ending that takes its games, or take it out.',
  rareEnding:
    'only {{share}} % of random games come to the ending “{{ending}}”: a class will hardly see it. Loosen its `when`, if it matters.',
  dominatingEnding:
    '{{share}} % of random games come to the ending “{{ending}}”: whatever a class chooses, it ends there. Ask more of its `when`, or add endings.',
  earlyEnd:
    '{{share}} % of random games end in the first three quarters of the turns: those students sit out the rest. Ask more of the early endings.',
  dominatedOption:
    'the option “{{option}}” is never the better choice for {{government}}: “{{than}}” is as good or better whatever it wants. Let it win something.',
  dominatedInPart:
    'the option “{{option}}” is never better than “{{than}}” for {{government}} under some of the assumptions only: look whether that is meant.',
  historyDominated:
    'what {{government}} really chose, “{{option}}”, is never the better choice in this model: “{{than}}” is, whatever it wants. The model then teaches that a real government was irrational: give the option what was hoped for from it.',
  historyWithoutMotive:
    'what {{government}} really did makes no sense in this model: under no mandate does it reach more than {{best}} % of its random games ({{wanted}} % is asked for). Add the mandate that it had, or the gains that it saw.',
  sameAs:
    'the options “{{option}}” and “{{than}}” came to the same in every game: give one of them an effect of its own.',
  meterSaturates:
    '“{{meter}}” stands at 0 or 100 after {{share}} % of turns, where nothing can move it further: make its effects smaller, or pull it back by a trend.',
  meterStill: '“{{meter}}” never moved in any game: let something move it, or take it out.',
  muchLuck:
    'luck decides {{share}} % of what {{government}} reaches: raise the chances that matter to certainty, or make what they move smaller.',
  littleLuck:
    'luck decides only {{share}} % of what {{government}} reaches: the same choices come to nearly the same game. That may be meant.',
  littleInfluence:
    '{{government}}’s own choices explain only {{share}} % of its score under “{{mandate}}”: give it options that move what this mandate wants.',
  influenceUnequal:
    '{{more}}’s choices decide much more of its own score than {{less}}’s do: give {{less}} options that count for more.',
  luckUnequal: 'luck decides much more of what {{more}} reaches than of what {{less}} reaches.',
  gainsUnequal:
    'good play gains {{more}} much more over its par than it gains {{less}}: the game is easier to win for one side.',
  testFails:
    'the test “{{name}}” fails: expectation {{place}} held in {{got}} % of the games and is to hold in {{wanted}} %; most games ended in “{{ending}}”.',
} as const;
