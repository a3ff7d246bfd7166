package org.agentos.audit;

import java.util.Set;
import org.agentos.platform.jobs.JobOwner;

/**
 * Who acts. A value: the audit log knows no users.
 *
 * @param kind person, service, agent, the system itself, or nobody known
 * @param id stable id: the token's subject, the agent's name
 * @param name the name that people know
 * @param roles roles at the time of the act
 */
public record Actor(Kind kind, String id, String name, Set<String> roles) {

    /** What kind of being acts. */
    public enum Kind {
        USER,
        SERVICE,
        AGENT,
        SYSTEM,
        ANONYMOUS
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, "system", "AgentOS", Set.of());
    }

    public static Actor agent(String name) {
        return new Actor(Kind.AGENT, "agent:" + name, name, Set.of());
    }

    /** @param source network address */
    public static Actor anonymous(String source) {
        return new Actor(Kind.ANONYMOUS, "anonymous:" + source, "anonymous", Set.of());
    }

    /** Who asked for a job. */
    public static Actor of(JobOwner owner) {
        return new Actor(Kind.valueOf(owner.kind()), owner.id(), owner.name(), owner.roles());
    }

    /** As who asks for a job. */
    public JobOwner asOwner() {
        return new JobOwner(kind.name(), id, name, roles);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
