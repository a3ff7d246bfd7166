/**
 * Agents make content: {@code ideation} finds ideas, {@code social} writes posts, {@code design} draws images. They judge nothing
 * and clear nothing, and keep nothing but signals and ideas.
 *
 * <p>What all of them share: the {@link org.agentos.agents.Commission} they work from, the {@link org.agentos.agents.IdeaView} they
 * hand on, and the {@link org.agentos.agents.LanguageModel} they use when one is configured. Every result names its maker.
 */
package org.agentos.agents;
