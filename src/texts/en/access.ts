/** The page “Accessibility”: what works for whom, what does not, how that is known. */
export const access = {
  title: 'Accessibility',
  lead: 'Everybody in a class should be able to play. This page says what Demarche does for that, and where it falls short. The measure is WCAG 2.2, level AA.',

  works: 'What works',
  keyboard: 'Without a mouse',
  keyboardSays:
    'Everything can be reached and pressed with the keyboard, and what has the focus has a thick frame. Nothing needs dragging, a second finger or speed: no clock runs.',
  keys: 'Keys',
  key: 'Key',
  keyDoes: 'What it does',
  keyTab: 'Tab, Shift + Tab',
  keyTabDoes: 'From one control to the next, and back',
  keyArrows: 'Arrow keys',
  keyArrowsDoes: 'Among the dossiers of a turn, and among the answers of a question',
  keyNumbers: '1 to 9',
  keyNumbersDoes: 'Choose that answer in the open dossier',
  keyEnter: 'Enter',
  keyEnterDoes: 'Press what has the focus; once everything is decided, seal',
  keyAny: 'Any key',
  keyAnyDoes: 'End the reveal at once (Tab does not, so that you can look around meanwhile)',
  keyEscape: 'Escape',
  keyEscapeDoes: 'Close a window or a hint',
  reader: 'With a screen reader',
  readerSays:
    'Every control says what it is and how it stands. Pages have headings and landmarks, and the focus goes where something new begins. When the choices are opened, what moved is read to you with its reason. Map and votes are there in words, and every chart has a table behind it.',
  drawing: 'Without the map',
  drawingSays:
    'If a device cannot draw the map, the same is said in words, and the whole game can be played. Nothing is shown on the map alone.',
  motion: 'Without motion',
  motionSays:
    'Where a device asks for less motion, nothing moves by itself. Under “Settings” you can ask for that here alone. Nothing flashes, and there is no sound.',
  zoom: 'Larger',
  zoomSays:
    'Pages can be enlarged to 400 % and need no sideways scrolling down to a width of 320 pixels; wide tables scroll by themselves. The size of letters that you have set in the browser holds here too.',
  contrast: 'Color and contrast',
  contrastSays:
    'Text stands out from its ground by at least 4.5 to 1, by day and by night. No meaning lies in a color alone: up and down are arrows, lines have names, votes have shapes. If your system sets its own colors, they are used.',
  languages: 'Language',
  languagesSays:
    'English and Spanish, to be changed at any moment, also in the middle of a turn. What is told in another language is marked, so that a screen reader changes its voice. Sentences are short, and words are explained where they first matter.',
  offline: 'Devices and networks',
  offlineSays:
    'After the first visit Demarche works without a network. It runs on a school Chromebook and on a phone, keeps your game by itself, and sends nothing away.',

  limits: 'What is limited',
  limitReader:
    'It has not yet been tried out by people who use a screen reader or a switch every day, nor with each of the usual screen readers. What is said above has been tested with the browser’s own account of each page.',
  limitMap:
    'The drawn map and chamber themselves can only be pointed at. With the keyboard you use the dossiers, the lists of a turn and the map in words, which lead to the same.',
  limitCompare:
    'With many games the charts under “Compare” are hard to follow by eye. Their tables say the same, but a table of forty games is long.',
  limitTeachers:
    'A scenario that a teacher has written is as plain as its author made it, and may exist in one language only. Descriptions of its places come from what the file says of them.',
  limitStudio:
    'The studio can be used with the keyboard, but its cards hold many controls, and its view of a file is an editor for text, which screen readers read line by line. On a phone it is cramped.',
  limitSources: 'Sources lead to other people’s pages. How accessible those are, we do not know.',
  limitPaper: 'Printed pages show one size of letters. Who needs another one enlarges the page on a screen.',

  tested: 'How this was tested',
  testedMachine:
    'By machine, with every change: axe looks at every screen by day and by night, in both languages, on a wide and on a narrow page, and must find nothing, not even something it cannot decide.',
  testedPlayed:
    'By playing whole games with the keyboard alone, without motion, without anything drawn, and at 400 %; and by reading what the browser tells a screen reader about each page.',
  testedEye: 'By eye, at four sizes, by day and by night. All of it in Chromium only.',

  tell: 'If something is in your way',
  tellSays:
    'Demarche sends nothing, so there is no form here. Tell your teacher, or open an issue where the project is kept. It helps to say on which screen it was, with which device and browser, and what you wanted to do.',
};
