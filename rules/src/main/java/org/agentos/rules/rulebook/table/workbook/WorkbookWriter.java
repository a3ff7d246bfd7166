package org.agentos.rules.rulebook.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets of texts, numbers and flags; labels in column A are bold. The same grids give the same bytes. */
public final class WorkbookWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Numbers that a double holds exactly; others stay texts. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{0,2}[1-9])?");

    private WorkbookWriter() {}

    public static byte[] write(List<Grid> grids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes(grids.size()));
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook(grids));
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelations(grids.size()));
            put(zip, "xl/styles.xml", styles());
            for (int i = 0; i < grids.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(grids.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(types, "/xl/workbook.xml", "sheet.main+xml");
        override(types, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(types, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void override(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
        types.append(SHEET_TYPE).append(type).append("\"/>");
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbookRelations(int sheets) {
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations(relations
                .append(relation("rId" + (sheets + 1), "styles", "styles.xml"))
                .toString());
    }

    private static String workbook(List<Grid> grids) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < grids.size(); i++) {
            sheets.append("<sheet name=\"").append(Escapes.encode(grids.get(i).name()));
            sheets.append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }

    private static String sheet(Grid grid) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < grid.rows().size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            List<String> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    rows.append(cell(Grid.cell(row, column), cells.get(column), column == 0));
                }
            }
            rows.append("</row>");
        }
        return "<worksheet xmlns=\"" + MAIN + "\"><cols><col min=\"1\" max=\"1\" width=\"16\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"100\" width=\"26\" customWidth=\"1\"/></cols><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String cell(String reference, String text, boolean label) {
        String opened = "<c r=\"" + reference + "\" s=\"" + (label ? 1 : 0) + "\"";
        if (NUMBER.matcher(text).matches()) {
            return opened + "><v>" + text + "</v></c>";
        }
        if (text.equals("TRUE") || text.equals("FALSE")) {
            return opened + " t=\"b\"><v>" + (text.equals("TRUE") ? 1 : 0) + "</v></c>";
        }
        return opened + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Escapes.encode(text) + "</t></is></c>";
    }
}
