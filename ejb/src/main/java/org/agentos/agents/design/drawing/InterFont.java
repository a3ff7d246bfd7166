package org.agentos.agents.design.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Inter (SIL Open Font License 1.1), regular and bold. Both register under the one family name {@value #FAMILY}; its other weights
 * would register as families of their own, so a weight of 600 would fall back to regular.
 */
public final class InterFont {

    static final String FAMILY = "Inter";
    private static final Font REGULAR = load("Inter-Regular.ttf");
    private static final Font BOLD = load("Inter-Bold.ttf");

    private InterFont() {}

    /** Makes the family known to whoever renders in this JVM. Safe to call again. */
    public static void register() {
        GraphicsEnvironment graphics = GraphicsEnvironment.getLocalGraphicsEnvironment();
        graphics.registerFont(REGULAR);
        graphics.registerFont(BOLD);
    }

    /** The font that shows this text: Inter, or where it lacks a character, the JVM's own sans serif. */
    static Font of(String text, boolean bold, double size) {
        Font inter = bold ? BOLD : REGULAR;
        if (inter.canDisplayUpTo(text) < 0) {
            return inter.deriveFont((float) size);
        }
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    /** The family name by which a renderer finds the font of this text. */
    static String family(String text, boolean bold) {
        return (bold ? BOLD : REGULAR).canDisplayUpTo(text) < 0 ? FAMILY : Font.SANS_SERIF;
    }

    private static Font load(String name) {
        try (InputStream in = InterFont.class.getResourceAsStream("/org/agentos/agents/design/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not in the archive");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + name + " is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read", e);
        }
    }
}
