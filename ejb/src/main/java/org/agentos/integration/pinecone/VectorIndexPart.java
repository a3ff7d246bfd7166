package org.agentos.integration.pinecone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** How the vector index was when it was last called; while it is away, the library matches words. */
@ApplicationScoped
public class VectorIndexPart implements Part {

    @Inject
    PineconeVectorIndex index;

    @Override
    public String name() {
        return "vector index";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        return index.trouble()
                .map(trouble -> Condition.degraded("the library matches words: " + trouble))
                .orElseGet(() -> Condition.up(""));
    }
}
