package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document in blocks.
 *
 * @param source what the blocks' origins are indexes of: the text given, with every line ended by a line feed, unit by unit
 * @param extension of its format, {@code md}
 * @param summary its prose, for measures of the whole
 * @param counts how many blocks of some kinds there are: {@code heading_h2}, {@code list}, {@code pre}
 * @param atEnd what is silenced for the whole
 */
public record StyleDocument(
        String source,
        String extension,
        List<Block> blocks,
        String summary,
        Map<String, Integer> counts,
        Silence atEnd) {
    public StyleDocument {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(atEnd, "atEnd");
        blocks = List.copyOf(blocks);
        counts = Map.copyOf(counts);
    }
}
