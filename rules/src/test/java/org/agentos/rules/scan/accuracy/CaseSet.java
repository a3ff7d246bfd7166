package org.agentos.rules.scan.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The sets, what we mean to reach on each, and what a change must not fall below. */
enum CaseSet {
    PII_RECOGNIZERS("pii-recognizers", "P 0.97, R 0.95", Target.of(0.98, 0.97)),
    PII_ANNOTATED_TEXTS("pii-annotated-texts", "F1 0.90 on the checkable types", Target.f1(0.93)),
    PII_CHECKSUMS("pii-checksums", "all", Target.of(1, 1)),
    SECRETS_VECTORS("secrets-vectors", "P 0.90, R 0.75", Target.of(0.93, 0.90)),
    SECRETS_LINES("secrets-lines", "P 0.85, R 0.75", Target.of(0.90, 0.85)),
    PROFANITY_RATED("profanity-rated", "R 0.95 of strong and severe", Target.of(1, 0.95)),
    HATE_FUNCTIONAL("hate-functional", "F1 0.85, false alarms below 0.15", Target.f1(0.95)),
    PROMPT_INJECTIONS("prompt-injections", "P 0.90, R 0.80", Target.of(0.95, 0.90)),
    CLAIMS_HEALTH("claims-health", "every pair told apart", Target.of(1, 1)),
    CLAIMS_FINANCE_PAIRS("claims-finance-pairs", "every pair told apart", Target.of(1, 1)),
    CLICKBAIT("clickbait", "P 0.85, R 0.80", Target.of(0.93, 0.92)),
    STYLE_PROSE("style-prose", "P 0.80, R 0.50", Target.of(0.88, 0.85)),
    STYLE_INCLUSIVE("style-inclusive", "-", Target.of(0.9, 0.9)),
    STYLE_WRITE_GOOD("style-write-good", "-", Target.of(0.8, 0.9));

    /** Types of the annotated texts that have a form of their own; the others are names, and need a model. */
    static final Set<String> CHECKABLE = Set.of(
            "AGE",
            "CREDIT_CARD",
            "DATE_TIME",
            "DOMAIN_NAME",
            "EMAIL_ADDRESS",
            "IBAN_CODE",
            "IP_ADDRESS",
            "PHONE_NUMBER",
            "US_DRIVER_LICENSE",
            "US_SSN");

    private static final Set<String> ANNOTATED =
            Set.of("GPE", "NRP", "ORGANIZATION", "PERSON", "STREET_ADDRESS", "TITLE", "ZIP_CODE");

    private final String file;
    private final String aim;
    private final Target floor;

    CaseSet(String file, String aim, Target floor) {
        this.file = file;
        this.aim = aim;
        this.floor = floor;
    }

    String file() {
        return file;
    }

    String aim() {
        return aim;
    }

    Target floor() {
        return floor;
    }

    /** What counts for the aim. */
    Score headline(Scores scores) {
        return this == PII_ANNOTATED_TEXTS ? scores.of(CHECKABLE) : scores.all();
    }

    Scores measure() {
        List<JsonNode> cases = CaseSets.read(file);
        return switch (this) {
            case PII_RECOGNIZERS -> Measure.oneType(cases, CaseSets.map("typemap-" + file + ".json"));
            case PII_ANNOTATED_TEXTS -> Measure.allTypes(cases, CaseSets.map("typemap-" + file + ".json"), union());
            case PII_CHECKSUMS -> Measure.checks(cases, CaseSets.map("checks.json"));
            case SECRETS_VECTORS ->
                Measure.flags(
                        cases, "secret", each -> each.path("expect_secret").asBoolean(), all());
            case SECRETS_LINES ->
                Measure.flags(
                        cases, "secret", each -> each.path("expect_secret").asBoolean(), by("kind"));
            case PROFANITY_RATED -> Measure.flags(cases, "profanity", each -> true, by("severity"));
            case HATE_FUNCTIONAL ->
                Measure.flags(
                        cases, "hate", each -> each.path("expected").asText().equals("hateful"), by("functionality"));
            case PROMPT_INJECTIONS ->
                Measure.flags(
                        cases,
                        "injection",
                        each -> each.path("injection").asBoolean(),
                        each -> Tongue.of(each.path("text").asText()));
            case CLAIMS_HEALTH, CLAIMS_FINANCE_PAIRS ->
                Measure.flags(
                        cases, "claim", each -> each.path("expect").asText().equals("flag"), by("kind"));
            case CLICKBAIT ->
                Measure.flags(cases, "clickbait", each -> each.path("clickbait").asBoolean(), all());
            case STYLE_PROSE ->
                Measure.flags(
                        cases, "style", each -> each.path("expect").asText().equals("flag"), by("module"));
            case STYLE_INCLUSIVE ->
                Measure.flags(cases, "style", each -> !each.path("expected").isEmpty(), all());
            case STYLE_WRITE_GOOD ->
                Measure.flags(cases, "style", each -> !each.path("expected").isEmpty(), by("pkg"));
        };
    }

    private static Set<String> union() {
        Set<String> types = new HashSet<>(CHECKABLE);
        types.addAll(ANNOTATED);
        return types;
    }

    private static Function<JsonNode, String> all() {
        return each -> "all";
    }

    private static Function<JsonNode, String> by(String field) {
        return each -> each.path(field).asText();
    }
}
