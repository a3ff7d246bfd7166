package org.agentos.agents.ideation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agentos.agents.IdeaView.Evidence;

/**
 * How promising an idea is, 0..100, and the sentences that say why: 30 to begin with, up to 20 for its shape and the goal, 20 for
 * the channel's habits and the brief's messages, 15 for relevance of its evidence, 15 for the trend.
 */
record IdeaScore(double points, List<String> reasons) {

    private static final double BASE = 30;
    private static final double GOAL = 20;
    private static final double MESSAGE = 4;
    private static final double CHANNEL = 8;
    private static final double RELEVANCE = 15;
    private static final double TREND = 15;

    static IdeaScore of(Draft draft, Material material) {
        List<String> reasons = new ArrayList<>();
        double points = BASE
                + goal(draft, material, reasons)
                + channel(draft, material, reasons)
                + messages(draft, reasons)
                + relevance(draft, material, reasons)
                + trend(draft, reasons);
        reasons.add(material.audience().sentence());
        return new IdeaScore(Math.round(Math.min(100, points) * 10) / 10.0, List.copyOf(reasons));
    }

    private static double goal(Draft draft, Material material, List<String> reasons) {
        List<String> goal =
                List.of(material.commission().goal().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> served = goal.stream()
                .filter(draft.archetype().goals()::contains)
                .distinct()
                .sorted()
                .toList();
        if (served.isEmpty()) {
            return 0;
        }
        reasons.add("A " + draft.archetype().code() + " serves a goal of “" + String.join(", ", served) + "”.");
        return GOAL;
    }

    private static double channel(Draft draft, Material material, List<String> reasons) {
        boolean fits =
                switch (draft.archetype()) {
                    case HOW_TO, COMPARISON -> material.channel().equals("linkedin");
                    case LIST ->
                        material.channel().equals("instagram")
                                || material.channel().equals("linkedin");
                    case QUESTION ->
                        material.channel().equals("x") || material.channel().equals("mastodon");
                    case NEWS_PEG -> !material.channel().equals("instagram");
                    case MYTH_FACT ->
                        material.channel().equals("instagram")
                                || material.channel().equals("mastodon");
                };
        if (fits) {
            reasons.add("This shape suits the channel " + material.channel() + ".");
        }
        return fits ? CHANNEL : 0;
    }

    private static double messages(Draft draft, List<String> reasons) {
        long carried = draft.evidence().stream()
                .filter(evidence -> evidence.source().equals("brief"))
                .count();
        reasons.add(
                carried == 1 ? "Carries 1 message of the brief." : "Carries " + carried + " messages of the brief.");
        return MESSAGE * Math.min(3, carried);
    }

    private static double relevance(Draft draft, Material material, List<String> reasons) {
        List<Evidence> stories = draft.evidence().stream()
                .filter(evidence -> !evidence.source().equals("brief"))
                .toList();
        if (stories.isEmpty()) {
            return 0;
        }
        double share = stories.stream()
                .mapToDouble(story -> material.relevance(story.title()))
                .average()
                .orElse(0);
        reasons.add("Its stories share %.0f %% of their words with the brief.".formatted(share * 100));
        return RELEVANCE * Math.min(1, share * 2);
    }

    private static double trend(Draft draft, List<String> reasons) {
        return draft.trend()
                .map(trend -> {
                    reasons.add(trend.sentence());
                    return Math.min(TREND, trend.score());
                })
                .orElse(0.0);
    }
}
