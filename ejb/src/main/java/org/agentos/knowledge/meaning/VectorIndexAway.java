package org.agentos.knowledge.meaning;

/** The vector index, or the model that makes vectors, cannot be reached now. */
public class VectorIndexAway extends Exception {

    private static final long serialVersionUID = 1L;

    public VectorIndexAway(String message) {
        super(message);
    }

    public VectorIndexAway(String message, Throwable cause) {
        super(message, cause);
    }
}
