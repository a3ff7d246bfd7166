package org.agentos.rules.rulebook.matching;

import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.extraction.TermIndex;
import org.agentos.rules.facts.extraction.WordScan;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.References;

/** What the conditions of a rulebook look up: its word lists, and its regular expressions, compiled by RE2/J. Immutable. */
public final class Lexicon {

    private final TermIndex terms;
    private final WordScan scan;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Set<Condition> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    private Lexicon(Map<String, List<String>> lists) {
        this.terms = new TermIndex(lists);
        this.scan = new WordScan(lists);
    }

    /** Takes admitted rules: each of their regular expressions compiles. */
    public static Lexicon of(Collection<Rule> rules, Collection<WordList> wordLists) {
        Map<String, List<String>> lists = new HashMap<>();
        wordLists.forEach(list -> lists.put(list.name(), list.terms()));
        Lexicon lexicon = new Lexicon(lists);
        for (Rule rule : rules) {
            References.patterns(rule.condition())
                    .flatMap(pattern -> pattern.tests())
                    .forEach(lexicon::compile);
            lexicon.noteJoins(rule.condition());
        }
        return lexicon;
    }

    /** The terms of the word lists that stand in a text, in their order. */
    public List<WordFact> words(String text) {
        return scan.scan(text);
    }

    /** Whether a regular expression of the rules is found anywhere in a text. */
    public boolean matches(String regex, String text) {
        return patterns.get(regex).matcher(text).find();
    }

    /** Whether a text as a whole is a term of a word list. */
    public boolean isTerm(String list, String text) {
        return terms.isTerm(list, text);
    }

    /** Whether a term of a word list stands in a text as a whole word. */
    public boolean hasTerm(String list, String text) {
        return terms.hasTerm(list, text);
    }

    /** Whether parts of a condition of the rules refer to each other. */
    boolean joined(Condition.AllOf condition) {
        return joined.contains(condition);
    }

    private void noteJoins(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            if (References.joined(all.conditions())) {
                joined.add(all);
            }
            all.conditions().forEach(this::noteJoins);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::noteJoins);
        } else if (condition instanceof Condition.Not not) {
            noteJoins(not.condition());
        }
    }

    private void compile(Constraint test) {
        if (test instanceof Constraint.Matches matches) {
            patterns.computeIfAbsent(matches.regex(), Pattern::compile);
        }
    }
}
