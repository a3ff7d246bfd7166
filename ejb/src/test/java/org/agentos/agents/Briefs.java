package org.agentos.agents;

import java.util.List;
import org.agentos.agents.IdeaView.Evidence;
import org.agentos.content.brand.BrandProfile;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** Commissions, ideas and brands for tests. */
public final class Briefs {

    private Briefs() {}

    public static Commission refill(String... messages) {
        return new Commission(
                "Refill pouches for dish soap",
                "Urban parents who want less plastic",
                "Get people to try the refill service",
                List.of(messages),
                List.of("https://fernwood.example/refill"),
                "en",
                false);
    }

    public static Commission paid(Commission commission) {
        return new Commission(
                commission.topic(),
                commission.audience(),
                commission.goal(),
                commission.keyMessages(),
                commission.links(),
                commission.language(),
                true);
    }

    public static IdeaView idea(String title) {
        return new IdeaView(
                Ids.next(),
                title,
                "question",
                "summary",
                50,
                List.of("because"),
                List.of(Evidence.ofBrief("message")),
                Makers.TEMPLATE_WRITER);
    }

    public static BrandProfile brand() {
        return Json.read(
                """
                {"name": "Fernwood",
                 "palette": [{"name": "Forest", "hex": "#0B3D2E", "role": "background"},
                             {"name": "Paper", "hex": "#F7F4EC", "role": "surface"},
                             {"name": "Ink", "hex": "#12211B", "role": "text"},
                             {"name": "Marigold", "hex": "#F2B705", "role": "accent"}],
                 "website": "fernwood.example", "hashtags": ["Fernwood"]}""",
                BrandProfile.class);
    }
}
