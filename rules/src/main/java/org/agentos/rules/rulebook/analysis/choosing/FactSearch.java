package org.agentos.rules.rulebook.analysis.choosing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Numbers;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Finds facts of one type that meet some constraints and avoid others. */
public final class FactSearch {

    private static final int ENOUGH = 6;

    private final Choices choices;
    private final FactMaker maker;

    public FactSearch(Choices choices, FactMaker maker) {
        this.choices = choices;
        this.maker = maker;
    }

    /** Whether no fact of the type meets the constraints and none of the others. References are left out of account. */
    public boolean impossible(FactType type, List<Constraint> where, List<List<Constraint>> without) {
        return Boxes.of(where, without)
                .map(boxes -> boxes.stream().allMatch(box -> contradicts(type, box)))
                .orElse(false);
    }

    /** Facts that a scan can yield and that may do; the interpreter has to confirm them. */
    public List<Fact> find(
            FactType type, List<Constraint> where, List<List<Constraint>> without, Map<String, Fact> named) {
        List<Fact> found = new ArrayList<>();
        for (List<Atom> box : Boxes.of(where, without).orElse(List.of())) {
            if (found.size() < ENOUGH && !contradicts(type, box)) {
                facts(type, resolved(box, named)).stream()
                        .filter(PossibleFacts::include)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean contradicts(FactType type, List<Atom> box) {
        return byField(box).entrySet().stream().anyMatch(entry -> choice(type, entry.getKey(), entry.getValue())
                .contradiction());
    }

    private List<Fact> facts(FactType type, List<Atom> box) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        byField(box)
                .forEach((field, atoms) ->
                        values.put(field, choice(type, field, atoms).values()));
        if (values.values().stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        Map<String, Object> first = new HashMap<>();
        values.forEach((field, possible) -> first.put(field, possible.get(0)));
        List<Fact> facts = new ArrayList<>(List.of(maker.make(type, first)));
        values.forEach((field, possible) -> possible.stream().skip(1).limit(3).forEach(value -> {
            Map<String, Object> varied = new HashMap<>(first);
            varied.put(field, value);
            facts.add(maker.make(type, varied));
        }));
        return facts;
    }

    private Choice choice(FactType type, String field, List<Atom> atoms) {
        return type.field(field).map(known -> choices.of(known, atoms)).orElse(new Choice(List.of(), false));
    }

    private static Map<String, List<Atom>> byField(List<Atom> box) {
        return box.stream()
                .filter(atom -> !(atom.test() instanceof Constraint.Reference))
                .collect(Collectors.groupingBy(Atom::field, LinkedHashMap::new, Collectors.toList()));
    }

    /** The box with values in place of references to facts that are there already. */
    private static List<Atom> resolved(List<Atom> box, Map<String, Fact> named) {
        return box.stream()
                .map(atom -> atom.test() instanceof Constraint.Reference reference
                        ? resolved(reference, atom.holds(), named).orElse(atom)
                        : atom)
                .toList();
    }

    private static Optional<Atom> resolved(Constraint.Reference reference, boolean holds, Map<String, Fact> named) {
        Operator operator = holds ? reference.operator() : reference.operator().negated();
        return Optional.ofNullable(named.get(reference.alias()))
                .map(other -> FactRegistry.standard().of(other).read(reference.of(), other))
                .flatMap(FactSearch::literal)
                .map(value -> new Atom(new Constraint.Compare(reference.field(), operator, value), true));
    }

    private static Optional<Value> literal(Object value) {
        if (value instanceof String text) {
            return Optional.of(new Value.Text(text));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(new Value.Flag(flag));
        }
        if (value instanceof Instant moment) {
            return Optional.of(new Value.Moment(moment));
        }
        return Optional.of(BigDecimal.valueOf(((Number) value).doubleValue()))
                .filter(Numbers::inBounds)
                .map(Value.Numeral::new);
    }
}
