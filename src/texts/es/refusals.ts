/** Why a playthrough is refused, in one sentence with a way out; the keys are the refusals' codes. */
import type { Texts } from '../texts';

export const refusals = {
  'not-json':
    'Este archivo no es una partida: su texto no es JSON. Elige un archivo que haya guardado el juego.',
  'not-a-playthrough':
    'Este archivo no es una partida: falta {{at}}, o no está como debe. Elige un archivo que haya guardado el juego.',
  'format-newer': 'Esta partida se guardó con una versión más nueva del juego. Ábrela con esa versión.',
  'scenario-other': 'Esta partida es de otro escenario, “{{id}}”. Ábrela con ese escenario.',
  'assumption-unknown': 'La partida fija un supuesto “{{id}}”, que este escenario no tiene.',
  'setting-unknown': 'La partida le da a un supuesto la respuesta “{{id}}”, que aquí no es una de las suyas.',
  'course-unknown': 'La partida sigue un curso “{{id}}”, que este escenario no tiene.',
  'mandate-unknown': 'La partida nombra un mandato “{{id}}”, que este escenario no tiene.',
  'government-unknown': 'En la partida juega un gobierno “{{id}}”, que este escenario no tiene.',
  'game-over': 'El juego terminó en el turno {{turn}}, pero la partida sigue después.',
  'decision-unknown': 'El turno {{turn}} decide “{{decision}}”, que este escenario no tiene.',
  'decision-not-open': 'El turno {{turn}} decide “{{decision}}”, que no está abierta en ese turno.',
  'option-unknown': 'El turno {{turn}} elige “{{option}}” en “{{decision}}”, que no tiene esa opción.',
  'option-not-offered':
    'El turno {{turn}} elige “{{option}}” en “{{decision}}”, opción que no se ofrecía después de las decisiones anteriores.',
  'choice-missing': 'El turno {{turn}} deja “{{decision}}” sin decidir.',
  'nothing-offered':
    'En el turno {{turn}} la decisión “{{decision}}” no ofrece nada: es un error del escenario, cuéntaselo a quien lo escribió.',
} satisfies Texts['refusals'];
