package org.agentos.governance.policies.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.shipped.ShippedPolicies;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.rules.rulebook.ShippedRules;
import org.agentos.rules.rulebook.analysis.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyCheckTest {

    private final PolicyDesk desk = new PolicyDesk();

    @BeforeEach
    void start() {
        desk.does(() -> desk.bean(ShippedPolicies.class).seed().forEach(version -> desk.bean(PolicyVersions.class)
                .cameIntoForce(version, Optional.empty())));
    }

    @Test
    void holdsATextAgainstTheOtherPoliciesButNotAgainstItself() {
        DraftText health = PolicyTexts.guided(ShippedRules.documents().get("health"));

        assertThat(check(health, Optional.of("health")).problems()).isEmpty();
        assertThat(check(health, Optional.of("other")).problems())
                .extracting(problem -> problem.code())
                .contains("duplicate");
    }

    @Test
    void knowsTheWordListsOfOtherPolicies() {
        String rule = PolicyTexts.document("brand-miracle", "x", "No.")
                .replace(
                        "{\"fact\": \"finding\", \"where\": [{\"field\": \"kind\"",
                        "{\"fact\": \"word\", \"where\": [{\"field\": \"list\"")
                .replace("\"value\": \"x\"", "\"value\": \"miracle-words\"");

        assertThat(check(PolicyTexts.guided(rule), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void remarksOnRulesWithAWitness() {
        String same = PolicyTexts.document("claims-one", "claim.free", "No.").strip();
        String two = same.substring(0, same.length() - 2) + ","
                + PolicyTexts.document("claims-two", "claim.free", "No.")
                        .strip()
                        .substring("{\"rules\": [".length());

        Checked checked = check(PolicyTexts.guided(two), Optional.empty());

        assertThat(checked.analysed()).isTrue();
        assertThat(checked.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.DUPLICATE)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.subjects()).isEqualTo(List.of("claims-one", "claims-two"));
                    assertThat(remark.witness()).isPresent();
                });
    }

    @Test
    void looksAtManyRulesOneByOneOnly() {
        String rules = IntStream.rangeClosed(0, PolicyCheck.MOST_ANALYSED)
                .mapToObj(i -> {
                    String one = PolicyTexts.document("many-" + i, "claim.k" + i, "No.")
                            .strip();
                    return one.substring("{\"rules\": [".length(), one.length() - 2);
                })
                .collect(Collectors.joining(",", "{\"rules\": [", "]}"));

        Checked checked = check(PolicyTexts.guided(rules), Optional.empty());

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.analysed()).isFalse();
    }

    static Stream<DraftText> hostileTexts() {
        return Stream.of(
                DraftText.of(Notation.GUIDED, ""),
                DraftText.of(Notation.GUIDED, "[".repeat(100_000)),
                DraftText.of(Notation.GUIDED, "{\"rules\":" + "[".repeat(60) + "]".repeat(60) + "}"),
                DraftText.of(Notation.SHORT, "{\"rule_name\": 1}"),
                DraftText.of(Notation.DRL, "("),
                DraftText.of(Notation.DRL, "rule \"x-y\" when " + "(".repeat(50_000)),
                DraftText.of(Notation.DRL, "\u0001\u2028".repeat(1000)),
                DraftText.of(Notation.CSV, "\"".repeat(99_999)),
                DraftText.of(
                        Notation.CSV,
                        "RuleTable,many\n"
                                + IntStream.range(0, 10_000)
                                        .mapToObj(row -> "," + row + ",,\n")
                                        .collect(Collectors.joining())),
                DraftText.of(Notation.VALE, "a: &a [*a]"),
                DraftText.of(Notation.VALE, "- ".repeat(50_000)),
                new DraftText(Notation.XLSX, new byte[] {'P', 'K', 3, 4}),
                new DraftText(Notation.XLSX, new byte[1000]),
                new DraftText(Notation.DRL, new byte[] {(byte) 0xff, (byte) 0xfe, 0}));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void saysWhatIsWrongWithEveryHostileText(DraftText text) {
        Checked checked = check(text, Optional.empty());

        assertThat(checked.rules()).isEmpty();
        assertThat(checked.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.message())
                .isNotBlank());
    }

    private Checked check(DraftText text, Optional<String> policyId) {
        return desk.in(() -> desk.bean(PolicyCheck.class).check(text, policyId));
    }
}
