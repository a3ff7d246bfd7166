package org.agentos.rules.rulebook.analysis.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.analysis.choosing.FactSearch;
import org.agentos.rules.rulebook.condition.Constraint;

/** Requirements that all have to be met: shows that they contradict each other, or proposes facts that may meet them. */
final class Branch {

    private final Map<String, List<Requirement>> byFact;
    private final FactSearch search;

    Branch(List<Requirement> requirements, FactSearch search) {
        this.byFact = requirements.stream()
                .collect(Collectors.groupingBy(
                        requirement -> requirement.pattern().fact(), LinkedHashMap::new, Collectors.toList()));
        this.search = search;
    }

    /** A content and the facts beside it. */
    record Proposal(ContentFact content, List<Fact> facts) {}

    boolean impossible() {
        return byFact.entrySet().stream()
                .anyMatch(entry -> impossible(type(entry.getKey()), certain(entry.getValue())));
    }

    /** Proposals, each with other contents, and with facts that serve one requirement or all of their type. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Fact content : contents()) {
            for (boolean shared : new boolean[] {false, true}) {
                proposals.add(new Proposal((ContentFact) content, facts(content, shared)));
            }
        }
        return proposals;
    }

    /** What is asked of the facts of a type. */
    List<Requirement> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    private boolean impossible(FactType type, List<Requirement> requirements) {
        List<Requirement> needed = needed(requirements);
        if (type.single()) {
            return needed.stream().anyMatch(requirement -> requirement.least() > 1)
                    || search.impossible(type, together(needed), forbidden(requirements));
        }
        return needed.stream()
                .anyMatch(requirement ->
                        search.impossible(type, requirement.pattern().where(), forbidden(requirements))
                                || tooMany(type, requirement, requirements));
    }

    /** Whether more facts are needed than another pattern, which all of them meet, allows. */
    private boolean tooMany(FactType type, Requirement needed, List<Requirement> requirements) {
        return requirements.stream()
                .filter(limit -> !limit.forbids() && limit.most() < needed.least())
                .anyMatch(limit -> search.impossible(
                        type, needed.pattern().where(), List.of(limit.pattern().where())));
    }

    private List<Fact> contents() {
        FactType content = type("content");
        List<Requirement> requirements = of("content");
        return search.find(content, together(needed(requirements)), forbidden(requirements), Map.of());
    }

    private List<Fact> facts(Fact content, boolean shared) {
        Map<String, Fact> named = new HashMap<>();
        of("content").forEach(requirement -> named.put(requirement.pattern().as(), content));
        List<Fact> facts = new ArrayList<>();
        byFact.forEach((name, requirements) -> {
            FactType type = type(name);
            if (!type.single()) {
                facts.addAll(shared ? together(type, requirements, named) : apart(type, requirements, named));
            }
        });
        return facts;
    }

    private List<Fact> apart(FactType type, List<Requirement> requirements, Map<String, Fact> named) {
        List<Fact> facts = new ArrayList<>();
        for (Requirement requirement : needed(requirements)) {
            List<List<Constraint>> avoided = Stream.concat(
                            forbidden(requirements).stream(),
                            requirements.stream()
                                    .filter(limit -> !limit.forbids() && limit.most() < requirement.least())
                                    .map(limit -> limit.pattern().where()))
                    .toList();
            for (int i = 0; i < Math.min(requirement.least(), Solver.MOST_FACTS); i++) {
                search.find(type, requirement.pattern().where(), avoided, named).stream()
                        .findFirst()
                        .ifPresent(fact -> {
                            named.putIfAbsent(requirement.pattern().as(), fact);
                            facts.add(fact);
                        });
            }
        }
        return facts;
    }

    private List<Fact> together(FactType type, List<Requirement> requirements, Map<String, Fact> named) {
        List<Requirement> needed = needed(requirements);
        int number = needed.stream().mapToInt(Requirement::least).max().orElse(0);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < Math.min(number, Solver.MOST_FACTS); i++) {
            search.find(type, together(needed), forbidden(requirements), named).stream()
                    .findFirst()
                    .ifPresent(fact -> {
                        needed.forEach(requirement ->
                                named.putIfAbsent(requirement.pattern().as(), fact));
                        facts.add(fact);
                    });
        }
        return facts;
    }

    private static List<Constraint> together(List<Requirement> needed) {
        return needed.stream()
                .flatMap(requirement -> requirement.pattern().where().stream())
                .toList();
    }

    private static List<Requirement> needed(List<Requirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.least() > 0)
                .toList();
    }

    private static List<Requirement> certain(List<Requirement> requirements) {
        return requirements.stream().filter(Requirement::certain).toList();
    }

    private static List<List<Constraint>> forbidden(List<Requirement> requirements) {
        return requirements.stream()
                .filter(Requirement::forbids)
                .map(requirement -> requirement.pattern().where())
                .toList();
    }

    private static FactType type(String fact) {
        return FactRegistry.standard().require(fact);
    }
}
