package org.agentos.content;

/**
 * Where content can go.
 *
 * @param id stable, as stored and sent, for example {@code mastodon}
 * @param name as people call it
 * @param width of its images, in pixels
 * @param height of its images, in pixels
 * @param maxCharacters the longest text it takes, in Unicode code points
 */
public record Channel(String id, String name, int width, int height, int maxCharacters) {}
