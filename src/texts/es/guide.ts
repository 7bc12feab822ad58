/** The hints of a guided first game. */
import type { Texts } from '../texts';

export const guide = {
  hint: 'Pista',
  close: 'Cerrar esta pista',
  quiet: 'No más pistas',
  read: 'Primero lee lo que pasó. Lo que va con “{{only}}”, {{other}} no lo puede leer.',
  readAll: 'Primero lee lo que pasó: eso es lo que sabes cuando eliges.',
  decide:
    'Ahora elige: presiona una respuesta, o la tecla con su número. Puedes cambiar de idea hasta que presiones “{{seal}}”.',
  mandate:
    'Elige lo que le sirva a tu mandato, que está arriba con tu puntaje hasta ahora. El par es lo que sale en promedio cuando ambos lados eligen al azar: trata de superarlo.',
  meters:
    'Lo que elijas mueve los indicadores, los números de 0 a 100 que están arriba. Presiona uno para ver qué significa y en cuánto empezó.',
  predict:
    'Siéntate un momento en {{other}}: ¿qué harías con votantes como los de allá? Escoge una respuesta y presiona “{{guess}}”.',
  reveal:
    'Ya se abrieron las dos decisiones, una al lado de la otra. Debajo se mueve cada indicador, con la razón que más pesó.',
  ledger:
    'Presiona un nombre de esta lista para ver por qué se movió. Lo que se abre es el registro: cada razón, sus puntos y qué tan segura es.',
  really:
    'Solo ahora ves lo que hicieron de verdad los dos gobiernos. Cada línea dice qué tan seguro es, y sus fuentes dicen quién lo informó.',
  ending:
    'Dos portadas cuentan la misma historia, cada una como la ve su capital. Juega otra vez desde el otro lado: ¿qué habrías hecho allí?',
  playAgain: 'Jugar otra vez',
  settings: 'Primera partida',
  again: 'Mostrar otra vez las pistas de la primera partida',
  againDone: 'Vuelven en la próxima partida guiada.',
  startHere: 'Empieza aquí: una primera partida',
  startHereIn: 'Empieza aquí: una primera partida en {{minutes}} minutos',
} satisfies Texts['guide'];
