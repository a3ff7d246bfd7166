package org.agentos.rules.rulebook.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that anything can be wrong with it. */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Workbook() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("xl/workbook.xml", workbook("<sheet name=\"Rules\" sheetId=\"1\" r:id=\"rId1\"/>", ""));
        part("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", ""));
        cells("<c r=\"A1\" t=\"inlineStr\"><is><t>WordList</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>banned</t></is></c>");
    }

    static String workbook(String sheets, String more) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets>" + more
                + "</workbook>";
    }

    static String relations(String target, String more) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/worksheet\" Target=\"" + target + "\"/>" + more
                + "</Relationships>";
    }

    Workbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Workbook cells(String cells) {
        return sheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>");
    }

    public Workbook sheet(String content) {
        return part(SHEET, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    Workbook without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
