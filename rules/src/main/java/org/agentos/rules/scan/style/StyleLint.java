package org.agentos.rules.scan.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.StyleScope;
import org.agentos.rules.scan.style.check.CheckRun;
import org.agentos.rules.scan.style.check.Hit;
import org.agentos.rules.scan.style.check.Memory;
import org.agentos.rules.scan.style.check.Sentences;
import org.agentos.rules.scan.style.check.TextCounts;
import org.agentos.rules.scan.style.document.Block;
import org.agentos.rules.scan.style.document.DocumentReader;
import org.agentos.rules.scan.style.document.MappedText;
import org.agentos.rules.scan.style.document.Silence;
import org.agentos.rules.scan.style.document.StyleDocument;

/** Runs style checks over documents. Thread-safe. */
public final class StyleLint {

    /** UTF-16 units of an excerpt. */
    private static final int EXCERPT = 500;

    private record Ready(StyleCheck check, CheckRun run) {}

    private final List<Ready> checks;
    private final boolean measures;

    private StyleLint(List<Ready> checks) {
        this.checks = checks;
        this.measures = checks.stream()
                .map(Ready::check)
                .anyMatch(check -> check instanceof StyleCheck.Metric || check instanceof StyleCheck.Readability);
    }

    public static StyleLint of(List<StyleCheck> checks) {
        return new StyleLint(checks.stream()
                .map(check -> new Ready(check, CheckRun.of(check)))
                .toList());
    }

    /**
     * All alerts, in the order of their places.
     *
     * @param extension of the text's format, {@code md}, {@code html}, {@code txt}
     */
    public List<StyleAlert> lint(String text, String extension) {
        return lint(DocumentReader.read(text, extension));
    }

    /** All alerts, in the order of their places. */
    public List<StyleAlert> lint(StyleDocument document) {
        Map<String, Double> counts = measures ? TextCounts.of(document.summary(), document.counts()) : Map.of();
        Places places = new Places(document.source());
        List<Block> blocks = views(document);
        List<StyleAlert> alerts = new ArrayList<>();
        for (Ready ready : checks) {
            alerts.addAll(lint(ready, blocks, new Memory(counts), places));
        }
        alerts.sort(Comparator.comparingInt(StyleAlert::line).thenComparingInt(StyleAlert::column));
        return alerts;
    }

    private static List<StyleAlert> lint(Ready ready, List<Block> blocks, Memory memory, Places places) {
        StyleCheck.Head head = ready.check().head();
        Set<Integer> reported = new HashSet<>();
        List<StyleAlert> alerts = new ArrayList<>();
        for (Block block : blocks) {
            if (block.silence().covers(head.qualifiedName()) || !looksAt(head.scopes(), block.sections())) {
                continue;
            }
            for (Hit hit : ready.run().run(block.text().text(), memory)) {
                StyleAlert alert = places.alert(head, block.text(), hit);
                boolean withinLimit = head.limit() == 0 || alerts.size() < head.limit();
                if (withinLimit && reported.add(alert.start())) {
                    alerts.add(alert);
                }
            }
        }
        return alerts;
    }

    private static boolean looksAt(List<StyleScope> scopes, Set<String> sections) {
        return scopes.stream().anyMatch(scope -> scope.matches(sections));
    }

    /** The blocks of a document, with paragraphs and sentences of the prose, and the document as a whole. */
    private static List<Block> views(StyleDocument document) {
        List<Block> views = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.prose()) {
                paragraphs(block, document.extension(), views);
                sentences(block, document.extension(), views);
            }
            views.add(block);
        }
        Silence atEnd = document.atEnd();
        MappedText raw = MappedText.of(document.source());
        views.add(new Block(Set.of("summary", document.extension()), MappedText.EMPTY, false, atEnd));
        views.add(new Block(Set.of("raw", document.extension()), raw, false, atEnd));
        return views;
    }

    private static void paragraphs(Block block, String extension, List<Block> views) {
        MappedText text = block.text();
        int from = 0;
        while (from < text.length()) {
            int gap = text.text().indexOf("\n\n", from);
            int to = gap < 0 ? text.length() : gap + 2;
            views.add(new Block(Set.of("paragraph", extension), text.slice(from, to), false, block.silence()));
            from = to;
        }
    }

    private static void sentences(Block block, String extension, List<Block> views) {
        for (Sentences.Span span : Sentences.of(block.text().text())) {
            MappedText sentence = block.text().slice(span.start(), span.end());
            views.add(new Block(Set.of("sentence", extension), sentence, false, block.silence()));
        }
    }

    /** Turns indexes of a source into lines, columns and code points. */
    private static final class Places {

        private final String source;
        private final int[] lineStarts;
        private final int[] codePoints;

        Places(String source) {
            this.source = source;
            this.codePoints = new int[source.length() + 1];
            int[] starts = new int[16];
            int lines = 1;
            for (int i = 0; i < source.length(); i++) {
                boolean second = i > 0 && Character.isSurrogatePair(source.charAt(i - 1), source.charAt(i));
                codePoints[i + 1] = codePoints[i] + (second ? 0 : 1);
                if (source.charAt(i) == '\n') {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * lines);
                    }
                    starts[lines++] = i + 1;
                }
            }
            this.lineStarts = Arrays.copyOf(starts, lines);
        }

        StyleAlert alert(StyleCheck.Head head, MappedText text, Hit hit) {
            boolean whole = hit.end() == 0;
            int from = whole ? 0 : Math.min(text.origin(hit.start()), source.length());
            int to = whole ? 0 : Math.min(Math.max(from, text.originOfEnd(hit.end())), source.length());
            int found = Arrays.binarySearch(lineStarts, from);
            int line = found >= 0 ? found : -found - 2;
            boolean verbatim = whole || source.startsWith(text.text().substring(hit.start(), hit.end()), from);
            int column = verbatim ? codePoints[from] - codePoints[lineStarts[line]] + 1 : 1;
            return new StyleAlert(
                    head.qualifiedName(),
                    head.level(),
                    line + 1,
                    column,
                    codePoints[from],
                    codePoints[to],
                    source.substring(from, Math.min(to, from + EXCERPT)),
                    hit.message());
        }
    }
}
