package org.agentos.rules.scan.style.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads HTML, and XML that names its parts in its own way, in one pass from left to right. */
final class HtmlReader {

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("rsquo", "'"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("copy", "\u00A9"));
    private static final int LONGEST_ENTITY = 12;

    private final MappedText source;
    private final String text;
    private final ScopeWalk walk;
    private final Map<String, String> names;
    private String lower = "";
    private String link = "";
    private int at;

    private HtmlReader(MappedText source, ScopeWalk walk, Map<String, String> names) {
        this.source = source;
        this.text = source.text();
        this.walk = walk;
        this.names = names;
    }

    static void read(MappedText source, ScopeWalk walk) {
        read(source, walk, Map.of());
    }

    /** Reads tags as what their names stand for; an empty name is no tag at all. */
    static void read(MappedText source, ScopeWalk walk, Map<String, String> names) {
        new HtmlReader(source, walk, names).run();
    }

    private void run() {
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                open = text.length();
            }
            if (open > at) {
                text(at, open);
                at = open;
            } else {
                markup();
            }
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            int end = after("-->", at + 4);
            walk.comment(text.substring(at + 4, Math.max(at + 4, Math.min(end, text.length()) - 3)));
            at = end;
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = after("]]>", at + 9);
            walk.text(source.slice(at + 9, Math.max(at + 9, end - 3)));
            at = end;
        } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            at = after(">", at + 2);
        } else if (text.startsWith("</", at)) {
            int end = after(">", at + 2);
            String name = text.substring(at + 2, Math.max(at + 2, end - 1)).strip();
            walk.end(name(name));
            link = "";
            at = end;
        } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            tag();
        } else {
            text(at, at + 1);
            at++;
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private void tag() {
        int i = at + 1;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && "/>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        String name = name(text.substring(at + 1, i));
        Map<String, MappedText> attributes = new HashMap<>();
        boolean closed = false;
        while (i < text.length() && text.charAt(i) != '>') {
            closed = text.charAt(i) == '/';
            i = Character.isLetter(text.charAt(i)) ? attribute(i, attributes) : i + 1;
        }
        at = Math.min(text.length(), i + 1);
        opened(name, attributes, closed);
    }

    private void opened(String name, Map<String, MappedText> attributes, boolean closed) {
        walk.start(name, value(attributes, "class"));
        link = value(attributes, "href");
        if (name.equals("img")) {
            Optional.ofNullable(attributes.get("alt")).ifPresent(walk::alt);
        }
        if (closed) {
            walk.end(name);
        } else if (name.equals("script") || name.equals("style")) {
            int end = lower().indexOf("</" + name, at);
            at = end < 0 ? text.length() : end;
        }
    }

    private String lower() {
        if (lower.isEmpty()) {
            StringBuilder each = new StringBuilder(text.length());
            text.chars().forEach(c -> each.append(c < 128 ? (char) Character.toLowerCase(c) : (char) c));
            lower = each.toString();
        }
        return lower;
    }

    private static String value(Map<String, MappedText> attributes, String name) {
        MappedText value = attributes.get(name);
        return value == null ? "" : value.text();
    }

    private String name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.getOrDefault(lower, lower);
    }

    private int attribute(int from, Map<String, MappedText> attributes) {
        int i = from;
        while (i < text.length() && "=>/".indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        String name = text.substring(from, i).toLowerCase(Locale.ROOT);
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '=') {
            return Math.max(i, from + 1);
        }
        i++;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        char quote = i < text.length() ? text.charAt(i) : '>';
        int start = quote == '"' || quote == '\'' ? i + 1 : i;
        int end = start;
        while (end < text.length() && !endsValue(text.charAt(end), quote)) {
            end++;
        }
        attributes.putIfAbsent(name, source.slice(start, end));
        return start > i ? Math.min(text.length(), end + 1) : end;
    }

    private static boolean endsValue(char c, char quote) {
        return quote == '"' || quote == '\'' ? c == quote : c == '>' || Character.isWhitespace(c);
    }

    private void text(int from, int to) {
        MappedText.Builder decoded = new MappedText.Builder();
        int i = from;
        while (i < to) {
            int end = text.charAt(i) == '&' ? endOfEntity(i, to) : i;
            String value = end > i ? entity(text.substring(i + 1, end)) : "";
            if (value.isEmpty()) {
                decoded.add(source.slice(i, i + 1));
                i++;
            } else {
                for (char c : value.toCharArray()) {
                    decoded.add(c, source.origin(i));
                }
                i = end + 1;
            }
        }
        MappedText read = decoded.build();
        if (!link.isEmpty() && read.text().strip().equals(link)) {
            walk.masked(read);
        } else {
            walk.text(read);
        }
    }

    private int endOfEntity(int from, int to) {
        int last = Math.min(to, from + LONGEST_ENTITY);
        for (int i = from + 1; i < last; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return from;
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
