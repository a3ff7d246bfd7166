package org.agentos.governance.policies.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Whether a record goes on with what this step did. */
    boolean continues(AuditRecordView next) {
        return action().equals("policy.saved")
                && next.action().equals("policy.saved")
                && version().equals(Step.of(next).version())
                && by().equals(Step.of(next).by());
    }

    Step and(AuditRecordView next) {
        List<AuditRecordView> more = new ArrayList<>(records);
        more.add(next);
        return new Step(more);
    }

    StoryEntry told() {
        return new StoryEntry(
                last().at(),
                action(),
                version(),
                by(),
                (refused() ? by() + " tried in vain: " : by() + " ") + deed() + ".",
                note(),
                refused(),
                records.stream().map(AuditRecordView::id).toList());
    }

    private String deed() {
        String version = version().map(number -> "version " + number).orElse("the policy");
        return switch (action()) {
            case "policy.created" -> "made the policy";
            case "policy.changed" -> "changed the terms of the policy";
            case "policy.cloned" -> "made the policy " + fact("clone") + " as a copy of " + version;
            case "policy.opened" ->
                "began " + version
                        + number("basedOn")
                                .map(origin -> " as a copy of version " + origin)
                                .orElse("");
            case "policy.saved" ->
                "saved " + version + (records.size() == 1 ? "" : " " + records.size() + " times") + backToDraft();
            case "policy.restored" -> "brought back edition " + fact("restored") + " of " + version + backToDraft();
            case "policy.commented" -> "commented on " + version;
            case "policy.submitted" -> "submitted " + version + " for approval";
            case "policy.withdrawn" -> "took " + version + " back to draft";
            case "policy.approved" -> refused() ? "to approve " + version : "approved " + version;
            case "policy.rejected" -> refused() ? "to reject " + version : "rejected " + version;
            case "policy.scheduled" -> "set " + version + " to come into force later";
            case "policy.activated" -> "brought " + version + " into force";
            case "policy.expired" -> "let " + version + " go out of force on its date";
            case "policy.retired" -> "retired the policy";
            case "policy.rolled-back" -> "rolled back to " + version;
            default -> action().replace("policy.", "").replace('-', ' ') + ": " + version;
        };
    }

    private String backToDraft() {
        return records.stream()
                        .map(record -> record.facts().getOrDefault("stateBefore", "DRAFT"))
                        .allMatch("DRAFT"::equals)
                ? ""
                : ", which takes it back to draft and voids its approvals";
    }

    private Optional<String> note() {
        return Stream.of("reason", "comment", "text", "objection")
                .map(name -> details().get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(said -> !said.isBlank())
                .findFirst();
    }

    private Optional<Integer> version() {
        return number("version");
    }

    private Optional<Integer> number(String fact) {
        return Optional.ofNullable(last().facts().get(fact))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(number -> number > 0);
    }

    private String fact(String name) {
        return String.valueOf(last().facts().getOrDefault(name, ""));
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

    private String action() {
        return last().action();
    }

    private AuditRecordView last() {
        return records.get(records.size() - 1);
    }
}
