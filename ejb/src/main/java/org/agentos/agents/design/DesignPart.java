package org.agentos.agents.design;

import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.agents.Makers;
import org.agentos.agents.design.drawing.InterFont;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** How drawing is: it needs its font, which needs the machine's libfreetype6. */
@ApplicationScoped
public class DesignPart implements Part {

    @Override
    public String name() {
        return "design";
    }

    @Override
    public Kind kind() {
        return Kind.AGENT;
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        try {
            InterFont.register();
            return Condition.up(Makers.TEMPLATE_DESIGNER);
        } catch (LinkageError e) {
            return Condition.down("No font can be loaded: install libfreetype6 and libfontconfig1. " + e.getMessage());
        }
    }
}
