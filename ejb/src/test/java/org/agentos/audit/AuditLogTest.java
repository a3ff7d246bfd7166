package org.agentos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.AuditRecordView.PayloadState;
import org.agentos.audit.tree.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {

    private final AuditWorld world = new AuditWorld();

    @Test
    void aud1FailsTheActionWhenTheRecordCannotBeWritten() {
        world.database.execute("create table acted (what text)");
        world.database.execute("alter table audit_leaf add constraint broken check (action <> 'mission.started')");

        assertThatThrownBy(() -> world.in(() -> {
                    world.act("insert into acted values ('it happened')");
                    return world.log.record(AuditEntry.of("mission.started", AuditWorld.OLIVIA));
                }))
                .isInstanceOf(EJBException.class);
        assertThat(world.count("acted")).isZero();
    }

    @Test
    void aud1RecordsNothingOfAnActionThatRolledBack() {
        assertThatThrownBy(() -> world.in(() -> {
                    world.log.record(AuditEntry.of("mission.started", AuditWorld.OLIVIA));
                    throw new IllegalStateException("the action failed afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(page().items()).isEmpty();
    }

    @Test
    void aud2KeepsPeopleOutOfTheLeaf() {
        AuditReceipt receipt = world.record("submission.approved");

        AuditRecordView record = world.trail.record(receipt.id(), false);

        assertThat(record.leaf())
                .contains("submission.approved", "sha256:00")
                .doesNotContain("olivia", "sub-olivia", "looks fine");
        assertThat(record.payload()).isEmpty();
        assertThat(record.payloadState()).isEqualTo(PayloadState.WITHHELD);
    }

    @Test
    void showsThePayloadToWhoMayReadIt() {
        AuditReceipt receipt = world.record("submission.approved");

        AuditRecordView record = world.trail.record(receipt.id(), true);

        assertThat(record.payloadState()).isEqualTo(PayloadState.READABLE);
        assertThat(record.payload().orElseThrow().get("details")).isEqualTo(Map.of("comment", "looks fine to me"));
    }

    @Test
    void aud3ErasureLeavesTheProofValid() {
        AuditReceipt receipt = world.record("submission.approved");
        world.sequence();

        boolean destroyed = world.subjectKeys.destroy(AuditWorld.OLIVIA.id());

        AuditRecordView record = world.trail.record(receipt.id(), true);
        assertThat(destroyed).isTrue();
        assertThat(record.payloadState()).isEqualTo(PayloadState.ERASED);
        assertThat(record.payload()).isEmpty();
        assertThat(Proof.of(world.proofs.inclusion(receipt.id())).holds()).isTrue();
    }

    @Test
    void aud3GivesAnErasedPersonAFreshKey() {
        world.record("submission.approved");
        world.subjectKeys.destroy(AuditWorld.OLIVIA.id());

        AuditReceipt later = world.record("submission.approved");

        assertThat(world.trail.record(later.id(), true).payloadState()).isEqualTo(PayloadState.READABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_leaf set action = 'nothing'",
                "delete from audit_leaf",
                "truncate audit_leaf cascade",
                "update audit_payload set sealed = ''",
                "delete from audit_payload",
                "update audit_entry set index = 7",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_checkpoint",
                "update audit_checkpoint set tree_size = 0",
                "truncate audit_node"
            })
    void aud4RefusesEveryChange(String change) {
        world.record("mission.started");
        world.sequence();

        assertThatThrownBy(() -> world.database.execute(change)).hasMessageContaining("append-only");
    }

    @Test
    void pagesFromNewestToOldest() {
        for (int i = 0; i < 5; i++) {
            world.record("mission.started");
        }

        AuditPage first = world.trail.page(query(Optional.empty(), 3));
        AuditPage second = world.trail.page(query(first.nextCursor(), 3));

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void filtersByTheBeginningOfAnAction() {
        world.record("mission.started");
        world.record("missionary.hired");

        AuditPage page = world.trail.page(new AuditQuery(
                Optional.of("mission."),
                Optional.of("m-1"),
                Optional.of(AuditOutcome.DONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10));

        assertThat(page.items()).extracting(AuditRecordView::action).containsExactly("mission.started");
    }

    private AuditPage page() {
        return world.trail.page(query(Optional.empty(), 10));
    }

    private static AuditQuery query(Optional<String> cursor, int limit) {
        return new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cursor,
                limit);
    }
}
