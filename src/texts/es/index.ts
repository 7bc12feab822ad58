/** Spanish, by area. */
import { authoring } from './authoring';
import { cli } from './cli';
import { playing } from './playing';

export const es = { ...playing, ...authoring, cli };
