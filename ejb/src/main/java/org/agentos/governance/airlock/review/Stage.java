package org.agentos.governance.airlock.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a review looks for, in the order in which the stages take their turn. */
public enum Stage {
    BRAND,
    COMPLIANCE,
    LEGAL,
    MARKET;

    /** How rules, processes and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that decides this stage. */
    public String role() {
        return "reviewer-" + code();
    }

    /** The stage of a code. */
    public static Optional<Stage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }
}
