package org.agentos.rules.scan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.api.Test;

class MediaScanTest {

    private static final String SHA = "0".repeat(64);
    private static final Brand BRAND = new Brand(
            "Kelda",
            List.of(Colour.parse("#0a5c4a"), Colour.parse("#ffffff")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void measuresTheShareOfThePalette() throws IOException {
        MediaScan.Result result = scan(png(image -> half(image)), "image/png", "A half");

        assertThat(measure(result, "palette.share")).isCloseTo(0.5, within(0.02));
        assertThat(measure(result, "pixels.width")).isEqualTo(200);
    }

    @Test
    void measuresContrastAndClearSpaceWhereACompanionTellsTheLayout() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
                + "<text x='10' y='40' font-size='20' fill='#ffffff'>Hello</text>"
                + "<svg x='150' y='60' width='20' height='20'/></svg>";

        MediaScan.Result result = new MediaScan()
                .scan(0, subject(new Medium(SHA, "image/png", png(image -> words(image, Color.WHITE)), "x"), svg(svg)));

        assertThat(measure(result, "contrast.min")).isCloseTo(7.94, within(0.1));
        assertThat(measure(result, "logo.clear-space")).isEqualTo(1);
        assertThat(measure(result, "text.overflow")).isZero();
    }

    @Test
    void believesPixelsMoreThanTheCompanion() throws IOException {
        Color faint = new Color(0x1a6656);
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
                + "<text x='10' y='40' font-size='20' fill='#ffffff'>Hello</text></svg>";

        MediaScan.Result result = new MediaScan()
                .scan(0, subject(new Medium(SHA, "image/png", png(image -> words(image, faint)), "x"), svg(svg)));

        assertThat(measure(result, "contrast.min")).isBetween(1.0, 1.5);
    }

    @Test
    void doesNotDecodeAnImageThatPromisesTooManyPixels() throws IOException {
        byte[] bomb = png(image -> fill(image));
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertThat(scan(bomb, "image/png", "x").outcome()).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void asksForAnAlternativeTextOfADrawingThatStandsAlone() {
        byte[] drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(scan(drawing, "image/svg+xml", "").detections())
                .extracting("kind")
                .containsExactly("media.alt-missing");
    }

    @Test
    void seesTextThatRunsOut() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
                + "<text x='150' y='40' font-size='20' fill='#ffffff'>Much too long here</text></svg>";

        MediaScan.Result result = new MediaScan()
                .scan(0, subject(new Medium(SHA, "image/png", png(image -> fill(image)), "x"), svg(svg)));

        assertThat(measure(result, "text.overflow")).isEqualTo(1);
    }

    @Test
    void namesABrokenImage() {
        MediaScan.Result result = scan(new byte[] {1, 2, 3}, "image/png", "x");

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.detections()).extracting("kind").containsExactly("media.broken");
    }

    @Test
    void asksForAnAlternativeText() throws IOException {
        MediaScan.Result result = scan(png(image -> fill(image)), "image/png", "");

        assertThat(result.detections()).extracting("kind").containsExactly("media.alt-missing");
    }

    @Test
    void refusesEntitiesInADrawing() {
        byte[] bomb =
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(scan(bomb, "image/svg+xml", "x").outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void doesNotClaimToHaveSeenAVideo() {
        assertThat(scan(new byte[] {1}, "video/mp4", "x").outcome()).isEqualTo(Outcome.UNSUPPORTED);
    }

    private static MediaScan.Result scan(byte[] bytes, String type, String alt) {
        return new MediaScan().scan(0, subject(new Medium(SHA, type, bytes, alt)));
    }

    private static Medium svg(String text) {
        return new Medium(SHA, "image/svg+xml", text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Subject subject(Medium... media) {
        return new Subject(
                "Hello",
                "mastodon",
                "en",
                "",
                "consumer",
                "post",
                true,
                false,
                List.of(),
                List.of(media),
                BRAND,
                Map.of());
    }

    private interface Drawing {
        void on(BufferedImage image);
    }

    private static byte[] png(Drawing drawing) throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        drawing.on(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void fill(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x0a5c4a));
        graphics.fillRect(0, 0, 200, 100);
        graphics.dispose();
    }

    private static void words(BufferedImage image, Color colour) {
        fill(image);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(12, 30, 3, 10);
        graphics.fillRect(18, 30, 3, 10);
        graphics.dispose();
    }

    private static void half(BufferedImage image) {
        fill(image);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.MAGENTA);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();
    }

    private static double measure(MediaScan.Result result, String name) {
        return result.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
