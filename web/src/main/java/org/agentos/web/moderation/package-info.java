/**
 * Decisions in the forms that other people's clients already speak: OpenAI's moderations, and LiteLLM's generic guardrail API. Every text
 * is decided as any other and on record; what these forms have no word for stands beside it.
 */
package org.agentos.web.moderation;
