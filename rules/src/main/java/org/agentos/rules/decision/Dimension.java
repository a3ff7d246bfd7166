package org.agentos.rules.decision;

/** What a score measures, each 0..100. */
public enum Dimension {
    /** Keeps law and regulation; starts at 100, which is best. */
    COMPLIANCE(100),
    /** Danger to people and to the organisation; starts at 0, which is best. */
    RISK(0),
    /** Keeps the brand's own rules; starts at 100, which is best. */
    BRAND(100);

    private final int clean;

    Dimension(int clean) {
        this.clean = clean;
    }

    /** The score of content that no rule speaks against. */
    public int clean() {
        return clean;
    }
}
