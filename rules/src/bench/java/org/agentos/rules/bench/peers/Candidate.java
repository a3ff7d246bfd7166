package org.agentos.rules.bench.peers;

import java.util.List;
import org.agentos.rules.bench.engines.AgentOs;
import org.agentos.rules.bench.engines.ByHand;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.engines.RawDrools;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.facts.FactSet;

/** The engines for Java that are measured. */
public enum Candidate {
    AGENTOS("AgentOS: ruling with its explanation") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return new AgentOs(rules, false);
        }
    },
    AGENTOS_RECORDED("AgentOS: decision with the canonical facts for the record") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return new AgentOs(rules, true);
        }
    },
    DROOLS("Drools 10.2 alone, executable model, session pool") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return new RawDrools(rules);
        }
    },
    JAVA("Java by hand, a method a rule") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return ByHand.engine(rules);
        }
    },
    EASY_RULES("easy-rules 4.1.0, conditions in Java") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return new EasyRules(rules, inputs);
        }
    },
    KIE_DMN("kie-dmn 10.2.0, one table that collects") {
        @Override
        public Engine engine(List<BenchRule> rules, List<FactSet> inputs) {
            return new KieDmn(rules, inputs);
        }
    };

    private final String title;

    Candidate(String title) {
        this.title = title;
    }

    /** As the table names it. */
    public String title() {
        return title;
    }

    /** An engine with the rules; the inputs may be prepared in whatever form it takes. */
    public abstract Engine engine(List<BenchRule> rules, List<FactSet> inputs);
}
