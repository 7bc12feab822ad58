import type { Texts } from '../texts';

/** What is wrong with a scenario file, in Spanish. A thing bears its article, so neither “de” nor “a” stands before it. */
export const problems = {
  didYouMean: '¿Quisiste decir “{{suggestion}}”?',

  fileTooLarge:
    'este archivo pesa más de {{limit}} MB, y un escenario no puede pesar tanto: acorta sus textos.',
  tooManyParts:
    'este archivo tiene más de {{limit}} palabras y signos, y un escenario no puede tener tantos.',
  nestedTooDeep:
    'aquí hay cosas dentro de cosas a más de {{limit}} niveles, y ningún escenario necesita tanto: busca corchetes o llaves que nunca se cerraron.',
  oddCharacter:
    'aquí hay un signo invisible ({{sign}}) que no va en un texto: bórralo y escribe el texto de nuevo.',
  emptyFile: 'el archivo está vacío: comienza con “format: 1”.',
  notAScenario:
    'esto no comienza como un escenario: la primera línea es “format: 1”, luego “id: …”, “title: …” y así.',
  isATranslation:
    'esto es una traducción: abre o revisa el escenario mismo, y así se miran también sus traducciones.',
  secondDocument:
    'en esta línea parece comenzar un segundo archivo: quita los “---” o “...”; un escenario es un solo archivo.',
  directive: 'una línea que comienza con “%” es una instrucción que los escenarios no usan: quítala.',
  anchor:
    '“{{text}}” comienza con “&”, que tiene un significado propio: pon el texto entre comillas, o escribe “y”.',
  alias:
    '“{{text}}” comienza con “*”, que tiene un significado propio: pon el texto entre comillas, y no uses asteriscos.',
  tag: '“{{text}}” comienza con “!”, que tiene un significado propio: pon el texto entre comillas.',
  mergeKey: '“<<” no se usa en los escenarios: escribe completo lo que debe ir aquí.',
  duplicateKey:
    '“{{name}}” aparece aquí por segunda vez: ponle otro nombre, junta los dos, o devuelve la línea que abría algo nuevo más arriba.',
  keyNotText: 'antes de estos dos puntos va un nombre: escribe uno, como “trust: 5”.',
  colonInText: 'este texto tiene dos puntos adentro, así que ponlo todo entre comillas: "{{text}}".',
  commaInText:
    '“{{name}}” está solo aquí, como si una coma hubiera cortado un texto en dos: si la coma es del texto, ponlo todo entre comillas, como "{{text}}"; si no, escribe qué es “{{name}}”.',
  colonWithoutSpace: 'falta un espacio después de los dos puntos de “{{name}}:”.',
  dashWithoutSpace: 'falta un espacio después del guion de “{{name}}”.',
  missingColon: 'faltan los dos puntos después de “{{text}}”.',
  decimalComma: '“{{value}}” tiene una coma adentro: en el archivo los decimales van con punto.',
  oddSpace:
    'aquí hay un espacio de otro tipo, como los que hacen los procesadores de texto: bórralo y usa la barra espaciadora.',
  missingComma: 'falta una coma antes de “{{name}}”.',
  badIndentation:
    'esta línea no comienza en la misma columna que sus vecinas: muévela, para que lo que va al mismo nivel comience en una sola columna.',
  tabIndentation:
    'esta línea comienza con un tabulador: usa espacios (dos por cada nivel), aquí y en las líneas parecidas.',
  smartQuote: 'las comillas curvas no encierran un texto: pon comillas rectas (") alrededor de {{text}}.',
  oddStart: 'un texto no puede comenzar con este signo: pon “{{text}}” entre comillas.',
  badEscape:
    'dentro de "…" la barra invertida tiene un significado propio: escríbela dos veces, o usa comillas simples alrededor del texto.',
  unclosedQuote: 'esta comilla se abre y nunca se cierra: pon la misma comilla al final del texto.',
  unclosedBracket: 'aquí se abre un corchete o una llave y nunca se cierra: pon } o ] donde termina.',
  textAfterQuote:
    "este texto sigue después de su comilla final, con “{{text}}”: pon las comillas alrededor de todo el texto. Dentro de \"…\" usa comillas 'simples'; dentro de '…' escribe el apóstrofo dos veces.",
  unreadable:
    'desde “{{text}}” esto no se puede leer: busca una comilla, un corchete, unos dos puntos o una coma de más.',
  hashInText:
    'todo lo que va después de “ #” es una nota para ti y no se muestra: si es parte del texto, pon entre comillas todo “{{text}}”.',
  quotedBySmartQuotes:
    'las comillas curvas se mostrarán como parte del texto: si no debe ser así, usa las rectas (").',
  tooManyProblems: 'hay más de {{limit}} problemas; los demás se muestran cuando estos estén corregidos.',

  missingKey: 'falta “{{name}}” en {{thing}}: agrega “{{name}}: …”.',
  unknownKey: '“{{name}}” no es una palabra que pueda ir aquí en {{thing}}. Aquí pueden ir: {{known}}.',
  whileOnlyStanding:
    '“while” solo va en las opciones de una política vigente: pasa la decisión a “standing”, o usa “effects” y “consequences”.',
  emptyValue: 'después de “{{name}}” no hay nada escrito: escribe qué es, o quita la línea.',
  empty: '“{{name}}” no tiene nada adentro: escribe lo que debe ir ahí, o quita la línea.',
  needsQuotes:
    '“{{value}}” se lee como un número o como verdadero o falso, y aquí va un texto: ponlo entre comillas.',
  expectedText: 'en “{{name}}” va una sola palabra o un solo texto, y aquí hay varias cosas.',
  expectedList:
    '“{{name}}” es una lista: escribe cada cosa en su propia línea, que comience con “- ”, o todas entre [ y ].',
  expectedFields:
    '“{{name}}” tiene partes con nombre: escribe cada una debajo, en su propia línea, como “name: …”, o todas entre { y }.',
  comparison: 'una condición no se escribe como “{{value}}”: nombra el indicador y, entre { y }, su límite.',
  textTooLong: 'este texto es demasiado largo para “{{name}}”: acórtalo.',
  badId:
    '“{{name}}” no puede ser un nombre aquí: usa minúsculas sin tilde y cifras, palabras unidas con “-”, una letra al comienzo.',
  badNumber: '“{{value}}” no es un número: escribe cifras, como 5 o -2.5, de {{min}} a {{max}}.',
  wholeNumber: '{{value}} no es un número entero: escribe uno de {{min}} a {{max}}.',
  numberOutOfRange: '{{value}} está fuera de rango: “{{name}}” va de {{min}} a {{max}}.',
  tooManyDecimals: '{{value}} tiene demasiados decimales: “{{name}}” lleva dos como máximo.',
  badPercent: '“{{value}}” no es un porcentaje: escríbelo con su signo, como 35%, de 0% a 100%.',
  badBoolean:
    '“{{name}}” solo puede ser true o false: escribe una de estas palabras en lugar de “{{value}}”.',
  badWord: '“{{value}}” no puede ir aquí: escribe una de estas palabras: {{words}}.',
  badDate: '“{{value}}” no es un día del calendario: escribe año, mes y día, como 2025-09-26.',
  badUrl: '“{{value}}” no es una dirección web: escribe una que comience con https:// o http://.',
  badVersion: '“{{value}}” no es una versión: escribe números separados por puntos, como 1.0.0.',
  versionNumber:
    'la versión {{value}} se lee como un simple número: escribe tres números, como 1.0.0, o ponla entre comillas.',
  badLanguage: '“{{value}}” no es la forma corta de un idioma: escribe en, es, pt-BR o algo así.',
  badFormat: 'este programa lee el formato 1 de los escenarios y no “{{value}}”: escribe “format: 1”.',
  badCoordinates:
    'un punto en el mapa son dos números, latitud de -90 a 90 y longitud de -180 a 180: escríbelos como [38.9, -77.04].',
  badCountry: '“{{value}}” no es un país: escribe sus dos letras mayúsculas, como US o CO, o bien UN.',
  tooFew_one: 'en {{thing}}, “{{what}}” necesita al menos un elemento.',
  tooFew_other: 'en {{thing}}, “{{what}}” necesita al menos {{count}} elementos.',
  tooMany: 'aquí hay {{found}} elementos en “{{what}}”; como máximo puede haber {{limit}}.',
  markupInText: 'los textos van sin formato: quita “{{text}}”, o escríbelo sin < ni >.',
  linkInText:
    'las direcciones web solo van en “sources”: crea una fuente con la url {{text}} y nómbrala aquí en “sources”.',

  duplicateId: '“{{name}}” ya es el nombre de otra cosa: escoge aquí otro nombre.',
  reservedId: '“{{name}}” es una palabra del lenguaje mismo: escoge otro nombre.',
  sameKey:
    'por casualidad “{{name}}” y “{{other}}” sacarían siempre la misma suerte: cambia un poco uno de los dos nombres.',
  unknownName:
    'no hay ningún indicador ni ninguna marca con el nombre “{{name}}”, y tampoco es una palabra de las condiciones.',
  unknownMeter: 'no hay ningún indicador “{{name}}”: escoge uno de “meters”, o agrégalo ahí.',
  unknownFlag: 'no hay ninguna marca “{{name}}”: escoge una de “flags”, o agrégala ahí.',
  flagAsMeter: '“{{name}}” es una marca y no lleva puntos: escribe “set: {{name}}” o “clear: {{name}}”.',
  meterNeedsBounds:
    '“{{name}}” es un indicador: en lugar de “{{value}}” escribe {at_least: …} o {below: …} con un número de puntos.',
  flagNeedsTrueOrFalse: '“{{name}}” es una marca: en lugar de “{{value}}” escribe true o false.',
  unknownDecision:
    'no hay ninguna decisión “{{name}}”: escribe una de estas, o cámbiale el nombre a la que quieres: {{known}}.',
  unknownOption:
    'la decisión “{{decision}}” no tiene ninguna opción “{{name}}”: escribe una de estas, o cámbiale el nombre a la que quieres: {{known}}.',
  unknownEvent: 'no hay ningún suceso “{{name}}”: escribe uno de estos, o agrégalo en “events”: {{known}}.',
  unknownVote:
    'no hay ninguna votación “{{name}}”: escribe una de estas, o agrégala en “votes” de un turno: {{known}}.',
  unknownTurn: 'no hay ningún turno “{{name}}”: escribe uno de estos: {{known}}.',
  unknownTopic: 'no hay ningún tema “{{name}}”: escoge uno de “topics”, o agrégalo ahí.',
  unknownGovernment: 'no hay ningún gobierno “{{name}}”: escribe uno de estos: {{known}}.',
  unknownMandate: 'este gobierno no tiene ningún mandato “{{name}}”: escribe uno de estos: {{known}}.',
  unknownAssumption:
    'no hay ningún supuesto “{{name}}”: escribe uno de estos, o agrégalo en “assumptions”: {{known}}.',
  unknownSetting: 'este supuesto no tiene ninguna respuesta “{{name}}”: escribe una de estas: {{known}}.',
  unknownSource: 'no hay ninguna fuente “{{name}}”: escoge una de “sources”, o agrégala ahí.',
  unknownEnding: 'no hay ningún final “{{name}}”: escribe uno de estos: {{known}}.',
  unknownPlace: '“{{name}}” no está en “places”, así que se muestra tal como está escrito y no en el mapa.',

  conditionTooDeep:
    'aquí hay condiciones unas dentro de otras a más de {{limit}} niveles: dilo de forma más sencilla.',
  missingBecause:
    '{{thing}} mueve un indicador sin decir por qué: agrega “because: …” al lado de “{{name}}”.',
  doesNothing: 'en {{thing}} nada cambia: agrega “effects” o “pull”, o quita esa parte.',
  listedTwice: '“{{name}}” está dos veces en esta lista: quita una.',
  outOfOrder:
    '“{{name}}” está fuera de orden: pon los turnos en el orden en que se juegan, cada uno una vez.',
  turnWithoutDecision:
    'en {{thing}} no hay nada que decidir: agrega “decisions”, o abre en él una política vigente.',
  seesNotOpen:
    '“{{name}}” nunca se abre en el mismo turno que “{{decision}}”, así que no se puede ver: quítalo de “sees”.',
  seesCircle:
    'estas decisiones se esperan unas a otras, así que ninguna podría comenzar: {{circle}}. Quita un “sees”.',
  followsNotBallots:
    'un miembro solo puede seguir una decisión cuyas opciones sean yes, no y abstain; “{{decision}}” tiene una opción “{{option}}”.',
  followsAlone:
    'un miembro con “follows” vota lo mismo que la decisión que sigue: quita “{{name}}”, o quita “follows”.',
  clauseBesideList:
    '“{{name}}” no puede ir al lado de una lista de votos: ponlo en una de las partes de la lista.',
  memberWithoutVote: '{{thing}} no dice cómo vota: agrega “votes: yes”, no o abstain, o bien “follows: …”.',
  otherwiseWithoutChance:
    '“otherwise” es para cuando una probabilidad no sale, y aquí no hay “chance”: agrégala, o escribe otra parte de la lista para cuando la condición no se cumple.',
  lastEndingHasWhen:
    'el último final es para todas las partidas en que ningún otro encaja: quita su “when”, o agrega un final después.',
  lastEndingEarly: 'el último final no puede llegar temprano: quita “early”, o agrega un final después.',
  endingNeedsWhen: 'solo el último final va sin “when”: di cuándo llega {{thing}}, o pásalo al último lugar.',
  afterTooLong: '“after: {{after}}” son más turnos de los que tiene el escenario: escribe {{turns}} o menos.',
  landsAfterEnd:
    'esto se da como pronto en el turno {{turn}} y se sentiría en el turno {{lands}}, pero el escenario tiene {{turns}} turnos: nunca llega a nada.',
  notInTurn: '“{{name}}” no está abierta en el turno “{{turn}}”.',
  seats_one: 'el juego sienta a dos gobiernos, y aquí hay uno.',
  seats_other: 'el juego sienta a dos gobiernos, y aquí hay {{count}}.',

  notATranslation:
    'esto no comienza como una traducción: las primeras líneas son “translates: …” con el id del escenario, y “language: …”.',
  translationOfOther:
    'este archivo traduce “{{name}}”, y el escenario a su lado se llama “{{expected}}”: escribe “translates: {{expected}}”, o mueve el archivo.',
  translationOtherLanguage:
    'este archivo se guarda para el idioma “{{expected}}”, y aquí está escrito “{{name}}”: haz que sean el mismo.',
  translationSameLanguage: 'el escenario mismo ya está en “{{name}}”: escribe el idioma al que traduces.',
  translationUnknownLanguage:
    'no hay ningún idioma que se escriba “{{name}}”: escribe es, fr, pt-BR o algo así.',
  translationMissing_one:
    '{{count}} de {{texts}} textos aún no está traducido y se mostrará como está en el escenario; el primero es “{{name}}”.',
  translationMissing_other:
    '{{count}} de {{texts}} textos aún no están traducidos y se mostrarán como están en el escenario; el primero es “{{name}}”.',
  translationStale:
    'el original de “{{name}}” cambió. Ahora dice: “{{text}}”. Ajusta la traducción, y luego quita aquí las líneas “was” y “of”.',
  translationOrphaned:
    '“{{name}}” no es un texto del escenario, así que esto nunca se muestra: revisa el nombre, o quítalo.',
  translationOrphansKept_one:
    'aquí se guarda {{count}} texto cuyo original ya no existe: quítalo si nadie lo necesita.',
  translationOrphansKept_other:
    'aquí se guardan {{count}} textos cuyos originales ya no existen: quítalos si nadie los necesita.',
  translationIdentical:
    '“{{name}}” dice lo mismo que el original, palabra por palabra: tradúcelo, o déjalo vacío por ahora.',
  translationFigures:
    'las cifras de “{{name}}” no son las del original: allá {{original}}, aquí {{translated}}. Revisa los números y las fechas.',
} satisfies Texts['problems'];
