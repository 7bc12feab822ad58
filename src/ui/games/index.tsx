/** The games that are kept: the screen's door. */
export { GamesScreen } from './games-screen';
