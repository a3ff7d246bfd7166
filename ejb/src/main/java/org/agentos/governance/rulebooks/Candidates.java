package org.agentos.governance.rulebooks;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agentos.governance.rulebooks.scanning.RememberedScan;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.redis.Redis;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scan.TextStream;

/**
 * Compiled rulebooks, those in force and those that might be: each compiled once, used by any number of threads, and given up when
 * others need the room. At most {@value #MOST} at once. Thread-safe.
 */
@ApplicationScoped
public class Candidates {

    static final int MOST = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RETRY_AFTER_SECONDS = 10;

    @Inject
    Composition composition;

    @Inject
    Redis redis;

    private final Map<String, CompiledOnce> compiled = new LinkedHashMap<>(16, 0.75f, true);
    private Optional<Scanner> scanner = Optional.empty();

    /** The rulebook in force with these rules for one policy, new or not. */
    public Rulebook with(String policyId, RuleSet rules) {
        return composition.with(composition.parts(), policyId, rules);
    }

    /** @throws Refusal conflict when nothing of the policy is in force */
    public Rulebook without(String policyId) {
        return composition.without(composition.parts(), policyId);
    }

    /**
     * The rulebook, compiled. Takes as long as that takes when nobody asked for it lately.
     *
     * @throws Refusal unavailable when too many are in use
     * @throws RuntimeException when it cannot be compiled: not admitted, or out of time
     */
    public CandidateEngine engine(Rulebook rulebook) {
        CandidateEngine use = use(rulebook);
        try {
            use.compile();
            return use;
        } catch (RuntimeException failed) {
            forget(rulebook.revision());
            use.close();
            throw failed;
        }
    }

    /** A rulebook that is compiled already. */
    public Optional<CandidateEngine> ready(String revision) {
        synchronized (compiled) {
            return Optional.ofNullable(compiled.get(revision))
                    .filter(CompiledOnce::ready)
                    .flatMap(CompiledOnce::use);
        }
    }

    /** The rules of a revision that was asked for lately. */
    public Optional<Rulebook> known(String revision) {
        synchronized (compiled) {
            return Optional.ofNullable(compiled.get(revision)).map(CompiledOnce::rulebook);
        }
    }

    /** Begins to look at a text that is still being written; empty when the scanner sees whole texts only. */
    public Optional<TextStream> stream(Subject about) {
        synchronized (compiled) {
            return scanner() instanceof ContentScanner scanner ? Optional.of(scanner.stream(about)) : Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        synchronized (compiled) {
            compiled.values().forEach(CompiledOnce::giveUp);
            compiled.clear();
        }
    }

    /** Lets another scanner look from now on; for tests. */
    void scanBy(Scanner other) {
        close();
        scanner = Optional.of(other);
    }

    private CandidateEngine use(Rulebook rulebook) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (compiled) {
            while (!compiled.containsKey(rulebook.revision()) && compiled.size() >= MOST && !makeRoom()) {
                await(end - System.nanoTime());
            }
            return compiled.computeIfAbsent(
                            rulebook.revision(),
                            revision -> new CompiledOnce(rulebook, scannerFor(revision), this::left))
                    .use()
                    .orElseThrow(() -> new IllegalStateException("a kept rulebook is not closed"));
        }
    }

    private Scanner scannerFor(String revision) {
        return scanner() instanceof ContentScanner standard
                ? new RememberedScan(standard, standard.versions(), redis, revision)
                : scanner();
    }

    /** Made when it is first needed, as its lexicons take a while. */
    private Scanner scanner() {
        if (scanner.isEmpty()) {
            scanner = Optional.of(ContentScanner.standard());
        }
        return scanner.get();
    }

    /** Gives up the one that was not used for the longest time. */
    private boolean makeRoom() {
        Iterator<CompiledOnce> oldestFirst = compiled.values().iterator();
        while (oldestFirst.hasNext()) {
            CompiledOnce oldest = oldestFirst.next();
            if (!oldest.used()) {
                oldestFirst.remove();
                oldest.giveUp();
                return true;
            }
        }
        return false;
    }

    private void forget(String revision) {
        synchronized (compiled) {
            Optional.ofNullable(compiled.remove(revision)).ifPresent(CompiledOnce::giveUp);
        }
    }

    private void left() {
        synchronized (compiled) {
            compiled.notifyAll();
        }
    }

    private void await(long nanos) {
        if (nanos <= 0) {
            throw new Refusal(Problem.of(
                            ProblemType.UNAVAILABLE,
                            "Too many rulebooks are being tried at once. Wait until one of them is done.")
                    .with("retryAfter", RETRY_AFTER_SECONDS));
        }
        try {
            compiled.wait(Math.max(1, nanos / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for room", e);
        }
    }
}
