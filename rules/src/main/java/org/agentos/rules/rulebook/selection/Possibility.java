package org.agentos.rules.rulebook.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.matching.Total;

/** Whether a condition can hold, given which facts meet its patterns by themselves. */
@FunctionalInterface
interface Possibility {

    boolean given(Matches matches);

    /** Makes possibilities of conditions; without references they are certainties. */
    record Maker(Function<Pattern, AlphaPattern> patterns) {

        Possibility of(Condition condition) {
            if (condition instanceof Condition.AllOf all) {
                return all(all.conditions().stream().map(this::of).toList());
            }
            if (condition instanceof Condition.AnyOf any) {
                List<Possibility> parts =
                        any.conditions().stream().map(this::of).toList();
                return matches -> parts.stream().anyMatch(part -> part.given(matches));
            }
            if (condition instanceof Condition.Not not) {
                Possibility inner = of(not.condition());
                return certain(not.condition()) ? matches -> !inner.given(matches) : matches -> true;
            }
            if (condition instanceof Condition.Exists exists) {
                AlphaPattern alpha = patterns.apply(exists.pattern());
                return matches -> !matches.of(alpha).isEmpty();
            }
            if (condition instanceof Condition.None none) {
                AlphaPattern alpha = patterns.apply(none.pattern());
                return alpha.exact() ? matches -> matches.of(alpha).isEmpty() : matches -> true;
            }
            if (condition instanceof Condition.AtLeast atLeast) {
                AlphaPattern alpha = patterns.apply(atLeast.pattern());
                return matches -> matches.of(alpha).size() >= atLeast.number();
            }
            return of((Compare) condition);
        }

        private Possibility of(Compare compare) {
            AlphaPattern alpha = patterns.apply(compare.pattern());
            if (!alpha.exact()) {
                return matches -> true;
            }
            return compare.aggregate() == Aggregate.COUNT
                    ? matches -> compare.operator()
                            .holds(BigDecimal.valueOf(matches.of(alpha).size()).compareTo(compare.value()))
                    : matches -> Total.of(matches.of(alpha), compare.field())
                            .holds(compare.aggregate(), compare.operator(), compare.value());
        }

        private static Possibility all(List<Possibility> parts) {
            return matches -> {
                for (int i = 0; i < parts.size(); i++) {
                    if (!parts.get(i).given(matches)) {
                        return false;
                    }
                }
                return true;
            };
        }

        private boolean certain(Condition condition) {
            return References.patterns(condition)
                    .allMatch(pattern -> patterns.apply(pattern).exact());
        }
    }
}
