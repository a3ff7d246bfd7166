package org.agentos.governance.airlock;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a review looks for, in the order in which the stages take their turn. */
enum Stage {
    BRAND,
    COMPLIANCE,
    LEGAL,
    MARKET;

    /** How rules, processes and the API write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that decides this stage. */
    String role() {
        return "reviewer-" + code();
    }

    static Optional<Stage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }
}
