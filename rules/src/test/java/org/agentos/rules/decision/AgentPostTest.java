package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Posts as agents make them, with an image, through the real detectors and the shipped rules. */
class AgentPostTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Brand BRAND = new Brand(
            "Harbour Roastery",
            List.of(Colour.parse("#12344d"), Colour.parse("#f4efe6")),
            List.of("Inter"),
            List.of("Harbour Roastery"),
            List.of("cheap"),
            List.of("Bitter Bean"),
            List.of("calm"));
    private static final String WELL_MADE =
            "Harbour Roastery brings back the autumn blend: roasted on Monday, packed on"
                    + " Tuesday, on your table by Friday.\n\nMade with AI. #coffee #autumn";

    private static DecisionEngine engine;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(Rulebook.shipped(), ContentScanner.standard());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void allowsAWellMadePost() throws Exception {
        DecisionOutcome outcome = engine.decide(post(WELL_MADE, false, image()), NOW);

        assertThat(outcome.reasons()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void blocksTheSamePostWhenSomebodyPaysAndItDoesNotSaySo() throws Exception {
        DecisionOutcome outcome = engine.decide(post(WELL_MADE, true, image()), NOW);

        assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void reviewsAnImageWhoseBytesCannotBeHad() {
        Medium missing = new Medium("0".repeat(64), "image/png", new byte[0], "A cup of coffee");

        DecisionOutcome outcome = engine.decide(post(WELL_MADE, false, missing), NOW);

        assertThat(outcome.verdict()).isNotEqualTo(Verdict.ALLOW);
        assertThat(outcome.reasons()).anyMatch(reason -> reason.contains("media/0"));
    }

    private static Subject post(String text, boolean paid, Medium medium) {
        return new Subject(
                text,
                "mastodon",
                "en",
                "DE",
                "consumer",
                "post",
                true,
                paid,
                List.of(new Link("https://harbour-roastery.example/autumn", "Autumn blend")),
                List.of(medium),
                BRAND,
                Map.of());
    }

    private static Medium image() throws IOException, NoSuchAlgorithmException {
        BufferedImage image = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xf4efe6));
        graphics.fillRect(0, 0, 1200, 675);
        graphics.setColor(new Color(0x12344d));
        graphics.fillRect(100, 100, 400, 475);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        return new Medium(digest, "image/png", bytes.toByteArray(), "A dark blue cup on a pale ground");
    }
}
