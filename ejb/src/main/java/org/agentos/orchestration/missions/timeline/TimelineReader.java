package org.agentos.orchestration.missions.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.audit.AuditQuery;
import org.agentos.audit.AuditRecordView;
import org.agentos.audit.AuditTrail;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView.CommentView;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.orchestration.missions.timeline.Timeline.Entry;
import org.agentos.orchestration.missions.timeline.Timeline.Kind;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.instances.NodeRun;

/** Reads what the engine, the rules, people, platforms and the audit log wrote about one mission. */
@Dependent
public class TimelineReader {

    private static final int MOST_AUDIT_RECORDS = 100;

    @Inject
    ProcessEngine engine;

    @Inject
    Decisions decisions;

    @Inject
    Airlock airlock;

    @Inject
    Publishing publishing;

    @Inject
    AuditTrail audit;

    public Timeline timeline(UUID missionId, UUID instanceId) {
        Stream<Entry> engineOwn = Stream.of(steps(instanceId), tasks(instanceId), incidents(instanceId))
                .flatMap(entries -> entries);
        Stream<Entry> others = Stream.of(
                        decisions.ofMission(missionId).stream().map(TimelineReader::entry),
                        reviews(missionId),
                        publishing.ofMission(missionId).stream().map(TimelineReader::entry),
                        records(missionId))
                .flatMap(entries -> entries);
        return new Timeline(Stream.concat(engineOwn, others)
                .sorted(Comparator.comparing(Entry::at))
                .toList());
    }

    public DiagramView diagram(UUID instanceId) {
        InstanceView instance = engine.instance(instanceId)
                .orElseThrow(() -> new IllegalStateException("The mission's instance " + instanceId + " is missing"));
        Diagram diagram = new Diagram(instance, engine.incidents(instanceId));
        String bpmn = engine.bpmnXml(instance.processId(), instance.version())
                .orElseThrow(() -> new IllegalStateException("The model of a running instance is missing"));
        return new DiagramView(
                bpmn,
                instance.processId(),
                instance.version(),
                diagram.tokens(),
                diagram.visited(),
                diagram.incidents());
    }

    private Stream<Entry> steps(UUID instanceId) {
        return engine.instance(instanceId).stream()
                .flatMap(instance -> instance.history().stream())
                .filter(TimelineReader::isStep)
                .map(run -> Entry.of(run.enteredAt(), Kind.STEP, run.nodeName()).node(run.nodeId()));
    }

    /** Work and ends; people's tasks tell their own story, gateways none. */
    private static boolean isStep(NodeRun run) {
        return run.nodeType().equals("WorkItemNode")
                || run.nodeType().equals("EndNode") && run.nodeId().startsWith("end-");
    }

    private Stream<Entry> tasks(UUID instanceId) {
        return engine.tasks(instanceId).stream().flatMap(TimelineReader::entries);
    }

    private static Stream<Entry> entries(HumanTask task) {
        Entry created = Entry.of(
                        task.createdAt(), Kind.TASK, task.name() + " waits for " + String.join(", ", task.roles()))
                .node(task.nodeId());
        return task.endedAt()
                .map(at -> Stream.of(
                        created,
                        Entry.of(
                                        at,
                                        Kind.TASK,
                                        task.name() + " is "
                                                + task.state().name().toLowerCase(Locale.ROOT))
                                .by(task.endedBy())
                                .node(task.nodeId())))
                .orElse(Stream.of(created));
    }

    private Stream<Entry> incidents(UUID instanceId) {
        return engine.incidents(instanceId).stream().flatMap(TimelineReader::entries);
    }

    private static Stream<Entry> entries(Incident incident) {
        Entry raised = Entry.of(incident.raisedAt(), Kind.INCIDENT, incident.nodeName() + " failed")
                .detail(incident.cause())
                .node(incident.nodeId());
        return incident.resolvedAt()
                .map(at -> Stream.of(
                        raised,
                        Entry.of(at, Kind.INCIDENT, incident.nodeName() + " was taken up again")
                                .node(incident.nodeId())))
                .orElse(Stream.of(raised));
    }

    private static Entry entry(DecisionView decision) {
        return Entry.of(decision.decidedAt(), Kind.DECISION, "Rules say " + decision.verdict())
                .detail(String.join(" ", decision.reasons()))
                .decision(decision.id(), decision.verdict().name())
                .version(decision.contentVersionId());
    }

    private Stream<Entry> reviews(UUID missionId) {
        return airlock.ofMission(missionId).stream()
                .flatMap(submission -> submission.conversation().stream())
                .map(TimelineReader::entry);
    }

    private static Entry entry(CommentView comment) {
        String outcome = comment.outcome()
                .map(decided -> decided.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("commented");
        String stage = comment.stage().map(name -> " (" + name + ")").orElse("");
        return Entry.of(comment.at(), Kind.REVIEW, "Review" + stage + ": " + outcome)
                .detail(comment.text())
                .by(Optional.of(comment.author()))
                .version(Optional.of(comment.contentVersionId()));
    }

    private static Entry entry(PublicationView publication) {
        String state = publication.state().name().toLowerCase(Locale.ROOT);
        return Entry.of(
                        publication.confirmedAt().orElse(publication.startedAt()),
                        Kind.PUBLICATION,
                        "Publication on " + publication.platform() + ": " + state)
                .detail(publication.url().or(publication::reason).orElse(""))
                .version(Optional.of(publication.contentVersionId()));
    }

    private Stream<Entry> records(UUID missionId) {
        AuditQuery query = new AuditQuery(
                Optional.empty(),
                Optional.of(missionId.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST_AUDIT_RECORDS);
        return audit.page(query).items().stream().map(TimelineReader::entry);
    }

    private static Entry entry(AuditRecordView auditRecord) {
        return Entry.of(auditRecord.at(), Kind.AUDIT, auditRecord.action()).audit(auditRecord.id());
    }
}
