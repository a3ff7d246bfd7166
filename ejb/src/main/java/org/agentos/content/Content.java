package org.agentos.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.agentos.platform.ids.Ids;

/** One thing that a mission makes, for one channel; what it says stands in its versions. */
@Entity
@Table(name = "content")
class Content {

    @Id
    private UUID id;

    @Column(name = "mission_id")
    private UUID missionId;

    private String channel;
    private String title;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Content() {}

    Content(NewContent wanted, Instant now) {
        this.id = Ids.next();
        this.missionId = wanted.missionId();
        this.channel = Channels.require(wanted.channel()).id();
        this.title = wanted.title();
        this.createdBy = wanted.createdBy().id();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID missionId() {
        return missionId;
    }

    String channel() {
        return channel;
    }
}
