package org.agentos.rules.rulebook.compilation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;

/** Compiles rulebooks, each as a module of its own, on a thread of its own and within a time limit. */
public final class RulebookCompiler {

    private static final AtomicLong MODULES = new AtomicLong();

    private RulebookCompiler() {}

    /**
     * Compiles a rulebook.
     *
     * @throws IllegalArgumentException with every problem if the rulebook is not admitted
     * @throws CompilationFault if Drools refuses the generated rules or takes longer than the limit
     */
    public static CompiledRulebook compile(Rulebook rulebook, Duration limit) {
        List<RuleProblem> problems = Admission.check(rulebook);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the rulebook is not admitted: " + problems);
        }
        FutureTask<CompiledRulebook> task = new FutureTask<>(() -> build(rulebook));
        Thread thread = new Thread(task, "rulebook-compiler");
        thread.setDaemon(true);
        thread.setContextClassLoader(RulebookCompiler.class.getClassLoader());
        thread.start();
        return await(task, limit);
    }

    private static CompiledRulebook await(FutureTask<CompiledRulebook> task, Duration limit) {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new CompilationFault("the rulebook took longer than " + limit.toSeconds() + " s to compile", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CompilationFault("interrupted while the rulebook was compiled", e);
        } catch (ExecutionException | CancellationException e) {
            throw e.getCause() instanceof CompilationFault fault
                    ? fault
                    : new CompilationFault("the rulebook can't be compiled", e);
        }
    }

    private static CompiledRulebook build(Rulebook rulebook) {
        KieServices services = KieServices.get();
        ReleaseId module = services.newReleaseId("org.agentos.generated", "rulebook", "1." + MODULES.incrementAndGet());
        ClassLoader loader = RulebookCompiler.class.getClassLoader();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(module);
        files.writeKModuleXML(model(services).toXML());
        RulebookDrl drl = RulebookDrl.of(rulebook.rules());
        files.write("src/main/resources/org/agentos/rules/generated/rulebook.drl", drl.text());
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            services.getRepository().removeKieModule(module);
            throw new CompilationFault("Drools refuses the generated rules: "
                    + builder.getResults().getMessages());
        }
        KieContainer container = services.newKieContainer(module, loader);
        container.getKieBase(); // else the first decision would build it, outside of the time limit
        CompiledRulebook compiled = new CompiledRulebook(rulebook, drl, container);
        if (Thread.interrupted()) {
            compiled.retire(); // nobody waits for it any more
        }
        return compiled;
    }

    private static KieModuleModel model(KieServices services) {
        KieModuleModel model = services.newKieModuleModel();
        model.newKieBaseModel("rules")
                .setDefault(true)
                .newKieSessionModel(CompiledRulebook.SESSION)
                .setDefault(true);
        return model;
    }
}
