package org.agentos.agents.social;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person asked for, as far as a writer without a language model understands it: quoted words after {@code remove},
 * {@code replace … with}, {@code add}; and {@code shorten}.
 *
 * @param understood false when there is an instruction and nothing of it was understood
 */
record Instruction(
        List<String> removals,
        List<Replacement> replacements,
        List<String> additions,
        boolean shorten,
        boolean understood) {

    private static final String QUOTED = "[\"“”'‘’«]([^\"“”‘’«»]{1,400})[\"“”'‘’»]";
    private static final Pattern REPLACE =
            Pattern.compile("(?i)\\b(?:replace|change)\\s+" + QUOTED + "\\s+(?:with|to|by)\\s+" + QUOTED);
    private static final Pattern REMOVE =
            Pattern.compile("(?i)\\b(?:remove|delete|drop|cut|leave out|without)\\s+(?:the\\s+\\w+\\s+)?" + QUOTED);
    private static final Pattern ADD =
            Pattern.compile("(?i)\\b(?:add|append|include|say|mention)\\s+(?:the\\s+\\w+\\s+)?" + QUOTED);
    private static final Pattern SHORTEN = Pattern.compile("(?i)\\b(?:shorten|shorter|too long)\\b");

    /** Words and what to write instead. */
    record Replacement(String words, String instead) {}

    static Instruction of(String text) {
        List<Replacement> replacements = new ArrayList<>();
        Matcher matcher = REPLACE.matcher(text);
        while (matcher.find()) {
            replacements.add(new Replacement(matcher.group(1), matcher.group(2)));
        }
        List<String> removals = quoted(REMOVE, text);
        List<String> additions = quoted(ADD, text);
        boolean shorten = SHORTEN.matcher(text).find();
        boolean any = shorten || !replacements.isEmpty() || !removals.isEmpty() || !additions.isEmpty();
        return new Instruction(removals, replacements, additions, shorten, any || text.isBlank());
    }

    private static List<String> quoted(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
