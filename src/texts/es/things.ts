/** What the parts of a scenario are called in a sentence. */
import type { Texts } from '../texts';

export const things = {
  named: '{{thing}} “{{id}}”',
  scenario: 'el escenario',
  turn: 'el turno',
  decision: 'la decisión',
  standing: 'la política vigente',
  option: 'la opción',
  consequence: 'la consecuencia',
  vote: 'la votación',
  member: 'el miembro',
  event: 'el suceso',
  trend: 'la tendencia',
  ending: 'el final',
  test: 'la prueba',
  meter: 'el indicador',
  government: 'el gobierno',
  mandate: 'el mandato',
  assumption: 'el supuesto',
  place: 'el lugar',
  source: 'la fuente',
  course: 'el curso',
  text: 'el texto',
  translation: 'la traducción',
} satisfies Texts['things'];
