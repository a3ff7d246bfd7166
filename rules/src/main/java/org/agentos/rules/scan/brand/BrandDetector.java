package org.agentos.rules.scan.brand;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;

/** Terms that the brand forbids or wants, competitors, shouting and heaps of exclamation marks. */
public final class BrandDetector implements Detector {

    private static final int SHOUTED_WORDS = 3;
    private static final int SHORTEST_SHOUT = 4;
    private static final int MOST_EXCLAMATIONS = 2;

    @Override
    public String id() {
        return "brand.terms";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean looksAt(String part) {
        return part.equals("text");
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        Brand brand = subject.brand();
        List<Detection> found = new ArrayList<>();
        brand.forbiddenTerms().forEach(term -> found.addAll(occurrences(text, term, "brand.term.forbidden")));
        brand.competitors().forEach(name -> found.addAll(occurrences(text, name, "brand.competitor")));
        for (String term : brand.requiredTerms()) {
            if (occurrences(text, term, "brand.term").isEmpty()) {
                found.add(Detection.missing("brand.term.missing", term, 1));
            }
        }
        shouting(text, found);
        exclamations(text, found);
        return found;
    }

    private static List<Detection> occurrences(ScannedText text, String term, String kind) {
        List<Word> wanted = ScannedText.of(term).words();
        List<Word> words = text.words();
        List<Detection> found = new ArrayList<>();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
            if (matches(words, i, wanted)) {
                Word last = words.get(i + wanted.size() - 1);
                found.add(Detection.at(kind, text.start(words.get(i).from()), text.end(last.to()), 0.95));
            }
        }
        return found;
    }

    private static boolean matches(List<Word> words, int from, List<Word> wanted) {
        for (int k = 0; k < wanted.size(); k++) {
            if (!words.get(from + k).text().equals(wanted.get(k).text())) {
                return false;
            }
        }
        return true;
    }

    /** A run of words in capitals; single ones are often names. */
    private static void shouting(ScannedText text, List<Detection> found) {
        int first = -1;
        int last = -1;
        int run = 0;
        for (Word word : text.words()) {
            int start = text.start(word.from());
            int end = text.end(word.to());
            if (!Character.isLetter(word.text().codePointAt(0))) {
                continue;
            }
            if (!text.hasSmallLetter(start, end) && isShouted(text.excerpt(start, end))) {
                first = run == 0 ? start : first;
                last = end;
                run++;
            } else {
                report(found, first, last, run);
                run = 0;
            }
        }
        report(found, first, last, run);
    }

    private static void report(List<Detection> found, int first, int last, int run) {
        if (run >= SHOUTED_WORDS) {
            found.add(Detection.at("brand.shouting", first, last, 0.9));
        }
    }

    private static boolean isShouted(String word) {
        return word.length() >= SHORTEST_SHOUT - 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static void exclamations(ScannedText text, List<Detection> found) {
        List<Word> marks =
                text.words().stream().filter(word -> word.text().equals("!")).toList();
        if (marks.size() > MOST_EXCLAMATIONS) {
            Word beyond = marks.get(MOST_EXCLAMATIONS);
            Word last = marks.get(marks.size() - 1);
            found.add(Detection.at("brand.exclamations", text.start(beyond.from()), text.end(last.to()), 0.9));
        }
    }
}
