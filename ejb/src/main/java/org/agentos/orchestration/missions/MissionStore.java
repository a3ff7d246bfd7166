package org.agentos.orchestration.missions;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Missions in the database. */
@Dependent
public class MissionStore {

    @PersistenceContext(unitName = "agentos")
    EntityManager entities;

    void add(Mission mission) {
        entities.persist(mission);
        entities.flush();
    }

    public Optional<Mission> find(UUID id) {
        return Optional.ofNullable(entities.find(Mission.class, id));
    }

    /** @throws Refusal 404 */
    public Mission require(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("There is no mission " + id + "."));
    }

    /** Newest first, one more than asked for if there are more. */
    List<Mission> list(MissionQuery query) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        query.state().ifPresent(state -> where(conditions, values, "m.state = :state", "state", state));
        query.channel().ifPresent(channel -> where(conditions, values, "m.channel = :channel", "channel", channel));
        query.startedBy().ifPresent(author -> where(conditions, values, "m.authorId = :author", "author", author));
        query.cursor().ifPresent(cursor -> where(conditions, values, "m.id < :cursor", "cursor", id(cursor)));
        int word = 0;
        for (String text :
                query.words().map(words -> words.strip().split("\\s+")).orElse(new String[0])) {
            String name = "word" + word++;
            where(conditions, values, "lower(m.topic) like :" + name + " escape '!'", name, pattern(text));
        }
        TypedQuery<Mission> select = entities.createQuery(
                "select m from Mission m where " + String.join(" and ", conditions) + " order by m.id desc",
                Mission.class);
        values.forEach(select::setParameter);
        return select.setMaxResults(query.limit() + 1).getResultList();
    }

    Map<String, Long> countByState() {
        return counts("select m.state, count(m) from Mission m group by m.state");
    }

    Map<String, Long> countWaitingByRole() {
        return counts("select m.waitsFor, count(m) from Mission m where m.state ="
                + " org.agentos.orchestration.missions.MissionState.WAITING group by m.waitsFor");
    }

    private Map<String, Long> counts(String jpql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object[] row : entities.createQuery(jpql, Object[].class).getResultList()) {
            counts.put(String.valueOf(row[0]), ((Number) row[1]).longValue());
        }
        return counts;
    }

    private static void where(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String pattern(String word) {
        String literal = word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.INVALID_REQUEST, "Pass nextCursor of the page before, unchanged.");
        }
    }
}
