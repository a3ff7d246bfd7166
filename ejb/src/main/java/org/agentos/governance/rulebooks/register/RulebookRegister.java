package org.agentos.governance.rulebooks.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** What came into force when, and what it is made of. Works in the caller's transaction. */
@Dependent
public class RulebookRegister {

    /** Lets one activation after the other commit, on whatever node. */
    private static final long ACTIVATION_LOCK = 0x52554C45424F4F4BL;

    private static final String NEWEST =
            "select id, seq, revision, activated_at, activated_by from rulebook_activation";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<RulebookActivated> activated;

    @Inject
    Clock clock;

    /** Makes every other activation wait until this transaction has ended. */
    public void lock() {
        Sql.of("select 1 from pg_advisory_xact_lock(?)", ACTIVATION_LOCK).list(database, row -> 1);
    }

    /** What is in force; empty before the first start has ended. */
    public Optional<InForce> newest() {
        return Sql.of(NEWEST + " order by seq desc limit 1").one(database, RulebookRegister::inForce);
    }

    /**
     * What is in force once the server has started.
     *
     * @throws Refusal unavailable before the first start has ended
     */
    public InForce current() {
        return newest().orElseThrow(
                        () -> Refusal.of(ProblemType.UNAVAILABLE, "The server is starting. Try again in a moment."));
    }

    /**
     * The newest activation of a revision.
     *
     * @throws Refusal not found for one that never was in force
     */
    public InForce newestOf(String revision) {
        return Sql.of(NEWEST + " where revision = ? order by seq desc limit 1", revision)
                .one(database, RulebookRegister::inForce)
                .orElseThrow(() -> Refusal.notFound("Rulebook " + revision + " was never in force here."));
    }

    /** What was in force at an instant; empty before the first activation. */
    public Optional<InForce> at(Instant when) {
        return Sql.of(NEWEST + " where activated_at <= ? order by seq desc limit 1", when)
                .one(database, RulebookRegister::inForce);
    }

    /** What an activation put in force, by policy; empty when it was made before rulebooks were made of policies. */
    public Map<String, Part> parts(UUID activation) {
        return Sql.of(
                        "select p.policy_id, p.version_id, v.number, p.content_hash from rulebook_part p"
                                + " join policy_version v on v.id = p.version_id where p.activation_id = ?",
                        activation)
                .list(database, RulebookRegister::part)
                .stream()
                .collect(Collectors.toMap(Part::policyId, part -> part, (one, other) -> one, TreeMap::new));
    }

    /** The rules of a revision that was ever in force, as guided JSON. */
    public Optional<String> rules(String revision) {
        return Sql.of("select canonical from rulebook_revision where revision = ?", revision)
                .one(database, row -> row.utf8("canonical"));
    }

    /** How often each rule has fired, by its id. */
    public Map<String, Long> firings() {
        return Sql.of("select rule_id, count(*) as firings from decision_rule group by rule_id")
                .list(database, row -> Map.entry(row.text("rule_id"), row.count("firings")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts a rulebook in force with its record, and tells of it. Hold the lock. */
    public InForce activate(Activation activation) {
        Rulebook rulebook = activation.rulebook();
        Optional<InForce> before = newest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keep(rulebook, now);
        AuditReceipt receipt = audit.record(entry(activation, before));
        InForce inForce = insert(activation, receipt, now);
        activation.parts().values().forEach(part -> insert(inForce, part));
        outbox.publish("rulebook.activated", rulebook.revision(), announcement(activation));
        activated.fire(new RulebookActivated(
                inForce, before.map(InForce::revision), activation.policyId(), activation.actor()));
        return inForce;
    }

    private void keep(Rulebook rulebook, Instant now) {
        Sql.of(
                        "insert into rulebook_revision(revision, canonical, rule_count, created_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        rulebook.revision(),
                        GuidedNotation.canonical(rulebook.ruleSet()).getBytes(StandardCharsets.UTF_8),
                        rulebook.rules().size(),
                        now)
                .update(database);
    }

    private InForce insert(Activation activation, AuditReceipt receipt, Instant now) {
        return Sql.of(
                        "insert into rulebook_activation(id, revision, activated_at, activated_by, audit_id, kind, reason,"
                                + " policy_id, version_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " returning id, seq, revision, activated_at, activated_by",
                        Ids.next(),
                        activation.rulebook().revision(),
                        now,
                        activation.actor().name(),
                        receipt.id(),
                        activation.kind(),
                        activation.reason(),
                        activation.policyId(),
                        activation.versionId())
                .one(database, RulebookRegister::inForce)
                .orElseThrow();
    }

    private void insert(InForce inForce, Part part) {
        Sql.of(
                        "insert into rulebook_part(activation_id, policy_id, version_id, content_hash) values (?, ?, ?, ?)",
                        inForce.activation(),
                        part.policyId(),
                        part.versionId(),
                        part.contentHash())
                .update(database);
    }

    private AuditEntry entry(Activation activation, Optional<InForce> before) {
        Rulebook rulebook = activation.rulebook();
        return AuditEntry.of("rulebook.activated", activation.actor())
                .about("rulebook", rulebook.revision())
                .fact("kind", activation.kind().name())
                .fact("revision", rulebook.revision())
                .fact("previous", before.map(InForce::revision).orElse(""))
                .fact("policy", activation.policyId().orElse(""))
                .fact("rules", rulebook.rules().size())
                .detail("reason", activation.reason())
                .detail(
                        "before",
                        before.map(was -> numbers(parts(was.activation()))).orElse(List.of()))
                .detail("after", numbers(activation.parts()));
    }

    private static List<String> numbers(Map<String, Part> parts) {
        return new TreeMap<>(parts)
                .values().stream()
                        .map(part -> part.policyId() + " version " + part.number())
                        .toList();
    }

    private static Map<String, Object> announcement(Activation activation) {
        Map<String, Object> data = new TreeMap<>();
        data.put("rules", activation.rulebook().rules().size());
        data.put("kind", activation.kind().name());
        activation.policyId().ifPresent(policy -> data.put("policyId", policy));
        return data;
    }

    private static InForce inForce(Row row) throws SQLException {
        return new InForce(
                row.id("id"),
                row.count("seq"),
                row.text("revision"),
                row.instant("activated_at"),
                row.text("activated_by"));
    }

    private static Part part(Row row) throws SQLException {
        return new Part(row.text("policy_id"), row.id("version_id"), row.number("number"), row.text("content_hash"));
    }
}
