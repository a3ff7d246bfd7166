package org.agentos.rules.rulebook.analysis.choosing;

import java.util.Collection;
import java.util.List;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.matching.Lexicon;

/** What rules look up in texts: word lists and regular expressions. */
public final class Vocabulary {

    private static final int EXAMPLES = 12;

    private final Lexicon lexicon;
    private final List<WordList> wordLists;

    private Vocabulary(Lexicon lexicon, List<WordList> wordLists) {
        this.lexicon = lexicon;
        this.wordLists = List.copyOf(wordLists);
    }

    public static Vocabulary of(Collection<Rule> rules, List<WordList> wordLists) {
        return new Vocabulary(Lexicon.of(rules, wordLists), wordLists);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public List<WordFact> words(String text) {
        return lexicon.words(text);
    }

    /** Terms of all word lists, a few of each. */
    public List<String> terms() {
        return wordLists.stream()
                .flatMap(list -> list.terms().stream().limit(EXAMPLES))
                .toList();
    }

    /** Texts for which a test is likely to hold. */
    List<String> examples(Constraint test) {
        if (test instanceof Constraint.InList list) {
            return terms(list.list());
        }
        if (test instanceof Constraint.ContainsWordOf words) {
            return terms(words.list());
        }
        if (test instanceof Constraint.Matches matches) {
            String plain = matches.regex().replaceAll("\\(\\?[a-z]+\\)|\\\\[bBAz]|[\\^$+()]", "");
            return List.of(plain, plain.replace("\\", ""), plain.split("\\|", 2)[0]);
        }
        return List.of();
    }

    boolean holds(Constraint test, String text) {
        if (test instanceof Constraint.Compare compare) {
            boolean equal = compare.value().equals(new Value.Text(text));
            return compare.operator() == Operator.EQUALS ? equal : !equal;
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf.values().contains(new Value.Text(text));
        }
        if (test instanceof Constraint.Text part) {
            return part.test().holds(text, part.text());
        }
        if (test instanceof Constraint.Matches matches) {
            return lexicon.matches(matches.regex(), text);
        }
        if (test instanceof Constraint.InList list) {
            return lexicon.isTerm(list.list(), text);
        }
        return test instanceof Constraint.ContainsWordOf words && lexicon.hasTerm(words.list(), text);
    }

    private List<String> terms(String name) {
        return wordLists.stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.terms().stream().limit(EXAMPLES))
                .toList();
    }
}
