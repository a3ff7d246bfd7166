package org.agentos.rules.scan.style;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.StyleLevel;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;
import org.agentos.rules.scan.style.document.DocumentReader;
import org.agentos.rules.scan.style.document.MarkupOptions;
import org.agentos.rules.scan.style.document.StyleDocument;

/**
 * What a {@code .vale.ini} says of one file: which checks run and at what level, as what format the file is read, and what of it is
 * left out. Vocabularies and packages are not looked at.
 *
 * @see <a href="https://vale.sh/docs/vale-ini">Vale's documentation of its settings</a>
 */
public final class ValeSettings {

    private static final StyleLevel LEAST = StyleLevel.WARNING;

    private final Map<String, String> globals = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> checks = new HashMap<>();
    private final List<StylePattern> ignored = new ArrayList<>();
    private final Set<String> styles = new HashSet<>();
    private final String file;

    private ValeSettings(String file) {
        this.file = file;
    }

    /**
     * Reads settings for a file.
     *
     * @param file its name, with its ending
     * @throws IllegalArgumentException if a section's glob or a pattern of what to ignore does not run; the message says why
     */
    public static ValeSettings read(String ini, String file) {
        ValeSettings settings = new ValeSettings(file);
        String section = "";
        for (String line :
                ini.replaceAll("\\\\\\s*\\n", " ").lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
                settings.put(
                        section,
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return settings;
    }

    private void put(String section, String key, String value) {
        if (section.equals("formats")) {
            formats.put(key, value);
        } else if (section.isEmpty()) {
            globals.put(key, value);
        } else if (matches(section)) {
            switch (key) {
                case "BasedOnStyles" -> {
                    styles.clear();
                    styles.addAll(words(value));
                }
                case "TokenIgnores", "BlockIgnores" -> patterns(value).forEach(this::ignore);
                default -> checks.put(key, value);
            }
        }
    }

    private boolean matches(String glob) {
        try {
            Path name = Path.of(file).getFileName();
            return glob.equals("*")
                    || FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(name);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the section [" + glob + "] is not a glob: " + e.getDescription(), e);
        }
    }

    private void ignore(String pattern) {
        try {
            ignored.add(StylePattern.of(pattern, false));
        } catch (PatternRefused e) {
            throw new IllegalArgumentException(
                    "the pattern " + pattern + " to ignore does not run: " + e.getMessage(), e);
        }
    }

    /** Patterns between commas that stand in no bracket. */
    private static List<String> patterns(String value) {
        List<String> patterns = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            if (c == '\\') {
                i++;
            } else if (c == ',' && (depth <= 0 || i == value.length())) {
                patterns.add(value.substring(from, i).strip());
                from = i + 1;
            }
            depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
        }
        return patterns.stream().filter(pattern -> !pattern.isEmpty()).toList();
    }

    private static Set<String> words(String value) {
        return new HashSet<>(Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether a check runs on the file: it, or its style, is named, and its level is not below the least. */
    public boolean runs(StyleCheck check) {
        String name = check.head().qualifiedName();
        boolean named = checks.containsKey(name)
                ? !checks.get(name).equalsIgnoreCase("NO")
                : styles.contains(check.head().pack());
        StyleLevel level =
                level(checks.getOrDefault(name, "")).orElse(check.head().level());
        return named
                && level.compareTo(
                                level(globals.getOrDefault("MinAlertLevel", "")).orElse(LEAST))
                        >= 0;
    }

    private static Optional<StyleLevel> level(String word) {
        return Arrays.stream(StyleLevel.values())
                .filter(level -> level.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The file's text as the settings have it read. */
    public StyleDocument document(String text) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        String format = formats.getOrDefault(extension, extension);
        boolean comments = !format.equals(extension) && DocumentReader.isSource(extension);
        return DocumentReader.read(text, comments ? extension : format, options(), comments);
    }

    private MarkupOptions options() {
        MarkupOptions standard = MarkupOptions.STANDARD;
        return new MarkupOptions(
                globals.containsKey("SkippedScopes") ? words(globals.get("SkippedScopes")) : standard.skippedTags(),
                globals.containsKey("IgnoredScopes") ? words(globals.get("IgnoredScopes")) : standard.maskedTags(),
                words(globals.getOrDefault("IgnoredClasses", "")),
                ignored);
    }
}
