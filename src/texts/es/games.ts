/** The games that are kept on this device, and files. */
import type { Texts } from '../texts';

export const games = {
  title: 'Tus partidas',
  intro:
    'Estas partidas están guardadas en este navegador, en este dispositivo. Guarda el archivo de una partida para llevártela, entregarla o ponerla al lado de otras.',
  open: 'Abrir archivos',
  dropHint: 'o suéltalos en cualquier parte de esta página',
  drop: 'Suelta aquí los archivos de partidas',
  empty: 'Aquí todavía no hay partidas guardadas.',
  emptyWhat:
    'Juega una del estante: se guarda desde su primer turno. O abre el archivo de una partida que se guardó antes.',
  toShelf: 'Elegir un escenario',
  loading: 'Buscando tus partidas…',

  listFailed:
    'Este navegador no deja que Demarche guarde partidas (quizá es una ventana privada o los datos del sitio están bloqueados). Igual puedes jugar; guarda el archivo de una partida antes de cerrarla.',
  renameFailed: 'No se pudo guardar el nuevo nombre. La partida está como estaba.',
  removeFailed: 'No se pudo quitar la partida. Está como estaba.',
  putBackFailed: 'Todavía no se pudo devolver la partida. Inténtalo otra vez antes de salir de esta página.',
  saveFailed: 'No se pudo guardar el archivo. La partida sigue guardada aquí como antes.',
  keepFailed:
    'No se pudieron guardar las partidas de estos archivos (quizá el disco está lleno). Los archivos están como estaban.',

  list: 'Partidas guardadas',
  noPlayer: 'Sin jugadores',
  luck: 'suerte {{luck}}',
  inTurn: 'turno {{turn}} de {{turns}}',
  notStarted: 'sin empezar',
  ended: 'Final: {{ending}}',
  scenarioGone:
    'El escenario “{{scenario}}” no está aquí, así que esta partida se puede guardar pero no abrir.',
  score: '{{score}} de 100',
  scoreNow: '{{score}} de 100 hasta ahora',
  mandateOf: '{{government}}: {{mandate}}',
  changed: 'jugada el {{date}}',
  saved: 'archivo guardado',
  unsaved: 'archivo sin guardar',

  goOn: 'Seguir',
  lookAt: 'Verla',
  rename: 'Renombrar',
  renameLabel: 'Nombre de esta partida',
  renameKeep: 'Poner nombre',
  cancel: 'Cancelar',
  save: 'Guardar archivo',
  remove: 'Quitar',
  named: '{{action}}: {{name}}',
  removed: 'Quitaste {{name}}.',
  undo: 'Devolverla',
  savedNow: 'El archivo de “{{name}}” pasó al navegador para que lo guarde.',

  tick: 'Comparar {{name}}',
  compare: 'Comparar',
  compareCount_one: 'Comparar {{count}} partida',
  compareCount_other: 'Comparar {{count}} partidas',
  compareHow: 'Marca de dos a seis partidas para ponerlas lado a lado.',
  compareMore: 'Marca una más, o compárala con lo que pasó en realidad.',
  compareMost: 'Más de seis partidas no se distinguen: desmarca una primero.',
  compareMixed: 'Solo se pueden comparar partidas de un mismo escenario.',

  reading_one: 'Leyendo {{count}} archivo…',
  reading_other: 'Leyendo {{count}} archivos…',
  filesRead_one: 'Se leyó {{count}} partida.',
  filesRead_other: 'Se leyeron {{count}} partidas.',
  filesNotRead_one: 'No se leyó {{count}} archivo.',
  filesNotRead_other: 'No se leyeron {{count}} archivos.',
  filesTold: 'Lo que hay que decir de estos archivos',
  dismiss: 'Cerrar esta lista',
  fileKnown: 'Esta partida ya estaba aquí; no se agrega dos veces.',
  rulesDiffer: 'Se jugó con reglas distintas de las que tiene aquí el escenario.',
  stops_zero: 'Aquí no se puede repetir ninguno de sus turnos.',
  stops_one: 'Se repite {{count}} turno y ahí se detiene.',
  stops_other: 'Se repiten {{count}} turnos y ahí se detiene.',
  wholeFile: 'aquello de lo que consta una partida',
  'too-many': 'No se leyó: se leen como máximo {{most}} archivos a la vez. Agrégalo después de estos.',
  'too-large':
    'Este archivo es demasiado grande para ser una partida. Elige un archivo que haya guardado el juego.',
  'file-unreadable':
    'El navegador no pudo leer este archivo. Cópialo en este dispositivo y elígelo otra vez.',
  'scenario-missing':
    'Esta partida es del escenario “{{scenario}}”, que no está aquí. Ábrela donde se juegue ese escenario.',
  'scenario-unloaded':
    'No se pudo cargar su escenario “{{scenario}}”. Revisa la conexión y abre el archivo otra vez.',
} satisfies Texts['games'];
