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
    /** Digits alone, which are anything, are a candidate in a text that is hardly more. */
    private static final double BARE = 0.4;

    private static final int LONGEST_VALUE = 24;
    private static final int MARGIN = 2;
    private static final int EXTENSION = 14;
    private static final int LONGEST_NAME = 20;
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
        BitSet known = new BitSet();
        String region = subject.region().length() == 2 ? subject.region().toUpperCase(Locale.ROOT) : "US";
        for (DigitClusters.Cluster cluster : DigitClusters.in(text.folded())) {
            valid(text, cluster, region, known, found);
            grouped(text, cluster, known, found);
        }
        return found;
    }

    private void valid(
            ScannedText text, DigitClusters.Cluster cluster, String region, BitSet known, List<Detection> found) {
        int from = Math.max(0, cluster.from() - MARGIN);
        int to = Math.min(text.plain().length(), cluster.to() + EXTENSION);
        String around = text.plain().substring(from, to);
        for (PhoneNumberMatch match : numbers.findNumbers(around, region, Leniency.VALID, TRIES)) {
            int start = from + match.start();
            boolean telling = match.rawString().chars().anyMatch(c -> !Character.isDigit(c)) || isNamed(text, start);
            if (telling || text.length() <= LONGEST_VALUE) {
                addUnlessKnown(text, start, from + match.end(), telling ? VALID : BARE, known, found);
            }
        }
    }

    private static void grouped(ScannedText text, DigitClusters.Cluster cluster, BitSet known, List<Detection> found) {
        Matcher digits = over(DIGITS, text.folded(), cluster);
        while (digits.find()) {
            if (isNamed(text, digits.start())) {
                addUnlessKnown(text, digits.start(), digits.end(), NAMED, known, found);
            }
        }
        Matcher national = over(NATIONAL, text.folded(), cluster);
        while (national.find()) {
            long count = national.group().chars().filter(Character::isDigit).count();
            if (count >= 9 && count <= 12) {
                addUnlessKnown(text, national.start(), national.end(), GROUPED, known, found);
            }
        }
    }

    private static Matcher over(Pattern pattern, String text, DigitClusters.Cluster cluster) {
        return pattern.matcher(text)
                .region(cluster.from(), cluster.to())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** Whether the text calls a number one that begins at a place, in the same sentence. */
    private static boolean isNamed(ScannedText text, int from) {
        Matcher name = NAME.matcher(text.folded())
                .region(Math.max(0, from - NAMED_WITHIN - LONGEST_NAME), from)
                .useTransparentBounds(true);
        int end = -1;
        while (name.find()) {
            end = name.end();
        }
        return end >= from - NAMED_WITHIN
                && end >= 0
                && !SENTENCE.matcher(text.plain()).region(end, from).find();
    }

    private static void addUnlessKnown(
            ScannedText text, int from, int to, double confidence, BitSet known, List<Detection> found) {
        int start = text.start(from);
        int end = text.end(to);
        int next = known.nextSetBit(start);
        if (next < 0 || next >= end) {
            found.add(Detection.at(KIND, start, end, confidence));
            known.set(start, end);
        }
    }
}
