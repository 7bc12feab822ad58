/** Bringing files in: what the screens that open files share. */
export { FileReport } from './file-report';
export { traceSays } from './file-says';
export { DropVeil, OpenFiles } from './open-files';
export { useFileDrop } from './use-file-drop';
