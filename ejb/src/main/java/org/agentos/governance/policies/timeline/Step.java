package org.agentos.governance.policies.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.audit.AuditOutcome;
import org.agentos.audit.AuditRecordView;

/**
 * One record of a policy, or several saves in a row.
 *
 * @param records in order; at least one
 */
record Step(List<AuditRecordView> records) {

    private static final String ERASED = "Somebody whose name was erased";

    static Step of(AuditRecordView record) {
        return new Step(List.of(record));
    }

    /** Whether this step goes on with what the record before it did. */
    boolean continues(AuditRecordView earlier) {
        Step before = Step.of(earlier);
        return action().equals("policy.saved")
                && before.action().equals("policy.saved")
                && version().equals(before.version())
                && by().equals(before.by());
    }

    Step after(AuditRecordView earlier) {
        List<AuditRecordView> more = new ArrayList<>(List.of(earlier));
        more.addAll(records);
        return new Step(more);
    }

    StoryEntry told() {
        return new StoryEntry(
                last().at(),
                action(),
                version(),
                by(),
                deed(),
                note(),
                refused(),
                records.stream().map(AuditRecordView::id).toList());
    }

    private String deed() {
        return refused() ? by() + " tried in vain to " + Deeds.tried(this) + "." : by() + " " + Deeds.done(this) + ".";
    }

    private Optional<String> note() {
        return Stream.of("reason", "comment", "text", "objection", "problem", "failures")
                .map(name -> details().get(name))
                .map(Step::words)
                .filter(said -> !said.isBlank())
                .findFirst();
    }

    private static String words(Object detail) {
        if (detail instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return detail instanceof String said ? said : "";
    }

    /** The number of its version; empty when it is about the policy as a whole. */
    Optional<Integer> version() {
        return number("version");
    }

    /** A fact that is a number above zero. */
    Optional<Integer> number(String name) {
        return Optional.of(fact(name))
                .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf);
    }

    /** A fact as text; empty without it. */
    String fact(String name) {
        return String.valueOf(last().facts().getOrDefault(name, ""));
    }

    /** How many records it is made of. */
    int times() {
        return records.size();
    }

    /** Whether it took the version back to draft. */
    boolean reopened() {
        return records.stream()
                .map(record -> record.facts().getOrDefault("stateBefore", "DRAFT"))
                .anyMatch(state -> !"DRAFT".equals(state));
    }

    private String by() {
        return last().payload()
                .map(payload -> payload.get("actor"))
                .filter(Map.class::isInstance)
                .map(actor -> String.valueOf(((Map<?, ?>) actor).get("name")))
                .orElse(ERASED);
    }

    private Map<?, ?> details() {
        return last().payload()
                .map(payload -> payload.get("details"))
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(Map.class::cast)
                .orElseGet(Map::of);
    }

    private boolean refused() {
        return last().outcome() == AuditOutcome.REFUSED;
    }

    /** As in the audit log. */
    String action() {
        return last().action();
    }

    private AuditRecordView last() {
        return records.get(records.size() - 1);
    }
}
