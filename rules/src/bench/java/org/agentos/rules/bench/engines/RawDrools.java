package org.agentos.rules.bench.engines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.Drl;
import org.agentos.rules.bench.rules.Messages;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** The rules in plain Drools at its fastest: executable model and a pool of sessions, all facts inserted. */
public final class RawDrools implements Engine {

    private static final AtomicInteger VERSIONS = new AtomicInteger();

    private final List<BenchRule> rules;
    private final KieContainer container;
    private final KieContainerSessionsPool sessions;

    /** What rules tell of the facts that matched. */
    public static final class Collector {

        private final Map<Integer, List<Fact>> fired = new TreeMap<>();

        public void none(int rule) {
            fired.computeIfAbsent(rule, index -> new ArrayList<>());
        }

        public void one(int rule, Object fact) {
            fired.computeIfAbsent(rule, index -> new ArrayList<>()).add((Fact) fact);
        }

        public void all(int rule, Collection<?> facts) {
            facts.forEach(fact -> one(rule, fact));
        }
    }

    public RawDrools(List<BenchRule> rules) {
        this.rules = rules;
        this.container = container(Drl.of(rules));
        this.sessions = container.newKieSessionsPool(2);
    }

    private static KieContainer container(String drl) {
        KieServices services = KieServices.get();
        ReleaseId module = services.newReleaseId("bench", "rules", "1." + VERSIONS.incrementAndGet());
        KieModuleModel model = services.newKieModuleModel();
        model.newKieBaseModel("rules")
                .setDefault(true)
                .newKieSessionModel("session")
                .setDefault(true);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(module);
        files.writeKModuleXML(model.toXML());
        files.write("src/main/resources/bench/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        KieContainer container = services.newKieContainer(module);
        container.getKieBase();
        return container;
    }

    @Override
    public Outcome decide(FactSet facts) {
        Collector collector = new Collector();
        KieSession session = sessions.newKieSession("session");
        try {
            session.setGlobal("collector", collector);
            facts.all().forEach(session::insert);
            session.fireAllRules(20_000);
        } finally {
            session.dispose();
        }
        List<FiredRule> fired = new ArrayList<>();
        collector.fired.forEach((index, matched) -> fired.add(Messages.fired(rules.get(index), matched)));
        return Outcome.of(fired);
    }

    @Override
    public void close() {
        sessions.shutdown();
        container.dispose();
    }
}
