package org.agentos.governance.decisions.streams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.scan.TextStream;

/** A content whose text comes in chunks. Not thread-safe. */
public final class DecisionStream {

    private final AdHocContent about;
    private final Optional<TextStream> scan;
    private final StringBuilder text = new StringBuilder();
    private int length;
    private String held = "";

    DecisionStream(AdHocContent about, Optional<TextStream> scan) {
        this.about = about;
        this.scan = scan;
    }

    /**
     * Takes the next chunk, which may end anywhere.
     *
     * @return what is found for certain now (STR-1)
     * @throws Refusal too large; invalid when it holds what cannot be kept
     */
    public List<Finding> feed(String chunk) {
        String all = held + chunk;
        boolean cut = !all.isEmpty() && Character.isHighSurrogate(all.charAt(all.length() - 1));
        String whole = cut ? all.substring(0, all.length() - 1) : all;
        held = cut ? all.substring(all.length() - 1) : "";
        Texts.requireStorable(whole, "/text");
        int longer = length + whole.codePointCount(0, whole.length());
        if (longer > AdHocContent.LONGEST_TEXT) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE,
                    "A text has at most " + AdHocContent.LONGEST_TEXT + " characters. Send it in parts.");
        }
        length = longer;
        text.append(whole);
        return scan.map(started -> started.feed(whole)).orElse(List.of());
    }

    /** The content with all that came of its text. */
    AdHocContent content() {
        return about.saying(text.toString());
    }

    /** Whether half a character is all that came of it. */
    boolean cutWithin() {
        return !held.isEmpty();
    }

    /** What was seen of a text that broke off: nothing counts as scanned (STR-3). */
    ScanResult early(String why) {
        return scan.map(started -> started.endEarly(why)).orElseGet(() -> {
            CoverageEntry failed =
                    new CoverageEntry("text", "stream", "1", CoverageEntry.Outcome.FAILED, "ended early: " + why);
            return new ScanResult(List.of(), List.of(), List.of(failed), Map.of());
        });
    }
}
