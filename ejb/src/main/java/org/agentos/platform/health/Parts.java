package org.agentos.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** All parts of this node. */
@ApplicationScoped
public class Parts {

    private static final Logger LOG = Logger.getLogger(Parts.class.getName());

    @Inject
    @Any
    Instance<Part> parts;

    public List<PartView> all() {
        return parts.stream()
                .map(part -> {
                    Condition condition = check(part);
                    return new PartView(part.name(), part.kind(), condition.state(), condition.detail());
                })
                .sorted(Comparator.comparing(PartView::kind).thenComparing(PartView::name))
                .toList();
    }

    /** Names of the parts without which this node takes no work. */
    Set<String> required() {
        return parts.stream().filter(Part::required).map(Part::name).collect(Collectors.toSet());
    }

    private static Condition check(Part part) {
        try {
            return part.check();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the part " + part.name() + " could not be checked", e);
            return Condition.down(String.valueOf(e.getMessage()));
        }
    }
}
