package org.agentos.rules.scan.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Valid values are the specimens of the specifications, or computed by hand from them. */
class CheckTest {

    @ParameterizedTest
    @CsvSource({
        "IBAN, GB82 WEST 1234 5698 7654 32, GB82 WEST 1234 5698 7654 33",
        "IBAN, NL91 ABNA 0417 1643 00, NL91 ABNA 0417 1643 0",
        "IBAN, gb82west12345698765432, Gb82west12345698765432",
        "CARD, 4111 1111 1111 1111, 4111 1111 1111 1112",
        "COMMON_CARD, 5500 0000 0000 0004, 8500 0000 0000 0001",
        "BITCOIN, 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
        "BITCOIN, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "US_SSN, 536-22-8912, 666-22-8912",
        "US_NPI, 1234567893, 1234567894",
        "US_ROUTING, 011000015, 011000016",
        "UK_NHS, 943 476 5919, 943 476 5918",
        "UK_DRIVER, MORGA657054SM9IJ, MORGA667054SM9IJ",
        "ES_LETTER, X1234567L, X1234567M",
        "IT_FISCAL_CODE, RSSMRA85T10A562S, RSSMRA85T10A562T",
        "FI_PIC, 131052-308T, 131052-308U",
        "SE_PERSON, 811218-9876, 811218-9875",
        "TR_ID, 10000000146, 10000000147",
        "AU_ABN, 51 824 753 556, 51 824 753 557",
        "AU_TFN, 123 456 782, 123 456 783",
        "IN_AADHAAR, 2341 2341 2346, 2341 2341 2347",
        "SG_NRIC, S1234567D, S1234567E",
        "KR_EXACT, 820701-2409181, 820701-2409185",
        "ZA_ID, 8001015009087, 8001015009088",
        "DE_TAX_ID, 86095742719, 86095742718",
        "DE_PENSION, 15070649C103, 15070649C104",
        "DE_DOCUMENT, L01X00T44, L01X00T47",
        "PL_PESEL, 44051401458, 44051401459",
    })
    void tellsValuesThatCouldHaveBeenIssued(Check check, String valid, String invalid) {
        assertThat(check.accepts(valid)).isTrue();
        assertThat(check.accepts(invalid)).isFalse();
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text, @ForAll Check check) {
        assertThat(check.accepts(text)).isIn(true, false);
    }

    @Property(tries = 300)
    void neverThrowsOnDigits(@ForAll("digits") String text, @ForAll Check check) {
        assertThat(check.accepts(text)).isIn(true, false);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withChars('A', 'X')
                .ofMinLength(0)
                .ofMaxLength(20);
    }
}
