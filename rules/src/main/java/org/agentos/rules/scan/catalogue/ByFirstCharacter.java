package org.agentos.rules.scan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms by the characters that their patterns may begin with, in the order in which they were given. */
public final class ByFirstCharacter<T> {

    private static final int ASCII = 128;
    private static final List<String> BEYOND = List.of("ä", "ü");

    private final List<List<T>> byFirst = new ArrayList<>();
    private final List<T> others;

    public ByFirstCharacter(List<T> forms, Function<T, Pattern> pattern) {
        for (char c = 0; c < ASCII; c++) {
            String first = Character.toString(c);
            byFirst.add(forms.stream()
                    .filter(form -> mayBegin(pattern.apply(form), first))
                    .toList());
        }
        others = forms.stream()
                .filter(form -> BEYOND.stream().anyMatch(first -> mayBegin(pattern.apply(form), first)))
                .toList();
    }

    public List<T> beginningWith(char c) {
        return c < ASCII ? byFirst.get(c) : others;
    }

    /** A matcher that runs out of text after one character would have gone on. */
    private static boolean mayBegin(Pattern pattern, String first) {
        Matcher matcher = pattern.matcher(first);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
