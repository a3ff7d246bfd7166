package org.agentos.agents.ideation.feed;

import java.time.Instant;

/**
 * One item of a feed.
 *
 * @param title its headline, plain text, at most 300 characters
 * @param source title of the feed
 * @param url empty when it has none
 */
public record Signal(String title, String source, String url, Instant publishedAt) {}
