package org.agentos.governance.policies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.agentos.audit.Actor;

/** Somebody who wrote a version. */
@Embeddable
public class Author {

    @Column(name = "actor_id")
    private String id;

    @Column(name = "actor_name")
    private String name;

    /** For the persistence provider. */
    protected Author() {}

    static Author of(Actor actor) {
        Author author = new Author();
        author.id = actor.id();
        author.name = actor.name();
        return author;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The same person, whatever their name was. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Author that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
