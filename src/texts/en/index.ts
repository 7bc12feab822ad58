/** English, by area. Every other language has the same areas and keys. */
import { cards } from './cards';
import { checks } from './checks';
import { cli } from './cli';
import { compare } from './compare';
import { games } from './games';
import { play } from './play';
import { problems } from './problems';
import { refusals } from './refusals';
import { shell } from './shell';
import { stage } from './stage';
import { things } from './things';

export const en = { cards, checks, cli, compare, games, play, problems, refusals, shell, stage, things };
