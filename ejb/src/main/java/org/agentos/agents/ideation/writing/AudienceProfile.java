package org.agentos.agents.ideation.writing;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.agents.Wording;
import org.agentos.agents.ideation.trend.Phrases;

/**
 * Who a content is for, as far as a brief's words tell.
 *
 * @param people short, fit for a sentence
 * @param professional addressed at work rather than at home
 * @param expert knows the field already
 * @param interests stems of what they care for
 */
record AudienceProfile(String people, boolean professional, boolean expert, Set<String> interests) {

    private static final Set<String> AT_WORK = Set.of(
            ("advisor analyst buyer ceo cfo chief ciso consultant cto decision-maker developer director doctor engineer executive"
                            + " founder head leader manager marketer nurse officer owner procurement professional retailer scientist"
                            + " specialist team")
                    .split(" "));
    private static final Set<String> KNOWS =
            Set.of("advanced analyst developer engineer experienced expert professional scientist senior specialist"
                    .split(" "));

    static AudienceProfile of(String audience) {
        Set<String> words = Phrases.stems(audience.toLowerCase(Locale.ROOT));
        return new AudienceProfile(
                Wording.people(audience),
                words.stream().anyMatch(AT_WORK::contains),
                words.stream().anyMatch(KNOWS::contains),
                Set.copyOf(new TreeSet<>(words)));
    }

    /** In a sentence. */
    String sentence() {
        return "Audience: %s, read %s, %s."
                .formatted(
                        people,
                        professional ? "at work" : "in their own time",
                        expert ? "at home in the field" : "no knowledge of the field assumed");
    }
}
