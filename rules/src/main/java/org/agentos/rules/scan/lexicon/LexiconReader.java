package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.agentos.rules.scan.catalogue.Catalogue;
import org.agentos.rules.scan.lexicon.Phrase.Scope;

/** Reads the notation of lexicons, described in the README.md beside them. */
final class LexiconReader {

    private static final int SHORT_GAP = 3;

    private final Lexicon lexicon = new Lexicon();
    private final Predicate<String> kinds;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, Alternatives> shared = new HashMap<>();
    private String kind = "";
    private boolean negatable = true;

    private LexiconReader(Predicate<String> kinds) {
        this.kinds = kinds;
    }

    static Lexicon read(String name, Predicate<String> kinds) {
        LexiconReader reader = new LexiconReader(kinds);
        int number = 0;
        for (String line : Catalogue.lines("lexicon/" + name + ".tsv")) {
            number++;
            reader.line(line, name + ".tsv, line " + number);
        }
        return reader.lexicon;
    }

    private void line(String line, String place) {
        if (!Catalogue.isContent(line)) {
            return;
        }
        String[] fields = line.split("\t");
        try {
            if (fields[0].equals("kind")) {
                kind = fields[1];
                negatable = fields.length < 3;
            } else if (fields[0].startsWith("@")) {
                classes.computeIfAbsent(fields[0], absent -> new ArrayList<>()).addAll(members(fields[1]));
            } else if (fields[0].equals("except") || fields[0].equals("weaken")) {
                Scope scope = fields[0].equals("except") ? Scope.EXCEPTS_IN_SENTENCE : Scope.WEAKENS_IN_TEXT;
                add(new Phrase(fields[1], 1, false, scope, places(fields[2])));
            } else {
                double confidence = Double.parseDouble(fields[0]);
                add(new Phrase(kind, confidence, negatable, Scope.FINDS, places(fields[1])));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private void add(Phrase phrase) {
        if (kinds.test(phrase.kind())) {
            lexicon.add(phrase);
        }
    }

    private List<Phrase.Place> places(String phrase) {
        List<Phrase.Place> places = new ArrayList<>();
        for (String each : phrase.trim().split(" +")) {
            places.add(place(each));
        }
        return List.copyOf(places);
    }

    private Phrase.Place place(String text) {
        if (text.startsWith("..")) {
            return new Phrase.Gap(text.length() == 2 ? SHORT_GAP : Integer.parseInt(text.substring(2)));
        }
        if (text.equals("^") || text.equals("^^")) {
            return new Phrase.Edge(text.equals("^"));
        }
        if (text.length() > 1 && text.startsWith("!")) {
            return new Phrase.NoneOf(alternatives(text.substring(1)));
        }
        boolean optional = text.length() > 1 && text.endsWith("?");
        return new Phrase.OneOf(alternatives(optional ? text.substring(0, text.length() - 1) : text), optional);
    }

    /** One for all places that are written alike, as classes may hold thousands of groups. */
    private Alternatives alternatives(String text) {
        return shared.computeIfAbsent(text, written -> {
            Alternatives alternatives = new Alternatives();
            members(written).forEach(alternatives::add);
            return alternatives;
        });
    }

    /** The alternatives of {@code a|b|@class|@first+@second}, classes replaced by their members, sums by all pairs. */
    private List<String> members(String text) {
        List<String> members = new ArrayList<>();
        for (String each : text.split("\\|")) {
            int plus = each.indexOf("+@");
            if (each.startsWith("@") && plus > 0) {
                pairs(named(each.substring(0, plus)), named(each.substring(plus + 1)), members);
            } else if (each.startsWith("@") && each.length() > 1) {
                members.addAll(named(each));
            } else {
                members.add(each);
            }
        }
        return members;
    }

    private List<String> named(String name) {
        List<String> named = classes.get(name);
        if (named == null) {
            throw new IllegalArgumentException("there is no class " + name + " above");
        }
        return named;
    }

    private static void pairs(List<String> firsts, List<String> seconds, List<String> members) {
        for (String first : firsts) {
            seconds.forEach(second -> members.add(first + "_" + second));
        }
    }
}
