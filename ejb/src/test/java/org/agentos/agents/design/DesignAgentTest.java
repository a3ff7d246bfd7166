package org.agentos.agents.design;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.agentos.agents.AgentTimes;
import org.agentos.agents.Briefs;
import org.agentos.content.Channel;
import org.agentos.content.Channels;
import org.agentos.platform.metrics.Meters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignAgentTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
            + "<rect width=\"100\" height=\"100\" fill=\"#F2B705\"/></svg>";
    private static final int FOREST = 0x0B3D2E;
    private static final int PAPER = 0xF7F4EC;
    private static final int MARIGOLD = 0xF2B705;
    private static final int INK = 0x12211B;

    private final DesignAgent agent = new DesignAgent();

    @BeforeEach
    void measureTimes() {
        agent.times = new AgentTimes(new Meters());
    }

    static Stream<Channel> channels() {
        return Channels.all().stream();
    }

    @ParameterizedTest
    @MethodSource("channels")
    void drawsAnImageInTheChannelsSize(Channel channel) throws IOException {
        RenderedDesign design = agent.render(order("Refill stations: what now?", "One pouch.", channel.id()));

        BufferedImage image = image(design);

        assertThat(image.getWidth()).isEqualTo(channel.width()).isEqualTo(design.width());
        assertThat(image.getHeight()).isEqualTo(channel.height()).isEqualTo(design.height());
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("channels")
    void DES_2_isMadeOfThePalette(Channel channel) throws IOException {
        BufferedImage image = image(agent.render(order("Refill stations: what now?", "One pouch.", channel.id())));

        assertThat(share(image, Set.of(FOREST, PAPER, MARIGOLD, INK))).isGreaterThan(0.95);
    }

    @Test
    void DES_5_drawsTheSameForTheSameOrderAndAnotherLayoutForAnotherIdea() {
        Set<Layout> layouts = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            layouts.add(Layout.of(Briefs.idea("Idea number " + i)));
        }
        DesignOrder order = order("Headline", "Body", "x");

        assertThat(layouts).containsExactlyInAnyOrder(Layout.values());
        assertThat(agent.render(order).png()).isEqualTo(agent.render(order).png());
    }

    @Test
    void DES_4_saysWhatItShowsAndHowItWasMade() {
        RenderedDesign design = agent.render(order("Refill now", "One pouch.", "x"));

        assertThat(design.altText()).contains("“Refill now”", "“One pouch.”", "Fernwood", "AI-generated");
        assertThat(new String(design.svg(), UTF_8)).contains("AI-generated").contains("fernwood.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "& < > \" ' \u0001 \u0000 \uFFFE",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde",
                "😀 emoji 🎉",
                "日本語の見出し",
                "مرحبا بالعالم",
                ""
            })
    void standsHostileAndForeignText(String text) throws Exception {
        for (Channel channel : Channels.all()) {
            RenderedDesign design = agent.render(order(text, text.repeat(5), channel.id()));

            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(design.svg()));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(image(design).getWidth()).isEqualTo(channel.width());
        }
    }

    private static DesignOrder order(String headline, String body, String channel) {
        return new DesignOrder(Briefs.idea(headline), headline, body, channel, Briefs.brand(), LOGO);
    }

    private static BufferedImage image(RenderedDesign design) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(design.png()));
    }

    private static double share(BufferedImage image, Set<Integer> colours) {
        long hits = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                hits += colours.contains(image.getRGB(x, y) & 0xFFFFFF) ? 1 : 0;
            }
        }
        return (double) hits / ((long) image.getWidth() * image.getHeight());
    }
}
