package org.agentos.rules.rulebook.drl;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.drl.conditions.Facts;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Drools as it comes: compiles a text as it stands, beside declarations of the facts that it names. For texts of our own only. */
public final class PlainDrools {

    private static final AtomicInteger MODULES = new AtomicInteger();

    private final KieBase base;

    private PlainDrools(KieBase base) {
        this.base = base;
    }

    /**
     * Compiles.
     *
     * @throws IllegalArgumentException with Drools' messages if it refuses
     */
    public static PlainDrools compile(String drl) {
        KieServices services = KieServices.get();
        ReleaseId module = services.newReleaseId("org.agentos.test", "plain", "1." + MODULES.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(module);
        files.write("src/main/resources/words.drl", words());
        files.write("src/main/resources/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        return new PlainDrools(services.newKieContainer(module).getKieBase());
    }

    /** The names of the rules that fire on facts. */
    public Set<String> fire(Collection<Fact> facts) {
        Set<String> fired = new TreeSet<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        facts.forEach(fact -> session.insert(declared(fact)));
        session.fireAllRules(10_000);
        session.dispose();
        return fired;
    }

    private Object declared(Fact fact) {
        FactType type = FactRegistry.standard().types().stream()
                .filter(known -> known.record().isInstance(fact))
                .findFirst()
                .orElseThrow();
        org.kie.api.definition.type.FactType declared = base.getFactType("defaultpkg", Facts.typeName(type.name()));
        try {
            Object instance = declared.newInstance();
            for (FactField field : type.fields()) {
                if (instance instanceof Ended ended && field.name().equals("end")) {
                    ended.setEnd((int) field.read(fact));
                } else {
                    declared.set(instance, field.name(), field.read(fact));
                }
            }
            return instance;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("can't make a " + type.name(), e);
        }
    }

    private static String words() {
        return FactRegistry.standard().types().stream()
                .map(PlainDrools::declaration)
                .collect(Collectors.joining(
                        "\n",
                        "import static " + DroolsWords.class.getName() + ".*\nimport " + Ended.class.getName() + "\n",
                        "\n"));
    }

    private static String declaration(FactType type) {
        String parent = type.field("end").map(end -> " extends Ended").orElse("");
        return type.fields().stream()
                .filter(field -> !field.name().equals("end"))
                .map(PlainDrools::declaration)
                .collect(Collectors.joining(
                        "\n  ", "declare " + Facts.typeName(type.name()) + parent + "\n  ", "\nend"));
    }

    private static String declaration(FactField field) {
        String type =
                switch (field.type()) {
                    case TEXT -> "String";
                    case WHOLE_NUMBER -> "int";
                    case NUMBER -> "double";
                    case BOOLEAN -> "boolean";
                    case INSTANT -> "java.time.Instant";
                };
        return String.format(Locale.ROOT, "%s : %s", field.name(), type);
    }
}
