package org.agentos.agents;

/** Names of makers that are not models. */
public final class Makers {

    public static final String TEMPLATE_WRITER = "template writer, no language model";
    public static final String TEMPLATE_DESIGNER = "template designer, no image model";

    private Makers() {}
}
