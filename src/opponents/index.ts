/** The opponents' door. */
export {
  decide,
  type Opponent,
  type OpponentChoice,
  type OpponentKind,
  opponent,
  type Reason,
  reallyChoice,
} from './opponent';
export { chooseAll, clear, playOut, type Workspace, workspace } from './play-out';
