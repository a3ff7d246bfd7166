package scratch;

import java.util.*;
import org.agentos.rules.facts.*;
import org.junit.jupiter.api.Test;
import org.kie.api.*;
import org.kie.api.builder.*;
import org.kie.api.builder.model.*;
import org.kie.api.runtime.*;

public class SpikeTest {
    public static class C {
        public List<String> l = new ArrayList<>();

        public void fired(int i, int j) {
            l.add(i + "/" + j);
        }
    }

    @Test
    void t() {
        String drl =
                """
package gov;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FindingFact;
import org.agentos.rules.facts.MeasureFact;
global scratch.SpikeTest.C collector;
rule "r0_0" when
  ContentFact(channel == "email", aiMade == true, length >= 3, (wordCount > 2 || !(readability < 20.5)))
  exists FindingFact(kind == "pii.iban", confidence >= 0.5)
  not FindingFact(kind == "x")
then collector.fired(0,0); end
rule "r1_0" when
  accumulate(FindingFact(kind in ("pii.iban","b")); $a0 : count(); $a0 >= 2)
then collector.fired(1,0); end
rule "r2_0" when
  accumulate(MeasureFact(name == "contrast.min", $v0 : value); $a0 : min($v0); $a0 < 4.5)
then collector.fired(2,0); end
rule "r3_0" when
  accumulate(MeasureFact(name == "nothing", $v0 : value); $a0 : min($v0); $a0 > -4.5)
then collector.fired(3,0); end
rule "r4_0" when
  accumulate(MeasureFact(name == "nothing", $v0 : value); $a0 : sum($v0); $a0 == 0)
then collector.fired(4,0); end
rule "r5_0" when
  accumulate(FindingFact($v0 : start); $a0 : max($v0); $a0 >= 1)
then collector.fired(5,0); end
rule "r6_0" when
  ContentFact(org.agentos.rules.facts.SpikePred.contains(text, "aGk"))
then collector.fired(6,0); end
rule "r7_0" when
  accumulate(FindingFact($v0 : start); $a0 : average($v0); $a0 >= 1.5)
then collector.fired(7,0); end
rule "r8_0" when
  accumulate(FindingFact($v0 : start); $a0 : sum($v0); $a0 == 3)
then collector.fired(8,0); end
""";
        KieServices ks = KieServices.get();
        ReleaseId rid = ks.newReleaseId("gov", "rules", "1.1");
        KieFileSystem kfs = ks.newKieFileSystem();
        kfs.generateAndWritePomXML(rid);
        KieModuleModel m = ks.newKieModuleModel();
        var kb = m.newKieBaseModel("kb").setDefault(true);
        kb.newKieSessionModel("ks").setDefault(true);
        kfs.writeKModuleXML(m.toXML());
        kfs.write("src/main/resources/gov/r.drl", drl);
        KieBuilder b = ks.newKieBuilder(kfs);
        b.buildAll(org.drools.model.codegen.ExecutableModelProject.class);
        System.out.println("RES " + b.getResults());
        KieContainer kc = ks.newKieContainer(rid);
        KieContainerSessionsPool pool = kc.newKieSessionsPool(2);
        KieSession s = pool.newKieSession("ks");
        C c = new C();
        s.setGlobal("collector", c);
        s.insert(new ContentFact("hi", "email", "en", "", "", "", "", true, false, 5, 5, 1, 3, 50, 0, 0, 0, 0, 0));
        s.insert(new FindingFact("f1", "pii.iban", "text", 1, 2, "x", 0.9, "d"));
        s.insert(new FindingFact("f2", "pii.iban", "text", 2, 3, "y", 0.9, "d"));
        s.insert(new MeasureFact("media/0", "contrast.min", 3.0));
        System.out.println("FIRED " + s.fireAllRules(1000) + c.l);
        s.dispose();
    }
}
