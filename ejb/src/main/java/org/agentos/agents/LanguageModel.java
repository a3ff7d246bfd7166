package org.agentos.agents;

/** A language model that answers in JSON of a given schema. Thread-safe. */
public interface LanguageModel {

    /** Whether there is one to ask. */
    boolean isConfigured();

    /** Asks once, with the model's own retries; takes up to a minute. Whatever goes wrong is an answer, never an exception. */
    ModelReply ask(Prompt prompt);
}
