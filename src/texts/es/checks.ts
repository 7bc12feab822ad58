import type { Texts } from '../texts';

/** What the checks find in a scenario file that can be played, in Spanish. */
export const checks = {
  neverHolds:
    'en {{thing}} esto nunca se cumple, porque sus partes se contradicen: cambia una de ellas, o quítala.',
  neverHolds_meter:
    'en {{thing}} esto nunca se cumple: “{{name}}” está entre {{low}} y {{high}} puntos siempre que se lee. Cambia el número, o quita la condición.',
  neverHolds_start:
    'en {{thing}} esto nunca se cumple: “{{name}}” todavía está en {{low}} puntos cuando se lee, porque lo que hace un turno cuenta solo después. Cambia el número, o pregunta en un turno posterior.',
  neverHolds_bounds:
    'en {{thing}} esto nunca se cumple: ningún número de puntos llega al primero y es menor que el segundo. Haz que “at_least” de “{{name}}” sea menor que “below”.',
  neverHolds_turn:
    'en {{thing}} esto nunca se cumple: solo se lee en los turnos {{low}} a {{high}}. Cambia el número del turno, o quita la condición.',
  neverHolds_oneTurn:
    'en {{thing}} esto nunca se cumple: solo se lee en el turno {{low}}. Cambia el número del turno, o quita la condición.',
  neverHolds_flag:
    'en {{thing}} esto nunca se cumple: hasta ese momento nada puede haber puesto “{{name}}” en {{value}}. Pregunta más tarde, o pon o quita la marca antes.',
  neverHolds_chose:
    'en {{thing}} esto nunca se cumple: hasta ese momento nadie puede haber elegido “{{option}}” en “{{name}}”. Pregunta por algo que se pueda elegir antes, o quita la condición.',
  neverHolds_happened:
    'en {{thing}} esto nunca se cumple: hasta ese momento “{{name}}” no puede haber ocurrido. Pregunta más tarde, o quita la condición.',
  neverHolds_passed:
    'en {{thing}} esto nunca se cumple: hasta ese momento “{{name}}” no se puede haber aprobado. Pregunta después de la votación, o quita la condición.',
  neverHolds_failed:
    'en {{thing}} esto nunca se cumple: hasta ese momento “{{name}}” no se puede haber rechazado. Pregunta después de la votación, o quita la condición.',
  neverHolds_tally:
    'en {{thing}} esto nunca se cumple: los votos “{{ballot}}” en “{{name}}” solo pueden ser de {{low}} a {{high}}, y solo cuando ya se votó. Cambia el número, o pregunta más tarde.',
  alwaysHolds:
    'en {{thing}} esto se cumple siempre que se lee: quita la condición, o pregunta por algo que pueda no cumplirse.',
  sealedChoice:
    'las decisiones están selladas, así que {{thing}} no puede saber qué se elige en “{{name}}” en el mismo turno: escribe “sees: {{name}}” en su decisión, o pregunta por una decisión anterior.',
  sealedChoice_opens:
    'antes de que alguien elija en el turno ya se decide si {{thing}} se abre, así que eso no puede depender de “{{name}}”: escribe “sees: {{name}}” y pasa la condición a las opciones.',
  policyOfBefore:
    '{{thing}} lee la política “{{name}}” que regía antes del turno, y todavía no la que se elige en él: si te refieres a la nueva, escribe “sees: {{name}}” en su decisión.',
  mayOfferNothing:
    'en {{thing}} todas las opciones tienen condición, y puede haber partidas en que no se cumpla ninguna; una partida así no podría seguir. Quita la condición de una opción, o dale a la decisión un “when” que lo impida.',
  neverLands:
    'siempre que se da {{thing}}, la partida termina antes de que se sientan sus efectos: reduce “after”, o haz que se dé antes.',
  shadowedEnding:
    '{{thing}} nunca llega: siempre que podría llegar, llega en su lugar “{{earlier}}”, que está antes. Súbelo, o exige más a “{{earlier}}”.',
  shadowedEnding_together:
    '{{thing}} nunca llega: siempre que podría llegar, llega en su lugar uno de los finales que están antes. Súbelo, o exígeles más.',
  voteNeverPasses:
    'en {{thing}} la propuesta nunca se puede aprobar, se elija lo que se elija: baja “needs”, o haz que más miembros voten sí.',
  voteAlwaysPasses:
    'en {{thing}} la propuesta se aprueba se elija lo que se elija, así que lo que está en “fails” nunca llega: sube “needs”, haz que algunos miembros voten otra cosa, o quita “fails”.',
  clauseNeverRead:
    'esta parte de la lista nunca se lee, porque una anterior no tiene “when” y por eso vale siempre: súbela, o quítala.',

  flagNeverSet:
    'se pregunta por “{{name}}” pero nada pone esa marca: escribe “set: {{name}}” en algún “effects”, o quita la marca y lo que pregunta por ella.',
  flagNeverRead:
    'algo pone “{{name}}” pero nada pregunta por esa marca: escribe una condición con “{{name}}: true”, o quita la marca.',
  flagUnused: 'nada pone “{{name}}” ni pregunta por esa marca: úsala, o quítala.',
  meterNeverMoves: '{{thing}} nunca se mueve: dale efectos o un “pull”, o quítalo.',
  meterNeverRead:
    '{{thing}} no influye en nada: ningún mandato lo quiere, ninguna condición pregunta por él y nada va hacia él. Haz que algo dependa de él, o quítalo.',
  decisionDoesNothing:
    '{{thing}} no cambia nada, se elija lo que se elija: dales efectos a sus opciones, o haz que algo pregunte después qué se eligió.',
  eventDoesNothing:
    '{{thing}} muestra su titular y no cambia nada, y nada pregunta si ocurrió. Si eso es lo que quieres, déjalo; si no, dale efectos.',
  assumptionUnused:
    'nada lee {{thing}}: escribe una condición con “assume”, o quítalo, porque un interruptor que no hace nada engaña a una clase.',
  topicUnused: 'ninguna decisión y ningún suceso trata el tema “{{name}}”: úsalo, o quítalo.',
  placeUnused:
    '{{thing}} nunca se muestra: ponlo como “place” de un turno, una decisión o un suceso, dale temas, o quítalo.',
  sourceUnused: 'nada cita {{thing}}: nómbrala en “sources” de lo que se apoya en ella, o quítala.',

  largeEffect:
    'esto mueve “{{name}}” {{points}} puntos de una vez, en un rango de 100: si no es un descuido, déjalo; los efectos rara vez pasan de {{limit}}.',
  chanceNever:
    'una probabilidad de 0% nunca sale, así que {{thing}} nunca hace lo que está escrito aquí: súbela.',
  chanceAlways: 'una probabilidad de 100% siempre sale: quita “chance”, o bájala.',
  bodySize:
    'en “{{body}}” hay aquí {{total}} miembros, y deberían ser {{seats}}: agrega los que faltan, o dale a un grupo su “size”.',
  realCount:
    'lo que pasó de verdad suma {{counted}} votos, y aquí los miembros son {{total}}: agrega los que faltan, o dale a un grupo su “size”.',

  documentedWithoutSource:
    '{{thing}} lleva “documented” sin decir en qué se apoya: agrega “sources”, o escribe “judgement”.',
  claimWithoutSource:
    '{{thing}} no cita ninguna fuente: agrega “sources”, para que una clase pueda consultarla.',
  claimWithoutSource_really:
    'lo que pasó de verdad en {{thing}} no cita ninguna fuente: agrega “sources”, para que una clase pueda consultarla.',
  sourceWithoutDate: '{{thing}} no tiene fecha: agrega “date: …” con el día, el mes o el año.',
  sourceWithoutPublisher:
    '{{thing}} no dice quién publica ni tiene dirección: agrega “publisher: …” o “url: …”, para que se pueda encontrar.',
  sourcesOfOneCountry:
    'todas las fuentes son de un solo país ({{country}}): agrega una que lo vea desde otra parte, mejor desde el otro lado.',
  noRealChoice:
    'nada dice qué hizo de verdad {{government}} en {{thing}}: agrega “really” a una de sus decisiones, si se sabe.',

  singleWant:
    '{{thing}} quiere solo “{{meter}}”, así que quien lo juega nunca tiene que sopesar una cosa con otra: haz que quiera una segunda.',
  unequalMandates:
    '{{government}} tiene {{few}} mandatos para escoger y {{other}} tiene {{many}}: dales la misma cantidad.',
  unequalDecisions:
    '{{government}} decide {{few}} veces en la partida y {{other}}, {{many}}: quien espera se aburre. Dale más que decidir.',
  fewVoices_zero:
    '{{thing}} no trae ninguna voz, y otras partes traen dos: agrega dos que no estén de acuerdo, para que su texto no decida por quien juega.',
  fewVoices_one:
    '{{thing}} trae una sola voz, y otras partes traen dos: agrega una que no esté de acuerdo, para que ningún lado hable solo.',
  fewVoices_other:
    '{{thing}} trae {{count}} voces, y otras partes traen dos: agrega una que no esté de acuerdo.',
  realChoiceLongest:
    'en {{hits}} de {{decisions}} decisiones lo que pasó de verdad tiene el texto más largo, y eso lo delata: acorta algunos, o di más de los demás.',
  samePlaceLongest:
    'en {{hits}} de {{decisions}} decisiones el texto más largo es el de la opción {{place}}, y eso se nota: varía el largo o el orden.',

  placeholderText: 'este texto parece que está por escribirse: escríbelo, o quita “{{name}}”.',
  readingLevel:
    'en {{thing}} los textos se leen como los de grado {{grade}}, y la clase llega hasta grado {{highest}}. Las frases tienen {{words}} palabras en promedio: acorta algunas, o escoge palabras más sencillas.',
  muchToRead:
    'en {{thing}} {{government}} lee {{words}} palabras antes de elegir, y una clase que lee y decide en dos minutos y medio alcanza a leer {{most}}. Acorta el texto del turno o las opciones, o deja que un asesor diga una parte.',
} satisfies Texts['checks'];
