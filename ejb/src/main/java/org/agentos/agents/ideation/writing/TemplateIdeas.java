package org.agentos.agents.ideation.writing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.agentos.agents.Commission;
import org.agentos.agents.IdeaView;
import org.agentos.agents.Makers;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.agents.ideation.trend.Trend;
import org.agentos.platform.ids.Ids;

/** The template writer: one idea for each shape that the material fills, which are three at least. */
public final class TemplateIdeas {

    private TemplateIdeas() {}

    /** Best first. */
    public static List<IdeaView> write(
            Commission commission, String channel, List<Trend> trends, List<Signal> signals) {
        Material material = Material.of(commission, channel, trends, signals);
        return Arrays.stream(Archetype.values())
                .flatMap(archetype -> archetype.draft(material).stream())
                .map(draft -> idea(draft, IdeaScore.of(draft, material)))
                .sorted(Comparator.comparingDouble(IdeaView::score).reversed().thenComparing(IdeaView::angle))
                .toList();
    }

    private static IdeaView idea(Draft draft, IdeaScore score) {
        return new IdeaView(
                Ids.next(),
                draft.title(),
                draft.archetype().code(),
                draft.summary(),
                score.points(),
                score.reasons(),
                draft.evidence(),
                Makers.TEMPLATE_WRITER);
    }
}
