import { StreamLanguage } from '@codemirror/language';

/** The colours of JSON: names of members, texts, numbers, constants. */
export const jsonMode = StreamLanguage.define({
  name: 'json',
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^"(?:[^"\\]|\\.)*"(?=\s*:)/)) return 'propertyName';
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return 'number';
    if (stream.match(/^(?:true|false|null)\b/)) return 'atom';
    stream.next();
    return 'punctuation';
  },
  languageData: { closeBrackets: { brackets: ['[', '{', '"'] } },
});
