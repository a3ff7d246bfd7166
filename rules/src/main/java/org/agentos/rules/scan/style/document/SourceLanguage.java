package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a programming language writes comments and texts.
 *
 * @param line what begins a comment that ends with its line
 * @param blockStart what begins one that goes on; empty if there is none
 * @param blockEnd what ends it
 * @param quotes what begins and ends a text, longest first
 * @param docstrings whether a text that is a statement of its own is a comment
 */
record SourceLanguage(List<String> line, String blockStart, String blockEnd, List<String> quotes, boolean docstrings) {

    private static final SourceLanguage C =
            new SourceLanguage(List.of("//"), "/*", "*/", List.of("\"", "'", "`"), false);
    private static final SourceLanguage RUST = new SourceLanguage(List.of("//"), "/*", "*/", List.of("\""), false);
    private static final SourceLanguage PYTHON =
            new SourceLanguage(List.of("#"), "", "", List.of("\"\"\"", "'''", "\"", "'"), true);
    private static final SourceLanguage RUBY =
            new SourceLanguage(List.of("#"), "=begin", "=end", List.of("\"", "'", "`"), false);
    private static final SourceLanguage HASH = new SourceLanguage(List.of("#"), "", "", List.of("\"", "'"), false);

    private static final Map<String, SourceLanguage> LANGUAGES = Map.ofEntries(
            Map.entry("c", C),
            Map.entry("h", C),
            Map.entry("cc", C),
            Map.entry("cpp", C),
            Map.entry("cxx", C),
            Map.entry("hpp", C),
            Map.entry("cs", C),
            Map.entry("java", C),
            Map.entry("scala", C),
            Map.entry("swift", C),
            Map.entry("kt", C),
            Map.entry("go", C),
            Map.entry("js", C),
            Map.entry("jsx", C),
            Map.entry("ts", C),
            Map.entry("tsx", C),
            Map.entry("less", C),
            Map.entry("sass", C),
            Map.entry("proto", C),
            Map.entry("rs", RUST),
            Map.entry("css", new SourceLanguage(List.of(), "/*", "*/", List.of("\"", "'"), false)),
            Map.entry("py", PYTHON),
            Map.entry("pyi", PYTHON),
            Map.entry("rb", RUBY),
            Map.entry("gemspec", RUBY),
            Map.entry("r", HASH),
            Map.entry("pl", HASH),
            Map.entry("pm", HASH),
            Map.entry("yml", HASH),
            Map.entry("yaml", HASH),
            Map.entry("jl", new SourceLanguage(List.of("#"), "#=", "=#", List.of("\"\"\"", "\""), false)),
            Map.entry("ps1", new SourceLanguage(List.of("#"), "<#", "#>", List.of("\"", "'"), false)),
            Map.entry("php", new SourceLanguage(List.of("//", "#"), "/*", "*/", List.of("\"", "'"), false)),
            Map.entry("lua", new SourceLanguage(List.of("--"), "--[[", "]]", List.of("\"", "'"), false)),
            Map.entry("hs", new SourceLanguage(List.of("--"), "{-", "-}", List.of("\""), false)),
            Map.entry("clj", new SourceLanguage(List.of(";"), "", "", List.of("\""), false)));

    SourceLanguage {
        line = List.copyOf(line);
        quotes = List.copyOf(quotes);
    }

    static Optional<SourceLanguage> of(String extension) {
        return Optional.ofNullable(LANGUAGES.get(extension));
    }
}
