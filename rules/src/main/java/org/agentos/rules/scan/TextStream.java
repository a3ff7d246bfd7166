package org.agentos.rules.scan;

import java.util.List;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;

/**
 * The scan of a text that is still being written. Offsets are those of the whole text, wherever chunks end. A stream that nobody
 * ended, or that ended early, is incomplete, and its coverage says so. Not thread-safe.
 */
public final class TextStream {

    private static final String PART = "text";
    private static final int STEP = 2_048;

    private final WindowedScan windows;
    private final List<Detector> whole;
    private final ContentScanner scanner;
    private final Subject about;
    private final Tally tally;
    private final StringBuilder text = new StringBuilder();
    private long length;
    private boolean ended;

    TextStream(
            ContentScanner scanner,
            List<Detector> local,
            List<Detector> whole,
            Subject about,
            TimeLimit limit,
            Tally tally) {
        this.scanner = scanner;
        this.whole = List.copyOf(whole);
        this.about = about;
        this.tally = tally;
        this.windows = new WindowedScan(PART, local, about, limit, tally, STEP);
    }

    /**
     * Takes the next chunk.
     *
     * @return the findings that are certain now; each is given once
     * @throws IllegalStateException after the end
     */
    public List<Finding> feed(String chunk) {
        requireOpen();
        length += chunk.length();
        if (length > WindowedScan.LONGEST) {
            return List.of();
        }
        if (length <= ContentScanner.LONGEST_TEXT) {
            text.append(chunk);
        }
        return windows.append(chunk);
    }

    /** Ends a text that is whole; all its findings, and what was not looked at. */
    public ScanResult end() {
        close();
        windows.finish(length);
        if (length > ContentScanner.LONGEST_TEXT) {
            ContentScanner.leaveOut(PART, whole, tally);
        } else {
            scanner.scanWhole(PART, text.toString(), whole, about, tally);
        }
        return tally.result(scanner.versions());
    }

    /** Ends a text that broke off: nothing counts as scanned. */
    public ScanResult endEarly(String why) {
        close();
        String reason = "ended early: " + why;
        windows.finish(Outcome.FAILED, reason);
        whole.forEach(detector -> tally.cover(PART, detector, Outcome.FAILED, reason));
        return tally.result(scanner.versions());
    }

    private void close() {
        requireOpen();
        ended = true;
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the stream has ended");
        }
    }
}
