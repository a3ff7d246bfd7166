package org.agentos.rules.scan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final PhraseDetector CLAIMS = PhraseDetector.of("claims.phrases", "test", "claims");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim.health.cure      | Guaranteed cure for hives in 3 days",
                "claim.health.cure      | Say farewell to tinnitus: cured within a week",
                "claim.health.treatment | Nettle Tincture for joint pain",
                "claim.health.treatment | Toddler Bronchitis Drops",
                "claim.health.treatment | Antiviral lozenges",
                "claim.health.treatment | A 2019 study found that willow slows lymphoma growth",
                "claim.finance.guarantee | Our clients always make money",
                "claim.finance.return   | Turn $500 into $5,000 by May",
                "claim.finance.risk-free | Zero risk, all reward",
                "claim.superlative      | The best broker in the country",
                "claim.free             | A free guide with every order",
                "claim.urgency          | Hurry, only 3 seats left",
                "claim.testimonial      | Loved by over 10,000 happy customers",
                "claim.environmental    | Climate-neutral shipping",
                "claim.scientific-proof | Nine out of ten dentists agree",
            })
    void findsAClaim(String kind, String text) {
        assertThat(find(text)).extracting(Detection::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This product is not intended to diagnose, treat, cure, or prevent any disease.",
                "Iron contributes to normal oxygen transport in the body.",
                "Past performance does not guarantee future results. All investments involve risk of loss.",
                "Returns are not guaranteed, and you may lose money.",
                "We raised money for the diabetes charity on Sunday.",
                "The tea does not cure diabetes, and nobody should say so.",
                "Mint tea, dried slowly, from a garden in Kent.",
            })
    void takesNoDisclaimerForAClaim(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cures gout. Not intended to treat any disease.",
                "Does this cure gout? You won't believe how it cures gout!"
            })
    void isNotSilencedByTheSentenceBeside(String text) {
        assertThat(find(text)).extracting(Detection::kind).contains("claim.health.cure");
    }

    private static List<Detection> find(String text) {
        return CLAIMS.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
