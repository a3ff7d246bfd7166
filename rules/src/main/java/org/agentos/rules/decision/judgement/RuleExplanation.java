package org.agentos.rules.decision.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.Consequence.BoundNumber;
import org.agentos.rules.rulebook.Consequence.Points;
import org.agentos.rules.rulebook.Consequence.ScaledPoints;
import org.agentos.rules.rulebook.Consequence.Violation;
import org.agentos.rules.rulebook.MessageTemplate;
import org.agentos.rules.rulebook.MessageTemplate.Placeholder;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.matching.Matching;
import org.agentos.rules.rulebook.matching.Total;

/** Explains why a rule fired: the facts it rests on, and its message filled from them. Immutable. */
final class RuleExplanation {

    private static final int VALUES_SHOWN = 3;
    private static final int VALUE_LENGTH = 80;

    private final Rule rule;
    private final Effect effect;
    private final MessageTemplate message;
    private final MessageTemplate remedy;
    private final Map<Dimension, Integer> constantPoints = new EnumMap<>(Dimension.class);
    private final List<ScaledPoints> scaledPoints;

    RuleExplanation(Rule rule) {
        this.rule = rule;
        this.effect = rule.violation().map(Violation::effect).orElse(Effect.NOTE);
        this.message =
                new MessageTemplate(rule.violation().map(Violation::message).orElse(rule.title()));
        this.remedy =
                new MessageTemplate(rule.violation().map(Violation::remedy).orElse(""));
        rule.consequences(Points.class)
                .forEach(points -> constantPoints.merge(points.dimension(), points.points(), Integer::sum));
        this.scaledPoints = rule.consequences(ScaledPoints.class).toList();
    }

    FiredRule given(FactSet facts, Matching matching) {
        Map<String, Set<Fact>> evidence = matching.evidence(rule.condition());
        return new FiredRule(
                rule.id(),
                rule.title(),
                rule.severity(),
                effect,
                message.fill(placeholder -> value(placeholder, facts, evidence)),
                remedy.fill(placeholder -> value(placeholder, facts, evidence)),
                rule.legalBasis(),
                findingIds(evidence),
                points(evidence),
                rule.owner());
    }

    private static List<String> findingIds(Map<String, Set<Fact>> evidence) {
        Set<String> ids = new LinkedHashSet<>();
        for (Set<Fact> matched : evidence.values()) {
            for (Fact fact : matched) {
                fact.evidence().ifPresent(ids::add);
            }
        }
        return new ArrayList<>(ids);
    }

    private Map<Dimension, Integer> points(Map<String, Set<Fact>> evidence) {
        if (scaledPoints.isEmpty()) {
            return constantPoints;
        }
        Map<Dimension, Integer> sums = new EnumMap<>(Dimension.class);
        sums.putAll(constantPoints);
        for (ScaledPoints points : scaledPoints) {
            sums.merge(points.dimension(), points.points(value(points.number(), evidence)), Integer::sum);
        }
        return sums;
    }

    /** The number; 0 where there is none. */
    private static BigDecimal value(BoundNumber number, Map<String, Set<Fact>> evidence) {
        Set<Fact> matched = evidence.getOrDefault(number.alias(), Set.of());
        return Total.of(matched, number.field()).value(number.aggregate()).orElse(BigDecimal.ZERO);
    }

    private static String value(Placeholder placeholder, FactSet facts, Map<String, Set<Fact>> evidence) {
        Set<Fact> matched = placeholder.alias().equals("content")
                ? Set.of(facts.content())
                : evidence.getOrDefault(placeholder.alias(), Set.of());
        if (placeholder.field().equals(MessageTemplate.COUNT)) {
            return String.valueOf(matched.size());
        }
        Set<String> values = new LinkedHashSet<>();
        for (Fact fact : matched) {
            values.add(shown(FactRegistry.standard().of(fact).read(placeholder.field(), fact)));
        }
        return values.isEmpty() ? "none" : listed(values);
    }

    private static String listed(Set<String> values) {
        StringBuilder listed = new StringBuilder();
        int number = 0;
        for (String value : values) {
            if (number++ < VALUES_SHOWN) {
                listed.append(number == 1 ? "" : ", ").append(value);
            }
        }
        return number <= VALUES_SHOWN ? listed.toString() : listed + " and " + (number - VALUES_SHOWN) + " more";
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? String.valueOf(Math.round(number))
                    : String.format(Locale.ROOT, "%.2f", number);
        }
        String text = String.valueOf(value);
        return text.length() <= VALUE_LENGTH || text.codePointCount(0, text.length()) <= VALUE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, VALUE_LENGTH)) + "…";
    }
}
