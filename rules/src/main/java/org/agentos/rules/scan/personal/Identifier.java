package org.agentos.rules.scan.personal;

import java.util.List;
import org.agentos.rules.scan.checksum.Check;

/**
 * A kind of identifier.
 *
 * @param check what a value must pass
 * @param failed confidence of a value that does not pass, 0 when it counts for nothing
 * @param named confidence of a value that its name stands beside, 0 for the usual one
 * @param words what its name is in texts, lower case
 */
record Identifier(
        String kind, String meaning, Check check, double failed, double named, List<Shape> shapes, List<String> words) {

    private static final double NAMED_AND_CHECKED = 0.95;
    private static final double NAMED = 0.8;
    private static final double NAMED_BUT_VAGUE = 0.6;
    private static final double VAGUE = 0.1;

    /** Confidence of a value of one of the shapes that passes the check or does not. */
    double confidence(Shape shape, boolean passes, boolean hasName) {
        double plain = passes ? shape.alone() : Math.min(failed, shape.alone());
        if (!hasName || !passes && plain == 0) {
            return plain;
        }
        return Math.max(plain, named > 0 ? named : usual(shape, passes));
    }

    private double usual(Shape shape, boolean passes) {
        if (check != Check.NONE && passes) {
            return NAMED_AND_CHECKED;
        }
        return shape.alone() <= VAGUE ? NAMED_BUT_VAGUE : NAMED;
    }
}
