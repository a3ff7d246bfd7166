package org.agentos.rules.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.agentos.rules.decision.judgement.Explanations;
import org.agentos.rules.decision.judgement.Judgement;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.compilation.CompiledRulebook;
import org.agentos.rules.rulebook.compilation.Evaluation;
import org.agentos.rules.rulebook.compilation.FiringLimits;
import org.agentos.rules.rulebook.compilation.RulebookCompiler;
import org.agentos.rules.scan.media.ColourScan;
import org.agentos.rules.scan.style.StyleScan;

/**
 * Decides subjects under the rulebook in force. Thread-safe: any number of threads decide while another activates; each decision is
 * made under one rulebook from beginning to end, and names its revision. A failure of the scanner is a gap in coverage, which asks
 * for a review; a failure of the evaluation blocks.
 */
public final class DecisionEngine implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DecisionEngine.class.getName());

    private final Scanner scanner;
    private final EngineLimits limits;
    private final AtomicReference<InForce> current;
    private volatile boolean closed;

    /**
     * A rulebook and what scans for it.
     *
     * @param scanner looks for the rulebook's style checks too
     */
    private record InForce(CompiledRulebook rulebook, Explanations explanations, Scanner scanner) {}

    private DecisionEngine(Rulebook first, Scanner scanner, EngineLimits limits) {
        this.scanner = scanner;
        this.limits = limits;
        this.current = new AtomicReference<>(ready(first));
    }

    private InForce ready(Rulebook rulebook) {
        CompiledRulebook compiled = RulebookCompiler.compile(rulebook, limits.compilation());
        Scanner styles = StyleScan.over(scanner, rulebook.ruleSet().styleChecks());
        return new InForce(compiled, Explanations.of(rulebook.rules()), ColourScan.over(styles, rulebook.rules()));
    }

    /** An engine with {@linkplain EngineLimits#standard() standard limits}. */
    public static DecisionEngine of(Rulebook rulebook, Scanner scanner) {
        return of(rulebook, scanner, EngineLimits.standard());
    }

    /**
     * Compiles the rulebook and starts.
     *
     * @throws IllegalArgumentException if the rulebook is not admitted; ask {@code Admission} first about rules of others
     */
    public static DecisionEngine of(Rulebook rulebook, Scanner scanner, EngineLimits limits) {
        Objects.requireNonNull(scanner, "scanner");
        return new DecisionEngine(rulebook, scanner, limits);
    }

    /** Scans and decides. The moment says which rules are in effect. */
    public DecisionOutcome decide(Subject subject, Instant at) {
        return decide(subject, at, List.of());
    }

    /** Scans and decides under exemptions, which take the effect of rules away while they last. */
    public DecisionOutcome decide(Subject subject, Instant at, List<Exemption> exemptions) {
        InForce now = enter();
        try {
            FactSet facts = FactExtraction.extract(subject, scan(now.scanner(), subject), at);
            return evaluate(now, facts.exempt(exemptions));
        } finally {
            now.rulebook().leave();
        }
    }

    /**
     * Decides stored facts again, under the rulebook now in force and the rules in effect at the facts' own moment. Under the same
     * rulebook the outcome is the same.
     *
     * @param factsJson a {@link DecisionOutcome#factsJson()}
     * @throws IllegalArgumentException if the text is not a fact set
     */
    public DecisionOutcome redecide(String factsJson) {
        return evaluate(FactSetJson.read(factsJson));
    }

    /** Like {@link #redecide(String)}, with the rules in effect at another moment. */
    public DecisionOutcome redecide(String factsJson, Instant at) {
        return evaluate(FactSetJson.read(factsJson).at(at));
    }

    /** Decides facts. */
    public DecisionOutcome evaluate(FactSet facts) {
        InForce now = enter();
        try {
            return evaluate(now, facts);
        } finally {
            now.rulebook().leave();
        }
    }

    /** What the rules say of facts, without the record of a decision; for many contents, such as in replays. */
    public Ruling ruling(FactSet facts) {
        InForce now = enter();
        try {
            List<WordFact> words =
                    now.rulebook().lexicon().words(facts.content().text());
            return rule(now, new Judgement(now.rulebook().rulebook(), facts, words), facts, words);
        } finally {
            now.rulebook().leave();
        }
    }

    /**
     * Compiles the next rulebook aside, then puts it in force in one step. When it can't be compiled the old one stays in force.
     *
     * @throws IllegalArgumentException if the rulebook is not admitted
     */
    public synchronized void activate(Rulebook next) {
        requireOpen();
        current.getAndSet(ready(next)).rulebook().retire();
    }

    /** The rulebook in force. */
    public Rulebook rulebook() {
        return current.get().rulebook().rulebook();
    }

    /** Ends; decisions under way still end normally, later ones are refused with {@link IllegalStateException}. */
    @Override
    public synchronized void close() {
        closed = true;
        current.get().rulebook().retire();
    }

    private DecisionOutcome evaluate(InForce now, FactSet facts) {
        List<WordFact> words = now.rulebook().lexicon().words(facts.content().text());
        Judgement judgement = new Judgement(now.rulebook().rulebook(), facts, words);
        return judgement.recorded(rule(now, judgement, facts, words));
    }

    private Ruling rule(InForce now, Judgement judgement, FactSet facts, List<WordFact> words) {
        try {
            FiringLimits bounds = new FiringLimits(limits.firings(), limits.evaluation());
            Evaluation evaluation = now.rulebook().evaluate(facts, words, bounds);
            return judgement.of(evaluation.fired(), rule -> now.explanations().of(rule, facts, evaluation.matching()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "blocked, as the rules could not be evaluated", e);
            return judgement.ofFault(e);
        }
    }

    private static ScanResult scan(Scanner scanner, Subject subject) {
        try {
            return scanner.scan(subject);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the scanner failed; the content counts as not scanned", e);
            CoverageEntry failed =
                    new CoverageEntry("text", "scanner", "", CoverageEntry.Outcome.FAILED, "the scanner failed: " + e);
            return new ScanResult(List.of(), List.of(), List.of(failed), Map.of());
        }
    }

    private InForce enter() {
        while (true) {
            requireOpen();
            InForce now = current.get();
            if (now.rulebook().enter()) {
                return now;
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the decision engine is closed");
        }
    }
}
