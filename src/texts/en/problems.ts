/** What is wrong with a scenario file, one sentence or two each: what it is, and what to write instead. */
export const problems = {
  didYouMean: 'Did you mean “{{suggestion}}”?',

  fileTooLarge:
    'this file is larger than {{limit}} MB, which is more than a scenario may be: shorten its texts.',
  tooManyParts: 'this file has more than {{limit}} words and signs, which is more than a scenario may have.',
  nestedTooDeep:
    'here things stand within things more than {{limit}} deep, which no scenario needs: look for brackets that were never closed.',
  oddCharacter:
    'there is an invisible sign here ({{sign}}) that does not belong in a text: delete it and type the text anew.',
  emptyFile: 'the file is empty: begin with “format: 1”.',
  notAScenario:
    'this does not begin like a scenario: the first line is “format: 1”, then “id: …”, “title: …” and so on.',
  isATranslation:
    'this is a translation: open or check the scenario itself, and its translations beside it are looked at too.',
  secondDocument:
    'a second file seems to begin at this line: remove the “---” or “...”; a scenario is one file.',
  directive: 'a line that begins with “%” is an instruction that scenarios do not use: remove it.',
  anchor:
    '“{{text}}” begins with “&”, which has a meaning of its own: put quotes around the text, or write “and”.',
  alias:
    '“{{text}}” begins with “*”, which has a meaning of its own: put quotes around the text, and leave stars out.',
  tag: '“{{text}}” begins with “!”, which has a meaning of its own: put quotes around the text.',
  mergeKey: '“<<” is not used in scenarios: write out what you want to stand here.',
  duplicateKey:
    '“{{name}}” stands here a second time: give it another name, join the two, or put back the line that began a new thing above it.',
  keyNotText: 'before this colon a name is expected: write one, as “trust: 5”.',
  colonInText: 'a colon stands inside this text, so put quotes around all of it: "{{text}}".',
  commaInText:
    '“{{name}}” stands alone here, as if a comma had cut a text in two: if the comma belongs to the text, put quotes around all of it, as "{{text}}"; if not, write what “{{name}}” is.',
  colonWithoutSpace: 'after the colon of “{{name}}:” a space is missing.',
  dashWithoutSpace: 'after the dash of “{{name}}” a space is missing.',
  missingColon: 'after “{{text}}” a colon is missing.',
  decimalComma: '“{{value}}” has a comma inside: write decimals with a point.',
  oddSpace:
    'here stands a space of another kind, as word processors make it: delete it and press the space bar instead.',
  missingComma: 'before “{{name}}” a comma is missing.',
  badIndentation:
    'this line does not begin at the same column as its neighbours: move it so that things that belong side by side begin at one column.',
  tabIndentation:
    'this line begins with a tab: use spaces (two for each step), here and in the lines like it.',
  smartQuote: 'curly quotes do not hold a text together: put straight quotes (") around {{text}} instead.',
  oddStart: 'a text cannot begin with this sign: put quotes around “{{text}}”.',
  badEscape:
    'inside "…" a backslash has a meaning of its own: write it twice, or use single quotes around the text.',
  unclosedQuote: 'this quote is opened and never closed: put the same quote at the end of the text.',
  unclosedBracket: 'this bracket is opened and never closed: put } or ] where it ends.',
  textAfterQuote:
    "this text goes on after its closing quote, with “{{text}}”: put the quotes around the whole text. Inside \"…\" use 'single' ones; inside '…' write an apostrophe twice.",
  unreadable:
    'this cannot be read from “{{text}}” on: look for a quote, a bracket, a colon or a comma too many.',
  hashInText:
    'everything after “ #” is a note to yourself and not shown: if it belongs to the text, put quotes around all of “{{text}}”.',
  quotedBySmartQuotes:
    'the curly quotes will be shown as part of the text: if they should not be, use straight ones (").',
  tooManyProblems: 'there are more than {{limit}} problems; the others are shown when these are mended.',

  missingKey: '“{{name}}” is missing in {{thing}}: add “{{name}}: …”.',
  unknownKey: '“{{name}}” is not a word that can stand here in {{thing}}. Here can stand: {{known}}.',
  whileOnlyStanding:
    '“while” stands only in options of a standing decision: move the decision to “standing”, or use effects and consequences.',
  emptyValue: 'after “{{name}}” nothing is written: write what it is, or remove the line.',
  empty: '“{{name}}” has nothing in it: write what should stand there, or remove it.',
  needsQuotes:
    '“{{value}}” is read as a number or as true or false, but a text belongs here: put quotes around it.',
  expectedText: 'for “{{name}}” one word or text belongs here, not several things.',
  expectedList:
    '“{{name}}” is a list: write each thing on a line of its own that begins with “- ”, or all between [ and ].',
  expectedFields:
    '“{{name}}” has named parts: write each on a line of its own below it, as “name: …”, or all between { and }.',
  comparison: '“{{value}}” is not how a condition is written: name the meter, and between { and } its bound.',
  textTooLong: 'this text is too long for “{{name}}”: shorten it.',
  badId:
    '“{{name}}” cannot be a name here: use small letters and digits, words joined by “-”, a letter first.',
  badNumber: '“{{value}}” is not a number: write digits, as 5 or -2.5, from {{min}} to {{max}}.',
  wholeNumber: '{{value}} is not whole: write a whole number from {{min}} to {{max}}.',
  numberOutOfRange: '{{value}} is out of range: “{{name}}” goes from {{min}} to {{max}}.',
  tooManyDecimals: '{{value}} has too many decimals: “{{name}}” has at most two.',
  badPercent: '“{{value}}” is not a percentage: write it with its sign, as 35%, from 0% to 100%.',
  badBoolean: '“{{name}}” is either true or false: write one of these words instead of “{{value}}”.',
  badWord: '“{{value}}” cannot stand here: write one of {{words}}.',
  badDate: '“{{value}}” is not a day of the calendar: write year, month and day, as 2025-09-26.',
  badUrl: '“{{value}}” is not a web address: write one that begins with https:// or http://.',
  badVersion: '“{{value}}” is not a version: write numbers with points between, as 1.0.0.',
  versionNumber:
    'the version {{value}} is read as a plain number: write three numbers, as 1.0.0, or put quotes around it.',
  badLanguage: '“{{value}}” is not the short form of a language: write en, es, pt-BR or the like.',
  badFormat: 'this program reads format 1 of scenarios, not “{{value}}”: write “format: 1”.',
  badCoordinates:
    'a point on the map is two numbers, latitude from -90 to 90 and longitude from -180 to 180: write them as [38.9, -77.04].',
  badCountry: '“{{value}}” is not a country: write its two capital letters, as US or CO, or UN.',
  tooFew_one: '“{{what}}” of {{thing}} needs at least one.',
  tooFew_other: '“{{what}}” of {{thing}} needs at least {{count}}.',
  tooMany: 'there are {{found}} {{what}} here; at most {{limit}} are possible.',
  markupInText: 'texts are plain: remove “{{text}}”, or write it without < and >.',
  linkInText:
    'web addresses stand only in “sources”: make a source with the url {{text}} and name it under “sources” here.',

  duplicateId: '“{{name}}” is already the name of another one: choose another name here.',
  reservedId: '“{{name}}” is a word of the language itself: choose another name.',
  sameKey:
    'by bad luck “{{name}}” and “{{other}}” would always draw the same luck: change one of the two names a little.',
  unknownName: 'there is no meter and no flag called “{{name}}”, and it is no word of conditions.',
  unknownMeter: 'there is no meter called “{{name}}”: choose one of “meters”, or add it there.',
  unknownFlag: 'there is no flag called “{{name}}”: choose one of “flags”, or add it there.',
  flagAsMeter: '“{{name}}” is a flag and takes no points: write “set: {{name}}” or “clear: {{name}}”.',
  meterNeedsBounds:
    '“{{name}}” is a meter: instead of “{{value}}” write {at_least: …} or {below: …} with a number of points.',
  flagNeedsTrueOrFalse: '“{{name}}” is a flag: instead of “{{value}}” write true or false.',
  unknownDecision:
    'there is no decision called “{{name}}”: write one of these, or rename the one that you mean: {{known}}.',
  unknownOption:
    'the decision “{{decision}}” has no option called “{{name}}”: write one of these, or rename the one that you mean: {{known}}.',
  unknownEvent:
    'there is no event called “{{name}}”: write one of these, or add it under “events”: {{known}}.',
  unknownVote:
    'there is no vote called “{{name}}”: write one of these, or add it under “votes” of a turn: {{known}}.',
  unknownTurn: 'there is no turn called “{{name}}”: write one of these: {{known}}.',
  unknownTopic: 'there is no topic called “{{name}}”: choose one of “topics”, or add it there.',
  unknownGovernment: 'there is no government called “{{name}}”: write one of these: {{known}}.',
  unknownMandate: 'this government has no mandate called “{{name}}”: write one of these: {{known}}.',
  unknownAssumption:
    'there is no assumption called “{{name}}”: write one of these, or add it under “assumptions”: {{known}}.',
  unknownSetting: 'this assumption has no setting called “{{name}}”: write one of these: {{known}}.',
  unknownSource: 'there is no source called “{{name}}”: choose one of “sources”, or add it there.',
  unknownEnding: 'there is no ending called “{{name}}”: write one of these: {{known}}.',
  unknownPlace: '“{{name}}” is not one of “places”, so it is shown as it stands and not on the map.',

  conditionTooDeep: 'conditions stand more than {{limit}} deep within one another here: say it more simply.',
  missingBecause: '{{thing}} moves a meter without saying why: add “because: …” beside “{{name}}”.',
  doesNothing: '{{thing}} changes nothing: give it “effects” or “pull”, or remove it.',
  listedTwice: '“{{name}}” stands twice in this list: remove one.',
  outOfOrder: '“{{name}}” stands out of order: list turns in the order in which they are played, each once.',
  turnWithoutDecision:
    'in {{thing}} there is nothing to decide: add “decisions”, or open a standing decision in it.',
  seesNotOpen:
    '“{{name}}” is never open in the same turn as “{{decision}}”, so it cannot be seen: remove it from “sees”.',
  seesCircle: 'these decisions wait for one another, so none could begin: {{circle}}. Remove one “sees”.',
  followsNotBallots:
    'a member can follow only a decision whose options are yes, no and abstain; “{{decision}}” has an option “{{option}}”.',
  followsAlone:
    'a member that “follows” a decision votes as it does: remove “{{name}}”, or remove “follows”.',
  clauseBesideList: '“{{name}}” beside a list of votes has no place: put it into one of the list’s parts.',
  memberWithoutVote: '{{thing}} does not say how it votes: add “votes: yes”, no or abstain, or “follows: …”.',
  otherwiseWithoutChance:
    '“otherwise” is for when a chance does not come up, and there is no “chance” here: add one, or write another part of the list for when the condition does not hold.',
  lastEndingHasWhen:
    'the last ending is for all games that no other ending fits: remove its “when”, or add an ending after it.',
  lastEndingEarly: 'the last ending cannot come early: remove “early”, or add an ending after it.',
  endingNeedsWhen: 'only the last ending has no “when”: say when {{thing}} comes, or move it to the end.',
  afterTooLong: '“after: {{after}}” is more turns than the scenario has: write {{turns}} or less.',
  landsAfterEnd:
    'this comes about in turn {{turn}} at the earliest and would land in turn {{lands}}, but the scenario has {{turns}} turns: it never comes to anything.',
  notInTurn: '“{{name}}” is not open in the turn “{{turn}}”.',
  seats_one: 'the game seats two governments, and there is one here.',
  seats_other: 'the game seats two governments, and there are {{count}} here.',

  notATranslation:
    'this does not begin like a translation: the first lines are “translates: …” with the id of the scenario, and “language: …”.',
  translationOfOther:
    'this file translates “{{name}}”, and the scenario beside it is called “{{expected}}”: write “translates: {{expected}}”, or move the file.',
  translationOtherLanguage:
    'this file is kept for the language “{{expected}}”, and “{{name}}” is written here: make the two the same.',
  translationSameLanguage:
    'the scenario itself is in “{{name}}” already: write the language into which you translate.',
  translationUnknownLanguage:
    'there is no language that is written “{{name}}”: write es, fr, pt-BR or the like.',
  translationMissing_one:
    '{{count}} of {{texts}} texts is not translated yet and will be shown as it is in the scenario; the first is “{{name}}”.',
  translationMissing_other:
    '{{count}} of {{texts}} texts are not translated yet and will be shown as they are in the scenario; the first is “{{name}}”.',
  translationStale:
    'the original of “{{name}}” has changed. It now says: “{{text}}”. Make the translation fit, then remove the lines “was” and “of” here.',
  translationOrphaned:
    '“{{name}}” is no text of the scenario, so this is never shown: check the name, or remove it.',
  translationOrphansKept_one:
    '{{count}} text whose original is gone is kept here: remove it if nobody needs it.',
  translationOrphansKept_other:
    '{{count}} texts whose originals are gone are kept here: remove them if nobody needs them.',
  translationIdentical:
    '“{{name}}” says the same as the original, word for word: translate it, or leave it empty for now.',
  translationFigures:
    'the figures in “{{name}}” differ from the original: there {{original}}, here {{translated}}. Check the numbers and dates.',
};
