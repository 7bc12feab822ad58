/** The file as an editor: CodeMirror with what the studio gives it, and no memory of its own for undoing. */
import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { type Action, type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Text } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Finding } from '../../../store/studio';
import type { Say } from '../../../texts';
import { assist } from './assist';
import { phrasesIn } from './phrases';
import { houseTheme } from './theme';

/** A change that comes from outside and need not be told to it. */
const FromOutside = Annotation.define<boolean>();

export interface EditorParts {
  readonly text: string;
  /** Where it begins: an offset in the text. */
  readonly at: number;
  readonly say: Say;
  readonly hintId: string;
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export function createEditor(parent: HTMLElement, parts: EditorParts): EditorView {
  const { text, say, hintId, onChange, onUndo, onRedo } = parts;
  const at = Math.min(parts.at, text.length);
  const run = (action: () => void) => () => {
    action();
    return true;
  };
  const view = new EditorView({
    parent,
    scrollTo: EditorView.scrollIntoView(at, { y: 'center' }),
    state: EditorState.create({
      doc: text,
      selection: { anchor: at },
      extensions: [
        lineNumbers(),
        lintGutter(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        highlightSelectionMatches(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        yaml(),
        search({ top: true }),
        assist,
        houseTheme,
        EditorView.lineWrapping,
        phrasesIn(say),
        EditorView.contentAttributes.of({
          tabindex: '0',
          'aria-label': say('studio.fileLabel'),
          'aria-describedby': hintId,
        }),
        EditorView.updateListener.of((update) => {
          const outside = update.transactions.some((one) => one.annotation(FromOutside));
          if (update.docChanged && !outside) onChange(update.state.doc.toString());
        }),
        keymap.of([
          { key: 'Mod-z', run: run(onUndo), shift: run(onRedo), preventDefault: true },
          { key: 'Mod-y', run: run(onRedo), preventDefault: true },
          ...completionKeymap,
          ...searchKeymap,
          ...lintKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
      ],
    }),
  });
  showMeasured(view);
  // Whoever comes by keyboard gets out by keyboard; Ctrl+M changes that.
  view.setTabFocusMode(true);
  return view;
}

/** Shows it when its lines have been measured: until then they are where they were guessed to be. */
function showMeasured(view: EditorView): void {
  view.dom.style.visibility = 'hidden';
  const frame = (then: () => void) =>
    view.requestMeasure({ read: () => {}, write: () => requestAnimationFrame(then) });
  frame(() => frame(() => show(view)));
}

function show(view: EditorView): void {
  view.dom.style.visibility = '';
}

/** Gives the editor a text that was changed elsewhere, as the one change that it is, so that the cursor stays. */
export function takeText(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (now === text) return;
  let from = 0;
  const shorter = Math.min(now.length, text.length);
  while (from < shorter && now[from] === text[from]) from++;
  let end = 0;
  while (end < shorter - from && now[now.length - 1 - end] === text[text.length - 1 - end]) end++;
  view.dispatch({
    changes: { from, to: now.length - end, insert: text.slice(from, text.length - end) },
    annotations: FromOutside.of(true),
    scrollIntoView: true,
  });
}

function offsetIn(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(at.from + Math.max(0, column - 1), at.to);
}

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;

export function showFindings(
  view: EditorView,
  findings: readonly Finding[],
  tell: (finding: Finding) => string,
  remedy: { readonly name: string; readonly apply: (finding: Finding) => void },
): void {
  const { doc } = view.state;
  const diagnostics = findings.map((finding): Diagnostic => {
    const from = offsetIn(doc, finding.line, finding.column);
    const word = /^[^\s:,{}[\]]+/.exec(doc.sliceString(from, Math.min(doc.length, from + 80)))?.[0] ?? '';
    const action: Action = { name: remedy.name, apply: () => remedy.apply(finding) };
    const { suggestion } = finding;
    return {
      from,
      to: from + word.length,
      severity: SEVERITY[finding.severity],
      message: tell(finding),
      ...(suggestion !== undefined && !suggestion.includes('…') && { actions: [action] }),
    };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** Puts the cursor to an offset, in sight. */
/** Goes to an offset, with the keyboard too. */
export function goToOffset(view: EditorView, offset: number): void {
  const anchor = Math.min(offset, view.state.doc.length);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  show(view);
  view.focus();
}

export const goToLine = (view: EditorView, line: number, column: number): void =>
  goToOffset(view, offsetIn(view.state.doc, line, column));
