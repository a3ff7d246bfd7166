package org.agentos.agents.design;

/**
 * A finished image.
 *
 * @param png sRGB without transparency; the array is not to be changed
 * @param svg the same as SVG 1.1 in UTF-8; the array is not to be changed
 * @param altText what the image shows, for those who cannot see it
 * @param width in pixels
 * @param height in pixels
 */
public record RenderedDesign(byte[] png, byte[] svg, String altText, int width, int height, String maker) {}
