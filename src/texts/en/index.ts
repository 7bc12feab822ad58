/** English, by area. Every other language has the same areas and keys. */
import { balance } from './balance';
import { cards } from './cards';
import { checks } from './checks';
import { cli } from './cli';
import { compare } from './compare';
import { games } from './games';
import { play } from './play';
import { problems } from './problems';
import { refusals } from './refusals';
import { report } from './report';
import { shell } from './shell';
import { stage } from './stage';
import { studio } from './studio';
import { things } from './things';

export const en = {
  balance,
  cards,
  checks,
  cli,
  compare,
  games,
  play,
  problems,
  refusals,
  report,
  shell,
  stage,
  studio,
  things,
};
