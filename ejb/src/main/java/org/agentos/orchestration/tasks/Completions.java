package org.agentos.orchestration.tasks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What a completion means to the process, or why it will not do. */
final class Completions {

    private static final int LONGEST_INSTRUCTION = 4000;

    private Completions() {}

    /** @throws Refusal 422, with the place */
    static Map<String, Object> variables(TaskKind kind, TaskCompletion completion, List<IdeaView> ideas) {
        return switch (kind) {
            case CHOOSE_IDEA -> Map.of("ideaId", idea(completion, ideas));
            case BLOCKED -> blocked(completion);
            case PUBLISH_FAILED -> Map.of("action", action(completion, List.of("retry", "end")));
            case REVIEW -> throw Refusal.conflict("This task is a review. Send a review instead.");
            case OTHER -> TaskValues.variables(completion);
        };
    }

    private static UUID idea(TaskCompletion completion, List<IdeaView> ideas) {
        return completion
                .ideaId()
                .filter(id -> ideas.stream().anyMatch(idea -> idea.id().equals(id)))
                .orElseThrow(() -> invalid("/ideaId", "Choose one of the mission's ideas."));
    }

    private static Map<String, Object> blocked(TaskCompletion completion) {
        String action = action(completion, List.of("revise", "end"));
        String instruction = Texts.requireStorable(completion.instruction().orElse(""), "/instruction");
        if (instruction.length() > LONGEST_INSTRUCTION) {
            throw invalid("/instruction", "Say it in at most " + LONGEST_INSTRUCTION + " characters.");
        }
        if (action.equals("revise") && instruction.isBlank()) {
            throw invalid("/instruction", "Say what to change.");
        }
        return Map.of("action", action, "instruction", instruction);
    }

    private static String action(TaskCompletion completion, List<String> allowed) {
        return completion
                .action()
                .filter(allowed::contains)
                .orElseThrow(() -> invalid("/action", "Send " + String.join(" or ", allowed) + "."));
    }

    static Refusal invalid(String pointer, String detail) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "The task can't be completed like this.")
                .at(pointer, detail));
    }
}
