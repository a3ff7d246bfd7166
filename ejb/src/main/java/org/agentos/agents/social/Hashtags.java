package org.agentos.agents.social;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.agents.Commission;
import org.agentos.agents.Wording;
import org.agentos.agents.ideation.trend.Phrases;
import org.agentos.content.brand.BrandProfile;

/** Few hashtags: the brand's own, then the topic's first phrase in capitals of each word, so that screen readers can read it. */
final class Hashtags {

    private static final int MOST = 3;

    private Hashtags() {}

    /** {@code #Fernwood #RefillPouches}; empty when there is none. */
    static String line(Commission commission, BrandProfile brand) {
        Set<String> tags = new LinkedHashSet<>();
        brand.hashtags().stream().limit(2).forEach(tag -> tags.add("#" + tag));
        Phrases.of(commission.topic()).stream()
                .filter(phrase -> phrase.split(" ").length == 2)
                .map(Hashtags::tag)
                .filter(tag -> tag.length() > 4 && tag.length() <= 30)
                .limit(1)
                .forEach(tags::add);
        return tags.stream().limit(MOST).collect(Collectors.joining(" "));
    }

    private static String tag(String phrase) {
        StringBuilder tag = new StringBuilder("#");
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            tag.append(Wording.capitalised(word));
        }
        return tag.toString();
    }
}
