package org.agentos.platform.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Pages of lists in the order of their ids, which is that of time: the cursor is the last id shown. */
public final class Cursor {

    private Cursor() {}

    /** @throws Refusal 400 for a cursor that is not ours */
    public static Optional<UUID> read(Optional<String> cursor) {
        return cursor.map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new Refusal(Problem.of(ProblemType.INVALID_REQUEST, "This is not a cursor of this list.")
                        .at("cursor", "Pass nextCursor of the page before, unchanged."));
            }
        });
    }

    /** @param found one more than the page may hold, if there is one */
    public static <T> List<T> page(List<T> found, int limit) {
        return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
    }

    /** The cursor after a page, if there is more. */
    public static <T> Optional<String> next(List<T> found, int limit, Function<T, UUID> id) {
        return found.size() > limit ? Optional.of(id.apply(found.get(limit - 1)).toString()) : Optional.empty();
    }
}
