package org.agentos.rules.scan.brand;

import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** What would be cut off by the channel. Limits in code points, as the platforms document them. */
public final class LengthDetector implements Detector {

    private static final Map<String, Integer> LIMITS =
            Map.of("mastodon", 500, "bluesky", 300, "x", 280, "instagram", 2200, "linkedin", 3000);

    @Override
    public String id() {
        return "text.length";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean looksAt(String part) {
        return part.equals("text");
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        int limit = LIMITS.getOrDefault(subject.channel(), Integer.MAX_VALUE);
        return text.length() > limit ? List.of(Detection.at("text.over-length", limit, text.length(), 1)) : List.of();
    }
}
