package org.agentos.agents.design.drawing;

/** A rectangle in pixels, y downwards. Parts of it never have a negative size. */
public record Box(double left, double topEdge, double width, double height) {

    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return topEdge + height;
    }

    /** Its part at the top of this height. */
    public Box top(double share) {
        return new Box(left, topEdge, width, Math.min(height, share));
    }

    /** Its part below this y. */
    public Box below(double y) {
        return new Box(left, y, width, bottom() - y);
    }

    /** Its part above this y. */
    public Box above(double y) {
        return new Box(left, topEdge, width, y - topEdge);
    }

    /** Its part left of this x. */
    public Box leftOf(double x) {
        return new Box(left, topEdge, Math.min(width, x - left), height);
    }

    /** Its part right of this x. */
    public Box rightOf(double x) {
        return new Box(x, topEdge, right() - x, height);
    }

    /** Smaller by this much on every side. */
    public Box shrunk(double by) {
        return new Box(left + by, topEdge + by, width - 2 * by, height - 2 * by);
    }

    public Box moved(double right, double down) {
        return new Box(left + right, topEdge + down, width, height);
    }

    /** A square in its middle. */
    public Box centred(double size) {
        return new Box(left + (width - size) / 2, topEdge + (height - size) / 2, size, size);
    }
}
