package org.agentos.agents.ideation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.agentos.agents.IdeaView.Evidence;
import org.agentos.agents.Wording;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.agents.ideation.trend.Trend;

/** The shapes that an idea can take, each with its template; empty where the material does not fill every slot. */
enum Archetype {
    HOW_TO("how-to", "try buy sign book start use switch join download register order", Archetype::howTo),
    MYTH_FACT("myth-fact", "trust doubt prove convince reassure correct explain safety", Archetype::mythFact),
    LIST("list", "learn inform educate know remember awareness teach", Archetype::list),
    QUESTION("question", "awareness discuss engage comment interest reach think curiosity", Archetype::question),
    NEWS_PEG("news-peg", "awareness reach authority position lead thought visibility", Archetype::newsPeg),
    COMPARISON("comparison", "switch choose compare decide replace save change buy", Archetype::comparison);

    private final String code;
    private final Set<String> goals;
    private final Function<Material, Optional<Draft>> template;

    Archetype(String code, String goals, Function<Material, Optional<Draft>> template) {
        this.code = code;
        this.goals = Set.of(goals.split(" "));
        this.template = template;
    }

    String code() {
        return code;
    }

    /** Words of a goal, in lower case, that this shape serves best. */
    Set<String> goals() {
        return goals;
    }

    Optional<Draft> draft(Material material) {
        return template.apply(material);
    }

    private static Optional<Draft> howTo(Material m) {
        String steps = m.message(1)
                .map(second -> "first " + inner(m.lead()) + ", then " + inner(second))
                .orElse(inner(m.lead()));
        return Optional.of(new Draft(
                HOW_TO,
                Wording.capitalised(m.topic()) + ": a short how-to for "
                        + m.audience().people(),
                "Takes " + m.audience().people() + " through it step by step: " + steps + ".",
                ofBrief(m, 2),
                Optional.empty()));
    }

    private static Optional<Draft> mythFact(Material m) {
        return m.message(0)
                .map(fact -> new Draft(
                        MYTH_FACT,
                        "Myth or fact: " + Wording.inSentence(Wording.phrase(fact, 110)) + "?",
                        "Starts from what %s may doubt about %s, and answers with the fact: %s."
                                .formatted(m.audience().people(), Wording.inSentence(m.topic()), inner(fact)),
                        ofBrief(m, 1),
                        Optional.empty()));
    }

    private static Optional<Draft> list(Material m) {
        int count = Math.min(5, m.commission().keyMessages().size());
        if (count < 2) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                LIST,
                "%d things %s should know about %s"
                        .formatted(count, m.audience().people(), Wording.inSentence(m.topic())),
                "One short point for each key message, the strongest first: " + inner(m.lead()) + ".",
                ofBrief(m, count),
                Optional.empty()));
    }

    private static Optional<Draft> question(Material m) {
        List<Evidence> evidence = new ArrayList<>(ofBrief(m, 1));
        m.stories().stream().limit(1).forEach(story -> evidence.add(Material.evidence(story, Optional.empty())));
        return Optional.of(new Draft(
                QUESTION,
                "What does %s mean for %s?"
                        .formatted(Wording.inSentence(m.topic()), m.audience().people()),
                "Opens with the question and answers it in one line: " + inner(m.lead()) + ".",
                evidence,
                Optional.empty()));
    }

    private static Optional<Draft> newsPeg(Material m) {
        return m.trend().map(trend -> {
            Signal story = trend.stories().get(0);
            List<Evidence> evidence = stories(trend, 2);
            evidence.addAll(ofBrief(m, 1));
            return new Draft(
                    NEWS_PEG,
                    Wording.capitalised(trend.phrase()) + ": what it means for "
                            + m.audience().people(),
                    "Picks up “%s” and leads from there to: %s."
                            .formatted(Wording.phrase(story.title(), 140), inner(m.lead())),
                    evidence,
                    Optional.of(trend));
        });
    }

    private static Optional<Draft> comparison(Material m) {
        if (m.stories().size() < 2) {
            return Optional.of(new Draft(
                    COMPARISON,
                    Wording.capitalised(m.topic()) + ": before and after",
                    "Sets the present beside what the brief aims at: "
                            + inner(m.commission().goal()) + ".",
                    List.of(Evidence.ofBrief(m.commission().goal())),
                    Optional.empty()));
        }
        List<Evidence> evidence = new ArrayList<>();
        m.stories().stream().limit(2).forEach(story -> evidence.add(Material.evidence(story, Optional.empty())));
        return Optional.of(new Draft(
                COMPARISON,
                "Two sides of " + Wording.inSentence(m.topic()),
                "Sets “%s” beside “%s” and says where this leaves %s."
                        .formatted(
                                Wording.phrase(m.stories().get(0).title(), 110),
                                Wording.phrase(m.stories().get(1).title(), 110),
                                m.audience().people()),
                evidence,
                Optional.empty()));
    }

    private static List<Evidence> stories(Trend trend, int most) {
        List<Evidence> evidence = new ArrayList<>();
        trend.stories().stream()
                .limit(most)
                .forEach(story -> evidence.add(Material.evidence(story, Optional.of(trend.score()))));
        return evidence;
    }

    private static List<Evidence> ofBrief(Material m, int most) {
        List<String> messages = m.commission().keyMessages();
        if (messages.isEmpty()) {
            return List.of(Evidence.ofBrief(m.commission().goal()));
        }
        return messages.stream().limit(most).map(Evidence::ofBrief).toList();
    }

    private static String inner(String message) {
        return Wording.inSentence(Wording.phrase(message, 160));
    }
}
