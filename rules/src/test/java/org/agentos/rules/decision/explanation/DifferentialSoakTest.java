package org.agentos.rules.decision.explanation;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rulebook;

/** 100,000 random fact sets over 500 random rulebooks; runs with {@code -Psoak} only. */
class DifferentialSoakTest {

    @Tag("soak")
    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void decidesAsDroolsDoes(@ForAll("rulebooks") Rulebook rulebook, @ForAll("factSets") List<FactSet> factSets) {
        AgreementWithDrools.check(rulebook, factSets);
    }

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return AgreementWithDrools.smallRulebooks(30);
    }

    @Provide
    Arbitrary<List<FactSet>> factSets() {
        return AgreementWithDrools.factSets(200);
    }
}
