package org.agentos.agents.social;

import java.util.List;

/**
 * What to change in a version.
 *
 * @param text the version before, byte for byte
 * @param flaws what was flagged in it
 * @param disclosures what has to be said, word for word, for example {@code #ad}
 * @param instruction of a person; may be empty. The template writer understands {@code remove "…"}, {@code replace "…" with "…"},
 *     {@code add "…"} and {@code shorten}
 */
public record Revision(String text, List<Flaw> flaws, List<String> disclosures, String instruction) {

    public Revision {
        flaws = List.copyOf(flaws);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * A flagged piece of the text.
     *
     * @param kind of the finding, for example {@code claim.health.cure}
     * @param start in Unicode code points
     * @param end exclusive; equal to {@code start} when no piece of the text is meant
     */
    public record Flaw(String kind, int start, int end) {}
}
