/** What is said to authors, in Spanish. */
import { access } from './access';
import { balance } from './balance';
import { cards } from './cards';
import { checks } from './checks';
import { problems } from './problems';
import { report } from './report';
import { studio } from './studio';
import { teach } from './teach';

export const authoring = { access, balance, cards, checks, problems, report, studio, teach };
