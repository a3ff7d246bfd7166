package org.agentos.rules.rulebook.drl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.admission.Limits;
import org.agentos.rules.rulebook.drl.printing.FilePrinter;
import org.agentos.rules.rulebook.drl.reading.FileReader;
import org.agentos.rules.rulebook.drl.syntax.Lexer;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;

/** Reads and writes rules as restricted DRL. What {@link #read} accepts has passed admission and can be compiled. Thread-safe. */
public final class DrlNotation {

    private static final Pattern RULE_ID = Pattern.compile("/rules/([0-9]+)/id");

    private DrlNotation() {}

    /** Reads a text of rules, word lists and thresholds; the places of problems are lines and columns. */
    public static Reading<RuleSet> read(String text) {
        return read(text, RuleSet.empty());
    }

    /** Reads a text that would join others in a rulebook; see {@link Admission#check(RuleSet, RuleSet)}. */
    public static Reading<RuleSet> read(String text, RuleSet company) {
        Problems problems = new Problems();
        if (text.length() > Limits.DOCUMENT) {
            problems.add(
                    new Place.Position(1, 1),
                    "too-large",
                    "The text has more than " + Limits.DOCUMENT + " characters; split it.");
            return new Reading.Refused<>(problems.all());
        }
        Read<RuleSet> read = new FileReader(Lexer.tokens(text, problems), problems).read();
        admit(read, company, problems);
        return problems.none() ? new Reading.Accepted<>(read.value()) : new Reading.Refused<>(problems.all());
    }

    /**
     * The set as DRL, its parts in their order. Decision tables become the rules that they stand for, under a comment that names the
     * table; DRL has no other way to say them.
     */
    public static String print(RuleSet set) {
        return FilePrinter.print(set);
    }

    private static void admit(Read<RuleSet> read, RuleSet company, Problems problems) {
        PartPlaces places = read.places();
        for (RuleProblem problem : Admission.check(read.value(), company)) {
            if (!places.explained(problem.pointer())) {
                problems.add(
                        places.find(problem.pointer()),
                        problem.code(),
                        problem.message(),
                        problem.suggestion().or(() -> identifier(problem, read.value())));
            }
        }
    }

    /** An id that is near the name of a rule whose name is none. */
    private static Optional<String> identifier(RuleProblem problem, RuleSet set) {
        Matcher rule = RULE_ID.matcher(problem.pointer());
        if (!problem.code().equals("id") || !rule.matches()) {
            return Optional.empty();
        }
        String name = set.rules().get(Integer.parseInt(rule.group(1))).id();
        List<String> words = Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
        String joined = String.join("-", words);
        boolean topical = words.size() > 1 && Character.isLetter(joined.charAt(0));
        return words.isEmpty() || joined.length() > 70
                ? Optional.empty()
                : Optional.of(topical ? joined : "topic-" + joined);
    }
}
