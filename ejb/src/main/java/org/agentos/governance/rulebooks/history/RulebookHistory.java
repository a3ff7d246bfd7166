package org.agentos.governance.rulebooks.history;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.approval.ApprovalView;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.activation.Schedules;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;

/** What was, is and will be in force, and why. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RulebookHistory {

    @Inject
    HistoryFile file;

    @Inject
    RulebookRegister register;

    @Inject
    Rulebooks rulebooks;

    @Inject
    PolicyFile policies;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyApprovals approvals;

    @Inject
    Schedules schedules;

    @Inject
    Clock clock;

    /** Every activation, the newest first. */
    public RulebookRecordPage page(Optional<String> cursor, int limit) {
        List<RulebookRecord> found = file.newest(Cursor.read(cursor), limit + 1);
        return new RulebookRecordPage(Cursor.page(found, limit), Cursor.next(found, limit, RulebookRecord::id));
    }

    /** @throws Refusal not found for a revision that never was in force */
    public RulebookRevisionView revision(String revision) {
        Map<String, Part> parts = register.parts(register.newestOf(revision).activation());
        return new RulebookRevisionView(
                revision,
                register.newest().map(InForce::revision).equals(Optional.of(revision)),
                file.ofRevision(revision),
                views(parts.values()),
                rules(revision, parts, today()));
    }

    /** What is in force at the end of a day, in UTC; today, what is now. */
    public RulebookOnDay on(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
        return day.equals(today()) ? at(clock.instant()) : at(end);
    }

    /** What is in force at an instant. What is planned up to then is told beside it. */
    public RulebookOnDay at(Instant when) {
        LocalDate day = when.atZone(ZoneOffset.UTC).toLocalDate();
        Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Optional<InForce> inForce = register.at(when);
        Map<String, Part> parts =
                inForce.map(known -> register.parts(known.activation())).orElse(Map.of());
        boolean expected = when.isAfter(clock.instant());
        return new RulebookOnDay(
                when,
                expected,
                inForce.map(InForce::activation).map(file::one),
                views(parts.values()),
                inForce.map(known -> rules(known.revision(), parts, day)).orElse(List.of()),
                file.between(midnight, when).stream()
                        .filter(other -> !Optional.of(other.id()).equals(inForce.map(InForce::activation)))
                        .toList(),
                expected ? schedules.planned(when) : List.of());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private List<RuleInForce> rules(String revision, Map<String, Part> parts, LocalDate day) {
        if (parts.isEmpty()) {
            return rulebooks.revision(revision).rules().stream()
                    .map(rule -> RuleInForce.of(rule, Optional.empty(), day))
                    .toList();
        }
        return parts.values().stream()
                .flatMap(part -> versions.content(part.versionId()).allRules().stream()
                        .map(rule -> RuleInForce.of(rule, Optional.of(part.policyId()), day)))
                .toList();
    }

    private List<RulebookPartView> views(Collection<Part> parts) {
        return parts.stream().map(this::view).toList();
    }

    private RulebookPartView view(Part part) {
        PolicyVersion version = policies.version(part.versionId());
        UUID id = part.versionId();
        List<ApprovalView> holding =
                approvals.of(id).stream().filter(approval -> !approval.isVoid()).toList();
        return new RulebookPartView(
                part.policyId(),
                policies.policy(part.policyId()).terms().title(),
                id,
                part.number(),
                part.contentHash(),
                file.since(id),
                version.reason(),
                version.createdBy(),
                holding);
    }
}
