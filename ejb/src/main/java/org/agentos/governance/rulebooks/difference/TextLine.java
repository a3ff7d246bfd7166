package org.agentos.governance.rulebooks.difference;

/** A line of a text, or a gap in its place. */
public record TextLine(Kind kind, String text) {

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        SAME,
        /** Lines that are the same and are left out. */
        GAP
    }
}
