package org.agentos.orchestration.missions;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agentos.processes.ShippedProcesses;

/**
 * What a business user asks for.
 *
 * @param channels ids of the catalogue, 1 to 4, each gets a mission
 * @param keyMessages at most 10, each of 1 to 300 characters
 * @param links http or https, at most 5
 * @param language BCP 47
 * @param process id of the deployed process that fulfils it; {@value #PIPELINE} when a client names none
 * @param ideaChoice {@value #BY_SCORE}: the best idea is taken; {@value #BY_PERSON}: a person chooses
 */
public record Brief(
        String topic,
        String audience,
        String goal,
        List<String> channels,
        List<String> keyMessages,
        List<String> links,
        Optional<Instant> deadline,
        String language,
        Boolean paidPartnership,
        String ideaChoice,
        String process) {

    public static final String PIPELINE = ShippedProcesses.PIPELINE;
    public static final String BY_SCORE = "score";
    public static final String BY_PERSON = "person";

    /** What a client leaves out is empty, or the default that the contract names. */
    public Brief {
        topic = Objects.requireNonNullElse(topic, "");
        audience = Objects.requireNonNullElse(audience, "");
        goal = Objects.requireNonNullElse(goal, "");
        channels = present(channels);
        keyMessages = present(keyMessages);
        links = present(links);
        deadline = Objects.requireNonNullElse(deadline, Optional.empty());
        language = Objects.requireNonNullElse(language, "en");
        paidPartnership = Objects.requireNonNullElse(paidPartnership, false);
        ideaChoice = Objects.requireNonNullElse(ideaChoice, BY_SCORE);
        process = Objects.requireNonNullElse(process, PIPELINE);
    }

    public boolean personChooses() {
        return BY_PERSON.equals(ideaChoice);
    }

    private static List<String> present(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList();
    }
}
