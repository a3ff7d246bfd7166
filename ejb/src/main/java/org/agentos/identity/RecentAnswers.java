package org.agentos.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.agentos.platform.ids.Sha256;

/** Answers that hold for a while, {@value #MOST} at most; questions are kept as digests, for they contain tokens. Thread-safe. */
final class RecentAnswers {

    static final int MOST = 10_000;

    private final Duration validity;
    private final Map<String, Answer> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

    RecentAnswers(Duration validity) {
        this.validity = validity;
    }

    /** The answer of a while ago, or a fresh one. What throws is not an answer and is not kept. */
    boolean of(String question, Instant now, BooleanSupplier ask) {
        String digest = Sha256.hex(question);
        synchronized (answers) {
            Answer known = answers.get(digest);
            if (known != null && now.isBefore(known.until)) {
                return known.yes;
            }
        }
        boolean yes = ask.getAsBoolean();
        synchronized (answers) {
            answers.remove(digest);
            answers.put(digest, new Answer(yes, now.plus(validity)));
        }
        return yes;
    }

    private record Answer(boolean yes, Instant until) {}
}
