package org.agentos.rules.scan;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.text.ScannedText;

/** Looks for some kinds of findings in a text. Stateless, thread-safe, linear in the length of the text. */
public interface Detector {

    /** Stable id, {@code pii.pattern}. */
    String id();

    /** Changes whenever it may see something else than before. */
    String version();

    /** Whether it understands texts of this BCP 47 language. */
    default boolean understands(String language) {
        return true;
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
