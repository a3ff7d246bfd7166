package org.agentos.rules.scan.secret;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a value that stands where a secret would stand is none. */
final class Placeholders {

    private static final int FILLED = 5;
    private static final String FILLERS = "x*.#0-_~=?\u2022";

    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:\\$[\\w({]|\\$\\{|\\{\\{|<|%[\\w({]|\\[\\[?[A-Z_ ]|@@|process\\.env|os\\.environ|env[\\[.(]|getenv|System\\.|vault:|secret[s]?[.:/]|ref\\+|!).{0,300}",
            Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile(
            "^[A-Za-z_][\\w.:>-]{0,80}(?:\\([^)]{0,200}\\)?|\\[[^\\]]{0,80}\\]).{0,10}$", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?<![a-z0-9])(?:your|my|insert|enter|replace|change|example|sample|dummy|fake|placeholder|redacted|todo|fixme|change_?me|foo|foobar|null|none|nil|true|false|undefined|empty|hidden|masked|xxx+|yyy+)(?![a-z0-9])");
    private static final Pattern PATH = Pattern.compile(
            "^(?:[~.]?/|[A-Za-z]:\\\\|https?://|file:)[^@]{0,300}|^[\\w./-]{1,120}\\.(?:pem|key|cer|crt|p12|pfx|jks|keytab|json|ya?ml|txt|env|conf|ini|java|py|js|ts|go|html?|com|org|net|io|local|internal|png|svg)$");
    private static final Pattern WORDS = Pattern.compile(
            "^(?:[A-Z]?[a-z]{2,16}|[A-Z]{2,16})(?:[ _.:/-]?(?:[A-Z]?[a-z]{1,16}|[A-Z]{2,16}|[0-9]{1,3}))*$");
    private static final Pattern MEMBER = Pattern.compile("^[A-Za-z_]\\w{0,40}(?:\\.[A-Za-z_]\\w{0,40}){1,4}$");

    private Placeholders() {}

    /** Filled up with one character, a reference to a variable or a vault, called an example, a path or a host, or code. */
    static boolean has(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return isFilled(lower)
                || REFERENCE.matcher(value).matches()
                || EXAMPLE.matcher(lower).find()
                || PATH.matcher(value).matches()
                || CALL.matcher(value).matches()
                || MEMBER.matcher(value).matches();
    }

    /** Words with hardly a digit, as in names and sentences: {@code NEXUS-GPT4-API-KEY}. */
    static boolean isWords(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        return digits * 8 < value.length() && WORDS.matcher(value).matches();
    }

    /** {@code xxxxx}, {@code 00000}: one filler at least {@value #FILLED} times in a row, for a fifth of the value. */
    static boolean isFilled(String lower) {
        int run = 1;
        int longest = 0;
        for (int i = 1; i < lower.length(); i++) {
            run = lower.charAt(i) == lower.charAt(i - 1) ? run + 1 : 1;
            if (FILLERS.indexOf(lower.charAt(i)) >= 0) {
                longest = Math.max(longest, run);
            }
        }
        return longest >= FILLED && longest * 5 >= lower.length();
    }
}
