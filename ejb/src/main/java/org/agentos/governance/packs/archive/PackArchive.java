package org.agentos.governance.packs.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.agentos.platform.errors.Refusal;

/** The files of a pack, unpacked into memory up to a bound. Names that lead elsewhere never come to be files. */
public final class PackArchive {

    public static final String MANIFEST = "manifest.json";
    public static final String SIGNATURE = "signature.json";

    static final int MOST_BYTES = 32_000_000;
    private static final int MOST_FILES = 500;
    private static final Pattern NAME =
            Pattern.compile("manifest\\.json|signature\\.json|(?:policies|scenarios)/[a-z][a-z0-9-]{2,79}\\.json");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files;

    private PackArchive(Map<String, byte[]> files) {
        this.files = files;
    }

    public static PackArchive of(Map<String, byte[]> files) {
        return new PackArchive(new TreeMap<>(files));
    }

    /** @throws Refusal with a {@link PackDefect} */
    public static PackArchive open(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int left = MOST_BYTES;
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                admit(entry.getName(), files);
                byte[] content = content(stream, left);
                left -= content.length;
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw PackDefect.NOT_A_PACK.refusal();
        }
        if (!files.containsKey(MANIFEST)) {
            throw PackDefect.NOT_A_PACK.refusal();
        }
        return new PackArchive(files);
    }

    /** The same files give the same bytes. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                stream.putNextEntry(entry);
                stream.write(file.getValue());
                stream.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static void admit(String name, Map<String, byte[]> files) {
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw PackDefect.PATH.refusal();
        }
        if (!NAME.matcher(name).matches() || files.containsKey(name)) {
            throw PackDefect.UNEXPECTED_FILE.refusal();
        }
        if (files.size() >= MOST_FILES) {
            throw PackDefect.TOO_LARGE.refusal();
        }
    }

    private static byte[] content(ZipInputStream stream, int left) throws IOException {
        byte[] content = stream.readNBytes(left + 1);
        if (content.length > left) {
            throw PackDefect.TOO_LARGE.refusal();
        }
        return content;
    }
}
