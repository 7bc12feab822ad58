/** What the editor says by itself, in the interface's own words. */
import { EditorState, type Extension } from '@codemirror/state';
import type { Say } from '../../../texts';

export function phrasesIn(say: Say): Extension {
  return EditorState.phrases.of({
    Find: say('studio.find'),
    Replace: say('studio.findReplace'),
    next: say('studio.findNext'),
    previous: say('studio.findPrevious'),
    all: say('studio.findAll'),
    'match case': say('studio.findCase'),
    regexp: say('studio.findPattern'),
    'by word': say('studio.findWord'),
    replace: say('studio.findReplaceOne'),
    'replace all': say('studio.findReplaceAll'),
    close: say('studio.findClose'),
    'replaced match on line $': say('studio.findReplaced'),
    'replaced $ matches': say('studio.findReplacedAll'),
    'current match': say('studio.findCurrent'),
    'on line': say('studio.findOnLine'),
    'Go to line': say('studio.findGoTo'),
    go: say('studio.findGo'),
    Completions: say('studio.findCompletions'),
    Diagnostics: say('studio.toLookAt'),
    'No diagnostics': say('studio.nothing'),
    'Control character': say('studio.findControl'),
    'Selection deleted': say('studio.findDeleted'),
    '$ unchanged lines': say('studio.findUnchanged'),
  });
}
