package org.agentos.web.governance;

/**
 * A line that a client sends: the first may say what is known of the content besides its text, the others bring the text, the last
 * one ends it.
 */
record StreamLine(DecisionRequest about, String text, Boolean end) {

    boolean ends() {
        return end != null && end;
    }
}
