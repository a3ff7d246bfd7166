package org.agentos.governance;

import java.util.ArrayList;
import java.util.List;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.ids.Ids;

/** Remembers what was recorded, also by transactions that were rolled back. */
public final class RecordedAudit extends AuditLog {

    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<AuditEntry> refusals = new ArrayList<>();
    private boolean fails;

    /** From now on nothing can be recorded. */
    public void failFromNowOn() {
        fails = true;
    }

    public synchronized List<String> actions() {
        return entries.stream().map(AuditEntry::action).toList();
    }

    public synchronized List<AuditEntry> refusals() {
        return List.copyOf(refusals);
    }

    public synchronized AuditEntry last(String action) {
        return entries.stream()
                .filter(entry -> entry.action().equals(action))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public synchronized AuditReceipt record(AuditEntry entry) {
        if (fails) {
            throw new jakarta.ejb.EJBException("the audit record could not be written");
        }
        entries.add(entry);
        return new AuditReceipt(Ids.next(), "00");
    }

    @Override
    public synchronized AuditReceipt recordRefusal(AuditEntry entry) {
        refusals.add(entry);
        return new AuditReceipt(Ids.next(), "00");
    }
}
