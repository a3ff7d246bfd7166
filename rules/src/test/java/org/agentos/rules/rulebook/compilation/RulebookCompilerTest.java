package org.agentos.rules.rulebook.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieRepository;

class RulebookCompilerTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void givesUpTheModuleOfARetiredRulebook() {
        KieRepository repository = KieServices.get().getRepository();
        CompiledRulebook compiled = RulebookCompiler.compile(rulebook(), LIMIT);
        assertThat(repository.getKieModule(compiled.module())).isNotNull();

        compiled.retire();

        assertThat(compiled.released()).isTrue();
        assertThat(repository.getKieModule(compiled.module())).isNull();
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        Duration nothing = Duration.ofNanos(1);

        assertThatThrownBy(() -> RulebookCompiler.compile(rulebook(), nothing))
                .isInstanceOf(CompilationFault.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void generatesOnlyLettersDigitsAndKnownWords() {
        String drl = RulebookDrl.of(Rulebook.shipped().rules()).text();

        assertThat(drl)
                .doesNotContain("\\")
                .doesNotContain("salience", "modify", "eval(", "function", "Paid content says")
                .contains("rule \"r0_0\" when");
        assertThat(drl.lines().filter(line -> line.startsWith("  firings.fired(")))
                .hasSameSizeAs(
                        drl.lines().filter(line -> line.startsWith("rule ")).toList());
    }

    private static Rulebook rulebook() {
        return Rulebook.of(List.of(Rulebook.shipped().rules().get(0)), List.of(), List.of());
    }
}
