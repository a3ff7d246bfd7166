package org.agentos.rules.scan.pattern;

import java.util.List;

/** Forms of keys, tokens and connection strings: known prefixes, structure, and entropy where the form alone says little. */
final class Secrets {

    static final List<Form> FORMS = List.of(
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
            Form.of("secret.key", 0.95, "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,})"),
            Form.of("secret.key", 0.99, "(-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)"),
            Form.of("secret.key", 0.9, "(?i)\\b([a-z][a-z0-9+.-]{1,30}://[^\\s:/@]+:[^\\s:/@]{3,}@[^\\s/]{3,})"),
            Form.of(
                    "secret.key",
                    0.8,
                    "(?i)(?:api[_-]?key|secret|token|passw(?:or)?d|pwd|auth|credential)s?[\"']?\\s{0,3}(?:=|:|=>|:=)\\s{0,3}[\"']?([A-Za-z0-9/+_.=~-]{12,})",
                    match -> Checksums.entropy(match) > 3.2 && match.chars().anyMatch(Character::isDigit)));

    private Secrets() {}
}
