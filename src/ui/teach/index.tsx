/** The teacher's page, and what a model believes. */
export { ModelScreen } from './model-screen';
export { TeachScreen } from './teach-screen';
