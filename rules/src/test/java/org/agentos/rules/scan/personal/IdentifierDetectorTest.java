package org.agentos.rules.scan.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierDetectorTest {

    private static final IdentifierDetector DETECTOR = new IdentifierDetector();
    private static final double LIKELY = 0.5;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pii.iban | Please pay to GB82 WEST 1234 5698 7654 32 by Friday",
                "pii.credit-card | It was charged to 5500-0000-0000-0004 twice",
                "pii.crypto-wallet | Tip jar: 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "pii.national-id.us-ssn | Her file says 536-22-8912 at the top",
                "pii.health-id.us-npi | The NPI of the surgery is 1234567893",
                "pii.health-id.uk-nhs | His NHS number: 943 476 5919",
                "pii.national-id.uk-nino | Quote AB 12 34 56 C on the form",
                "pii.driver-licence.uk | MORGA657054SM9IJ is on her licence",
                "pii.national-id.es-nie | Titular X1234567L, vecino de Sevilla",
                "pii.tax-id.it-fiscal-code | Il signor RSSMRA85T10A562S ha firmato",
                "pii.national-id.fi | Asiakas 131052-308T saapui",
                "pii.national-id.se | Kunden 811218-9876 ringde",
                "pii.tax-id.de | Meine Steuer-ID lautet 86 095 742 719",
                "pii.tax-id.in-pan | His PAN is ABCPE1234F",
                "pii.national-id.in-aadhaar | Aadhaar 2341 2341 2346 was linked",
                "pii.national-id.sg | NRIC S1234567D was checked",
                "pii.national-id.kr-rrn | 820701-2409181 was in the list",
                "pii.national-id.za | His ID number is 8001015009087",
                "company-id.au-abn | ABN 51 824 753 556",
                "company-id.de-register | Amtsgericht Kiel, HRB 4711",
                "pii.vehicle.uk | The car with the plate AB51 XYZ",
                "pii.passport.us | Passport A12345678 was lost",
                "pii.birth-date | She was born on 4 July 1990 in Leith",
                "quasi.date-time | The doors open on 2026-11-24 at noon",
                "quasi.date-time | We meet on May 1st, 2026",
                "quasi.age | A 47-year-old man",
                "quasi.postcode | ZIP code 97201",
            })
    void findsIdentifiersInSentences(String kind, String text) {
        assertThat(detect(text))
                .filteredOn(found -> found.confidence() >= LIKELY)
                .extracting(Detection::kind)
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We sold 123456789 bottles and 12345678901 corks",
                "Order 4711-0815-2233 shipped in box A12345678 today",
                "Version 12.5.2021 beta, build 20260101123",
                "Model XYZ987654 comes in M 12, L 14 and XL 16",
                "The ratio is 3/4, the score 10-2, the price 1,234.56",
                "Scores of 911701234 and 078051120 were seen",
            })
    void leavesNumbersInSentencesAlone(String text) {
        assertThat(detect(text)).extracting(Detection::kind).allMatch(kind -> kind.startsWith("quasi."));
    }

    @Test
    void offersCandidatesForATextThatIsNothingButAValue() {
        List<Detection> found = detect("A12345678");

        assertThat(found).extracting(Detection::kind).contains("pii.passport.us");
        assertThat(found).allMatch(detection -> detection.confidence() < LIKELY);
    }

    @Test
    void takesAWordNearbyForAReason() {
        double alone = confidence("pii.national-id.us-ssn", "536-22-8912 is it");
        double named = confidence("pii.national-id.us-ssn", "My SSN 536-22-8912 is it");

        assertThat(named).isGreaterThan(alone);
    }

    @Test
    void doesNotTakeTheNextWordForTheLastGroup() {
        assertThat(detect("iban VG96 VPVG 0000 0123 4567 8901 in a letter"))
                .filteredOn("kind", "pii.iban")
                .singleElement()
                .satisfies(found -> assertThat(found.end()).isEqualTo(34));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1-",
                "12",
                "a1 ",
                "4111 1111 ",
                "GB82 WEST ",
                "1/2/",
                "May 1 ",
                "in 2026 ",
                "+1",
                "9",
                "DE"
            })
    void isLinearInWhateverIsRepeated(String piece) {
        assertThat(detect(piece.repeat(100_000 / piece.length()))).hasSizeLessThan(200_000);
    }

    private static double confidence(String kind, String text) {
        return detect(text).stream()
                .filter(found -> found.kind().equals(kind))
                .mapToDouble(Detection::confidence)
                .max()
                .orElse(0);
    }

    private static List<Detection> detect(String text) {
        return DETECTOR.detect(ScannedText.of(text), Subject.post("", "email"));
    }
}
