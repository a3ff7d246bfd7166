package org.agentos.knowledge;

import java.util.List;

/** Turns text into vectors of meaning: 384 dimensions, length 1. Thread-safe. */
public interface Embedder {

    /** Every part of the text, in order, each as long as the model reads at once. */
    List<EmbeddedPart> embed(String text);

    /**
     * A part of a text.
     *
     * @param start in Unicode code points
     * @param end exclusive
     * @param vector not to be changed
     */
    record EmbeddedPart(int start, int end, float[] vector) {}
}
