/** The stage's door. */
export type { Theme } from './palette';
export { mountStage, type Stage, type StageEvents, type StageOptions } from './stage';
export type { Inset } from './view';
