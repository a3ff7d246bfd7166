package org.agentos.rules.rulebook.drl;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Obligation.Kind;

/** What the consequences of restricted DRL stand for, so that plain Drools can compile it; they do nothing. */
public final class DroolsWords {

    public static final Dimension COMPLIANCE = Dimension.COMPLIANCE;
    public static final Dimension RISK = Dimension.RISK;
    public static final Dimension BRAND = Dimension.BRAND;
    public static final Kind ADD_DISCLOSURE = Kind.ADD_DISCLOSURE;
    public static final Kind MARK_AI_MADE = Kind.MARK_AI_MADE;
    public static final Kind STAGE = Kind.STAGE;

    private DroolsWords() {}

    public static void block(String message) {}

    public static void block(String message, String remedy) {}

    public static void review(String message) {}

    public static void review(String message, String remedy) {}

    public static void note(String message) {}

    public static void note(String message, String remedy) {}

    public static void points(Dimension dimension, double points) {}

    public static void require(Kind kind, String value) {}

    public static double count(String facts) {
        return 0;
    }

    public static double average(String field) {
        return 0;
    }

    public static double max(String field) {
        return 0;
    }

    public static Instant moment(String text) {
        return Instant.parse(text);
    }

    public static Collection<String> wordList(String name) {
        return List.of(name);
    }

    public static String wordOf(String list) {
        return list;
    }

    public static Collection<Instant> last(String duration) {
        return List.of();
    }

    public static Collection<Instant> next(String duration) {
        return List.of();
    }
}
