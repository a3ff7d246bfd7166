package org.agentos.rules.rulebook.style.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.agentos.rules.rulebook.style.pattern.Assertion.Ahead;
import org.agentos.rules.rulebook.style.pattern.Assertion.Behind;
import org.agentos.rules.rulebook.style.pattern.Assertion.WordBoundary;

/**
 * Rewrites one pattern for RE2/J. A lookaround becomes an empty group and an {@link Assertion} about its place, which is the
 * same thing as long as that place does not depend on where a repetition stops; otherwise it is refused.
 */
final class Translation {

    static final int LONGEST = 5_000;
    private static final int NESTING = 30;
    private static final int REPEATS = 1_000;
    private static final String WORD = "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}";
    private static final String SPACE = "\\s\\x{0B}\\x{85}\\p{Z}";

    /** A group in the result, by its number, and what must hold there. */
    record Placed(int group, Assertion assertion) {}

    private final PatternSyntax syntax;
    private final String source;
    private final boolean ignoreCase;
    private final boolean unicode;
    private final StringBuilder out = new StringBuilder();
    private final List<Placed> assertions = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final Deque<Integer> repeats = new ArrayDeque<>();
    private int count;
    private int at;
    private boolean afterRepetition;

    private Translation(String source, boolean ignoreCase, boolean unicode) {
        this.source = source;
        this.syntax = new PatternSyntax(source);
        this.ignoreCase = ignoreCase;
        this.unicode = unicode;
        repeats.push(1);
    }

    static Translation of(String source, boolean ignoreCase) throws PatternRefused {
        if (source.length() > LONGEST) {
            throw new PatternRefused("A pattern has at most " + LONGEST + " characters; split it up.");
        }
        Translation translation = new Translation(source, ignoreCase, PatternSyntax.needsUnicode(source));
        translation.run();
        return translation;
    }

    /** In RE2's syntax. */
    String text() {
        return out.toString();
    }

    /** Whether words in it may have letters that RE2's own boundaries do not know. */
    boolean unicode() {
        return unicode;
    }

    List<Placed> assertions() {
        return assertions;
    }

    /** Numbers of the groups that the author wrote. */
    List<Integer> groups() {
        return groups;
    }

    private void run() throws PatternRefused {
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean repetition = false;
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> open();
                case ')' -> close();
                case '*', '+', '?', '{' -> repetition = quantifier();
                default -> literal(c);
            }
            afterRepetition = repetition;
        }
        if (repeats.size() > 1) {
            throw new PatternRefused("A bracket '(' is not closed.");
        }
    }

    private void literal(char c) {
        out.append(c);
        at++;
    }

    private void escape() throws PatternRefused {
        if (at + 1 == source.length()) {
            throw new PatternRefused("The pattern ends in a lone backslash; write '\\\\' for a backslash.");
        }
        char c = source.charAt(at + 1);
        at += 2;
        switch (c) {
            case 'b', 'B' -> boundary(c == 'b');
            case 'w' -> out.append('[').append(WORD).append(']');
            case 'W' -> out.append("[^").append(WORD).append(']');
            case 's' -> out.append('[').append(SPACE).append(']');
            case 'S' -> out.append("[^").append(SPACE).append(']');
            case 'd' -> out.append("\\p{Nd}");
            case 'D' -> out.append("\\P{Nd}");
            case 'u' -> hexadecimal();
            case 'Z' -> out.append("\\z");
            case 'k', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                throw new PatternRefused(
                        "A back-reference (\\" + c + ") can't be matched in linear time; write the repeated text out.");
            default -> out.append('\\').append(c);
        }
    }

    private void boundary(boolean wanted) {
        if (unicode && repeats.peek() == 1) {
            place(new WordBoundary(wanted));
        } else {
            out.append(wanted ? "\\b" : "\\B");
        }
    }

    private void hexadecimal() throws PatternRefused {
        if (at + 4 > source.length() || !source.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
            throw new PatternRefused("After \\u there are four hexadecimal digits, as in \\u2019.");
        }
        out.append("\\x{").append(source, at, at + 4).append('}');
        at += 4;
    }

    private void characterClass() throws PatternRefused {
        int end = syntax.endOfClass(at);
        out.append(PatternSyntax.translateClass(source.substring(at, end), WORD, SPACE));
        at = end;
    }

    private void open() throws PatternRefused {
        int end = syntax.endOfGroup(at);
        int times = syntax.repetitions(end + 1);
        if (repeats.size() > NESTING) {
            throw new PatternRefused("Brackets are nested more than " + NESTING + " deep.");
        }
        String rest = source.substring(at, Math.min(end, at + 4));
        if (rest.startsWith("(?=") || rest.startsWith("(?!")) {
            look(end, times, 3, rest.charAt(2) == '=', true);
        } else if (rest.startsWith("(?<=") || rest.startsWith("(?<!")) {
            look(end, times, 4, rest.charAt(3) == '=', false);
        } else {
            openGroup(rest, bounded((long) times * repeats.peek()));
        }
    }

    private static int bounded(long times) throws PatternRefused {
        if (times > REPEATS) {
            throw new PatternRefused("Nested repetitions multiply to more than " + REPEATS + "; simplify the pattern.");
        }
        return (int) times;
    }

    private void openGroup(String rest, int times) throws PatternRefused {
        repeats.push(times);
        if (rest.startsWith("(?>") || rest.startsWith("(?(")) {
            throw new PatternRefused("Atomic and conditional groups don't run here; write a plain group '(?:'.");
        }
        boolean named = rest.startsWith("(?<") || rest.startsWith("(?P<") || rest.startsWith("(?'");
        if (rest.startsWith("(?") && !named) {
            out.append("(?");
            at += 2;
            return;
        }
        groups.add(++count);
        out.append('(');
        at = named ? syntax.afterName(at) : at + 1;
    }

    private void close() throws PatternRefused {
        if (repeats.size() == 1) {
            throw new PatternRefused("A bracket ')' closes nothing; write '\\)' for the character.");
        }
        repeats.pop();
        literal(')');
    }

    private void look(int end, int times, int skip, boolean wanted, boolean ahead) throws PatternRefused {
        if (times > 1 || repeats.peek() > 1) {
            throw new PatternRefused("A lookaround inside of a repetition does not run here; move it out.");
        }
        if (afterRepetition) {
            throw new PatternRefused(
                    "A lookaround right after a repetition does not run here: where the repetition stops"
                            + " would depend on it; put a \\b or a character between them.");
        }
        Translation inner = of(source.substring(at + skip, end), ignoreCase);
        if (inner.assertions.stream().anyMatch(placed -> !(placed.assertion() instanceof WordBoundary))) {
            throw new PatternRefused("A lookaround inside of a lookaround does not run here; write two.");
        }
        String text = (ignoreCase ? "(?i)" : "") + "(?:" + inner.text() + ")" + (ahead ? "" : "\\z");
        place(ahead ? new Ahead(compile(text), wanted) : new Behind(compile(text), wanted));
        at = end + 1;
    }

    private void place(Assertion assertion) {
        assertions.add(new Placed(++count, assertion));
        out.append("()");
    }

    private boolean quantifier() throws PatternRefused {
        int end = syntax.endOfQuantifier(at);
        bounded((long) syntax.repetitions(at) * repeats.peek());
        boolean repetition = end > at;
        out.append(source, at, Math.max(end, at + 1));
        at = Math.max(end, at + 1);
        return repetition;
    }

    static Pattern compile(String pattern) throws PatternRefused {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new PatternRefused("The pattern can't be read: " + e.getMessage() + ".");
        }
    }
}
