package org.agentos.rules.rulebook.guided.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;

/** Tones that can be measured, each by when a text fails it. A tone that nothing measures is not in here. */
final class Tones {

    /** When a text fails a tone, and a sentence that says so. */
    record Failing(Condition condition, String message) {}

    static final Map<String, Failing> KNOWN = known();

    private Tones() {}

    private static Map<String, Failing> known() {
        Map<String, Failing> tones = new LinkedHashMap<>();
        Condition shouting = any(above("exclamationCount", "1"), above("capitalsShare", "0.2"));
        Condition rude = any(found("profanity"), found("hate"), found("style.exclusive-language"));
        Condition boasting = any(found("claim.superlative"), found("clickbait"));
        tones.put("calm", new Failing(shouting, "The text shouts: capitals or exclamation marks."));
        tones.put("professional", new Failing(any(shouting, rude), "The text shouts or uses rude words."));
        tones.put("formal", new Failing(any(shouting, rude), "The text shouts or uses rude words."));
        tones.put("respectful", new Failing(rude, "The text uses words that hurt or exclude people."));
        tones.put(
                "inclusive",
                new Failing(found("style.exclusive-language"), "The text uses words that exclude people."));
        tones.put("factual", new Failing(boasting, "The text boasts or baits."));
        tones.put("modest", new Failing(boasting, "The text boasts or baits."));
        tones.put("plain", new Failing(below("readability", "50"), "The text is hard to read."));
        tones.put("simple", new Failing(below("readability", "60"), "The text is hard to read."));
        tones.put("concise", new Failing(above("averageSentenceLength", "22"), "The sentences are long."));
        return tones;
    }

    private static Condition any(Condition... conditions) {
        return new Condition.AnyOf(List.of(conditions));
    }

    private static Condition found(String kind) {
        return new Condition.Exists(Pattern.of("finding", new Constraint.Text("kind", TextTest.STARTS_WITH, kind)));
    }

    private static Condition above(String field, String limit) {
        return content(field, Operator.GREATER_THAN, limit);
    }

    private static Condition below(String field, String limit) {
        return content(field, Operator.LESS_THAN, limit);
    }

    private static Condition content(String field, Operator operator, String limit) {
        Value value = new Value.Numeral(new BigDecimal(limit));
        return new Condition.Exists(Pattern.of("content", new Constraint.Compare(field, operator, value)));
    }
}
