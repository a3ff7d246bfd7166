package org.agentos.processes.engine;

import static org.agentos.processes.testing.Models.line;
import static org.agentos.processes.testing.Models.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.testing.TestDatabase;
import org.agentos.processes.testing.TestEngine;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.PermanentFailure;
import org.junit.jupiter.api.Test;

/** Work that fails: tried again with growing delays, then kept for a person. */
class IncidentTest {
    private final List<Incident> heard = new ArrayList<>();
    private boolean broken = true;

    private final TestEngine engine = new TestEngine(TestDatabase.fresh())
            .work("fragile", item -> {
                if (broken) {
                    throw new IllegalStateException("The agent is away");
                }
                return Completion.of(Map.of("result", "made"));
            })
            .work("hopeless", item -> {
                throw new PermanentFailure("The brief is gone");
            })
            .listener(new EngineListener() {
                @Override
                public void incidentRaised(Incident incident) {
                    heard.add(incident);
                }
            });

    private UUID start(String type) {
        engine.engine().deploy(line("line", work("step", type), "step"));
        return engine.engine().start("line", "key", Map.of("missionId", "m"));
    }

    private Incident exhaust(UUID instance) {
        for (int i = 0; i < 3; i++) {
            engine.work();
            engine.advance(Duration.ofMinutes(2));
        }
        return engine.engine().incidents(instance).get(0);
    }

    @Test
    void becomesAnIncidentAfterTheLastAttempt() {
        UUID instance = start("fragile");

        Incident incident = exhaust(instance);

        assertThat(engine.calls()).containsExactly("fragile 1", "fragile 2", "fragile 3");
        assertThat(incident.cause()).isEqualTo("The agent is away");
        assertThat(incident.attempts()).isEqualTo(3);
        assertThat(incident.input()).containsEntry("missionId", "m");
        assertThat(incident.isOpen()).isTrue();
        assertThat(heard).extracting(Incident::id).containsExactly(incident.id());
        assertThat(engine.view(instance).tokens())
                .extracting(InstanceView.Token::nodeId)
                .containsExactly("step");
    }

    @Test
    void runsOnWhenTriedAgain() {
        UUID instance = start("fragile");
        Incident incident = exhaust(instance);
        broken = false;

        engine.engine().retryIncident(incident.id());
        engine.work();

        assertThat(engine.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
        assertThat(engine.view(instance).variables()).containsEntry("result", "made");
        assertThat(engine.engine().incidents(instance).get(0).resolution()).contains(Incident.Resolution.RETRIED);
        assertThatThrownBy(() -> engine.engine().retryIncident(incident.id())).isInstanceOf(EngineRefusal.class);
    }

    @Test
    void runsOnWithoutTheWorkWhenSkipped() {
        UUID instance = start("fragile");
        Incident incident = exhaust(instance);

        engine.engine().skipIncident(incident.id(), Map.of("result", "by hand"));

        assertThat(engine.view(instance).state()).isEqualTo(InstanceView.State.COMPLETED);
        assertThat(engine.view(instance).variables()).containsEntry("result", "by hand");
        assertThat(engine.engine().runOneWork()).isFalse();
    }

    @Test
    void doesNotTryAgainWhatCannotBeMended() {
        UUID instance = start("hopeless");

        engine.work();

        assertThat(engine.calls()).containsExactly("hopeless 1");
        assertThat(engine.engine().incidents(instance))
                .extracting(Incident::cause)
                .containsExactly("The brief is gone");
    }

    @Test
    void goesWithItsInstanceWhenThatIsCancelled() {
        UUID instance = start("hopeless");
        engine.work();

        engine.engine().cancel(instance, "Enough");

        assertThat(engine.engine().openIncidents(10)).isEmpty();
        assertThat(engine.engine().incidents(instance).get(0).resolution()).contains(Incident.Resolution.CANCELLED);
    }
}
