package org.agentos.rules.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.TimeLimit.Answer;
import org.agentos.rules.scan.text.ScannedText;

/**
 * Scans a text that comes in pieces, or is too long for one go, through windows that overlap by {@value #OVERLAP} characters on both
 * sides: what crosses the end of one is found in the next, once. Memory is that of one window.
 */
final class WindowedScan {

    /** The longest finding that is sure to be seen whole, and how far a word may stand from what it explains. */
    static final int OVERLAP = 1_024;

    /** Characters that are scanned of a text; callers append no more. */
    static final int LONGEST = 10_000_000;

    private static final int WORD = 128;

    private final String part;
    private final Subject subject;
    private final TimeLimit limit;
    private final Tally tally;
    private final int step;
    private final Map<Detector, String> failures = new LinkedHashMap<>();
    private final List<Detector> detectors;
    private final StringBuilder window = new StringBuilder();

    /** Code points before the window, and before the first place whose findings are still to come. */
    private int before;

    private int settled;
    private int fresh;

    WindowedScan(String part, List<Detector> detectors, Subject subject, TimeLimit limit, Tally tally, int step) {
        this.part = part;
        this.detectors = List.copyOf(detectors);
        this.subject = subject;
        this.limit = limit;
        this.tally = tally;
        this.step = step;
    }

    /** Takes text, and gives the findings that more text cannot change. */
    List<Finding> append(String text) {
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at += step) {
            String piece = text.substring(at, Math.min(text.length(), at + step));
            window.append(piece);
            fresh += piece.length();
            if (fresh >= step + OVERLAP) {
                int end = boundary(window.length() - OVERLAP);
                found.addAll(scan(window.codePointCount(0, end)));
                advance(end);
            }
        }
        return found;
    }

    /** Scans what is left of a text of that many characters in all, and says how far each detector came. */
    void finish(long length) {
        boolean tooLong = length > LONGEST;
        finish(
                tooLong ? Outcome.TOO_LARGE : Outcome.SCANNED,
                tooLong ? "not scanned after " + LONGEST + " characters" : "");
    }

    /** Scans what is left, and says why the detectors did not see all. */
    void finish(Outcome outcome, String reason) {
        scan(Integer.MAX_VALUE);
        for (Detector detector : detectors) {
            String failure = failures.get(detector);
            tally.cover(part, detector, failure == null ? outcome : Outcome.FAILED, failure == null ? reason : failure);
        }
    }

    private List<Finding> scan(int sure) {
        ScannedText text = ScannedText.of(window.toString());
        List<Finding> found = new ArrayList<>();
        List<Detector> sound = detectors.stream()
                .filter(detector -> !failures.containsKey(detector))
                .toList();
        List<Answer<List<Detection>>> answers = ContentScanner.detect(sound, text, subject, limit);
        for (int i = 0; i < sound.size(); i++) {
            Detector detector = sound.get(i);
            if (answers.get(i) instanceof Answer.Given<List<Detection>> given) {
                given.value().stream()
                        .filter(detection -> detection.start() < sure && before + detection.start() >= settled)
                        .forEach(detection -> found.add(tally.find(part, detector.id(), text, before, detection)));
            } else if (answers.get(i) instanceof Answer.Missing<List<Detection>> missing) {
                failures.put(detector, "after " + settled + " characters: " + missing.why());
            }
        }
        return Overlaps.resolve(found);
    }

    private void advance(int end) {
        settled = before + window.codePointCount(0, end);
        int start = boundary(Math.max(0, end - OVERLAP));
        before += window.codePointCount(0, start);
        window.delete(0, start);
        fresh = window.length() - (end - start);
    }

    /** A place at or before another where no word is cut, or at least no character. */
    private int boundary(int at) {
        for (int i = at; i > Math.max(0, at - WORD); i--) {
            if (Character.isWhitespace(window.charAt(i - 1))) {
                return i;
            }
        }
        boolean cuts = at > 0 && at < window.length() && Character.isLowSurrogate(window.charAt(at));
        return cuts ? at - 1 : at;
    }
}
