import type { Texts } from '../texts';

/** The studio's page on a scenario's balance, in Spanish. */
export const report = {
  title: 'Equilibrio',
  intro:
    'Se juegan muchas partidas al azar, por los dos lados, para ver qué permite tu escenario. Aquí nada juzga la historia: se dice lo que hace el modelo.',
  measure: 'Medir',
  again: 'Medir otra vez',
  stop: 'Parar',
  measuring: 'Jugando las partidas: {{percent}} % listo',
  outdated: 'El archivo cambió desde que se midió esto.',
  errors:
    'Un archivo con errores no se puede jugar. Corrige primero los errores; están en la lista “Por revisar”.',
  basis_one: 'Se jugó {{count}} partida.',
  basis_other: 'Se jugaron {{count}} partidas.',
  basisExact_one: 'Se contaron todas las partidas que hay: {{count}}.',
  basisExact_other: 'Se contaron todas las partidas que hay: {{count}}.',
  interval: 'Los porcentajes de los finales tienen un margen de {{points}} puntos en 19 de 20 casos.',
  findings: 'Lo que llama la atención',
  nothing: 'Nada llama la atención.',
  goTo: 'Línea {{line}}: ir allí',
  endings: 'Dónde terminan las partidas',
  endingsSays:
    'De cada 100 partidas en que los dos lados eligen al azar. La marca es lo mismo cuando también los supuestos en disputa se sacan al azar.',
  ending: 'Final',
  ofGames: '% de partidas',
  drawn: 'con supuestos al azar',
  whose: 'De quién depende un puntaje',
  whoseSays:
    'Cuánto de las diferencias entre partidas viene de las decisiones propias de un gobierno, de las del otro y de la suerte. Lo que queda viene de su encuentro.',
  mandate: 'Mandato',
  own: 'decisiones propias',
  other: 'las del otro',
  luck: 'suerte',
  history: 'Lo que pasó de verdad, entre todo lo que pudo pasar',
  historySays:
    'Cuántas de 100 partidas al azar logran menos que lo que ese gobierno hizo de verdad, cuando el otro también hace lo que hizo de verdad. Con al menos un mandato deberían ser 75 o más; si no, el modelo dice que un gobierno real actuó sin razón.',
  below: '% de partidas que logran menos',
  gains: 'Lo que se gana al jugar bien',
  gainsSays:
    'Puntos por encima del juego al azar, contra un gobierno que juega al azar. La buena jugada se buscó dos veces, así que esto es lo mínimo que se gana.',
  points: 'puntos',
  limits: 'Indicadores en su límite',
  limitsSays: 'De cada 100 turnos, aquellos después de los cuales un indicador está justo en 0 o en 100.',
  meter: 'Indicador',
  ofTurns: '% de turnos',
  noLimits: 'Ningún indicador llegó a 0 ni a 100.',
  tests: 'Tus pruebas',
  noTests:
    'El archivo no tiene pruebas. Una prueba dice qué debe salir de una partida, y se mira con cada informe.',
  passed: 'se cumple',
  failed: 'falla',
  testSays: 'se cumplió en el {{got}} % de las partidas, se pide el {{wanted}} %',
  testStoodIn: 'no se ofrecía, así que se tomó lo que pasó de verdad: {{list}}',
} satisfies Texts['report'];
