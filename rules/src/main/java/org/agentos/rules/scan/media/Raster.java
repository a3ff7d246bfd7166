package org.agentos.rules.scan.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A decoded PNG or JPEG of bounded size. */
final class Raster {

    static final int MOST_PIXELS = 25_000_000;
    private static final int SAMPLES = 40_000;
    private static final int REGION_SAMPLES = 120_000;
    private static final double SAME_COLOUR = 6;

    private final BufferedImage image;

    private Raster(BufferedImage image) {
        this.image = image;
    }

    /** @throws IOException when it is no image, or one that is too large to decode: its size is read before its pixels */
    static Raster decode(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a PNG or JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new TooLarge(pixels + " pixels");
                }
                return new Raster(reader.read(0));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
                throw new IOException("damaged: " + e.getMessage(), e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** An image whose header promises more pixels than we decode. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Share of sampled pixels whose colour is within {@value #SAME_COLOUR} CIEDE2000 of one of the palette. */
    double paletteShare(List<Lab> palette) {
        Map<Integer, Boolean> known = new HashMap<>();
        int step = Math.max(1, (int) Math.sqrt((double) width() * height() / SAMPLES));
        long near = 0;
        long all = 0;
        for (int y = 0; y < height(); y += step) {
            for (int x = 0; x < width(); x += step) {
                all++;
                // the lowest two bits of each channel are below what the eye tells apart
                near += known.computeIfAbsent(image.getRGB(x, y) & 0xfcfcfc, rgb -> isNear(rgb, palette)) ? 1 : 0;
            }
        }
        return (double) near / all;
    }

    /** The most frequent colour of a region; white where the region lies outside. */
    int ground(Region region) {
        Map<Integer, Integer> counts = new HashMap<>();
        sampled(region).forEach(rgb -> counts.merge(rgb, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0xffffff);
    }

    /** Contrast of a region's ground with that of its pixels which stands out most; empty where the region lies outside. */
    OptionalDouble strongestContrast(Region region) {
        int ground = ground(region);
        return sampled(region)
                .distinct()
                .mapToDouble(rgb -> Contrast.ratio(rgb, ground))
                .max();
    }

    /** Share of a region's pixels that look like its most frequent colour; 1 where the region lies outside. */
    double evenness(Region region) {
        Lab ground = Lab.of(ground(region));
        return sampled(region)
                .mapToDouble(rgb -> Lab.of(rgb).difference(ground) <= SAME_COLOUR ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** Colours of a region as 0xRRGGBB: all of a small one, evenly taken ones of a large one. */
    private IntStream sampled(Region region) {
        Region inside = region.within(width(), height());
        int columns = Math.max(0, inside.right() - inside.left());
        long pixels = (long) columns * Math.max(0, inside.bottom() - inside.top());
        // an odd step does not fall into the rhythm of the rows
        long step = pixels <= REGION_SAMPLES ? 1 : pixels / REGION_SAMPLES | 1;
        return LongStream.iterate(0, at -> at < pixels, at -> at + step)
                .mapToInt(at -> image.getRGB(inside.left() + (int) (at % columns), inside.top() + (int) (at / columns))
                        & 0xffffff);
    }

    private static boolean isNear(int rgb, List<Lab> palette) {
        Lab colour = Lab.of(rgb);
        return palette.stream().anyMatch(wanted -> colour.difference(wanted) <= SAME_COLOUR);
    }

    /** A rectangle in pixels; right and bottom exclusive. */
    record Region(int left, int top, int right, int bottom) {

        Region within(int width, int height) {
            return new Region(Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom));
        }
    }
}
