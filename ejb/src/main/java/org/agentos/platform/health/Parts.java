package org.agentos.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.agentos.platform.errors.Causes;

/** All parts of this node. What a fault itself says goes to the log only: everybody may ask for a part's condition. */
@ApplicationScoped
public class Parts {

    private static final Logger LOG = Logger.getLogger(Parts.class.getName());

    @Inject
    @Any
    Instance<Part> parts;

    /** What was told to the log already, by part; a check comes every few seconds. */
    private final Map<String, String> told = new ConcurrentHashMap<>();

    public List<PartView> all() {
        return parts.stream()
                .map(this::view)
                .sorted(Comparator.comparing(PartView::kind).thenComparing(PartView::name))
                .toList();
    }

    /** Names of the parts without which this node takes no work. */
    Set<String> required() {
        return parts.stream().filter(Part::required).map(Part::name).collect(Collectors.toSet());
    }

    PartView view(Part part) {
        Condition condition = check(part);
        return new PartView(part.name(), part.kind(), condition.state(), condition.detail());
    }

    private Condition check(Part part) {
        try {
            Condition condition = part.check();
            told.remove(part.name());
            return condition;
        } catch (RuntimeException e) {
            if (!e.toString().equals(told.put(part.name(), e.toString()))) {
                LOG.log(Level.WARNING, "the part " + part.name() + " could not be checked", e);
            }
            return Condition.down(sentence(e));
        }
    }

    private static String sentence(RuntimeException fault) {
        return Causes.of(fault).anyMatch(Parts::isOfDatabase)
                ? "not checked, as the database does not answer as it should: see the part database, then the server's log"
                : "not checked: the server's log names the cause";
    }

    private static boolean isOfDatabase(Throwable cause) {
        return cause instanceof SQLException || cause instanceof PersistenceException;
    }
}
