package org.agentos.governance.airlock;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.agentos.governance.airlock.review.Stage;

/** The stages of one submission; changes are made to the list that it is given. */
record Stages(List<SubmissionStage> all) {

    SubmissionStage of(Stage wanted) {
        return all.stream()
                .filter(stage -> stage.stage() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage " + wanted + " in this submission"));
    }

    boolean pending(Stage wanted) {
        return all.stream().anyMatch(stage -> stage.stage() == wanted && stage.pending());
    }

    void add(Stage wanted, Submission submission) {
        if (all.stream().noneMatch(stage -> stage.stage() == wanted)) {
            all.add(new SubmissionStage(submission, wanted));
        }
    }

    /** Drops the stages that nobody needs and that wait for no other version, and says which. */
    Set<Stage> dropBut(Set<Stage> needed) {
        Set<Stage> dropped = all.stream()
                .filter(stage -> !stage.wantsAnotherLook())
                .map(SubmissionStage::stage)
                .filter(stage -> !needed.contains(stage))
                .collect(Collectors.toSet());
        all.removeIf(stage -> dropped.contains(stage.stage()));
        return dropped;
    }

    void reopen(Predicate<SubmissionStage> which) {
        all.stream().filter(which).forEach(SubmissionStage::reopen);
    }

    /** Those that asked for changes and have not seen a new version yet. */
    List<Stage> awaitingAnotherLook() {
        return all.stream()
                .filter(SubmissionStage::wantsAnotherLook)
                .map(SubmissionStage::stage)
                .toList();
    }

    /** In the order of their turn. */
    List<SubmissionView.StageView> views() {
        return all.stream()
                .sorted(Comparator.comparing(SubmissionStage::stage))
                .map(SubmissionStage::view)
                .toList();
    }
}
