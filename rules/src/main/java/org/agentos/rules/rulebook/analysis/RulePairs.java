package org.agentos.rules.rulebook.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.analysis.Remark.Kind;
import org.agentos.rules.rulebook.matching.Matching;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Rules two by two: the same, within each other, against each other. Rows of one table are left to the analysis of the table. */
final class RulePairs {

    private final List<AnalysedRule> rules;
    private final List<DecisionTable> tables;

    RulePairs(List<AnalysedRule> rules, List<DecisionTable> tables) {
        this.rules = rules;
        this.tables = tables;
    }

    List<Remark> remarks() {
        List<Matching> shown = rules.stream().map(AnalysedRule::matching).toList();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                AnalysedRule one = rules.get(i);
                AnalysedRule other = rules.get(j);
                boolean forth = shown.get(i).holds(other.rule().condition());
                boolean back = shown.get(j).holds(one.rule().condition());
                if ((forth || back) && !sameTable(one.rule(), other.rule())) {
                    remark(one, other, forth, back).ifPresent(remarks::add);
                }
            }
        }
        return remarks;
    }

    /** Looks closer at a pair of which one fires where the other was shown to. */
    private Optional<Remark> remark(AnalysedRule one, AnalysedRule other, boolean mayForth, boolean mayBack) {
        boolean forth = mayForth && one.implies(other);
        boolean back = mayBack && other.implies(one);
        if (forth && back && overlap(one.rule().scope(), other.rule().scope())) {
            return same(one, other);
        }
        if (forth && within(one.rule().scope(), other.rule().scope())) {
            return subsumed(one, other);
        }
        return back && within(other.rule().scope(), one.rule().scope()) ? subsumed(other, one) : Optional.empty();
    }

    private static Optional<Remark> same(AnalysedRule one, AnalysedRule other) {
        String pair = "Rules " + one.rule().id() + " and " + other.rule().id() + " fire on the same facts";
        boolean bothJudge =
                effect(one.rule()).isPresent() && effect(other.rule()).isPresent();
        boolean differ = bothJudge && !effect(one.rule()).equals(effect(other.rule()));
        if (differ || opposed(one.rule(), other.rule())) {
            return Optional.of(remark(
                    Kind.CONTRADICTION,
                    pair + " and say different things about them; decide which holds.",
                    one,
                    other));
        }
        return effect(one.rule()).equals(effect(other.rule()))
                ? Optional.of(remark(Kind.DUPLICATE, pair + " and say the same of them; remove one.", one, other))
                : Optional.empty();
    }

    private static Optional<Remark> subsumed(AnalysedRule narrow, AnalysedRule wide) {
        boolean asStrict = effect(narrow.rule()).isPresent()
                && effect(wide.rule())
                        .map(effect -> effect.verdict()
                                        .compareTo(effect(narrow.rule()).get().verdict())
                                >= 0)
                        .orElse(false);
        return asStrict
                ? Optional.of(remark(
                        Kind.SUBSUMED,
                        "Whenever rule " + narrow.rule().id() + " fires, rule "
                                + wide.rule().id()
                                + " does too, with an effect at least as strict; the first adds points at most.",
                        narrow,
                        wide))
                : Optional.empty();
    }

    private static Remark remark(Kind kind, String sentence, AnalysedRule one, AnalysedRule other) {
        return new Remark(kind, List.of(one.rule().id(), other.rule().id()), sentence, one.witness());
    }

    private static Optional<Effect> effect(Rule rule) {
        return rule.violation().map(Consequence.Violation::effect);
    }

    /** Whether one takes points away that the other gives. */
    private static boolean opposed(Rule one, Rule other) {
        return one.consequences(Consequence.Points.class).anyMatch(left -> other.consequences(Consequence.Points.class)
                .anyMatch(right -> left.dimension() == right.dimension()
                        && Integer.signum(left.points()) != Integer.signum(right.points())));
    }

    private boolean sameTable(Rule one, Rule other) {
        return tables.stream().anyMatch(table -> rowOf(table, one) && rowOf(table, other));
    }

    private static boolean rowOf(DecisionTable table, Rule rule) {
        return rule.id().matches(Pattern.quote(table.id()) + "-[0-9]+");
    }

    private static boolean within(Scope inner, Scope outer) {
        boolean places = outer.jurisdictions().isEmpty()
                || !inner.jurisdictions().isEmpty() && outer.jurisdictions().containsAll(inner.jurisdictions());
        boolean channels = outer.channels().isEmpty()
                || !inner.channels().isEmpty() && outer.channels().containsAll(inner.channels());
        boolean begins = !inner.effectiveFrom().isBefore(outer.effectiveFrom());
        boolean ends = outer.effectiveUntil()
                .map(last ->
                        inner.effectiveUntil().map(own -> !own.isAfter(last)).orElse(false))
                .orElse(true);
        return places && channels && begins && ends;
    }

    private static boolean overlap(Scope one, Scope other) {
        return within(one, other) || within(other, one);
    }
}
