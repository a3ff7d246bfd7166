package org.agentos.rules.scan.pattern;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/**
 * Runs forms over the plain text, so that invisible characters, wide digits and odd dashes hide nothing. A group, where the
 * pattern has one, is what is found.
 */
public final class PatternDetector implements Detector {

    private final String id;
    private final String version;
    private final List<Form> forms;
    private final Function<ScannedText, List<Window>> windows;

    private PatternDetector(String id, String version, List<Form> forms, Function<ScannedText, List<Window>> windows) {
        this.id = id;
        this.version = version;
        this.forms = List.copyOf(forms);
        this.windows = windows;
    }

    /** A named person with a way to reach them. */
    public static PatternDetector personContacts() {
        return new PatternDetector("pii.person-contact", "1", PersonContacts.FORMS, PersonContacts::windows);
    }

    /** Where a sender can be written to. */
    public static PatternDetector postalAddresses() {
        return new PatternDetector("address.pattern", "1", PostalAddresses.FORMS, PostalAddresses::windows);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        for (Window window : windows.apply(text)) {
            String part = text.plain().substring(window.from(), window.to());
            forms.stream()
                    .filter(form -> form.mayStandIn().test(part))
                    .forEach(form -> find(form, text, part, window.from(), found));
        }
        return found;
    }

    private static void find(Form form, ScannedText text, String part, int from, List<Detection> found) {
        Matcher matcher = form.pattern().matcher(part);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
            found.add(Detection.at(
                    form.kind(),
                    text.start(from + matcher.start(group)),
                    text.end(from + matcher.end(group)),
                    form.confidence()));
        }
    }
}
