package org.agentos.rules.rulebook.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook, unpacked into memory up to a bound; names of parts that do harm are refused. */
final class Archive {

    static final int LARGEST = 5_000_000;

    private static final int MOST_ENTRIES = 300;
    private static final int MOST_BYTES = 40_000_000;
    private static final int CHUNK = 8_192;

    /** Parts by what their names contain, and what to say of them. */
    private static final Map<String, String> REFUSED = Map.of(
            "vbaproject", "macros",
            "macrosheet", "macros",
            "dialogsheet", "dialogs",
            "externallink", "links to other workbooks",
            "connections.xml", "connections to data elsewhere",
            "querytable", "connections to data elsewhere",
            "embedding", "embedded objects",
            "activex", "controls",
            "ctrlprop", "controls",
            "webextension", "extensions");

    private static final Pattern NAME = Pattern.compile("[\\w\\[\\]. ()-]+(?:/[\\w\\[\\]. ()-]+)*/?");
    private static final Set<String> MORE_REFUSED = Set.of("xl/model/", "xl/pivotcache/", "customui");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Archive() {}

    static Archive open(byte[] workbook) throws WorkbookRefused {
        if (workbook.length > LARGEST) {
            throw WorkbookRefused.of("too-large", "A workbook has at most 5 MB; split it.");
        }
        if (workbook.length > 4 && (workbook[0] & 0xFF) == 0xD0 && (workbook[1] & 0xFF) == 0xCF) {
            throw WorkbookRefused.of(
                    "old-format", "This is an old or an encrypted workbook; save it as .xlsx without a password.");
        }
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw WorkbookRefused.of("not-a-workbook", "The file is damaged: it can't be unpacked.");
        }
        if (archive.parts.isEmpty()) {
            throw WorkbookRefused.of("not-a-workbook", "This is not a workbook; save it as .xlsx.");
        }
        return archive;
    }

    private void unpack(ZipInputStream zip) throws IOException, WorkbookRefused {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        long budget = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            admit(name);
            if (!names.add(name) || names.size() > MOST_ENTRIES) {
                throw WorkbookRefused.of(
                        "parts", "The workbook has a part twice, or more than " + MOST_ENTRIES + " parts.");
            }
            byte[] content = content(zip, budget);
            budget -= content.length;
            parts.put(name, content);
        }
    }

    private static void admit(String name) throws WorkbookRefused {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || name.contains("..") || name.length() > 200) {
            throw WorkbookRefused.of("path", "A part of the workbook has a name that leads out of it.");
        }
        for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
            if (lower.contains(refused.getKey())) {
                throw WorkbookRefused.of(
                        "active-content",
                        "The workbook has " + refused.getValue() + "; remove them and save it as .xlsx.");
            }
        }
        if (lower.endsWith(".bin") && !lower.startsWith("xl/printersettings/")) {
            throw WorkbookRefused.of(
                    "active-content",
                    "The workbook has a binary part (" + name + "); copy the values to a new workbook.");
        }
        if (MORE_REFUSED.stream().anyMatch(lower::contains)) {
            throw WorkbookRefused.of(
                    "active-content",
                    "The workbook has pivot tables or a data model; copy the values to a new workbook.");
        }
    }

    private static byte[] content(ZipInputStream zip, long budget) throws IOException, WorkbookRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            content.write(chunk, 0, read);
            if (content.size() > budget) {
                throw WorkbookRefused.of(
                        "too-large", "Unpacked the workbook has more than " + MOST_BYTES / 1_000_000 + " MB.");
            }
        }
        return content.toByteArray();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] require(String name) throws WorkbookRefused {
        return part(name)
                .orElseThrow(() -> WorkbookRefused.of("not-a-workbook", "The workbook lacks its part " + name + "."));
    }

    Set<String> names() {
        return parts.keySet();
    }
}
