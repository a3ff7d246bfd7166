package org.agentos.agents.ideation.trend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Candidate phrases of a headline: one to three words in a row, none of them a stop word, not across punctuation. */
public final class Phrases {

    private static final int LONGEST = 3;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}\\s'’-]+|\\s[-–—]\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]{1,40}");
    private static final Set<String> STOP = Set.of(
            ("a about above after again against ago ahead all also am amid among an and another any are as at back be because been"
                            + " before being below best better between both but by can could cut cuts day days did do does doing down"
                            + " during each early every few find finds first five for four from further get gets getting give gives go"
                            + " goes had has have having he her here hers him his how however i if in into is it its itself just keep"
                            + " keeps know last late launch launches less let like look looks made make makes many may me month months"
                            + " more most move much my near need needs new next no nor not now of off old on once one only open opens or"
                            + " other our out over own per plan plans put report reports say says see sees set sets she should show"
                            + " shows since so some still study such survey take takes than that the their them then there these they"
                            + " this those three through time to today too top try turn turns two under until up upon us use uses using"
                            + " very via want wants was way ways we week weeks were what when where which while who why will with without"
                            + " work works would year years yet you your")
                    .split(" "));

    private Phrases() {}

    /** Lower-cased, each once, in order of appearance. */
    public static Set<String> of(String headline) {
        Set<String> phrases = new LinkedHashSet<>();
        for (String part : BREAK.split(headline.toLowerCase(Locale.ROOT))) {
            for (List<String> run : runs(part)) {
                addAll(run, phrases);
            }
        }
        return phrases;
    }

    /** The words that carry meaning, without inflection of the plural, to compare texts by. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word :
                SPACE.split(BREAK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "))) {
            if (carries(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static List<List<String>> runs(String part) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String word : SPACE.split(part)) {
            if (carries(word)) {
                run.add(word);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        return runs;
    }

    private static void addAll(List<String> run, Set<String> phrases) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                phrases.add(String.join(" ", run.subList(from, to)));
            }
        }
    }

    private static boolean carries(String word) {
        return WORD.matcher(word).matches() && !STOP.contains(word);
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
