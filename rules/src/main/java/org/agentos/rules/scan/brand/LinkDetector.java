package org.agentos.rules.scan.brand;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Links that can be read on the way, and links that hide where they lead. */
public final class LinkDetector implements Detector {

    private static final Pattern URL =
            Pattern.compile("(?i)\\b(https?)://([a-z0-9.-]+)(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"]*)?");
    private static final String SEPARATOR = "://";
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "tinyurl.com",
            "t.co",
            "goo.gl",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "rebrand.ly",
            "cutt.ly",
            "shorturl.at",
            "tiny.cc",
            "rb.gy");

    @Override
    public String id() {
        return "link.form";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public boolean looksAt(String part) {
        return part.equals("text") || part.startsWith("link/");
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        if (!text.plain().contains(SEPARATOR)) {
            return found;
        }
        Matcher matcher = URL.matcher(text.plain());
        while (matcher.find()) {
            int start = text.start(matcher.start());
            int end = text.end(matcher.end());
            if (matcher.group(1).equalsIgnoreCase("http")) {
                found.add(Detection.at("link.insecure", start, end, 0.99));
            }
            if (SHORTENERS.contains(matcher.group(2).toLowerCase(Locale.ROOT))) {
                found.add(Detection.at("link.shortener", start, end, 0.97));
            }
        }
        return found;
    }
}
