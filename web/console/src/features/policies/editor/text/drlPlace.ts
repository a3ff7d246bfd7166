/** Where in a rule one stands. */
export interface DrlPlace {
  section: 'head' | 'when' | 'then';
  /** The words before the brackets that are open, outermost first. */
  calls: string[];
  /** Inside a text. */
  quoted: boolean;
  /** What stands before within the innermost open pattern, whose word has a capital. */
  within: string;
}

const OPENING = /\$?([A-Za-z]\w*)\s*$/;

/** Reads from the last rule of a text on. Brackets and words in texts and comments of one line do not count. */
export function drlPlace(before: string): DrlPlace {
  const rule = before.slice(Math.max(0, before.lastIndexOf('\nrule ')));
  const open: { word: string; from: number }[] = [];
  let quoted = false;
  let plain = '';
  for (let i = 0; i < rule.length; i++) {
    const character = rule[i] ?? '';
    if (quoted) {
      if (character === '\\') i++;
      else quoted = character !== '"';
      continue;
    }
    if (character === '/' && rule[i + 1] === '/') {
      const end = rule.indexOf('\n', i);
      i = end < 0 ? rule.length : end - 1;
      continue;
    }
    if (character === '"') quoted = true;
    else if (character === '(') open.push({ word: OPENING.exec(rule.slice(0, i))?.[1] ?? '', from: i + 1 });
    else if (character === ')') open.pop();
    plain += character;
  }
  const pattern = open.findLast(({ word }) => /^[A-Z]/.test(word));
  return {
    section: /\n\s*then\b/.test(plain) ? 'then' : /\n\s*when\b/.test(plain) ? 'when' : 'head',
    calls: open.map(({ word }) => word),
    quoted,
    within: pattern ? rule.slice(pattern.from) : '',
  };
}

const COMPARED = /([a-z]\w*)\s*(?:not\s+)?(?:==|!=|contains|matches|memberOf|str\[\w+\]|in\s*\()\s*(?:"(?:[^"\\]|\\.)*"\s*,\s*)*"[^"]*$/;

/** The field that a text which one is writing is compared with. */
export const comparedField = ({ within }: DrlPlace): string | undefined => COMPARED.exec(within)?.[1];
