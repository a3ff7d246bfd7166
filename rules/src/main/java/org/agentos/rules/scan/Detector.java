package org.agentos.rules.scan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.text.ScannedText;

/** Looks for some kinds of findings in a text. Stateless, thread-safe, linear in the length of the text. */
public interface Detector {

    /** Stable id, {@code pii.pattern}. */
    String id();

    /** Changes whenever it may see something else than before. */
    String version();

    /** ISO 639-1 codes of the languages that it knows; none when it needs to know none. */
    default Set<String> languages() {
        return Set.of();
    }

    /** Whether it understands texts of this BCP 47 language; of one that nobody named, it tries. */
    default boolean understands(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return languages().isEmpty() || language.isEmpty() || languages().contains(primary);
    }

    /** Whether a part of this name is for it: {@code text}, or {@code media/0/alt}. */
    default boolean looksAt(String part) {
        return true;
    }

    /**
     * Whether what it finds at a place depends on the text nearby only. Others see a text whole or not at all, and long ones not.
     */
    default boolean isLocal() {
        return true;
    }

    List<Detection> detect(ScannedText text, Subject subject);
}
