package org.agentos.rules.rulebook.table.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.agentos.rules.rulebook.Reading;

/** Reads the sheets of a workbook as texts. */
public final class WorkbookReader {

    private static final int MOST_SHEETS = 50;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private record Sheet(String name, String relation) {}

    private final Archive archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    private WorkbookReader(Archive archive) {
        this.archive = archive;
    }

    /** Every sheet in order, or the first reason why the workbook is refused. */
    public static Reading<List<Grid>> read(byte[] workbook) {
        try {
            return new Reading.Accepted<>(new WorkbookReader(Archive.open(workbook)).grids());
        } catch (WorkbookRefused e) {
            return new Reading.Refused<>(List.of(e.problem()));
        }
    }

    private List<Grid> grids() throws WorkbookRefused {
        SafeXml.read(archive.require("[Content_Types].xml"), "[Content_Types].xml", (name, element) -> {
            String type = SafeXml.attribute(element, "ContentType").toLowerCase(Locale.ROOT);
            boolean ofAPart = name.equals("Override");
            if (ofAPart && (type.contains("macroenabled") || type.contains("vba"))) {
                throw WorkbookRefused.of(
                        "active-content", "The workbook is one with macros; save it as .xlsx without them.");
            }
        });
        for (String name : archive.names()) {
            if (name.endsWith(".rels")) {
                SafeXml.read(archive.require(name), name, (element, reader) -> relation(name, reader));
            }
        }
        SafeXml.read(archive.require("xl/workbook.xml"), "xl/workbook.xml", this::workbook);
        List<String> strings = SharedStrings.read(archive);
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String part = targets.getOrDefault(sheet.relation(), "");
            grids.add(SheetPart.read(sheet.name(), archive.require(part), part, strings));
        }
        return grids;
    }

    private void relation(String part, XMLStreamReader element) throws WorkbookRefused {
        String target = SafeXml.attribute(element, "Target");
        boolean link = SafeXml.attribute(element, "Type").endsWith("/hyperlink");
        if (SafeXml.attribute(element, "TargetMode").equals("External") && !link) {
            throw WorkbookRefused.of(
                    "external-link", "The workbook refers to something outside of itself; remove the link.");
        }
        if (part.equals(RELATIONS)) {
            String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            targets.put(SafeXml.attribute(element, "Id"), path);
        }
    }

    private void workbook(String name, XMLStreamReader element) throws WorkbookRefused {
        if (name.equals("sheet")) {
            String sheet = SafeXml.attribute(element, "name");
            if (!SafeXml.attribute(element, "state").isEmpty()
                    && !SafeXml.attribute(element, "state").equals("visible")) {
                throw WorkbookRefused.of(
                        sheet,
                        "A1",
                        "hidden",
                        "This sheet is hidden; show it or remove it, so that all rules are seen.");
            }
            sheets.add(new Sheet(sheet, SafeXml.attribute(element, "id")));
            if (sheets.size() > MOST_SHEETS) {
                throw WorkbookRefused.of("too-large", "A workbook has at most " + MOST_SHEETS + " sheets.");
            }
        } else if (name.equals("definedName")
                && !SafeXml.attribute(element, "name").startsWith("_xlnm.")) {
            throw WorkbookRefused.of(
                    "formula",
                    "The workbook defines the name '" + SafeXml.attribute(element, "name")
                            + "', which is a formula; remove it.");
        } else if (name.equals("externalReference") || name.equals("oleSize")) {
            throw WorkbookRefused.of("external-link", "The workbook refers to other documents; remove the link.");
        }
    }
}
