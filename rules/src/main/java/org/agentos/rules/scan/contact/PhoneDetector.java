package org.agentos.rules.scan.contact;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/**
 * Phone numbers: by libphonenumber the valid ones of the content's region and international ones of any; and any number of digits
 * in groups that the text itself calls a phone number.
 */
public final class PhoneDetector implements Detector {

    private static final String KIND = "pii.phone";
    private static final long TRIES = 2000;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int NAMED_WITHIN = 32;
    private static final double VALID = 0.85;
    private static final double NAMED = 0.75;
    private static final double GROUPED = 0.6;

    /** What a text calls a phone number, or says that one does with it. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:tele?phone|phone|tel|mobile|cell(?:ular|phone)?|fax|whats ?app|sms|call|dial|ring|answering|reach|contact"
                    + "|telefon|handy|rufnummer|tél|téléphone|teléfono|móvil|telefono|cellulare|hotline"
                    + "|(?<!(?:order|account|card|invoice|ticket|tracking|reference|serial|model|part|id|ssn|license|licence|bank|routing|registration|passport|flight|case|customer|policy|insurance|security|iban|tax) )number)(?![\\p{L}])");

    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:-])\\+?\\(?[0-9](?:[ ./()-]{0,2}[0-9]){6,14}(?![0-9\\p{L}]|[-/][0-9])");

    private static final Pattern SENTENCE = Pattern.compile("[!?;]|\\.[ \\n]+\\p{Lu}");

    /** Nine to twelve digits after a zero, in groups: the national form of most of the world. */
    private static final Pattern NATIONAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:+-])(?:\\(0[1-9][0-9]{0,3}\\)|0[1-9][0-9]{0,3})(?:(?:[ ./-][0-9]{2,5}){2,4}|[ /-][0-9]{5,8})(?![0-9\\p{L}]|[-/][0-9])");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        if (text.plain().chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return found;
        }
        String region = subject.region().length() == 2 ? subject.region().toUpperCase(Locale.ROOT) : "US";
        for (PhoneNumberMatch match : numbers.findNumbers(text.plain(), region, Leniency.VALID, TRIES)) {
            found.add(Detection.at(KIND, text.start(match.start()), text.end(match.end()), VALID));
        }
        BitSet known = new BitSet();
        found.forEach(detection -> known.set(detection.start(), detection.end()));
        named(text, known, found);
        national(text, known, found);
        return found;
    }

    private static void named(ScannedText text, BitSet known, List<Detection> found) {
        Matcher name = NAME.matcher(text.folded());
        Matcher digits = DIGITS.matcher(text.folded());
        while (name.find()) {
            int limit = Math.min(text.folded().length(), name.end() + NAMED_WITHIN);
            digits.region(name.end(), Math.min(text.folded().length(), limit + MOST_DIGITS * 2));
            if (digits.find()
                    && digits.start() <= limit
                    && !SENTENCE.matcher(text.plain())
                            .region(name.end(), digits.start())
                            .find()) {
                addUnlessKnown(text, digits, NAMED, known, found);
            }
        }
    }

    private static void national(ScannedText text, BitSet known, List<Detection> found) {
        Matcher digits = NATIONAL.matcher(text.folded());
        while (digits.find()) {
            long count = digits.group().chars().filter(Character::isDigit).count();
            if (count >= 9 && count <= 12) {
                addUnlessKnown(text, digits, GROUPED, known, found);
            }
        }
    }

    private static void addUnlessKnown(
            ScannedText text, Matcher match, double confidence, BitSet known, List<Detection> found) {
        int start = text.start(match.start());
        int end = text.end(match.end());
        int next = known.nextSetBit(start);
        if (next < 0 || next >= end) {
            found.add(Detection.at(KIND, start, end, confidence));
            known.set(start, end);
        }
    }
}
