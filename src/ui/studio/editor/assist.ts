/** Completion and hover of the editor, by the language's own definition. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { hoverTooltip } from '@codemirror/view';
import { completionsAt, hoverAt } from '../../../store/studio';

function complete(context: CompletionContext): CompletionResult | null {
  const before = context.matchBefore(/[\w-]*/);
  if (!context.explicit && (!before || before.from === before.to)) return null;
  const found = completionsAt(context.state.doc.toString(), context.pos);
  if (!found) return null;
  return {
    from: found.from,
    validFor: /^[\w-]*$/,
    options: found.options.map(({ label, apply, says, kind }, place) => ({
      label,
      apply,
      ...(says !== '' && { detail: says }),
      boost: -place / 10,
      type: kind === 'field' ? 'property' : kind === 'name' ? 'variable' : 'constant',
    })),
  };
}

const hover = hoverTooltip((view, offset) => {
  const found = hoverAt(view.state.doc.toString(), offset);
  if (!found) return null;
  return {
    pos: found.from,
    end: found.to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-hover';
      const title = document.createElement('strong');
      title.textContent = found.title;
      dom.append(title, ` ${found.says}`);
      return { dom };
    },
  };
});

export const assist = [autocompletion({ override: [complete], icons: false }), hover];
