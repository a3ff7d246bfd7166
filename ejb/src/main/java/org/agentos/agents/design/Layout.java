package org.agentos.agents.design;

import java.util.function.Function;
import org.agentos.agents.IdeaView;
import org.agentos.agents.design.drawing.Box;
import org.agentos.agents.design.drawing.Palette;
import org.agentos.agents.design.drawing.Scene;
import org.agentos.agents.design.drawing.Svg;

/** The layouts. Each draws the same things (kicker, headline, body, foot, logo) in its own arrangement, wide or tall. */
enum Layout {
    BAND(Layout::band),
    SPLIT(Layout::split),
    STATEMENT(Layout::statement),
    CARD(Layout::card);

    private final Function<Scene, Svg> drawing;

    Layout(Function<Scene, Svg> drawing) {
        this.drawing = drawing;
    }

    /** The same for the same idea. */
    static Layout of(IdeaView idea) {
        return values()[
                Math.floorMod(idea.title().hashCode() * 31 + idea.angle().hashCode(), values().length)];
    }

    /** @return SVG 1.1 */
    String draw(Scene scene) {
        return drawing.apply(scene).finish();
    }

    /** A band of the brand's colour with the headline, paper with the body below. */
    private static Svg band(Scene s) {
        Palette palette = s.palette();
        String top = palette.background();
        String bottom = palette.surface();
        double edge = s.height() * (s.isTall() ? 0.58 : 0.6);
        double circle = s.unit() * 24;
        Svg svg = s.page(bottom).rect(new Box(0, 0, s.width(), edge), top);
        svg.circle(s.width(), 0, circle, palette.accent());
        Box head = new Box(s.margin(), s.margin(), s.width() - 2 * s.margin() - circle * 0.7, edge - s.margin() * 1.6);
        Box below = s.inside().below(edge + s.margin() * 0.8);
        return svg.then(s.kicker(head.top(s.kickerHeight()), top))
                .then(s.headline(head.below(s.margin() + s.kickerHeight() * 1.9), top))
                .then(s.body(
                        below.above(s.footTop())
                                .leftOf(s.logoBox().left() - s.logoBox().width()),
                        bottom))
                .then(s.foot(bottom))
                .then(s.logo(s.logoBox()));
    }

    /** A panel with the logo beside, or above, the words. */
    private static Svg split(Scene s) {
        Palette palette = s.palette();
        String panel = palette.background();
        String paper = palette.surface();
        Box side =
                s.isTall() ? new Box(0, 0, s.width(), s.height() * 0.3) : new Box(0, 0, s.width() * 0.32, s.height());
        double logo = s.unit() * 26;
        Svg svg = s.page(paper).rect(side, panel);
        svg.rect(
                s.isTall()
                        ? new Box(0, side.bottom(), s.width(), s.unit() * 1.6)
                        : new Box(side.right(), 0, s.unit() * 1.6, s.height()),
                palette.accent());
        Box words = s.isTall()
                ? s.inside().below(side.bottom() + s.margin() * 1.2)
                : s.inside().rightOf(side.right() + s.margin() * 1.2);
        Box head = words.below(words.topEdge() + s.kickerHeight() * 2).top(words.height() * (s.isTall() ? 0.46 : 0.5));
        return svg.then(s.kicker(words.top(s.kickerHeight()), paper))
                .then(s.headline(head, paper))
                .then(s.body(words.below(head.bottom() + s.margin() * 0.5).above(s.footTop()), paper))
                .then(s.foot(words, paper))
                .then(s.logo(side.centred(logo)));
    }

    /** One colour, one bar, large words. */
    private static Svg statement(Scene s) {
        Palette palette = s.palette();
        String ground = palette.background();
        Svg svg = s.page(ground);
        Box words = s.inside();
        double bar = s.unit() * 2;
        svg.rect(new Box(s.margin(), words.topEdge() + s.kickerHeight() * 2, s.unit() * 18, bar), palette.accent());
        Box head = words.below(words.topEdge() + s.kickerHeight() * 2 + bar + s.margin() * 0.7)
                .top(words.height() * (s.isTall() ? 0.44 : 0.46));
        Box body = words.below(head.bottom() + s.margin() * 0.5)
                .above(s.footTop())
                .leftOf(s.logoBox().left() - s.logoBox().width());
        return svg.then(s.kicker(words.top(s.kickerHeight()), ground))
                .then(s.headline(head, ground))
                .then(s.body(body, ground))
                .then(s.foot(ground))
                .then(s.logo(s.logoBox()));
    }

    /** A paper card on the accent colour, with a row of palette chips. */
    private static Svg card(Scene s) {
        Palette palette = s.palette();
        String paper = palette.surface();
        double border = s.unit() * 3.4;
        Svg svg = s.page(palette.accent())
                .rounded(new Box(border, border, s.width() - 2 * border, s.height() - 2 * border), s.unit() * 3, paper);
        Box words = s.inside().shrunk(border * 0.6);
        double chip = s.unit() * 4.2;
        for (int i = 0; i < Math.min(3, palette.others(paper).size()); i++) {
            svg.circle(
                    words.right() - chip / 2 - i * chip * 1.35,
                    words.topEdge() + chip / 2,
                    chip / 2,
                    palette.others(paper).get(i));
        }
        Box head =
                words.below(words.topEdge() + s.kickerHeight() * 2.4).top(words.height() * (s.isTall() ? 0.46 : 0.5));
        Box logo = s.logoBox().moved(-border * 0.6, -border * 0.6);
        Box body = words.below(head.bottom() + s.margin() * 0.5)
                .above(s.footTop() - border * 0.6)
                .leftOf(logo.left() - logo.width());
        return svg.then(s.kicker(words.top(s.kickerHeight()).leftOf(words.right() - chip * 5), paper))
                .then(s.headline(head, paper))
                .then(s.body(body, paper))
                .then(s.foot(words.leftOf(logo.left() - logo.width() * 0.5), paper))
                .then(s.logo(logo));
    }
}
