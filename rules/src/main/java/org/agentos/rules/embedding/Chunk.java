package org.agentos.rules.embedding;

/**
 * One piece of a text and its vector.
 *
 * @param start first code point of the piece
 * @param end code point after its last
 * @param vector {@value Embedding#DIMENSIONS} numbers of Euclidean length 1; not to be changed
 */
public record Chunk(int start, int end, float[] vector) {

    /** Cosine similarity to another piece, -1..1. */
    public double similarity(Chunk other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }
}
