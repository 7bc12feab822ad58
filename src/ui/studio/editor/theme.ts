/** The house's colours for the file, by the tokens, so that day and night are one theme. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--seat-0-ink)', fontWeight: '500' },
  { tag: tags.string, color: 'var(--security-ink)' },
  { tag: [tags.lineComment, tags.comment], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--muted)' },
  { tag: [tags.keyword, tags.labelName, tags.typeName, tags.meta], color: 'var(--trust-ink)' },
]);

const paper = EditorView.theme({
  '&': {
    height: 'calc(100dvh - 210px)',
    minHeight: '360px',
    border: '1px solid var(--line)',
    background: 'var(--card)',
    color: 'var(--ink)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': {
    borderRight: '1px solid var(--line)',
    background: 'var(--paper-bright)',
    color: 'var(--muted)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)', fontWeight: '600' },
  '.cm-content ::selection': { background: 'var(--line)' },
  '.cm-matchingBracket': { outline: '1px solid var(--line-strong)', background: 'transparent' },
  '.cm-panels': { background: 'var(--paper-bright)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 10px', fontFamily: 'var(--sans)', fontSize: '0.875rem' },
  '.cm-panel.cm-search label': { fontSize: '0.875rem' },
  '.cm-textfield': {
    borderColor: 'var(--line-strong)',
    background: 'var(--card)',
    color: 'var(--ink)',
    fontSize: '0.875rem',
  },
  '.cm-button': {
    borderColor: 'var(--line-strong)',
    background: 'var(--card)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    fontSize: '0.875rem',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '1.1rem' },
  '.cm-searchMatch': { background: 'var(--seat-1-tint)', outline: '1px solid var(--seat-1)' },
  '.cm-tooltip': {
    maxWidth: '36em',
    border: '1px solid var(--line-strong)',
    background: 'var(--card)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    fontSize: '0.875rem',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--button)',
    color: 'var(--button-ink)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'var(--button-ink)' },
  '.cm-completionDetail': {
    marginLeft: '1em',
    color: 'var(--muted)',
    fontFamily: 'var(--sans)',
    fontStyle: 'normal',
  },
  '.cm-completionIcon': { display: 'none' },
  '.cm-hover': { padding: '8px 12px' },
  '.cm-hover strong': { fontFamily: 'var(--mono)', fontWeight: '500' },
  '.cm-diagnostic': { padding: '6px 10px', borderLeft: '4px solid var(--line-strong)', fontSize: '0.875rem' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--wrong)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--seat-1)' },
  '.cm-diagnosticAction': { background: 'var(--button)', color: 'var(--button-ink)', fontSize: '0.875rem' },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--wrong)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--seat-1-ink)' },
  '.cm-lintRange-info': { textDecorationColor: 'var(--line-strong)' },
  '.cm-changedLine, .cm-insertedLine': { background: 'var(--seat-0-tint) !important' },
  '.cm-deletedChunk': { background: 'var(--seat-1-tint) !important' },
  '.cm-changedText': { background: 'transparent !important', borderBottom: '2px solid var(--seat-0)' },
  '.cm-deletedChunk .cm-deletedText': {
    background: 'transparent !important',
    borderBottom: '2px solid var(--seat-1)',
  },
  '.cm-insertedLine::before': { content: '"+ "', color: 'var(--muted)' },
  '.cm-deletedLine::before': { content: '"− "', color: 'var(--muted)' },
  '.cm-collapsedLines': { background: 'var(--paper-bright)', color: 'var(--muted)' },
});

export const houseTheme = [paper, syntaxHighlighting(colours)];
