package org.agentos.rules.scan.pattern;

import com.google.re2j.Pattern;
import java.util.List;

/** Forms of keys, tokens and connection strings: known prefixes, structure, and entropy where the form alone says little. */
final class Secrets {

    private static final String KIND = "secret.key";
    private static final int FILLED = 7;
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final List<Form> FORMS = List.of(
            Form.of(KIND, 0.97, "\\b((?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16})\\b"),
            Form.of(KIND, 0.97, "\\b(gh[pousr]_[A-Za-z0-9]{36,})\\b"),
            Form.of(KIND, 0.97, "\\b(github_pat_[A-Za-z0-9_]{40,})\\b"),
            Form.of(KIND, 0.97, "\\b(glpat-[A-Za-z0-9_-]{20,})"),
            Form.of(KIND, 0.97, "\\b(xox[abeoprs]-[A-Za-z0-9-]{10,})"),
            Form.of(KIND, 0.95, "\\b(sk-(?:proj-|ant-|or-v1-)?[A-Za-z0-9_-]{20,})"),
            Form.of(KIND, 0.97, "\\b((?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,})\\b"),
            Form.of(KIND, 0.97, "\\b(AIza[0-9A-Za-z_-]{35})"),
            Form.of(KIND, 0.97, "\\b(SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64})"),
            Form.of(KIND, 0.95, "\\b(npm_[A-Za-z0-9]{36})\\b"),
            Form.of(KIND, 0.95, "\\b(hf_[A-Za-z0-9]{30,40})\\b"),
            Form.of(KIND, 0.95, "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,})"),
            Form.of(KIND, 0.99, "(-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)"),
            Form.of(KIND, 0.9, "(?i)\\b([a-z][a-z0-9+.-]{1,30}://[^\\s:/@]+:[^\\s:/@]{3,}@[^\\s/]{3,})"),
            key(0.97, "(ya29\\.[A-Za-z0-9_-]{30,})"),
            key(0.97, "(pypi-AgE[A-Za-z0-9_-]{50,})"),
            key(
                    0.95,
                    "(dop_v1_[0-9a-f]{64}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|dckr_pat_[A-Za-z0-9_-]{20,}|dapi[0-9a-f]{32}|glsa_[A-Za-z0-9_]{36,}|hv[sb]\\.[A-Za-z0-9_-]{24,}|xapp-[A-Za-z0-9-]{20,}|lin_api_[A-Za-z0-9]{40}|figd_[A-Za-z0-9_-]{30,}|rubygems_[0-9a-f]{48}|pul-[0-9a-f]{40}|NRAK-[A-Z0-9]{27}|ntn_[A-Za-z0-9]{40,}|ops_eyJ[A-Za-z0-9+/=]{100,})"),
            key(0.97, "(AGE-SECRET-KEY-1[A-Z0-9]{58})"),
            key(0.97, "(https://hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9/]{20,})"),
            key(0.9, "(EAA[A-Za-z0-9]{80,})"),
            key(0.9, "(SK[0-9a-f]{32})\\b"),
            key(0.9, "([0-9a-f]{32}-us[0-9]{1,2})\\b"),
            key(0.9, "([0-9]{8,10}:AA[A-Za-z0-9_-]{32,35})"),
            key(0.95, "(AccountKey=[A-Za-z0-9+/]{86}==)"),
            Form.of(
                    KIND,
                    0.8,
                    "(?i)curl [^\\n]{0,200}?(?:-u|--user)[ =]{1,3}[\"']?([^\\s\"':$]{1,64}:[^\\s\"'$]{4,100})",
                    match -> match.chars().anyMatch(Character::isDigit)),
            Form.of(
                    KIND,
                    0.8,
                    "(?i)(?:[a-z][ _.-]?key|secret|token|auth|credential)s?(?:[_-]?id)?[\"'\\]]{0,2}\\s{0,3}(?:=>|:=|=|:)\\s{0,3}[\"']?([A-Za-z0-9/+_.=~-]{12,200})",
                    Secrets::looksRandom),
            Form.of(
                    KIND,
                    0.75,
                    "(?i)(?:passw(?:or)?d|passphrase|pwd)[\"'\\]]{0,2}\\s{0,3}(?:=>|:=|=|:)\\s{0,3}[\"']?([^\\s\"'<>{}$]{8,100})",
                    Secrets::looksChosen));

    private Secrets() {}

    private static Form key(double confidence, String pattern) {
        return Form.of(KIND, confidence, "(?:^|[^A-Za-z0-9_])" + pattern, match -> !isFilledUp(match));
    }

    /** Letters and digits mixed as chance mixes them; a host name or an identifier in words is not. */
    private static boolean looksRandom(String value) {
        return Checksums.entropy(value) >= 2.9
                && value.chars().filter(Character::isDigit).count() * 12 >= value.length()
                && value.chars().anyMatch(Character::isLetter)
                && !UUID.matches(value)
                && !isFilledUp(value);
    }

    /** A password of letters and something else, and no placeholder. */
    private static boolean looksChosen(String value) {
        return value.chars().anyMatch(Character::isLetter)
                && value.chars().anyMatch(c -> !Character.isLetter(c))
                && value.chars().anyMatch(Character::isDigit)
                && !isFilledUp(value);
    }

    /** A placeholder such as {@code xxxxxxxx}: one character over and over. */
    private static boolean isFilledUp(String value) {
        int run = 1;
        for (int i = 1; i < value.length(); i++) {
            run = value.charAt(i) == value.charAt(i - 1) ? run + 1 : 1;
            if (run >= FILLED) {
                return true;
            }
        }
        return false;
    }
}
