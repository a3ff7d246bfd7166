package org.agentos.rules.scan.style.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which checks comments such as {@code vale off} and {@code vale Style.Check = NO} have silenced at some place. */
public record Silence(boolean all, Set<String> checks) {

    public static final Silence NONE = new Silence(false, Set.of());

    private static final Pattern ONE = Pattern.compile("vale ([^\\s=]{1,200}\\.[^\\s=]{1,200}) = (YES|NO)");

    public Silence {
        checks = Set.copyOf(checks);
    }

    public boolean covers(String check) {
        return all || checks.contains(check);
    }

    Silence after(String comment) {
        String words = comment.strip();
        if (words.equals("vale off") || words.equals("vale on")) {
            return new Silence(words.equals("vale off"), checks);
        }
        Matcher one = ONE.matcher(words);
        if (!one.matches()) {
            return this;
        }
        Set<String> silenced = new TreeSet<>(checks);
        if (one.group(2).equals("NO")) {
            silenced.add(one.group(1));
        } else {
            silenced.remove(one.group(1));
        }
        return new Silence(all, silenced);
    }

    /** What stays silenced for the document as a whole: comments about single checks end with it. */
    Silence ofWhole() {
        return new Silence(all, Set.of());
    }
}
