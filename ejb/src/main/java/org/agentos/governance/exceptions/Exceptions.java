package org.agentos.governance.exceptions;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.Exemption;

/** Asks for exceptions, judges them, ends them, and says what frees a content now. */
@Stateless
public class Exceptions {

    private static final Duration SOON = Duration.ofDays(7);
    private static final Duration LATELY = Duration.ofDays(30);
    private static final int LONGEST_COMMENT = 2000;

    @Inject
    ExceptionFile file;

    @Inject
    Rulebooks rulebooks;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for what cannot be asked for; 409 when the same is open already */
    public ExceptionView request(NewException wanted, Actor officer) {
        Instant now = now();
        wanted.check(now);
        if (rulebooks.current().rule(wanted.ruleId()).isEmpty()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "The exception cannot be asked for as it is.")
                    .at("/ruleId", "No rule in force has this id."));
        }
        if (file.open(wanted)) {
            throw Refusal.conflict("The same is freed from this rule already, or waits for a second officer.");
        }
        PolicyException exception = new PolicyException(wanted, officer, now);
        file.add(exception);
        return recorded("exception.requested", exception, Optional.empty(), officer);
    }

    /** @throws Refusal 403 for whoever asked for it; 409 when it waits no more */
    public ExceptionView approve(UUID id, String comment, Actor officer) {
        return decide(id, ExceptionState.ACTIVE, comment, officer);
    }

    /** @throws Refusal 403 for whoever asked for it; 409 when it waits no more */
    public ExceptionView reject(UUID id, String comment, Actor officer) {
        return decide(id, ExceptionState.REJECTED, comment, officer);
    }

    /** Ends it before its date; any officer may. */
    public ExceptionView revoke(UUID id, String reason, Actor officer) {
        if (reason.isBlank()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "An exception is revoked for a reason.")
                    .at("/reason", "Say why."));
        }
        PolicyException exception = file.locked(id);
        ExceptionView before = view(exception);
        exception.revoke(bounded(reason, "/reason"), officer, now());
        file.flush();
        return recorded("exception.revoked", exception, Optional.of(before), officer);
    }

    /** @throws Refusal not found */
    public ExceptionView exception(UUID id) {
        return view(file.read(id));
    }

    public ExceptionPage list(ExceptionQuery query) {
        List<PolicyException> found = file.page(query, now());
        return new ExceptionPage(
                views(Cursor.page(found, query.limit())), Cursor.next(found, query.limit(), PolicyException::id));
    }

    public ExceptionSummary summary() {
        Instant now = now();
        Map<ExceptionState, Long> tally = file.tally(now);
        return new ExceptionSummary(
                tally.getOrDefault(ExceptionState.REQUESTED, 0L),
                tally.getOrDefault(ExceptionState.ACTIVE, 0L),
                file.endingBetween(now, now.plus(SOON)),
                tally.getOrDefault(ExceptionState.EXPIRED, 0L),
                tally.getOrDefault(ExceptionState.REVOKED, 0L),
                tally.getOrDefault(ExceptionState.REJECTED, 0L),
                file.usesSince(now.minus(LATELY)));
    }

    /** What a content is free from at a moment, by itself or with its mission. */
    public List<Exemption> covering(UUID contentId, UUID missionId, Instant at) {
        return file.covering(contentId, missionId, at).stream()
                .map(PolicyException::exemption)
                .toList();
    }

    /** Counts that a decision was made under an exception. */
    public void used(UUID exceptionId, UUID decisionId, Instant at) {
        file.use(exceptionId, decisionId, at);
    }

    /** Writes down which exceptions have come to their end, though they free nothing any more already. */
    public int expireDue() {
        List<UUID> due = file.due(now());
        due.forEach(this::expire);
        return due.size();
    }

    private void expire(UUID id) {
        PolicyException exception = file.locked(id);
        ExceptionView before = view(exception);
        if (before.endedAt().isEmpty() && before.state() == ExceptionState.EXPIRED) {
            exception.expire(now());
            file.flush();
            recorded("exception.expired", exception, Optional.of(before), Actor.system());
        }
    }

    private ExceptionView decide(UUID id, ExceptionState verdict, String comment, Actor officer) {
        PolicyException exception = file.locked(id);
        if (exception.requestedBy(officer)) {
            String detail = "Whoever asks for an exception does not decide on it: another officer must.";
            audit.recordRefusal(AuditEntry.of("exception.decided", officer)
                    .about("exception", id)
                    .outcome(AuditOutcome.REFUSED)
                    .fact("ruleId", exception.ruleId())
                    .detail("objection", detail));
            throw Refusal.forbidden(detail);
        }
        ExceptionView before = view(exception);
        exception.decide(verdict, bounded(comment, "/comment"), officer, now());
        file.flush();
        String action = verdict == ExceptionState.ACTIVE ? "exception.approved" : "exception.rejected";
        return recorded(action, exception, Optional.of(before), officer);
    }

    private ExceptionView recorded(
            String action, PolicyException exception, Optional<ExceptionView> before, Actor actor) {
        ExceptionView after = view(exception);
        AuditEntry entry = AuditEntry.of(action, actor)
                .about("exception", after.id())
                .fact("ruleId", after.ruleId())
                .fact("state", after.state().name())
                .fact("expiresAt", after.expiresAt().toString())
                .detail("after", after);
        audit.record(before.map(was -> entry.detail("before", was)).orElse(entry));
        outbox.publish(
                action,
                after.id().toString(),
                Map.of("ruleId", after.ruleId(), "state", after.state().name()));
        return after;
    }

    private ExceptionView view(PolicyException exception) {
        return views(List.of(exception)).get(0);
    }

    private List<ExceptionView> views(List<PolicyException> exceptions) {
        Map<UUID, Uses> uses =
                file.uses(exceptions.stream().map(PolicyException::id).toList());
        Instant now = now();
        return exceptions.stream()
                .map(exception -> exception.view(uses.getOrDefault(exception.id(), Uses.NONE), now))
                .toList();
    }

    private static String bounded(String text, String pointer) {
        if (text.length() > LONGEST_COMMENT) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "The text is too long.")
                    .at(pointer, "At most " + LONGEST_COMMENT + " characters."));
        }
        return Texts.requireStorable(text, pointer);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
