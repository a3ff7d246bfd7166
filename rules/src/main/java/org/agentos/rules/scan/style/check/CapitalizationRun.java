package org.agentos.rules.scan.style.check;

import java.util.List;
import java.util.Locale;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;

/** Compares a block with itself written as it should be: enough words must agree. */
record CapitalizationRun(
        StyleCheck.Capitalization check,
        LetterCase letters,
        Exceptions exceptions,
        CaseTokens tokens,
        List<StylePattern> prefix,
        List<StylePattern> own)
        implements CheckRun {

    static CapitalizationRun of(StyleCheck.Capitalization check) throws PatternRefused {
        List<StylePattern> own =
                check.match().startsWith("$") ? List.of() : List.of(StylePattern.of(check.match(), false));
        List<StylePattern> prefix =
                check.prefix().isEmpty() ? List.of() : List.of(StylePattern.of(check.prefix(), false));
        Exceptions exceptions = Exceptions.of(check.exceptions());
        return new CapitalizationRun(
                check, new LetterCase(exceptions), exceptions, new CaseTokens(exceptions), prefix, own);
    }

    @Override
    public List<Hit> run(String text, Memory memory) {
        String expected = expected(text);
        if (holds(text, expected)) {
            return List.of();
        }
        return List.of(new Hit(0, text.length(), Messages.fill(check.head().message(), text, expected)));
    }

    private String expected(String text) {
        String before = prefix(text);
        String rest = text.substring(before.length());
        return switch (check.match()) {
            case "$title" -> before + letters.title(rest, check.style().equals("Chicago"));
            case "$sentence" -> before + letters.sentence(rest, check.indicators());
            case "$lower" -> text.toLowerCase(Locale.ROOT);
            case "$upper" -> text.toUpperCase(Locale.ROOT);
            default -> check.match();
        };
    }

    private String prefix(String text) {
        return prefix.stream()
                .flatMap(pattern -> pattern.findAll(text).stream())
                .filter(match -> match.start() == 0)
                .map(match -> text.substring(0, match.end()))
                .findFirst()
                .orElse("");
    }

    private boolean holds(String text, String expected) {
        return switch (check.match()) {
            case "$title" -> share(text, expected, true) >= check.threshold();
            case "$sentence" -> share(text, expected, false) >= check.threshold();
            case "$lower", "$upper" -> text.equals(expected) || exceptions.cover(text);
            default -> own.stream().anyMatch(pattern -> pattern.find(text)) || exceptions.cover(text);
        };
    }

    /** The share of words that are as expected; 0 when the first word of a sentence is not. */
    private double share(String text, String expected, boolean title) {
        List<String> words = tokens.of(text);
        List<String> wanted = tokens.of(expected);
        int agreeing = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean agrees = i >= wanted.size()
                    || word.equals(wanted.get(i))
                    || exceptions.cover(word)
                    || title && word.equals(word.toUpperCase(Locale.ROOT));
            if (!agrees && !title && i == 0 && !word.equals(LetterCase.capitalized(word.toLowerCase(Locale.ROOT)))) {
                return 0;
            }
            agreeing += agrees ? 1 : 0;
        }
        return words.isEmpty() ? 1 : (double) agreeing / words.size();
    }
}
