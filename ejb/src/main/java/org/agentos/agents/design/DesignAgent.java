package org.agentos.agents.design;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.agentos.agents.AgentTimes;
import org.agentos.agents.Makers;
import org.agentos.agents.design.drawing.InterFont;
import org.agentos.agents.design.drawing.Rasteriser;
import org.agentos.agents.design.drawing.Scene;
import org.agentos.content.Channel;
import org.agentos.content.Channels;

/** Draws designs from templates. Takes some hundred milliseconds of CPU, so it runs outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DesignAgent {

    @Inject
    AgentTimes times;

    /** An image in the size of the order's channel. */
    public RenderedDesign render(DesignOrder order) {
        return times.measure("design", () -> draw(order));
    }

    private static RenderedDesign draw(DesignOrder order) {
        InterFont.register();
        Channel channel = Channels.require(order.channel());
        String svg = svg(order, channel);
        byte[] png = Rasteriser.png(svg, channel.width(), channel.height());
        return new RenderedDesign(
                png,
                svg.getBytes(StandardCharsets.UTF_8),
                altText(order),
                channel.width(),
                channel.height(),
                Makers.TEMPLATE_DESIGNER);
    }

    private static String svg(DesignOrder order, Channel channel) {
        Scene scene = new Scene(
                channel.width(),
                channel.height(),
                order.brand(),
                order.headline().strip(),
                order.body().strip(),
                order.logo());
        return Layout.of(order.idea()).draw(scene);
    }

    private static String altText(DesignOrder order) {
        String body =
                order.body().isBlank() ? "" : " Below it: “" + order.body().strip() + "”";
        return "Graphic of %s with the headline “%s”.%s With the logo of %s. AI-generated."
                .formatted(
                        order.brand().name(),
                        order.headline().strip(),
                        body,
                        order.brand().name());
    }
}
