/** Lets files be dropped on a screen that has no place of its own for them. */
import { useSay } from '../stores';
import { useBringIn } from './bring-in';
import { DropVeil } from './open-files';
import { useFileDrop } from './use-file-drop';

export function DropAnywhere() {
  const say = useSay();
  const bringIn = useBringIn();
  const over = useFileDrop((files) => void bringIn(files));
  return <DropVeil shown={over} text={say('shell.dropAnywhere')} />;
}
