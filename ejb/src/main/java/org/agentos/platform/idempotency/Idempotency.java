package org.agentos.platform.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * Effects at most once per client, route and key.
 *
 * <p>The key's row is inserted first, the answer is kept last, both in the transaction of the effect: a second request with
 * the same key waits on the row until the first has committed, then reads its answer. A refusal or a fault rolls the row
 * back with the effect, so that the client may repeat its request under the same key. Keys live for 24 hours.
 *
 * <p>An effect must join the transaction: what commits by itself would be there twice after a fault in between.
 */
@Stateless
public class Idempotency {

    @Inject
    FirstAnswers answers;

    /**
     * The answer that this request got before, for those who have to work before they act.
     *
     * @throws Refusal 422 when the key came with another body then
     */
    public Optional<Answer> earlier(KeyedRequest request) {
        return answers.find(request);
    }

    /**
     * The effect and its answer in one transaction, or the answer that was given before.
     *
     * @throws Refusal 422 when the key came with another body then
     */
    public Answer once(KeyedRequest request, Supplier<Answer> effect) {
        if (answers.reserve(request)) {
            Answer answer = effect.get();
            answers.keep(request, answer);
            return answer;
        }
        return answers.find(request)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.CONFLICT, "The first request with this key has just failed. Repeat it."));
    }

    /** The effect in one transaction, without a key. */
    public <T> T within(Supplier<T> effect) {
        return effect.get();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOldKeys() {
        answers.forgetOld();
    }
}
