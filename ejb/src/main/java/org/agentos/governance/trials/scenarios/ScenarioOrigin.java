package org.agentos.governance.trials.scenarios;

/** Where a scenario comes from. */
public enum ScenarioOrigin {
    /** Somebody wrote it. */
    HAND,
    /** It was made of a past decision. */
    DECISION,
    /** It came with a pack. */
    PACK,
    /** A rule carries it; it is not kept apart from the rule. */
    EXAMPLE
}
