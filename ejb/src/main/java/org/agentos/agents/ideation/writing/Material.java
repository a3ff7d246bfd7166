package org.agentos.agents.ideation.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.agents.Commission;
import org.agentos.agents.IdeaView.Evidence;
import org.agentos.agents.Wording;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.agents.ideation.trend.Phrases;
import org.agentos.agents.ideation.trend.Trend;

/**
 * What ideas may be made of: the brief, and those trends and stories that have to do with it.
 *
 * @param trends relevant ones, the most relevant first
 * @param stories relevant ones, the most relevant first, each headline once
 */
record Material(
        Commission commission, String channel, AudienceProfile audience, List<Trend> trends, List<Signal> stories) {

    private static final int MOST = 12;

    static Material of(Commission commission, String channel, List<Trend> trends, List<Signal> signals) {
        Set<String> wanted = stems(commission);
        return new Material(
                commission,
                channel,
                AudienceProfile.of(commission.audience()),
                trends.stream()
                        .filter(trend -> shared(trend.phrase(), wanted) > 0)
                        .sorted(Comparator.comparingInt((Trend trend) -> -shared(trend.phrase(), wanted))
                                .thenComparing(trend -> -trend.score()))
                        .limit(MOST)
                        .toList(),
                signals.stream()
                        .filter(signal -> shared(signal.title(), wanted) > 0)
                        .sorted(Comparator.comparingInt((Signal signal) -> -shared(signal.title(), wanted)))
                        .filter(new DistinctTitles()::add)
                        .limit(MOST)
                        .toList());
    }

    String topic() {
        return Wording.phrase(commission.topic(), 90);
    }

    Optional<String> message(int index) {
        return index < commission.keyMessages().size()
                ? Optional.of(commission.keyMessages().get(index))
                : Optional.empty();
    }

    /** The first key message, or the goal when the brief has none. */
    String lead() {
        return message(0).orElse(commission.goal());
    }

    Optional<Trend> trend() {
        return trends.stream().findFirst();
    }

    /** 0..1: how much of a text's meaning words the brief shares. */
    double relevance(String text) {
        Set<String> words = Phrases.stems(text);
        return words.isEmpty() ? 0 : (double) shared(text, stems(commission)) / words.size();
    }

    static Evidence evidence(Signal signal, Optional<Double> trendScore) {
        return new Evidence(
                signal.title(),
                signal.source(),
                Optional.of(signal.url()).filter(url -> !url.isEmpty()),
                Optional.of(signal.publishedAt()),
                trendScore);
    }

    private static Set<String> stems(Commission commission) {
        Set<String> stems = new TreeSet<>(Phrases.stems(commission.topic()));
        commission.keyMessages().forEach(message -> stems.addAll(Phrases.stems(message)));
        stems.addAll(Phrases.stems(commission.goal()));
        return stems;
    }

    private static int shared(String text, Set<String> wanted) {
        return (int) Phrases.stems(text).stream().filter(wanted::contains).count();
    }
}
