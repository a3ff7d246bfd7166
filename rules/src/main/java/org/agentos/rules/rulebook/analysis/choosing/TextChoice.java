package org.agentos.rules.rulebook.analysis.choosing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Texts that meet atoms. Exhausted when only named texts are allowed, or when two atoms contradict each other. */
final class TextChoice {

    /** Texts that no rule is likely to name. */
    private static final List<String> ANY = List.of("other", "", "something else", "x");

    private final List<Atom> atoms;
    private final Vocabulary vocabulary;

    private TextChoice(List<Atom> atoms, Vocabulary vocabulary) {
        this.atoms = atoms;
        this.vocabulary = vocabulary;
    }

    static Choice of(List<Atom> atoms, Vocabulary vocabulary) {
        return new TextChoice(atoms, vocabulary).choice();
    }

    private Choice choice() {
        List<Atom> naming = atoms.stream().filter(TextChoice::names).toList();
        Set<String> candidates = new LinkedHashSet<>();
        if (naming.isEmpty()) {
            candidates.addAll(composed());
            candidates.addAll(ANY);
        } else {
            naming.forEach(atom -> candidates.addAll(named(atom)));
        }
        List<Object> values = new ArrayList<>();
        candidates.stream().filter(this::fits).limit(8).forEach(values::add);
        return new Choice(values, !naming.isEmpty() || contradictory());
    }

    private boolean fits(String text) {
        return atoms.stream().allMatch(atom -> vocabulary.holds(atom.test(), text) == atom.holds());
    }

    /** Whether an atom allows a few texts and no others. */
    private static boolean names(Atom atom) {
        boolean equal = atom.test() instanceof Constraint.Compare compare && compare.operator() == Operator.EQUALS;
        return atom.holds() && (equal || atom.test() instanceof Constraint.OneOf);
    }

    private static List<String> named(Atom atom) {
        List<Value> values = atom.test() instanceof Constraint.OneOf oneOf
                ? oneOf.values()
                : List.of(((Constraint.Compare) atom.test()).value());
        return values.stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .toList();
    }

    /** Texts made of what must stand in them. */
    private List<String> composed() {
        String starts = String.join("", required(TextTest.STARTS_WITH).limit(1).toList());
        String within = String.join(" ", required(TextTest.CONTAINS).toList());
        String ends = String.join("", required(TextTest.ENDS_WITH).limit(1).toList());
        List<String> composed = new ArrayList<>();
        for (String seed : seeds()) {
            composed.add(starts + within + seed + ends);
            composed.add(Stream.of(starts, within, seed, ends)
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + " " + b)
                    .orElse(""));
            composed.add(seed);
        }
        return composed;
    }

    private List<String> seeds() {
        List<String> seeds = new ArrayList<>(List.of(""));
        atoms.stream().filter(Atom::holds).forEach(atom -> seeds.addAll(vocabulary.examples(atom.test())));
        return seeds;
    }

    private Stream<String> required(TextTest test) {
        return atoms.stream()
                .filter(Atom::holds)
                .filter(atom -> atom.test() instanceof Constraint.Text text && text.test() == test)
                .map(atom -> ((Constraint.Text) atom.test()).text());
    }

    private boolean contradictory() {
        return atoms.stream().anyMatch(one -> atoms.stream().anyMatch(other -> excludes(one, other)));
    }

    /** Whether no text meets both. */
    private static boolean excludes(Atom one, Atom other) {
        if (one.test().equals(other.test())) {
            return one.holds() != other.holds();
        }
        if (!(one.test() instanceof Constraint.Text must) || !(other.test() instanceof Constraint.Text second)) {
            return false;
        }
        if (one.holds() && !other.holds()) {
            return implies(must, second);
        }
        return one.holds() && other.holds() && must.test() == second.test() && apart(must, second);
    }

    private static boolean implies(Constraint.Text must, Constraint.Text other) {
        boolean sameEnd = must.test() == other.test() || other.test() == TextTest.CONTAINS;
        return sameEnd && other.test().holds(must.text(), other.text());
    }

    private static boolean apart(Constraint.Text one, Constraint.Text other) {
        String a = one.text().toLowerCase(Locale.ROOT);
        String b = other.text().toLowerCase(Locale.ROOT);
        return switch (one.test()) {
            case CONTAINS -> false;
            case STARTS_WITH -> !a.startsWith(b) && !b.startsWith(a);
            case ENDS_WITH -> !a.endsWith(b) && !b.endsWith(a);
        };
    }
}
