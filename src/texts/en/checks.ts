/** What the checks find in a scenario file that can be played: what it is, and what to do about it. */
export const checks = {
  neverHolds:
    'in {{thing}} this never holds, because its parts contradict one another: change one of them, or remove it.',
  neverHolds_meter:
    'in {{thing}} this never holds: “{{name}}” lies between {{low}} and {{high}} points whenever it is read. Change the number, or remove it.',
  neverHolds_start:
    'in {{thing}} this never holds: “{{name}}” is still {{low}} points when it is read, because what a turn does counts only afterward. Change the number, or ask in a later turn.',
  neverHolds_bounds:
    'in {{thing}} this never holds: no number of points is at least the one and below the other. Let “at_least” of “{{name}}” be smaller than “below”.',
  neverHolds_turn:
    'in {{thing}} this never holds: it is read only in turns {{low}} to {{high}}. Change the number of the turn, or remove it.',
  neverHolds_oneTurn:
    'in {{thing}} this never holds: it is read only in turn {{low}}. Change the number of the turn, or remove it.',
  neverHolds_flag:
    'in {{thing}} this never holds: nothing can have made “{{name}}” {{value}} by then. Ask later, or set or clear the flag earlier.',
  neverHolds_chose:
    'in {{thing}} this never holds: by then nobody can have chosen “{{option}}” in “{{name}}”. Ask for a choice that can be made before, or remove it.',
  neverHolds_happened:
    'in {{thing}} this never holds: by then “{{name}}” cannot have happened. Ask later, or remove it.',
  neverHolds_passed:
    'in {{thing}} this never holds: by then “{{name}}” cannot have passed. Ask after the vote, or remove it.',
  neverHolds_failed:
    'in {{thing}} this never holds: by then “{{name}}” cannot have failed. Ask after the vote, or remove it.',
  neverHolds_tally:
    'in {{thing}} this never holds: the votes “{{ballot}}” in “{{name}}” can only be {{low}} to {{high}}, and only once the vote is held. Change the number, or ask later.',
  alwaysHolds:
    'in {{thing}} this always holds when it is read: remove the condition, or ask for something that may fail.',
  sealedChoice:
    'choices are sealed, so {{thing}} cannot know what “{{name}}” chooses in the same turn: write “sees: {{name}}” in its decision, or ask for an earlier choice.',
  sealedChoice_opens:
    'whether {{thing}} opens is read before anything is chosen in the turn, so it cannot depend on “{{name}}”: write “sees: {{name}}” and put the condition into the options.',
  policyOfBefore:
    '{{thing}} reads the policy “{{name}}” that was in force before the turn, not what is chosen for it now: if you mean the new one, write “sees: {{name}}” in its decision.',
  mayOfferNothing:
    'every option of {{thing}} has a condition, and there may be games in which none of them holds; such a game could not go on. Leave out the condition of one option, or give the decision a “when” that makes sure.',
  neverLands:
    'whenever {{thing}} comes about, the game is over before its effects land: let “after” be smaller, or let it come about earlier.',
  shadowedEnding:
    '{{thing}} never comes: whenever it could, “{{earlier}}”, which stands before it, comes instead. Move it up, or ask more of “{{earlier}}”.',
  shadowedEnding_together:
    '{{thing}} never comes: whenever it could, one of the endings before it comes instead. Move it up, or ask more of them.',
  voteNeverPasses:
    '{{thing}} can never pass, whatever is chosen: lower “needs”, or let more members vote yes.',
  voteAlwaysPasses:
    '{{thing}} passes whatever is chosen, so what stands under “fails” never comes: raise “needs”, let members vote otherwise, or remove “fails”.',
  clauseNeverRead:
    'this part of the list is never read, because one before it has no “when” and so always counts: move it up, or remove it.',

  flagNeverSet:
    '“{{name}}” is asked for but never set: write “set: {{name}}” in some effects, or remove the flag and what asks for it.',
  flagNeverRead:
    '“{{name}}” is set but nothing asks for it: write a condition with “{{name}}: true”, or remove the flag.',
  flagUnused: '“{{name}}” is neither set nor asked for: use it, or remove it.',
  meterNeverMoves: '{{thing}} never moves: give it effects or a pull, or remove it.',
  meterNeverRead:
    'nothing depends on {{thing}}: no mandate wants it, no condition asks for it and nothing is pulled toward it. Let something depend on it, or remove it.',
  decisionDoesNothing:
    '{{thing}} changes nothing, whatever is chosen: give its options effects, or let something later ask what was chosen.',
  eventDoesNothing:
    '{{thing}} shows its headline and changes nothing, and nothing asks whether it happened. If that is what you want, leave it; else give it effects.',
  assumptionUnused:
    'nothing reads {{thing}}: write a condition with “assume”, or remove it, because a switch that does nothing misleads a class.',
  topicUnused: 'no decision and no event is about the topic “{{name}}”: use it, or remove it.',
  placeUnused:
    '{{thing}} is never shown: name it as the “place” of a turn, a decision or an event, give it topics, or remove it.',
  sourceUnused: 'nothing cites {{thing}}: name it under the “sources” of what rests on it, or remove it.',

  largeEffect:
    'this moves “{{name}}” by {{points}} points at once, of a range of 100: if that is no slip, leave it; effects are seldom larger than {{limit}}.',
  chanceNever: 'a chance of 0% never comes up, so {{thing}} never does what is written here: raise it.',
  chanceAlways: 'a chance of 100% always comes up: leave “chance” out, or lower it.',
  bodySize:
    'the members of the {{body}} are {{total}} here, and there are {{seats}}: add the others, or give a group its “size”.',
  realCount:
    'what really happened counts {{counted}} votes, and the members here are {{total}}: add the others, or give a group its “size”.',

  documentedWithoutSource:
    '{{thing}} is called documented without saying by what: add “sources”, or call it “judgement”.',
  claimWithoutSource: '{{thing}} cites no source: add “sources”, so that a class can look it up.',
  claimWithoutSource_really:
    'what really happened in {{thing}} cites no source: add “sources”, so that a class can look it up.',
  sourceWithoutDate: '{{thing}} has no date: add “date: …” with the day, the month or the year.',
  sourceWithoutPublisher:
    '{{thing}} has neither a publisher nor an address: add “publisher: …” or “url: …”, so that it can be found.',
  sourcesOfOneCountry:
    'all sources are from one country ({{country}}): add one that sees it from elsewhere, best from the other side.',
  noRealChoice:
    'nothing says what {{government}} really did in {{thing}}: add “really” to one of its decisions, if it is known.',

  singleWant:
    '{{thing}} wants only “{{meter}}”, so its player need never weigh one thing against another: let it want a second one.',
  unequalMandates:
    '{{government}} has {{few}} mandates to pick from and {{other}} has {{many}}: give both as many.',
  unequalDecisions:
    '{{government}} decides {{few}} times in the game and {{other}} {{many}} times: a player who waits gets bored. Give it more to decide.',
  fewVoices_zero:
    '{{thing}} has no advice, where others have two voices: add two that disagree, so that its text does not decide for the player.',
  fewVoices_one:
    '{{thing}} has only one voice, where others have two: add one that disagrees, so that no side speaks alone.',
  fewVoices_other: '{{thing}} has {{count}} voices, where others have two: add one that disagrees.',
  realChoiceLongest:
    'in {{hits}} of {{decisions}} decisions what really happened has the longest text, which gives it away: shorten some, or say more of the others.',
  samePlaceLongest:
    'in {{hits}} of {{decisions}} decisions the longest text is that of option {{place}}, and players notice: vary lengths or order.',

  placeholderText: 'this text looks as if it was still to be written: write it, or remove “{{name}}”.',
  readingLevel:
    'the texts of {{thing}} read like those of grade {{grade}}, and the class goes up to grade {{highest}}. Sentences have {{words}} words on average: shorten some, or choose plainer words.',
  muchToRead:
    'in {{thing}} {{government}} is shown {{words}} words before the choice, and a class that reads and decides in two and a half minutes manages {{most}}. Shorten the brief or the options, or let an adviser say some of it.',
};
