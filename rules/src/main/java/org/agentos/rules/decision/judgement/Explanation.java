package org.agentos.rules.decision.judgement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.Consequence.BoundNumber;
import org.agentos.rules.rulebook.Consequence.Points;
import org.agentos.rules.rulebook.Consequence.ScaledPoints;
import org.agentos.rules.rulebook.Consequence.Violation;
import org.agentos.rules.rulebook.MessageTemplate;
import org.agentos.rules.rulebook.MessageTemplate.Placeholder;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;
import org.agentos.rules.rulebook.matching.Total;

/** Explains why a rule fired: the facts it rests on, and its message filled from them. */
public final class Explanation {

    private static final int VALUES_SHOWN = 3;
    private static final int VALUE_LENGTH = 80;

    private final FactSet facts;
    private final Matching matching;

    public Explanation(FactSet facts, List<WordFact> words, Lexicon lexicon) {
        this.facts = facts;
        this.matching = Matching.of(facts, words, lexicon);
    }

    public FiredRule of(Rule rule) {
        Map<String, Set<Fact>> evidence = matching.evidence(rule.condition());
        String message = rule.violation().map(Violation::message).orElse(rule.title());
        return new FiredRule(
                rule.id(),
                rule.title(),
                rule.severity(),
                rule.violation().map(Violation::effect).orElse(Effect.NOTE),
                fill(message, evidence),
                fill(rule.violation().map(Violation::remedy).orElse(""), evidence),
                rule.legalBasis(),
                findingIds(evidence),
                points(rule, evidence),
                rule.owner());
    }

    private static List<String> findingIds(Map<String, Set<Fact>> evidence) {
        return evidence.values().stream()
                .flatMap(Set::stream)
                .flatMap(fact -> fact.evidence().stream())
                .distinct()
                .toList();
    }

    private static Map<Dimension, Integer> points(Rule rule, Map<String, Set<Fact>> evidence) {
        Map<Dimension, Integer> sums = new EnumMap<>(Dimension.class);
        rule.consequences(Points.class)
                .forEach(points -> sums.merge(points.dimension(), points.points(), Integer::sum));
        rule.consequences(ScaledPoints.class)
                .forEach(points ->
                        sums.merge(points.dimension(), points.points(value(points.number(), evidence)), Integer::sum));
        return sums;
    }

    /** The number; 0 where there is none. */
    private static BigDecimal value(BoundNumber number, Map<String, Set<Fact>> evidence) {
        Set<Fact> matched = evidence.getOrDefault(number.alias(), Set.of());
        return Total.of(matched, number.field()).value(number.aggregate()).orElse(BigDecimal.ZERO);
    }

    private String fill(String message, Map<String, Set<Fact>> evidence) {
        return new MessageTemplate(message).fill(placeholder -> {
            boolean content = placeholder.alias().equals("content");
            Set<Fact> matched =
                    content ? Set.of(facts.content()) : evidence.getOrDefault(placeholder.alias(), Set.of());
            return value(placeholder, matched);
        });
    }

    private static String value(Placeholder placeholder, Set<Fact> matched) {
        if (placeholder.field().equals(MessageTemplate.COUNT)) {
            return String.valueOf(matched.size());
        }
        Set<String> values = new LinkedHashSet<>();
        matched.forEach(
                fact -> values.add(shown(FactRegistry.standard().of(fact).read(placeholder.field(), fact))));
        if (values.isEmpty()) {
            return "none";
        }
        List<String> first = values.stream().limit(VALUES_SHOWN).toList();
        int more = values.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? String.valueOf(Math.round(number))
                    : String.format(Locale.ROOT, "%.2f", number);
        }
        String text = String.valueOf(value);
        return text.codePointCount(0, text.length()) <= VALUE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, VALUE_LENGTH)) + "…";
    }
}
