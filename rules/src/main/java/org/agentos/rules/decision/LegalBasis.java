package org.agentos.rules.decision;

import java.util.Objects;

/**
 * The law, regulation or internal policy that a rule rests on.
 *
 * @param citation such as {@code 16 CFR 255.5}
 * @param url an https address of its text; empty for an internal policy
 */
public record LegalBasis(String citation, String url) {

    public LegalBasis {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(url, "url");
    }
}
