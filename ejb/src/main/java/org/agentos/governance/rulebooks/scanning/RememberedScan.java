package org.agentos.governance.rulebooks.scanning;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;
import org.agentos.platform.redis.Redis;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;

/** A scanner that looks at nothing twice while Redis remembers. Thread-safe. */
public final class RememberedScan implements Scanner {

    private static final Logger LOG = Logger.getLogger(RememberedScan.class.getName());
    private static final Duration KEPT = Duration.ofHours(1);

    /** Characters of JSON. */
    private static final int LARGEST = 500_000;

    /** Characters below which asking costs more than looking. */
    private static final int WORTHWHILE = 1_000;

    private final Scanner scanner;
    private final Redis redis;
    private final String place;

    /**
     * @param versions of the detectors that the scanner has
     * @param revision of the rulebook that it scans for
     */
    public RememberedScan(Scanner scanner, Map<String, String> versions, Redis redis, String revision) {
        this.scanner = scanner;
        this.redis = redis;
        this.place = "scan:" + Sha256.hex(revision + Json.write(new TreeMap<>(versions))) + ":";
    }

    @Override
    public ScanResult scan(Subject subject) {
        if (subject.text().length() < WORTHWHILE && subject.media().isEmpty()) {
            return scanner.scan(subject);
        }
        String name = place + SubjectDigest.of(subject);
        return redis.text(name).flatMap(RememberedScan::read).orElseGet(() -> scanned(name, subject));
    }

    private ScanResult scanned(String name, Subject subject) {
        ScanResult result = scanner.scan(subject);
        String written = Json.write(result);
        if (written.length() <= LARGEST
                && result.coverage().stream().noneMatch(entry -> entry.outcome() == Outcome.FAILED)) {
            redis.keep(name, written, KEPT);
        }
        return result;
    }

    private static Optional<ScanResult> read(String json) {
        try {
            return Optional.of(Json.read(json, ScanResult.class));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "a remembered scan cannot be read, so the content is scanned", e);
            return Optional.empty();
        }
    }
}
