package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the comments of source code: those that end with their line and stand below each other belong together. */
final class CommentReader {

    private final SourceLanguage language;
    private final MappedText source;
    private final String text;
    private final Consumer<MappedText> comments;
    private final List<MappedText> joined = new ArrayList<>();
    private int line;
    private int lineStart;
    private int joinedLine;
    private int joinedColumn;
    private int at;

    private CommentReader(SourceLanguage language, MappedText source, Consumer<MappedText> comments) {
        this.language = language;
        this.source = source;
        this.text = source.text();
        this.comments = comments;
    }

    static void read(SourceLanguage language, MappedText source, Consumer<MappedText> comments) {
        new CommentReader(language, source, comments).run();
    }

    private void run() {
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                advance(1);
            } else if (!language.blockStart().isEmpty() && text.startsWith(language.blockStart(), at)) {
                block();
            } else if (!lineComment() && !quoted()) {
                advance(1);
            }
        }
        flush();
    }

    private void advance(int count) {
        for (int end = Math.min(text.length(), at + count); at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private boolean lineComment() {
        for (String marker : language.line()) {
            if (text.startsWith(marker, at)) {
                int end = text.indexOf('\n', at);
                int to = end < 0 ? text.length() : end;
                int column = at - lineStart;
                if (joined.isEmpty() || joinedLine != line - 1 || joinedColumn != column) {
                    flush();
                }
                joined.add(source.slice(afterMarker(marker, to), to));
                joinedLine = line;
                joinedColumn = column;
                advance(to - at);
                return true;
            }
        }
        return false;
    }

    /** After the marker, and more of the same, and the mark of a documentation comment. */
    private int afterMarker(String marker, int to) {
        int i = at + marker.length();
        char last = marker.charAt(marker.length() - 1);
        while (i < to && (text.charAt(i) == last || text.charAt(i) == '!')) {
            i++;
        }
        return i;
    }

    private void flush() {
        if (!joined.isEmpty()) {
            comments.accept(unindented(joined));
            joined.clear();
        }
    }

    private void block() {
        flush();
        int from = at + language.blockStart().length();
        int end = text.indexOf(language.blockEnd(), from);
        int to = end < 0 ? text.length() : end;
        while (from < to && (text.charAt(from) == '*' || text.charAt(from) == '!')) {
            from++;
        }
        comments.accept(unindented(source.slice(from, to).lines()));
        advance(Math.min(text.length(), to + language.blockEnd().length()) - at);
    }

    /** Lines without the space, and the stars, that they all begin with. */
    private static MappedText unindented(List<MappedText> lines) {
        boolean starred = lines.size() > 1
                && lines.stream().skip(1).filter(each -> !each.isBlank()).allMatch(each -> each.text()
                        .stripLeading()
                        .startsWith("*"));
        MappedText.Builder joined = new MappedText.Builder();
        List<MappedText> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MappedText each = lines.get(i);
            int star = each.text().indexOf('*');
            bare.add(starred && i > 0 && star >= 0 ? each.slice(star + 1, each.length()) : each);
        }
        int indent = bare.stream()
                .skip(bare.size() > 1 ? 1 : 0)
                .filter(each -> !each.isBlank())
                .mapToInt(each -> LineCursor.indent(each.text()))
                .min()
                .orElse(0);
        for (int i = 0; i < bare.size(); i++) {
            int own = LineCursor.indent(bare.get(i).text());
            MappedText each = bare.get(i)
                    .slice(i == 0 ? own : Math.min(own, indent), bare.get(i).length());
            joined.addBetween('\n').add(each);
        }
        return joined.build();
    }

    private boolean quoted() {
        for (String quote : language.quotes()) {
            if (!text.startsWith(quote, at)) {
                continue;
            }
            int from = at + quote.length();
            int end = endOfText(quote, from);
            if (language.docstrings() && quote.length() == 3 && startsStatement()) {
                flush();
                comments.accept(unindented(
                        source.slice(from, Math.max(from, end - quote.length())).lines()));
            }
            advance(end - at);
            return true;
        }
        return false;
    }

    private int endOfText(String quote, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length();
            } else if (c == '\n' && quote.length() == 1 && !quote.equals("`")) {
                return i;
            }
        }
        return text.length();
    }

    private boolean startsStatement() {
        return text.substring(lineStart, at).isBlank();
    }
}
