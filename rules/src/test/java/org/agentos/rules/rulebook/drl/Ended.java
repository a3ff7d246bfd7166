package org.agentos.rules.rulebook.drl;

/** A fact with a field that is called end, which DRL can match but can't declare. */
public class Ended {

    private int end;

    public int getEnd() {
        return end;
    }

    public void setEnd(int end) {
        this.end = end;
    }
}
