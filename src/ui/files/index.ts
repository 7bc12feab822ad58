/** Bringing files in: what the screens that open files share. */
export { BringInProvider, useBringIn } from './bring-in';
export { DropAnywhere } from './drop-anywhere';
export { FileReport } from './file-report';
export { traceSays } from './file-says';
export { DropVeil, OpenFiles } from './open-files';
export { useFileDrop } from './use-file-drop';
