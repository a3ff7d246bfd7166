package org.agentos.processes.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.agentos.processes.gate.BpmnGate;
import org.agentos.processes.gate.GateReport;
import org.agentos.processes.instances.Definition;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.store.DefinitionStore;
import org.agentos.processes.store.StartStore;
import org.agentos.processes.store.Stores;
import org.agentos.processes.transactions.Transactions;

/** Deployed models; a new version only when the text has changed. */
final class Catalogue {
    private final DefinitionStore definitions;
    private final StartStore starts;
    private final Transactions transactions;
    private final BpmnGate gate;
    private final Clock clock;

    Catalogue(Stores stores, Transactions transactions, BpmnGate gate, Clock clock) {
        this.definitions = stores.definitions();
        this.starts = stores.starts();
        this.transactions = transactions;
        this.gate = gate;
        this.clock = clock;
    }

    GateReport check(String xml) {
        return gate.check(xml);
    }

    /** A definition for each process of the model, by process id. */
    List<Definition> deploy(String xml) {
        return deploy(xml, this::deploy);
    }

    List<Definition> deployUnlessKnown(String xml) {
        return deploy(xml, this::deployUnlessKnown);
    }

    private List<Definition> deploy(String xml, BiFunction<String, Bindings, Definition> each) {
        GateReport report = gate.check(xml);
        if (!report.deployable()) {
            throw new EngineRefusal(
                    EngineRefusal.Reason.NOT_DEPLOYABLE,
                    "The model can't be deployed: " + report.problems().get(0).message(),
                    report.problems());
        }
        return EngineStep.unchecked(() -> transactions.required(() -> report.bindings().stream()
                .sorted(Comparator.comparing(Bindings::processId)) // all lock in one order
                .map(bindings -> each.apply(xml, bindings))
                .toList()));
    }

    private Definition deployUnlessKnown(String xml, Bindings bindings) {
        return definitions
                .withDigest(bindings.processId(), digest(xml))
                .map(Catalogue::definition)
                .orElseGet(() -> deploy(xml, bindings));
    }

    private Definition deploy(String xml, Bindings bindings) {
        String digest = digest(xml);
        definitions.lock(bindings.processId());
        Optional<DefinitionStore.Stored> latest = definitions.latest(bindings.processId());
        if (latest.filter(stored -> stored.digest().equals(digest)).isPresent()) {
            return definition(latest.get());
        }
        int version = latest.map(DefinitionStore.Stored::version).orElse(0) + 1;
        DefinitionStore.Stored stored = new DefinitionStore.Stored(
                bindings.processId(), version, bindings.processName(), digest, clock.instant());
        definitions.insert(stored, xml);
        starts.replace(
                bindings.processId(),
                bindings.starts().stream()
                        .map(trigger -> Starts.row(bindings.processId(), version, trigger, clock.instant()))
                        .toList());
        return definition(stored);
    }

    List<Definition> all() {
        return definitions.all().stream().map(Catalogue::definition).toList();
    }

    Optional<Definition> newest(String processId) {
        return definitions.latest(processId).map(Catalogue::definition);
    }

    Optional<Definition> find(String processId, String version) {
        return number(version)
                .flatMap(number -> definitions.find(processId, number))
                .map(Catalogue::definition);
    }

    Optional<String> xml(String processId, String version) {
        return number(version).flatMap(number -> definitions.xml(processId, number));
    }

    private static Optional<Integer> number(String version) {
        return version.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(version)) : Optional.empty();
    }

    void requireDeployed(String processId) {
        if (definitions.latestVersion(processId).isEmpty()) {
            throw new EngineRefusal(EngineRefusal.Reason.UNKNOWN, "The process " + processId + " is not deployed.");
        }
    }

    private static Definition definition(DefinitionStore.Stored stored) {
        return new Definition(
                stored.processId(),
                Integer.toString(stored.version()),
                stored.name(),
                stored.digest(),
                stored.deployedAt());
    }

    private static String digest(String xml) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
