package org.agentos.processes.gate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.Cycle;
import org.w3c.dom.Element;

/** Times in ISO 8601, written out: no expressions, no cron, nothing that fires more often than once a second. */
final class Timers implements Check {
    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        for (Element timer : model.all("timerEventDefinition")) {
            List<Element> times = List.of("timeDate", "timeDuration", "timeCycle").stream()
                    .flatMap(name -> BpmnDocument.children(timer, name).stream())
                    .toList();
            if (times.size() != 1) {
                problems.unbound(
                        timer, "timer", "A timer needs exactly one time.", "Set a date, a duration or a cycle.");
            }
            times.stream()
                    .filter(time -> !isTime(time))
                    .forEach(time -> problems.unbound(
                            time,
                            "timer",
                            "'" + time.getTextContent().trim() + "' is not a time of ISO 8601.",
                            "Write PT24H, R3/PT24H or 2026-01-31T12:00:00Z."));
        }
        model.all("startEvent").stream()
                .filter(start -> "process".equals(start.getParentNode().getLocalName()))
                .filter(Timers::isRestless)
                .forEach(start -> problems.hold(
                        start,
                        "timer-restless",
                        "A timer starts the process more often than once a minute.",
                        "Start it at most every minute, or loop inside of one instance."));
        for (Element task : model.all("userTask")) {
            String due = task.getAttributeNS(Bpmn.AGENTOS, "due").trim();
            if (!due.isEmpty() && !isDuration(due)) {
                problems.hold(task, "due", "'" + due + "' is not a duration.", "Write PT48H or P2D.");
            }
        }
    }

    private static boolean isTime(Element time) {
        String text = time.getTextContent().trim();
        return switch (time.getLocalName()) {
            case "timeDuration" -> isDuration(text);
            case "timeCycle" -> isCycle(text);
            default -> isDate(text);
        };
    }

    private static boolean isCycle(String text) {
        return Cycle.parse(text)
                .filter(cycle -> cycle.interval().compareTo(Duration.ofSeconds(1)) >= 0)
                .isPresent();
    }

    private static boolean isRestless(Element start) {
        return BpmnDocument.children(start, "timerEventDefinition").stream()
                .flatMap(timer -> BpmnDocument.children(timer, "timeCycle").stream())
                .flatMap(time -> Cycle.parse(time.getTextContent().trim()).stream())
                .anyMatch(cycle -> cycle.interval().compareTo(Duration.ofMinutes(1)) < 0);
    }

    private static boolean isDuration(String text) {
        try {
            return Duration.parse(text).compareTo(Duration.ofSeconds(1)) >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() < 10_000;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
