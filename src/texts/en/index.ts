/** English, by area. Every other language has the same areas and keys. */
import { authoring } from './authoring';
import { cli } from './cli';
import { playing } from './playing';

export const en = { ...playing, ...authoring, cli };
