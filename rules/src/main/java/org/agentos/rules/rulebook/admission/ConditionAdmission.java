package org.agentos.rules.rulebook.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;

/** Admits the conditions of a rule and learns which facts its messages may speak of. */
final class ConditionAdmission {

    private static final java.util.regex.Pattern ALIAS = java.util.regex.Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final Inspection inspection;
    private final Map<String, FactType> aliases = new HashMap<>();

    ConditionAdmission(Inspection inspection) {
        this.inspection = inspection;
    }

    /** The facts by the names that messages may use. */
    Map<String, FactType> aliases() {
        return aliases;
    }

    void admit(Condition condition, String pointer) {
        admit(condition, pointer, 1, Scope.EMPTY);
    }

    private void admit(Condition condition, String pointer, int depth, Scope scope) {
        if (!inspection.enter(pointer, depth, Limits.NESTING)) {
            return;
        }
        if (condition instanceof Condition.AllOf all) {
            allOf(all.conditions(), pointer, depth, scope);
        } else if (condition instanceof Condition.AnyOf any) {
            inspection.requireSize(pointer, any.conditions().size(), 1, Limits.LIST);
            for (int i = 0; i < any.conditions().size(); i++) {
                admit(any.conditions().get(i), pointer + "/any/" + i, depth + 1, scope);
            }
        } else if (condition instanceof Condition.Not not) {
            admit(not.condition(), pointer + "/not", depth + 1, scope);
        } else if (condition instanceof Condition.Exists exists) {
            pattern(exists.pattern(), pointer + "/exists", scope);
        } else if (condition instanceof Condition.None none) {
            pattern(none.pattern(), pointer + "/none", scope);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast(atLeast, pointer + "/atLeast", scope);
        } else if (condition instanceof Condition.Compare compare) {
            pattern(compare.pattern(), pointer + "/compare", scope);
            aggregate(compare, pointer + "/compare/field");
        }
    }

    /** What a part finds is known to the parts after it. */
    private void allOf(List<Condition> conditions, String pointer, int depth, Scope outer) {
        inspection.requireSize(pointer, conditions.size(), 1, Limits.LIST);
        Scope scope = outer;
        for (int i = 0; i < conditions.size(); i++) {
            admit(conditions.get(i), pointer + "/all/" + i, depth + 1, scope);
            if (conditions.get(i) instanceof Condition.Exists exists) {
                Pattern pattern = exists.pattern();
                Scope before = scope;
                scope = FactRegistry.standard()
                        .type(pattern.fact())
                        .map(fact -> before.with(pattern.as(), fact))
                        .orElse(before);
            }
        }
    }

    private void pattern(Pattern pattern, String pointer, Scope scope) {
        inspection.requireSize(pointer + "/where", pattern.where().size(), 0, Limits.LIST);
        FactRegistry registry = FactRegistry.standard();
        registry.type(pattern.fact())
                .ifPresentOrElse(
                        fact -> {
                            alias(pattern.as(), fact, pointer);
                            new ConstraintAdmission(fact, scope, inspection)
                                    .admitAll(pattern.where(), pointer + "/where", 1);
                        },
                        () -> inspection.unknown(
                                pointer + "/fact", "unknown-fact", "fact", pattern.fact(), registry.names()));
    }

    private void alias(String alias, FactType fact, String pointer) {
        if (!ALIAS.matcher(alias).matches()) {
            inspection.problem(
                    pointer + "/as",
                    "alias",
                    "A name for facts is a word of up to 40 letters and digits, such as claim.");
        } else if (aliases.getOrDefault(alias, fact) != fact) {
            inspection.problem(
                    pointer + "/as",
                    "alias",
                    "The name \"" + alias + "\" stands for another fact already; choose another.");
        } else {
            aliases.put(alias, fact);
        }
    }

    private void atLeast(Condition.AtLeast atLeast, String pointer, Scope scope) {
        if (atLeast.number() < 1 || atLeast.number() > Limits.AT_LEAST) {
            inspection.problem(
                    pointer + "/number", "range", "\"At least\" asks for 1 to " + Limits.AT_LEAST + " facts.");
        }
        pattern(atLeast.pattern(), pointer, scope);
    }

    private void aggregate(Condition.Compare compare, String pointer) {
        FactRegistry.standard()
                .type(compare.pattern().fact())
                .ifPresent(fact -> inspection.requireNumber(compare.aggregate(), fact, compare.field(), pointer));
    }
}
