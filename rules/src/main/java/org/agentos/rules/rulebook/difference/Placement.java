package org.agentos.rules.rulebook.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;

/** The same facts at other days, on other channels, in other regions: those at which the scopes of some rules begin or end. */
final class Placement {

    private final Set<Instant> moments = new LinkedHashSet<>();
    private final Set<String> channels = new LinkedHashSet<>(List.of(""));
    private final Set<String> regions = new LinkedHashSet<>(List.of(""));

    Placement(List<Rule> rules) {
        rules.stream().map(Rule::scope).forEach(this::add);
        channels.add("another-channel");
        regions.addAll(List.of("US", "JP"));
    }

    /** The facts as they are, then moved. */
    Stream<FactSet> of(FactSet facts) {
        Set<String> there = with(facts.content().channel(), channels);
        Set<String> where = with(facts.content().region(), regions);
        Set<Instant> when = new LinkedHashSet<>(List.of(facts.at()));
        when.addAll(moments);
        return when.stream().flatMap(moment -> there.stream()
                .flatMap(channel -> where.stream().map(region -> moved(facts.at(moment), channel, region))));
    }

    private void add(Scope scope) {
        add(scope.effectiveFrom());
        add(scope.effectiveFrom().minusDays(1));
        scope.effectiveUntil().ifPresent(day -> {
            add(day);
            add(day.plusDays(1));
        });
        channels.addAll(scope.channels());
        regions.addAll(scope.jurisdictions());
    }

    private void add(LocalDate day) {
        moments.add(Scope.noon(day));
    }

    private static Set<String> with(String first, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static FactSet moved(FactSet facts, String channel, String region) {
        ContentFact content = facts.content();
        boolean there = content.channel().equals(channel) && content.region().equals(region);
        return there ? facts : Facts.with(facts, Map.of("channel", channel, "region", region));
    }
}
