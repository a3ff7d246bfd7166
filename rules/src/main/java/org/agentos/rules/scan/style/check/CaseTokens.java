package org.agentos.rules.scan.style.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.rulebook.style.pattern.StylePattern.Match;

/** Splits a line into words, of which exceptions of more than one word are one. */
final class CaseTokens {

    private static final Pattern WORD = Pattern.compile("[\\p{N}\\p{L}*]+[^\\s]*");

    private final Exceptions exceptions;

    CaseTokens(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        replace(text, (word, exempt) -> {
            words.add(word);
            return word;
        });
        return words;
    }

    /** The text with every word replaced by what is made of it, given whether it is an exception. */
    String replace(String text, BiFunction<String, Boolean, String> change) {
        List<Match> exempt =
                exceptions.words().isEmpty() ? List.of() : exceptions.pattern().findAll(text);
        StringBuilder replaced = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int at = 0;
        int next = 0;
        while (at < text.length()) {
            boolean word = words.find(at);
            while (next < exempt.size() && exempt.get(next).start() < at) {
                next++;
            }
            boolean exception =
                    next < exempt.size() && (!word || exempt.get(next).start() <= words.start());
            if (!word && !exception) {
                break;
            }
            int from = exception ? exempt.get(next).start() : words.start();
            int to = exception ? exempt.get(next).end() : words.end();
            replaced.append(text, at, from).append(change.apply(text.substring(from, to), exception));
            at = to;
        }
        return replaced.append(text.substring(at)).toString();
    }
}
