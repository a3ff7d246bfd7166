package org.agentos.rules.scan.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;

/**
 * Measures one medium. Images: size and palette share; and where an SVG companion among the media tells where texts and logo are,
 * contrast, overflow and clear space, measured on the pixels. Other media are named as not scanned.
 */
public final class MediaScan {

    public static final String ID = "media.measures";
    public static final String VERSION = "2";

    private static final String SVG = "image/svg+xml";
    private static final double CLEAR_SPACE = 0.25;

    /** What was seen in one medium. */
    public record Result(List<DesignMeasure> measures, List<Detection> detections, Outcome outcome, String reason) {}

    public Result scan(int index, Subject subject) {
        Medium medium = subject.media().get(index);
        String part = "media/" + index;
        List<Detection> detections = new ArrayList<>();
        if (medium.altText().isBlank() && !isCompanion(medium, subject)) {
            detections.add(Detection.missing("media.alt-missing", medium.mediaType(), 1));
        }
        if (medium.size() == 0) {
            return new Result(List.of(), detections, Outcome.FAILED, "its bytes could not be had");
        }
        return switch (medium.mediaType()) {
            case "image/png", "image/jpeg" -> image(part, medium, subject, detections);
            case SVG -> drawing(medium, detections);
            default -> new Result(List.of(), detections, Outcome.UNSUPPORTED, "no detector for " + medium.mediaType());
        };
    }

    /** A drawing beside an image only tells the image's layout; alone it is what people see. */
    private static boolean isCompanion(Medium medium, Subject subject) {
        return medium.mediaType().equals(SVG)
                && subject.media().stream().anyMatch(other -> !other.mediaType().equals(SVG));
    }

    private static Result image(String part, Medium medium, Subject subject, List<Detection> detections) {
        try {
            Raster raster = Raster.decode(medium.bytes());
            List<DesignMeasure> measures = new ArrayList<>();
            measures.add(new DesignMeasure(part, "pixels.width", raster.width()));
            measures.add(new DesignMeasure(part, "pixels.height", raster.height()));
            List<Lab> palette = subject.brand().palette().stream()
                    .map(colour -> Lab.of(Integer.parseInt(colour.hex().substring(1), 16)))
                    .toList();
            if (!palette.isEmpty()) {
                measures.add(new DesignMeasure(part, "palette.share", raster.paletteShare(palette)));
            }
            companion(subject).ifPresent(layout -> layout(part, raster, layout, measures));
            return new Result(measures, detections, Outcome.SCANNED, "");
        } catch (Raster.TooLarge e) {
            return new Result(List.of(), detections, Outcome.TOO_LARGE, e.getMessage());
        } catch (IOException e) {
            detections.add(Detection.missing("media.broken", medium.mediaType(), 1));
            return new Result(List.of(), detections, Outcome.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static Result drawing(Medium medium, List<Detection> detections) {
        try {
            SvgLayout.parse(medium.bytes());
            return new Result(List.of(), detections, Outcome.SCANNED, "");
        } catch (IOException e) {
            detections.add(Detection.missing("media.broken", medium.mediaType(), 1));
            return new Result(List.of(), detections, Outcome.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<SvgLayout> companion(Subject subject) {
        for (Medium medium : subject.media()) {
            if (medium.mediaType().equals(SVG)) {
                try {
                    return Optional.of(SvgLayout.parse(medium.bytes()));
                } catch (IOException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static void layout(String part, Raster raster, SvgLayout layout, List<DesignMeasure> measures) {
        if (layout.width() <= 0 || layout.height() <= 0) {
            return;
        }
        double scale = raster.width() / layout.width();
        OptionalDouble contrast = layout.texts().stream()
                .mapToDouble(text -> contrast(raster, text, scale))
                .min();
        contrast.ifPresent(ratio -> measures.add(new DesignMeasure(part, "contrast.min", ratio)));
        if (!layout.texts().isEmpty()) {
            boolean overflows = layout.texts().stream().anyMatch(text -> overflows(text.box(), layout));
            measures.add(new DesignMeasure(part, "text.overflow", overflows ? 1 : 0));
        }
        layout.logo()
                .ifPresent(logo ->
                        measures.add(new DesignMeasure(part, "logo.clear-space", clearSpace(raster, logo, scale))));
    }

    /** What the companion says, at most what the pixels show: a companion may be wrong, or lie. */
    private static double contrast(Raster raster, SvgLayout.TextBox text, double scale) {
        Raster.Region region = region(text.box(), scale);
        double said = Contrast.ratio(text.fill(), raster.ground(region));
        return Math.min(said, raster.strongestContrast(region).orElse(said));
    }

    /** Estimated widths may be a tenth too long; what goes beyond the canvas by more than that is cut. */
    private static boolean overflows(SvgLayout.Box box, SvgLayout layout) {
        return box.left() < 0
                || box.top() < 0
                || box.left() + 0.85 * box.width() > layout.width()
                || box.top() + box.height() > layout.height();
    }

    /** How even the margin around the logo is, a quarter of its size wide. */
    private static double clearSpace(Raster raster, SvgLayout.Box logo, double scale) {
        double margin = CLEAR_SPACE * Math.min(logo.width(), logo.height());
        SvgLayout.Box outer = new SvgLayout.Box(
                logo.left() - margin, logo.top() - margin, logo.width() + 2 * margin, logo.height() + 2 * margin);
        Raster.Region all = region(outer, scale);
        Raster.Region own = region(logo, scale);
        List<Raster.Region> sides = List.of(
                new Raster.Region(all.left(), all.top(), all.right(), own.top()),
                new Raster.Region(all.left(), own.bottom(), all.right(), all.bottom()),
                new Raster.Region(all.left(), own.top(), own.left(), own.bottom()),
                new Raster.Region(own.right(), own.top(), all.right(), own.bottom()));
        return sides.stream().mapToDouble(raster::evenness).average().orElse(1);
    }

    private static Raster.Region region(SvgLayout.Box box, double scale) {
        return new Raster.Region(
                (int) Math.floor(box.left() * scale),
                (int) Math.floor(box.top() * scale),
                (int) Math.ceil((box.left() + box.width()) * scale),
                (int) Math.ceil((box.top() + box.height()) * scale));
    }
}
