import { StreamLanguage, type StringStream } from '@codemirror/language';

const KEYWORDS = new Set(['package', 'rule', 'when', 'then', 'end', 'not', 'exists', 'accumulate', 'and', 'or', 'in', 'contains', 'memberOf', 'matches', 'str']);
const CALLS = new Set(['block', 'review', 'note', 'points', 'require', 'wordList', 'wordOf', 'last', 'next', 'moment', 'count', 'sum', 'min', 'max', 'average']);

interface State {
  comment: boolean;
}

function inComment(stream: StringStream, state: State): string {
  if (stream.skipTo('*/')) {
    stream.match('*/');
    state.comment = false;
  } else {
    stream.skipToEnd();
  }
  return 'comment';
}

function wordToken(word: string): string | null {
  if (KEYWORDS.has(word)) return 'keyword';
  if (word === 'true' || word === 'false') return 'atom';
  if (CALLS.has(word)) return 'variableName.special';
  if (/^[A-Z][A-Z_]+$/.test(word)) return 'atom';
  return /^[A-Z]/.test(word) ? 'typeName' : 'propertyName';
}

/** The colours of restricted DRL. What the words mean is the server's to say. */
export const drlMode = StreamLanguage.define<State>({
  name: 'drl',
  startState: () => ({ comment: false }),
  token(stream, state) {
    if (state.comment) return inComment(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'lineComment';
    }
    if (stream.match('/*')) {
      state.comment = true;
      return 'comment';
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(/^\$\w+/)) return 'variableName.definition';
    if (stream.match(/^-?\d+(?:\.\d+)?/)) return 'number';
    const word = stream.match(/^[A-Za-z_]\w*/);
    if (word && word !== true) return wordToken(word[0]);
    stream.next();
    return 'operator';
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', '"'] },
    indentOnInput: /^\s*(?:when|then|end)$/,
  },
});
