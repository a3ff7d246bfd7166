package org.agentos.agents.ideation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.platform.json.Json;

/** An idea as it was found for a mission. Never changes. */
@Entity
@Table(name = "idea")
class Idea {

    @Id
    private UUID id;

    @Column(name = "mission_id")
    private UUID missionId;

    private int position;
    private String document;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Idea() {}

    Idea(UUID missionId, int position, IdeaView view, Instant now) {
        this.id = view.id();
        this.missionId = missionId;
        this.position = position;
        this.document = Json.write(view);
        this.createdAt = now;
    }

    IdeaView view() {
        return Json.read(document, IdeaView.class);
    }
}
