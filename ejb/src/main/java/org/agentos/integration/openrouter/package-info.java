/**
 * OpenRouter as {@link org.agentos.agents.LanguageModel}, on langchain4j's OpenAI client.
 *
 * <p>Every byte goes through {@link org.agentos.platform.outbound.Outbound}: langchain4j is given an HTTP client of ours, so the same
 * checks of host, size and time hold as for every other call. Retries are ours too, because langchain4j's own do not honour
 * {@code Retry-After}.
 */
package org.agentos.integration.openrouter;
