package org.agentos.rules.scan.style;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.rules.rulebook.style.StyleLevel;
import org.agentos.rules.scan.style.document.MarkupOptions;

/** What a {@code .vale.ini} of the case set says of one file: which checks run, and what of the markup is left out. */
record ValeSettings(
        Set<String> styles,
        Map<String, Boolean> checks,
        MarkupOptions options,
        boolean markdownComments,
        StyleLevel least) {

    static ValeSettings read(String ini, String file) {
        Set<String> styles = new TreeSet<>();
        Map<String, Boolean> checks = new HashMap<>();
        Map<String, String> globals = new HashMap<>();
        String extension = file.substring(file.lastIndexOf('.') + 1);
        String section = "";
        boolean markdown = false;
        for (String line : ini.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (equals > 0) {
                String key = line.substring(0, equals).strip();
                String value = line.substring(equals + 1).strip();
                if (section.equals("formats")) {
                    markdown |= key.equals(extension) && value.equals("md");
                } else if (section.isEmpty()) {
                    globals.put(key, value);
                } else if (matches(section, file)) {
                    if (key.equals("BasedOnStyles")) {
                        styles.clear();
                        styles.addAll(words(value));
                    } else if (key.contains(".")) {
                        checks.put(key, value.equals("YES"));
                    }
                }
            }
        }
        MarkupOptions standard = MarkupOptions.STANDARD;
        return new ValeSettings(
                styles,
                checks,
                new MarkupOptions(
                        globals.containsKey("SkippedScopes")
                                ? words(globals.get("SkippedScopes"))
                                : standard.skippedTags(),
                        globals.containsKey("IgnoredScopes")
                                ? words(globals.get("IgnoredScopes"))
                                : standard.maskedTags(),
                        words(globals.getOrDefault("IgnoredClasses", ""))),
                markdown,
                StyleLevel.valueOf(
                        globals.getOrDefault("MinAlertLevel", "warning").toUpperCase(Locale.ROOT)));
    }

    boolean shows(StyleLevel level) {
        return level.compareTo(least) >= 0;
    }

    boolean runs(String check) {
        return checks.getOrDefault(check, styles.contains(check.substring(0, check.indexOf('.'))));
    }

    private static boolean matches(String glob, String file) {
        return glob.equals("*")
                || FileSystems.getDefault()
                        .getPathMatcher("glob:" + glob)
                        .matches(Path.of(file).getFileName());
    }

    private static Set<String> words(String value) {
        return new HashSet<>(Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
