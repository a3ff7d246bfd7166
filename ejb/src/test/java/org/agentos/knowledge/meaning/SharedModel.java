package org.agentos.knowledge.meaning;

/** Meanings with the model loaded once for all tests of a class, over the index of each test. */
public final class SharedModel implements AutoCloseable {

    private final Meanings meanings = new Meanings();

    public Meanings over(VectorIndex index) {
        meanings.index = index;
        return meanings;
    }

    @Override
    public void close() {
        meanings.close();
    }
}
