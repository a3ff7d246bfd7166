package org.agentos.governance.policies.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * What an author wrote, byte for byte.
 *
 * @param source UTF-8, or a workbook where the notation is {@link Notation#XLSX}; {@value #LONGEST} bytes at most
 */
public record DraftText(Notation notation, byte[] source) {

    static final int LONGEST = 2 * 1024 * 1024;

    /** @throws Refusal 413 when it is too long */
    public DraftText {
        Objects.requireNonNull(notation, "notation");
        source = source.clone();
        if (source.length > LONGEST) {
            throw new Refusal(Problem.of(ProblemType.TOO_LARGE, "A policy's text has at most 2 MiB. Split the policy.")
                    .at("/text", source.length + " bytes are too many."));
        }
    }

    /**
     * A text.
     *
     * @throws Refusal 413 when it is too long, 422 when it cannot be kept as it is
     */
    public static DraftText of(Notation notation, String text) {
        return new DraftText(notation, Texts.requireStorable(text, "/text").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] source() {
        return source.clone();
    }

    /** The source as text; of a workbook, nothing to show. */
    public String text() {
        return notation.binary() ? "" : new String(source, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftText that && notation == that.notation && Arrays.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notation, Arrays.hashCode(source));
    }

    @Override
    public String toString() {
        return "DraftText[" + notation + ", " + source.length + " bytes]";
    }
}
