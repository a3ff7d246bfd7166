package org.agentos.rules.scan.pattern;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Phone numbers by libphonenumber: valid ones of the content's region, and international ones of any. */
public final class PhoneDetector implements Detector {

    private static final long TRIES = 2000;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public String id() {
        return "pii.phone";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        String region = subject.region().length() == 2 ? subject.region().toUpperCase(Locale.ROOT) : "US";
        List<Detection> found = new ArrayList<>();
        for (PhoneNumberMatch match :
                numbers.findNumbers(text.plain(), region, PhoneNumberUtil.Leniency.VALID, TRIES)) {
            found.add(Detection.at("pii.phone", text.start(match.start()), text.end(match.end()), 0.85));
        }
        return found;
    }
}
