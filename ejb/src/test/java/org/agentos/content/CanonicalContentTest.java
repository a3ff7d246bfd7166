package org.agentos.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.content.CanonicalContent.Used;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.junit.jupiter.api.Test;

class CanonicalContentTest {

    private static final CanonicalContent POST = new CanonicalContent(
            "mastodon",
            "en",
            "Refill",
            "Refill & save €1",
            List.of("https://fernwood.example/a?b=1"),
            List.of(new Used("ab".repeat(32), "image/png", "A pouch")),
            true,
            false);

    @Test
    void hasOneFormThatAnybodyCanRecompute() {
        String expected = "{\"aiMade\":true,\"channel\":\"mastodon\",\"headline\":\"Refill\",\"language\":\"en\","
                + "\"links\":[\"https://fernwood.example/a?b=1\"],"
                + "\"media\":[{\"altText\":\"A pouch\",\"mediaType\":\"image/png\",\"sha256\":\"" + "ab".repeat(32)
                + "\"}],\"paidPartnership\":false,\"schema\":\"agentos/content-version/1\","
                + "\"text\":\"Refill & save €1\"}";

        assertThat(new String(POST.bytes(), UTF_8)).isEqualTo(expected);
    }

    @Test
    void refusesTextThatCannotBeKept() {
        CanonicalContent broken = new CanonicalContent("x", "en", "", "a\uD800b", List.of(), List.of(), true, false);

        assertThatThrownBy(broken::bytes).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesBytesOfAnotherSchema() {
        byte[] foreign = "{\"schema\":\"other/1\"}".getBytes(UTF_8);

        assertThatThrownBy(() -> CanonicalContent.parse(foreign)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void comesBackFromItsBytes(@ForAll("storable") String text, @ForAll("storable") String alt, @ForAll boolean paid) {
        CanonicalContent content = new CanonicalContent(
                "x", "en", alt, text, List.of(text), List.of(new Used("0".repeat(64), "image/png", alt)), true, paid);

        assertThat(CanonicalContent.parse(content.bytes())).isEqualTo(content);
    }

    @Property(tries = 300)
    void hasAnotherDigestForAnotherText(@ForAll("storable") String one, @ForAll("storable") String other) {
        String digest = Sha256.named(withText(one).bytes());
        String otherDigest = Sha256.named(withText(other).bytes());

        assertThat(digest.equals(otherDigest)).isEqualTo(one.equals(other));
    }

    /** Any text but U+0000 and lone surrogates, the awkward ones often. */
    @Provide
    Arbitrary<String> storable() {
        Arbitrary<String> awkward = Arbitraries.of(
                "\u2028", "\"\\/\b\f\n\r\t", "\u0001\u001f", "e\u0301", "\u00e9", "😀", "\ufeff", "\u202e");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u0001', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(40);
        return Arbitraries.oneOf(any, awkward);
    }

    private static CanonicalContent withText(String text) {
        return new CanonicalContent("x", "en", "", text, List.of(), List.of(), true, false);
    }
}
