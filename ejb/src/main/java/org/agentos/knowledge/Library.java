package org.agentos.knowledge;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.agentos.knowledge.meaning.Meanings;
import org.agentos.knowledge.meaning.VectorIndex.Filter;
import org.agentos.knowledge.meaning.VectorIndex.Match;
import org.agentos.knowledge.meaning.VectorIndexAway;
import org.agentos.platform.errors.Refusal;

/** What was published. Talks to the vector index, so it runs outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class.getName());

    @Inject
    LibraryEntries entries;

    @Inject
    Meanings meanings;

    /**
     * Adds a published version; the same one again changes nothing. When the vector index is away, it gets the entry later.
     *
     * @return whether it can be found by meaning already
     * @throws Refusal 404 for a version that is not there
     */
    public boolean index(Published published) {
        LibraryEntry entry = entries.keep(published);
        return entry.isIndexed() || tryIndex(entry);
    }

    /** No longer shows a version whose post was taken down, in the transaction in which that happens. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(UUID contentVersionId) {
        entries.withdraw(contentVersionId);
    }

    /**
     * Finds by meaning; by words while the vector index is away; lists the newest when nothing is asked.
     *
     * @throws Refusal 400 for a cursor that is not ours
     */
    public LibraryPage search(LibraryQuery query) {
        Filter filter = new Filter(query.channel(), query.verdict(), query.from(), query.to());
        LibraryCursor cursor = LibraryCursor.of(query.cursor());
        Optional<String> question = query.question();
        if (question.isEmpty()) {
            return page(entries.newest(filter, cursor.offset(), query.limit() + 1), cursor, query.limit(), false);
        }
        try {
            return byMeaning(question.get(), filter, cursor, query.limit());
        } catch (VectorIndexAway e) {
            LOG.log(Level.INFO, "searching by words: {0}", e.getMessage());
            List<LibraryEntry> found = entries.byWords(question.get(), filter, cursor.offset(), query.limit() + 1);
            return page(found, cursor, query.limit(), true);
        }
    }

    /** Hands the vector index what it missed while it was away. */
    public void catchUp() {
        for (LibraryEntry entry : entries.pending()) {
            if (!tryIndex(entry)) {
                return;
            }
        }
    }

    private boolean tryIndex(LibraryEntry entry) {
        try {
            meanings.put(entry.meaning(), entry::chunks);
            entries.indexed(entry.contentVersionId());
            return true;
        } catch (VectorIndexAway e) {
            LOG.log(Level.WARNING, "version {0} is not found by meaning yet: {1}", new Object[] {
                entry.contentVersionId(), e.getMessage()
            });
            return false;
        }
    }

    private LibraryPage byMeaning(String question, Filter filter, LibraryCursor cursor, int limit)
            throws VectorIndexAway {
        List<Match> matches = meanings.nearest(question, filter, cursor.offset() + limit + 1);
        List<Match> shown = matches.stream().skip(cursor.offset()).limit(limit).toList();
        Map<UUID, LibraryEntry> known = entries
                .all(shown.stream().map(Match::contentVersionId).toList())
                .stream()
                .collect(Collectors.toMap(LibraryEntry::contentVersionId, Function.identity()));
        List<LibraryItem> items = shown.stream()
                .filter(match -> known.containsKey(match.contentVersionId()))
                .map(match -> known.get(match.contentVersionId()).item(match))
                .toList();
        return new LibraryPage(items, cursor.next(shown.size(), matches.size() > cursor.offset() + limit), false);
    }

    private static LibraryPage page(List<LibraryEntry> found, LibraryCursor cursor, int limit, boolean degraded) {
        List<LibraryItem> items =
                found.stream().limit(limit).map(LibraryEntry::item).toList();
        return new LibraryPage(items, cursor.next(items.size(), found.size() > limit), degraded);
    }
}
