package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a document by the extension of its format. What is not known is one text. Source code is its comments, which are text,
 * or Markdown if they are said to be.
 */
public final class DocumentReader {

    private static final Map<String, String> DITA = Map.of(
            "title",
            "h1",
            "codeblock",
            "pre",
            "codeph",
            "code",
            "filepath",
            "code",
            "note",
            "p",
            "entry",
            "td",
            "shortdesc",
            "p");
    private static final Map<String, String> DOCBOOK = Map.of(
            "title",
            "h1",
            "para",
            "p",
            "simpara",
            "p",
            "programlisting",
            "pre",
            "screen",
            "pre",
            "literal",
            "code",
            "listitem",
            "li",
            "entry",
            "td");

    /** Beyond so many tags a document is read as one text, as a tag that never ends costs a look at all that follows. */
    private static final int MOST_TAGS = 5_000;

    private DocumentReader() {}

    /** Whether an extension is that of source code, of which the comments are read. */
    public static boolean isSource(String extension) {
        return SourceLanguage.of(extension.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** Reads a document with what is left out by itself. */
    public static StyleDocument read(String text, String extension) {
        return read(text, extension, MarkupOptions.STANDARD, false);
    }

    /**
     * Reads a document.
     *
     * @param text with lines ended in any way
     * @param extension {@code md}
     * @param markdownComments whether the comments of source code are Markdown
     */
    public static StyleDocument read(String text, String extension, MarkupOptions options, boolean markdownComments) {
        String normal = normalized(text);
        String format = extension.toLowerCase(Locale.ROOT);
        MappedText source = MappedText.of(normal);
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            return whole(source, format);
        }
        ScopeWalk walk = new ScopeWalk(normal, format, options);
        switch (format) {
            case "md", "mdx", "markdown", "mdown" -> MarkdownReader.read(source, walk);
            case "html", "htm", "xhtml" -> HtmlReader.read(source, walk);
            case "dita" -> HtmlReader.read(source, walk, DITA);
            case "xml" -> HtmlReader.read(source, walk, DOCBOOK);
            case "rst", "rest" -> RestructuredReader.read(source, walk);
            case "adoc", "asciidoc", "asc" -> AsciiDocReader.read(source, walk);
            case "org" -> OrgReader.read(source, walk);
            default -> {
                Optional<SourceLanguage> language = SourceLanguage.of(format);
                if (language.isEmpty()) {
                    return whole(source, format);
                }
                if (!markdownComments) {
                    return comments(language.get(), source, format);
                }
                CommentReader.read(language.get(), source, comment -> MarkdownReader.read(comment, walk));
            }
        }
        return walk.finish(normal);
    }

    private static StyleDocument comments(SourceLanguage language, MappedText source, String format) {
        List<Block> blocks = new ArrayList<>();
        CommentReader.read(
                language,
                source,
                comment -> blocks.add(new Block(Set.of("text", "comment", format), comment, false, Silence.NONE)));
        return new StyleDocument(source.text(), format, blocks, "", Map.of(), Silence.NONE);
    }

    private static StyleDocument whole(MappedText source, String format) {
        boolean prose = format.isEmpty() || format.equals("txt");
        Block block = new Block(Set.of("text", format.isEmpty() ? "txt" : format), source, prose, Silence.NONE);
        return new StyleDocument(source.text(), format, List.of(block), source.text(), Map.of(), Silence.NONE);
    }

    /** Every line ended by a line feed, in as many units as before. */
    private static String normalized(String text) {
        return text.replace("\r\n", " \n").replace('\r', '\n');
    }
}
