package org.agentos.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** How far a list was read: an offset, opaque to clients. */
record LibraryCursor(int offset) {

    /** Nobody pages further than this; a narrower question finds more. */
    static final int DEEPEST = 1_000;

    private static final String PREFIX = "library:";

    /** @throws Refusal 400 for a cursor that is not ours */
    static LibraryCursor of(Optional<String> cursor) {
        return cursor.map(LibraryCursor::read).orElse(new LibraryCursor(0));
    }

    /** @return the cursor of the next page, if there is one that may be read */
    Optional<String> next(int shown, boolean more) {
        int offset = this.offset + shown;
        return more && offset < DEEPEST
                ? Optional.of(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((PREFIX + offset).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static LibraryCursor read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int offset = Integer.parseInt(text.substring(PREFIX.length()));
            if (text.startsWith(PREFIX) && offset >= 0 && offset <= DEEPEST) {
                return new LibraryCursor(offset);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused();
        }
        throw refused();
    }

    private static Refusal refused() {
        return new Refusal(Problem.of(ProblemType.INVALID_REQUEST, "This is not a cursor of this list.")
                .at("cursor", "Pass nextCursor of the page before, or nothing."));
    }
}
