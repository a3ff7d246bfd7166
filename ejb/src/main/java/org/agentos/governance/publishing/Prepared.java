package org.agentos.governance.publishing;

import java.util.Set;

/** What the last check before publishing came to. */
public sealed interface Prepared permits PublicationOrder, Prepared.Voided, Prepared.Settled {

    /**
     * Nothing goes out: the permit is void, and the content must be decided again.
     *
     * @param reason a sentence
     * @param concerned codes of the stages that must look again
     */
    record Voided(String reason, Set<String> concerned) implements Prepared {}

    /** The permit was used before and the platform's answer is known: nothing is to be delivered. */
    record Settled(PublicationView publication) implements Prepared {}
}
