package org.agentos.agents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One idea for a content.
 *
 * @param angle {@code how-to}, {@code myth-fact}, {@code list}, {@code question}, {@code news-peg} or {@code comparison}
 * @param summary what the content would say, in one or two sentences
 * @param score 0..100, 100 is best
 * @param reasons what the score is made of, in sentences
 * @param evidence what the idea rests on; at least one
 * @param maker a model's id, or {@link Makers#TEMPLATE_WRITER}
 */
public record IdeaView(
        UUID id,
        String title,
        String angle,
        String summary,
        double score,
        List<String> reasons,
        List<Evidence> evidence,
        String maker) {

    public IdeaView {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that an idea rests on.
     *
     * @param title headline of a feed's item, or a sentence of the brief
     * @param source the feed's title, or {@code brief}
     * @param trendScore signed log-likelihood ratio of the phrase that led here
     */
    public record Evidence(
            String title,
            String source,
            Optional<String> url,
            Optional<Instant> publishedAt,
            Optional<Double> trendScore) {

        /** A sentence of the brief. */
        public static Evidence ofBrief(String sentence) {
            return new Evidence(sentence, "brief", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
