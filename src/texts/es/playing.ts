/** What is said on the screens of players. */
import { compare } from './compare';
import { games } from './games';
import { guide } from './guide';
import { play } from './play';
import { refusals } from './refusals';
import { shell } from './shell';
import { stage } from './stage';
import { things } from './things';

export const playing = { compare, games, guide, play, refusals, shell, stage, things };
