package org.agentos.rules.scan.pattern;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;

/** Runs forms over the original text. A group, where the pattern has one, is what is found. */
public final class PatternDetector implements Detector {

    private final String id;
    private final String version;
    private final List<Form> forms;

    private PatternDetector(String id, String version, List<Form> forms) {
        this.id = id;
        this.version = version;
        this.forms = List.copyOf(forms);
    }

    /** Identifiers and addresses of persons. */
    public static PatternDetector personalData() {
        return new PatternDetector(
                "pii.pattern",
                "1",
                List.of(
                        Form.of(
                                "pii.email",
                                0.95,
                                "(?i)\\b([a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24})\\b"),
                        Form.of(
                                "pii.iban",
                                0.98,
                                "(?i)\\b([a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?)\\b",
                                Checksums::iban),
                        Form.of(
                                "pii.credit-card",
                                0.97,
                                "\\b([2-6][0-9]{3}(?:[ -]?[0-9]{2,6}){2,4})\\b",
                                Checksums::luhn),
                        Form.of(
                                "pii.national-id",
                                0.85,
                                "\\b([0-9]{3}-[0-9]{2}-[0-9]{4})\\b",
                                Checksums::socialSecurity),
                        Form.of("pii.national-id", 0.85, "\\b([0-9]{3} [0-9]{3} [0-9]{4})\\b", Checksums::nhs),
                        Form.of("pii.national-id", 0.9, "(?i)\\b([xyz]?[0-9]{7,8}-?[a-z])\\b", Checksums::spanish),
                        Form.of("pii.ip-address", 0.8, "\\b((?:[0-9]{1,3}\\.){3}[0-9]{1,3})\\b", Checksums::ipv4),
                        Form.of("pii.ip-address", 0.85, "(?i)\\b((?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})\\b")));
    }

    /** Keys, tokens and connection strings: known prefixes, structure, and entropy where the form alone says little. */
    public static PatternDetector secrets() {
        return new PatternDetector(
                "secret.pattern",
                "1",
                List.of(
                        Form.of("secret.key", 0.97, "\\b((?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16})\\b"),
                        Form.of("secret.key", 0.97, "\\b(gh[pousr]_[A-Za-z0-9]{36,})\\b"),
                        Form.of("secret.key", 0.97, "\\b(github_pat_[A-Za-z0-9_]{40,})\\b"),
                        Form.of("secret.key", 0.97, "\\b(glpat-[A-Za-z0-9_-]{20,})"),
                        Form.of("secret.key", 0.97, "\\b(xox[abeoprs]-[A-Za-z0-9-]{10,})"),
                        Form.of("secret.key", 0.95, "\\b(sk-(?:proj-|ant-|or-v1-)?[A-Za-z0-9_-]{20,})"),
                        Form.of("secret.key", 0.97, "\\b((?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,})\\b"),
                        Form.of("secret.key", 0.97, "\\b(AIza[0-9A-Za-z_-]{35})"),
                        Form.of("secret.key", 0.97, "\\b(SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64})"),
                        Form.of("secret.key", 0.95, "\\b(npm_[A-Za-z0-9]{36})\\b"),
                        Form.of("secret.key", 0.95, "\\b(hf_[A-Za-z0-9]{30,40})\\b"),
                        Form.of(
                                "secret.key",
                                0.95,
                                "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,})"),
                        Form.of("secret.key", 0.99, "(-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)"),
                        Form.of(
                                "secret.key",
                                0.9,
                                "(?i)\\b([a-z][a-z0-9+.-]{1,30}://[^\\s:/@]+:[^\\s:/@]{3,}@[^\\s/]{3,})"),
                        Form.of(
                                "secret.key",
                                0.8,
                                "(?i)(?:api[_-]?key|secret|token|passw(?:or)?d|pwd|auth|credential)s?[\"']?\\s{0,3}(?:=|:|=>|:=)\\s{0,3}[\"']?([A-Za-z0-9/+_.=~-]{12,})",
                                match -> Checksums.entropy(match) > 3.2
                                        && match.chars().anyMatch(Character::isDigit))));
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
        String original = text.original();
        List<Detection> found = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(original);
            while (matcher.find()) {
                int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
                if (form.holds().test(matcher.group(group))) {
                    found.add(Detection.at(
                            form.kind(),
                            original.codePointCount(0, matcher.start(group)),
                            original.codePointCount(0, matcher.end(group)),
                            form.confidence()));
                }
            }
        }
        return found;
    }
}
