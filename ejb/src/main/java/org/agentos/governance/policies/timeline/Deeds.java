package org.agentos.governance.policies.timeline;

/** What somebody did to a policy, in words that follow their name. */
final class Deeds {

    private Deeds() {}

    /** As in "Olivia <i>saved version 2</i>". */
    static String done(Step step) {
        String version = version(step);
        return switch (step.action()) {
            case "policy.created" -> "made the policy";
            case "policy.imported" -> "brought the policy in from a file";
            case "policy.changed" -> "changed the terms of the policy";
            case "policy.cloned" -> "made the policy " + step.fact("clone") + " as a copy of " + version;
            case "policy.opened" -> "began " + version + origin(step);
            case "policy.saved" -> "saved " + version + times(step) + reopened(step);
            case "policy.restored" ->
                "brought back edition " + step.fact("restored") + " of " + version + reopened(step);
            case "policy.commented" -> "commented on " + version;
            case "policy.impact-asked" -> "asked what " + version + " would change";
            case "policy.submitted" -> "submitted " + version + " for approval";
            case "policy.withdrawn" -> "took " + version + " back to draft";
            case "policy.approved" -> "approved " + version;
            case "policy.rejected" -> "rejected " + version;
            default -> force(step, version);
        };
    }

    /** As in "Olivia tried in vain to <i>approve version 2</i>". */
    static String tried(Step step) {
        String version = version(step);
        return switch (step.action()) {
            case "policy.approved" -> "approve " + version;
            case "policy.rejected" -> "reject " + version;
            case "policy.activated" -> "bring " + version + " into force";
            default -> "do this to " + version + ": " + step.action();
        };
    }

    private static String force(Step step, String version) {
        return switch (step.action()) {
            case "policy.scheduled" -> "set " + version + " to " + aim(step) + " at " + step.fact("at");
            case "policy.schedule-cancelled" -> "called off what was set for " + version;
            case "policy.activated" -> "brought " + version + " into force";
            case "policy.superseded" -> "let another version take the place of " + version;
            case "policy.expired" -> "let " + version + " go out of force on its date";
            case "policy.retired" -> "retired the policy";
            case "policy.rolled-back" -> "rolled back to " + version;
            default -> "did this to " + version + ": " + step.action();
        };
    }

    private static String aim(Step step) {
        return switch (step.fact("kind")) {
            case "EXPIRY" -> "go out of force";
            case "RETIREMENT" -> "be retired";
            default -> "come into force";
        };
    }

    private static String version(Step step) {
        return step.version().map(number -> "version " + number).orElse("the policy");
    }

    private static String origin(Step step) {
        return step.number("basedOn")
                .map(number -> " as a copy of version " + number)
                .orElse("");
    }

    private static String times(Step step) {
        return step.times() == 1 ? "" : " " + step.times() + " times";
    }

    private static String reopened(Step step) {
        return step.reopened() ? ", which takes it back to draft and voids its approvals" : "";
    }
}
