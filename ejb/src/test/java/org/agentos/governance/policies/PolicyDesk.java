package org.agentos.governance.policies;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditLog;
import org.agentos.governance.Governance;
import org.agentos.governance.RecordedAudit;
import org.agentos.governance.RecordedEvents;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.keys.KeyRing;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;

/** Officers at work on policies, on a real database. */
public final class PolicyDesk {

    public static final Actor OLIVIA = Governance.person("olivia", "compliance-officer");
    public static final Actor OSCAR = Governance.person("oscar", "compliance-officer");
    public static final Actor PETRA = Governance.person("petra", "compliance-officer");

    public final TestDatabase database = TestDatabase.fresh();
    public final TestClock clock = new TestClock();
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedEvents events = new RecordedEvents();
    public final Beans beans = new Beans();

    private final TestTransactions transactions =
            new TestTransactions(Governance.entities(database), database.dataSource());

    public PolicyDesk() {
        beans.with(EntityManager.class, transactions.entityManager())
                .with(DataSource.class, transactions.dataSource())
                .with(Clock.class, clock)
                .with(AuditLog.class, audit)
                .with(Outbox.class, events);
    }

    /** The same with the real log, for what reads it. */
    public static PolicyDesk recording(Path keys) {
        PolicyDesk desk = new PolicyDesk();
        desk.beans.with(KeyRing.class, new KeyRing(keys.resolve("server.p12"), "a pass phrase of the test"));
        desk.beans.with(
                AuditLog.class,
                new Beans()
                        .with(DataSource.class, desk.bean(DataSource.class))
                        .with(Clock.class, desk.clock)
                        .with(KeyRing.class, desk.bean(KeyRing.class))
                        .get(AuditLog.class));
        return desk;
    }

    /** One transaction: commits what returns, rolls back what throws. */
    public <T> T in(Supplier<T> work) {
        return transactions.in(work);
    }

    /** One transaction without a result. */
    public void does(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    public <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    /** A version as it stands now. */
    public PolicyVersionRef ref(String policyId, int number) {
        return in(() -> bean(PolicyVersions.class).ref(policyId, number));
    }

    /** Brings a version into force in place of the one before it. */
    public void putInForce(String policyId, int number) {
        does(() -> {
            PolicyVersions versions = bean(PolicyVersions.class);
            Optional.ofNullable(versions.inForce().get(policyId)).ifPresent(before -> versions.superseded(before.id()));
            versions.cameIntoForce(versions.ref(policyId, number).id(), Optional.empty());
        });
    }
}
