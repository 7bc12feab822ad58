/** Games laid side by side: the screen's door. */
export { CompareScreen } from './compare-screen';
