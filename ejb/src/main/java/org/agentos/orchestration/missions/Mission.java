package org.agentos.orchestration.missions;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** One brief on its way to one channel. */
@Entity
@Cacheable(false)
@Table(name = "mission")
public class Mission {

    @Id
    private UUID id;

    @Column(name = "brief_id")
    private UUID briefId;

    @Column(name = "instance_id")
    private UUID instanceId;

    private String topic;
    private String channel;
    private String brief;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private MissionState state = MissionState.RUNNING;

    private String step = "Started";

    @Column(name = "waits_for")
    private String waitsFor;

    private String verdict;
    private Integer risk;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "chosen_idea_id")
    private UUID chosenIdeaId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private Instant deadline;

    /** For the persistence provider. */
    protected Mission() {}

    Mission(UUID briefId, Brief brief, String channel, Actor author, Instant now) {
        this.id = Ids.next();
        this.briefId = briefId;
        this.topic = brief.topic();
        this.channel = channel;
        this.brief = Json.write(brief);
        this.authorId = author.id();
        this.authorName = author.name();
        this.startedAt = now;
        this.updatedAt = now;
        this.deadline = brief.deadline().orElse(null);
    }

    void runsAs(UUID instance) {
        instanceId = instance;
    }

    /** Agents, rules or platforms are at it. */
    void worksAt(String what, Instant now) {
        moveTo(MissionState.RUNNING, what, null, now);
    }

    /** @param whom role or person */
    void waitsFor(String whom, String what, Instant now) {
        moveTo(MissionState.WAITING, what, whom, now);
    }

    void isStuckAt(String what, Instant now) {
        moveTo(MissionState.INCIDENT, what, null, now);
    }

    void endsAs(MissionState end, String what, Instant now) {
        moveTo(end, what, null, now);
        endedAt = now;
    }

    private void moveTo(MissionState next, String what, String whom, Instant now) {
        state = next;
        step = what;
        waitsFor = whom;
        updatedAt = now;
    }

    public void chooses(UUID ideaId) {
        chosenIdeaId = ideaId;
    }

    public void makes(UUID content) {
        contentId = content;
    }

    public void isDecided(DecisionView decision) {
        verdict = decision.verdict().name();
        risk = decision.scores().risk();
    }

    public UUID id() {
        return id;
    }

    UUID briefId() {
        return briefId;
    }

    public UUID instanceId() {
        return instanceId;
    }

    public String topic() {
        return topic;
    }

    public String channel() {
        return channel;
    }

    public Brief brief() {
        return Json.read(brief, Brief.class);
    }

    /** Who wrote the brief; roles are those of the moment and not kept. */
    public Actor author() {
        return new Actor(Actor.Kind.USER, authorId, authorName, Set.of());
    }

    public boolean isBy(Actor actor) {
        return authorId.equals(actor.id());
    }

    public MissionState state() {
        return state;
    }

    String step() {
        return step;
    }

    public Optional<UUID> contentId() {
        return Optional.ofNullable(contentId);
    }

    public Optional<UUID> chosenIdeaId() {
        return Optional.ofNullable(chosenIdeaId);
    }

    public Optional<String> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<Integer> risk() {
        return Optional.ofNullable(risk);
    }

    MissionItem item() {
        return new MissionItem(
                id,
                briefId,
                topic,
                channel,
                state,
                step,
                Optional.ofNullable(waitsFor),
                verdict(),
                authorName,
                startedAt,
                updatedAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(deadline));
    }
}
