/** The scenario as its file. */
import type { EditorView } from '@codemirror/view';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { describeFinding, type OpenDraft, offsetOf, type Path, skim } from '../../store/studio';
import { useSay } from '../stores';
import { createEditor, goToLine, goToOffset, showFindings, takeText } from './editor/editor';
import type { Jump } from './jump';
import styles from './studio.module.css';
import { useStudio, useStudioStore } from './studio-store';

interface FileViewProps {
  readonly open: OpenDraft;
  readonly selection: Path;
  readonly jump: Jump | undefined;
}

export function FileView({ open, selection, jump }: FileViewProps) {
  const say = useSay();
  const store = useStudioStore();
  const putRight = useStudio((state) => state.putRight);
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const jumped = useRef<number>(undefined);
  const { text, findings, checked } = open;
  useLayoutEffect(() => {
    if (!box.current) return;
    const { setText, undo, redo, open: begun, selection: looked } = store.getState();
    const text = begun?.text ?? '';
    const view = createEditor(box.current, {
      text,
      at: looked.length > 0 ? offsetOf(skim(text), looked) : 0,
      say,
      hintId: hint,
      onChange: setText,
      onUndo: undo,
      onRedo: redo,
    });
    editor.current = view;
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, [store, say, hint]);
  useEffect(() => {
    if (editor.current) takeText(editor.current, text);
  }, [text]);
  useEffect(() => {
    if (!editor.current || !checked) return;
    showFindings(editor.current, findings, (finding) => describeFinding(finding, say), {
      name: say('studio.putRight'),
      apply: putRight,
    });
  }, [findings, checked, say, putRight]);
  useEffect(() => {
    const view = editor.current;
    if (!view || !jump || jumped.current === jump.nth) return;
    jumped.current = jump.nth;
    if (jump.line > 0) goToLine(view, jump.line, jump.column);
    else goToOffset(view, offsetOf(skim(view.state.doc.toString()), selection));
  }, [jump, selection]);
  return (
    <>
      <div ref={box} />
      <p id={hint} className={styles.hint}>
        {say('studio.fileHint')}
      </p>
    </>
  );
}
