package org.agentos.knowledge;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.content.Contents;
import org.agentos.knowledge.meaning.VectorIndex.Filter;

/** The library's rows, each call in a transaction. */
@Stateless
public class LibraryEntries {

    private static final int MOST_PENDING = 50;
    private static final String TO_QUERY =
            "to_tsquery('english', replace(cast(plainto_tsquery('english', ?) as text), '&', '|'))";

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    @Inject
    Contents contents;

    @Inject
    Clock clock;

    /** Adds the entry of a published version, once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LibraryEntry keep(Published published) {
        Optional<LibraryEntry> present = find(published.contentVersionId());
        present.filter(LibraryEntry::isWithdrawn).ifPresent(entry -> entry.published(published));
        return present.orElseGet(() -> {
            LibraryEntry entry = new LibraryEntry(contents.version(published.contentVersionId()), published);
            entities.persist(entry);
            return entry;
        });
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void indexed(UUID contentVersionId) {
        find(contentVersionId).ifPresent(entry -> entry.indexed(clock.instant()));
    }

    /** No longer shows a version, in the transaction in which its post was taken down. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(UUID contentVersionId) {
        find(contentVersionId).ifPresent(entry -> entry.withdraw(clock.instant()));
    }

    /** Entries that the vector index does not have yet, oldest first. */
    public List<LibraryEntry> pending() {
        return entities.createQuery(
                        "select e from LibraryEntry e where e.indexedAt is null order by e.publishedAt",
                        LibraryEntry.class)
                .setMaxResults(MOST_PENDING)
                .getResultList();
    }

    /** In the order of the ids; ids without an entry, or whose post was taken down, are passed over. */
    public List<LibraryEntry> all(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> find(id).stream())
                .filter(entry -> !entry.isWithdrawn())
                .toList();
    }

    public List<LibraryEntry> newest(Filter filter, int offset, int count) {
        return list(
                new ArrayList<>(),
                "select * from library_entry where withdrawn_at is null",
                filter,
                "published_at desc",
                offset,
                count);
    }

    /** By words of the question, those with more and rarer of them first. */
    public List<LibraryEntry> byWords(String question, Filter filter, int offset, int count) {
        List<Object> values = new ArrayList<>(List.of(question));
        String select = "select e.* from library_entry e cross join (select " + TO_QUERY
                + " as query) q where e.words @@ q.query and e.withdrawn_at is null";
        return list(values, select, filter, "ts_rank(e.words, q.query) desc, published_at desc", offset, count);
    }

    private List<LibraryEntry> list(
            List<Object> values, String select, Filter filter, String order, int offset, int count) {
        StringBuilder sql = new StringBuilder(select);
        filter.channel().ifPresent(channel -> and(sql, values, "channel = ?", channel));
        filter.verdict().ifPresent(verdict -> and(sql, values, "verdict = ?", verdict));
        filter.from().ifPresent(from -> and(sql, values, "published_at >= ?", Timestamp.from(from)));
        filter.to().ifPresent(to -> and(sql, values, "published_at < ?", Timestamp.from(to)));
        sql.append(" order by ").append(order).append(", content_version_id desc");
        Query query = entities.createNativeQuery(sql.toString(), LibraryEntry.class)
                .setFirstResult(offset)
                .setMaxResults(count);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return entries(query);
    }

    @SuppressWarnings("unchecked")
    private static List<LibraryEntry> entries(Query query) {
        return query.getResultList();
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    private Optional<LibraryEntry> find(UUID contentVersionId) {
        return Optional.ofNullable(entities.find(LibraryEntry.class, contentVersionId));
    }
}
