package org.agentos.rules.scan.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.catalogue.Literals;
import org.agentos.rules.scan.text.ScannedText;

/** Finds values that a text assigns to the name of a secret, or compares with one. */
public final class AssignmentDetector implements Detector {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_COMPARED = 160;
    private static final Literals STEMS = Literals.of(
            "pass", "pwd", "secret", "token", "key", "auth", "cred", "login", "kennwort", "contrase", "accessid");
    private static final Pattern COMPARED =
            Pattern.compile("([\"'`])([^\"'`\\n]{3,120})\\1\\s{0,3}(?:===?|!==?)\\s{0,3}$");

    @Override
    public String id() {
        return "secret.assignments";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Detection> detect(ScannedText text, Subject subject) {
        List<Detection> found = new ArrayList<>();
        int done = 0;
        for (Literals.Place stem : STEMS.in(text.folded())) {
            if (stem.from() >= done) {
                int from = nameStart(text.plain(), stem.from(), done);
                int to = nameEnd(text.plain(), stem.to());
                done = to;
                if (to - from <= LONGEST_NAME) {
                    look(text, from, to, found);
                }
            }
        }
        return found;
    }

    private static void look(ScannedText text, int from, int to, List<Detection> found) {
        String plain = text.plain();
        String name = plain.substring(from, to);
        SecretName.of(name).ifPresent(kind -> Assignment.after(plain, name, from, to)
                .or(() -> compared(plain, name, from))
                .ifPresent(assignment -> weigh(text, kind, assignment, found)));
    }

    private static void weigh(ScannedText text, SecretName kind, Assignment assignment, List<Detection> found) {
        double confidence = SecretValue.confidence(kind, assignment);
        if (confidence > 0) {
            String named = kind == SecretName.PASSWORD ? "secret.password" : "secret.key";
            found.add(Detection.at(named, text.start(assignment.from()), text.end(assignment.to()), confidence));
        }
    }

    /** {@code if ("value" == password)}. */
    private static Optional<Assignment> compared(String text, String name, int nameFrom) {
        int least = Math.max(0, nameFrom - LONGEST_COMPARED);
        Matcher before = COMPARED.matcher(text.substring(least, nameFrom));
        return before.find()
                ? Optional.of(
                        new Assignment(name, before.group(2), least + before.start(2), least + before.end(2), true))
                : Optional.empty();
    }

    private static int nameStart(String text, int from, int least) {
        int start = from;
        while (start > least && from - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        while (start < from && "-.".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        while (end > from && "-.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
