package org.agentos.rules.scan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetectorsTest {

    private static final List<Detector> DETECTORS =
            List.of(new EmailDetector(), new WebAddressDetector(), new NetworkAddressDetector(), new PhoneDetector());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to <jo.doe+x@mail.example.org>. | pii.email jo.doe+x@mail.example.org",
                "jürgen@bücher.example | pii.email jürgen@bücher.example",
                "See https://shop.example/a(b)?c=1. Bye | link.url https://shop.example/a(b)?c=1",
                "See www.shop.example, please | link.url www.shop.example",
                "shop.co.uk sells it | link.url shop.co.uk",
                "from 10.0.0.0/8. | pii.ip-address 10.0.0.0/8",
                "at 2001:db8::1, port 80 | pii.ip-address 2001:db8::1",
                "::ffff:192.0.2.1 | pii.ip-address ::ffff:192.0.2.1",
                "MAC 00:1a:2b:3c:4d:5e | pii.mac-address 00:1a:2b:3c:4d:5e",
                "Call +49 30 901820 | pii.phone +49 30 901820",
                "Phone: 12-34-56-78 | pii.phone 12-34-56-78",
                "Büro 05.36.80.55.32 Paris | pii.phone 05.36.80.55.32",
            })
    void findsEachWayToReachSomeone(String text, String expected) {
        assertThat(find(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@localhost and @handle and a@b",
                "It ended.In the morning, e.g. at ten, see readme.md",
                "Doors open at 10::30, MyClass::method, :::",
                "256.1.1.1 and text10.0.0.1",
                "2001:db8::256.1.1.1 and 1::2::3",
                "Order number 12345678 of 2026-11-24",
                "Call now! Order 4711-0815-2233",
                "In 2026 we sold 1200 bottles at 19.99",
                "version 1.2.3.4",
            })
    void leavesOthersAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "@",
                "a.",
                "a.b@",
                "://",
                "http://a.b",
                "::",
                "1:",
                "1.",
                "ff:",
                "0",
                "(0",
                "+1 ",
                "tel 0 ",
                "01 23 ",
                "x@a.b."
            })
    void isLinearInWhateverIsRepeated(String piece) {
        assertThat(find(piece.repeat(100_000 / piece.length()))).hasSizeLessThan(100_000);
    }

    private static List<String> find(String text) {
        ScannedText scanned = ScannedText.of(text);
        Stream<String> found = DETECTORS.stream()
                .flatMap(detector -> detector.detect(scanned, Subject.post("", "email")).stream())
                .map(detection -> detection.kind() + " " + scanned.excerpt(detection.start(), detection.end()));
        return found.toList();
    }
}
