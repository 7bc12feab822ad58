import type { Texts } from '../texts';

/** Words of the command line, in Spanish. */
export const cli = {
  usage: `demarche validate ARCHIVO… [--json]
demarche replay ESCENARIO PARTIDA… [--json]
demarche new ID
demarche translate ESCENARIO IDIOMA [--json]
demarche schema
demarche simulate ESCENARIO [--games N] [--seed TEXTO] [--play GOBIERNO=random|history]… [--assume SUPUESTO=OPCIÓN]… [--course ID] [--json]
demarche report ESCENARIO [--json]

--language es: los mensajes en español, y también un escenario nuevo.
Por la salida, solo JSON, con --json o hacia un archivo u otro programa; sin --json, palabras para personas por la salida de errores.
Al terminar: 0 bien, 1 inválido o rechazado, 2 no se entiende o hay un archivo que no se puede leer.
`,
  problems_zero: 'ningún problema.',
  problems_one: '{{count}} problema.',
  problems_other: '{{count}} problemas.',
  limit: 'Un indicador se queda entre 0 y 100 puntos.',
  unfinished_one: 'sin terminar, {{count}} turno jugado.',
  unfinished_other: 'sin terminar, {{count}} turnos jugados.',
  ended_one: 'terminó en {{ending}} después de {{count}} turno.',
  ended_other: 'terminó en {{ending}} después de {{count}} turnos.',
  played: '{{played}} de {{games}} partidas',
  measured: 'medido: {{percent}} %',
  counted_one: '{{count}} partida: todas las que hay.',
  counted_other: '{{count}} partidas: todas las que hay.',
  sampled_one:
    '{{count}} partida al azar; los porcentajes de los finales tienen un margen de {{points}} puntos en 19 de 20 casos.',
  sampled_other:
    '{{count}} partidas al azar; los porcentajes de los finales tienen un margen de {{points}} puntos en 19 de 20 casos.',
  endings: 'finales, % de partidas al azar; al lado, con los supuestos al azar',
  whose: 'de quién depende un puntaje, %: decisiones propias, las del otro, suerte',
  history: 'partidas al azar que logran menos que lo que pasó de verdad, %',
  gains: 'puntos que se ganan al jugar bien frente al juego al azar, como mínimo',
  created: '{{file}} está escrito. Es un juego completo de dos turnos: cámbialo, y revísalo con “validate”.',
  alreadyThere: '{{file}} ya existe y se queda como está: escoge otro nombre.',
  badName:
    '“{{name}}” no puede ser el nombre de un escenario: usa minúsculas sin tilde y cifras, palabras unidas con “-”, una letra al comienzo.',
  ownLanguage: 'El escenario mismo ya está en “{{language}}”.',
  unreadableTranslation: '{{file}} no se puede leer como está, así que no se cambia nada en él.',
  translated_one: '{{file}}: {{count}} texto, {{progress}}.',
  translated_other: '{{file}}: {{count}} textos, {{progress}}.',
  textsTranslated: 'traducidos: {{count}}',
  textsMissing: 'por hacer: {{count}}',
  textsStale: 'por revisar porque cambió el original: {{count}}',
  textsOrphaned: 'guardados en “orphans” porque ya no existe el original: {{count}}',
} satisfies Texts['cli'];
