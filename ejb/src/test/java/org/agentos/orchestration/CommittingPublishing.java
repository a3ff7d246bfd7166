package org.agentos.orchestration;

import java.util.List;
import java.util.UUID;
import org.agentos.governance.publishing.Prepared;
import org.agentos.governance.publishing.PublicationOrder;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.testing.TestTransactions;

/** Publishing whose calls commit by themselves, as the container's do outside a transaction. */
final class CommittingPublishing extends Publishing {

    private final Publishing real;
    private final TestTransactions transactions;

    CommittingPublishing(Publishing real, TestTransactions transactions) {
        this.real = real;
        this.transactions = transactions;
    }

    @Override
    public Prepared prepare(UUID permitId) {
        return transactions.apart(() -> real.prepare(permitId));
    }

    @Override
    public Delivery deliver(PublicationOrder order) {
        return real.deliver(order);
    }

    @Override
    public PublicationView confirm(PublicationOrder order, Delivery delivery) {
        return transactions.apart(() -> real.confirm(order, delivery));
    }

    @Override
    public List<PublicationView> ofMission(UUID missionId) {
        return real.ofMission(missionId);
    }
}
