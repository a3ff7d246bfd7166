package org.agentos.rules.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.DisclosureFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.LinkFact;
import org.agentos.rules.facts.WordFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactExtractionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123Z");

    @Test
    void countsWordsSentencesAndHashtags() {
        ContentFact content =
                extract("It's GREAT! Read 2 more. 😀 #ad #2026\nEnd", List.of()).content();

        assertThat(content.wordCount()).isEqualTo(8);
        assertThat(content.sentenceCount()).isEqualTo(4);
        assertThat(content.exclamationCount()).isEqualTo(1);
        assertThat(content.hashtagCount()).isEqualTo(2);
        assertThat(content.length()).isEqualTo(40);
        assertThat(content.capitalsShare()).isCloseTo(1.0 / 6, within(1e-9));
    }

    @Test
    void findsShortWordsEasierThanLongOnes() {
        double easy = extract("The cat sat on the mat.", List.of()).content().readability();
        double hard = extract("Institutional interdependencies necessitate administrative prioritisation.", List.of())
                .content()
                .readability();

        assertThat(easy).isCloseTo(100, within(0.01));
        assertThat(hard).isZero();
    }

    @Test
    void knowsWhetherADisclosureIsProminent() {
        List<Finding> findings = List.of(
                new Finding("late", "disclosure.ad", "text", 125, 128, "#ad", 1, "test"),
                new Finding("early", "disclosure.ad", "text", 124, 127, "#ad", 1, "test"));

        List<DisclosureFact> disclosures = extract("text", findings).disclosures();

        assertThat(disclosures).extracting(DisclosureFact::finding).containsExactly("early", "late");
        assertThat(disclosures).extracting(DisclosureFact::prominent).containsExactly(true, false);
    }

    @Test
    void takesBrokenLinksAsTheyAre() {
        Subject subject = new Subject(
                "text",
                "x",
                "en",
                "",
                "",
                "",
                false,
                false,
                List.of(new Link("HTTPS://Example.ORG/a", ""), new Link("ht tp:// <script>", "")),
                List.of(),
                Brand.none(),
                Map.of());

        List<LinkFact> links =
                FactExtraction.extract(subject, nothing(List.of()), NOW).links();

        assertThat(links).extracting(LinkFact::scheme).containsExactly("https", "");
        assertThat(links).extracting(LinkFact::host).containsExactly("example.org", "");
    }

    @Test
    void findsTermsAsWholeWords() {
        WordScan scan = new WordScan(Map.of("list", List.of("cure", "cure all", "ÉCOLE")));

        List<WordFact> words = scan.scan("😀 Cure-all, secure; école, cure's");

        assertThat(words)
                .extracting(WordFact::term, WordFact::start, WordFact::end)
                .containsExactly(tuple("cure", 2, 6), tuple("cure all", 2, 10), tuple("ÉCOLE", 20, 25));
    }

    @Property(tries = 300)
    void readsTheFactsThatItWrote(@ForAll String text, @ForAll String excerpt) {
        Finding finding = new Finding("f", "kind", "text", 0, 1, excerpt, 0.25, "test");
        FactSet facts = extract(text, List.of(finding));

        FactSet read = FactSetJson.read(FactSetJson.write(facts));

        assertThat(read).isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "{\"evidence\": 5}", "{\"evidence\": null}", "{\"campaigns\": {}}"})
    void refusesWhatIsNoFactSet(String json) {
        assertThatThrownBy(() -> FactSetJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void writesTheSameTextWhateverTheOrderOfFindings(@ForAll("findings") List<Finding> findings) {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);

        String json = FactSetJson.write(extract("text", findings));

        assertThat(FactSetJson.write(extract("text", reversed))).isEqualTo(json);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Arbitraries.integers()
                .between(0, 5)
                .tuple4()
                .map(n -> new Finding(
                        "f" + n, "disclosure." + n.get1(), "text", n.get2(), 9, "x" + n.get3(), 1, "d" + n.get4()))
                .list()
                .ofMaxSize(6);
    }

    private static FactSet extract(String text, List<Finding> findings) {
        return FactExtraction.extract(Subject.post(text, "x"), nothing(findings), NOW);
    }

    private static ScanResult nothing(List<Finding> findings) {
        return new ScanResult(findings, List.of(), List.of(), Map.of());
    }
}
