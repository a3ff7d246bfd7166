package org.agentos.orchestration.missions;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.Publishing;
import org.agentos.identity.Roles;
import org.agentos.orchestration.missions.timeline.DiagramView;
import org.agentos.orchestration.missions.timeline.Timeline;
import org.agentos.orchestration.missions.timeline.TimelineReader;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Texts;
import org.agentos.processes.engine.EngineRefusal;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.instances.Incident;

/** Starts missions, shows them, and stops them. */
@Stateless
public class Missions {

    private static final int LONGEST_REASON = 1000;

    @Inject
    MissionStore missions;

    @Inject
    MissionReader reader;

    @Inject
    TimelineReader timelines;

    @Inject
    Publishing publishing;

    @Inject
    ProcessEngine engine;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Starts one mission per channel, all or none.
     *
     * @throws Refusal 422 with all that is wrong with the brief
     */
    public MissionsStarted start(Brief brief, Actor author) {
        BriefRules.check(brief, clock.instant());
        UUID briefId = Ids.next();
        List<MissionView> started = brief.channels().stream()
                .map(channel -> start(briefId, brief, channel, author))
                .toList();
        return new MissionsStarted(briefId, started);
    }

    private MissionView start(UUID briefId, Brief brief, String channel, Actor author) {
        Mission mission = new Mission(briefId, brief, channel, author, now());
        missions.add(mission);
        mission.runsAs(run(brief, mission));
        audit.record(entry("mission.started", mission, author)
                .fact("briefId", briefId.toString())
                .fact("channel", channel)
                .fact("process", brief.process())
                .detail("brief", brief));
        outbox.publish(
                "mission.created",
                mission.id().toString(),
                Map.of("missionId", mission.id().toString(), "channel", channel, "briefId", briefId.toString()));
        return reader.view(mission);
    }

    private UUID run(Brief brief, Mission mission) {
        try {
            return engine.start(
                    brief.process(),
                    mission.id().toString(),
                    Map.of("missionId", mission.id(), "channel", mission.channel(), "ideaChoice", brief.ideaChoice()));
        } catch (EngineRefusal unknown) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "The brief can't be started.")
                    .at("/process", "There is no deployed process " + brief.process() + "."));
        }
    }

    public MissionPage list(MissionQuery query) {
        List<Mission> found = missions.list(query);
        boolean more = found.size() > query.limit();
        List<Mission> page = more ? found.subList(0, query.limit()) : found;
        return new MissionPage(
                page.stream().map(Mission::item).toList(),
                more ? Optional.of(page.get(page.size() - 1).id().toString()) : Optional.empty());
    }

    public MissionSummary summary() {
        Map<String, Long> byState = missions.countByState();
        return new MissionSummary(
                byState, missions.countWaitingByRole(), byState.getOrDefault(MissionState.INCIDENT.name(), 0L));
    }

    /** @throws Refusal 404 */
    public MissionView mission(UUID id) {
        return reader.view(missions.require(id));
    }

    /** The BPMN with its live tokens. */
    public DiagramView diagram(UUID id) {
        return timelines.diagram(missions.require(id).instanceId());
    }

    /** What happened, oldest first. */
    public Timeline timeline(UUID id) {
        return timelines.timeline(id, missions.require(id).instanceId());
    }

    /**
     * Stops a mission with its tasks and its work.
     *
     * @throws Refusal 403 unless its author or an administrator asks; 409 when it has ended, or a post is on its way; 422 without a
     *     reason
     */
    public MissionView cancel(UUID id, String reason, Actor actor) {
        Mission mission = missions.require(id);
        requireOwner(mission, actor);
        requireReason(reason);
        requireNothingUnderWay(mission);
        try {
            engine.cancel(mission.instanceId(), reason);
        } catch (EngineRefusal ended) {
            throw Refusal.conflict("The mission has ended: it can't be stopped any more.");
        }
        audit.record(entry("mission.cancelled", mission, actor).detail("reason", reason));
        return reader.view(mission);
    }

    /**
     * Tries a failed step again.
     *
     * @throws Refusal 403 unless its author or an administrator asks; 404; 409 when it was resolved already
     */
    public MissionView retry(UUID id, UUID incidentId, Actor actor) {
        Mission mission = missions.require(id);
        requireOwner(mission, actor);
        Incident incident = engine.incidents(mission.instanceId()).stream()
                .filter(candidate -> candidate.id().equals(incidentId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("This mission has no incident " + incidentId + "."));
        try {
            engine.retryIncident(incident.id());
        } catch (EngineRefusal resolved) {
            throw Refusal.conflict("The incident is resolved already.");
        }
        audit.record(entry("incident.retried", mission, actor)
                .fact("incident", incidentId.toString())
                .fact("step", incident.nodeId()));
        return reader.view(mission);
    }

    private static void requireOwner(Mission mission, Actor actor) {
        if (!mission.isBy(actor) && !actor.hasRole(Roles.ADMIN)) {
            throw Refusal.forbidden("Only the author of the brief, or an administrator, may do this.");
        }
    }

    /** What left for a platform is waited for: otherwise a post could stand that no mission knows of. */
    private void requireNothingUnderWay(Mission mission) {
        boolean underWay = publishing.ofMission(mission.id()).stream()
                .map(PublicationView::state)
                .anyMatch(state -> state == State.STARTED || state == State.UNKNOWN);
        if (underWay) {
            throw Refusal.conflict("A post is on its way to its platform. Wait for the answer.");
        }
    }

    private static void requireReason(String reason) {
        Texts.requireStorable(reason, "/reason");
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "A reason is needed.")
                    .at("/reason", "Say why, in at most " + LONGEST_REASON + " characters."));
        }
    }

    private static AuditEntry entry(String action, Mission mission, Actor actor) {
        return AuditEntry.of(action, actor).about("mission", mission.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
