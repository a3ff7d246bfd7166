package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks by workbooks and CSV files: each is refused with a place and a reason; nothing is computed, fetched or unpacked without end. */
class HostileSheetsTest {

    private static final String BOMB = "x".repeat(1_000_000);

    private static Workbook workbook() {
        return new Workbook();
    }

    private static Workbook cell(String attributes, String content) {
        return workbook().cells("<c " + attributes + ">" + content + "</c>");
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of("formula", cell("r=\"A1\"", "<f>1+1</f><v>2</v>"), "formula"),
                Arguments.of("shared formula", cell("r=\"A1\"", "<f t=\"shared\" si=\"0\"/><v>2</v>"), "formula"),
                Arguments.of("array formula", cell("r=\"A1\"", "<f t=\"array\" ref=\"A1:B9\">A1</f>"), "formula"),
                Arguments.of("web service", cell("r=\"A1\"", "<f>WEBSERVICE(\"http://x\")</f><v/>"), "formula"),
                Arguments.of("DDE formula", cell("r=\"A1\"", "<f>cmd|'/C calc'!A1</f>"), "formula"),
                Arguments.of("error", cell("r=\"A1\" t=\"e\"", "<v>#REF!</v>"), "error"),
                Arguments.of(
                        "name that computes",
                        workbook()
                                .part(
                                        "xl/workbook.xml",
                                        Workbook.workbook(
                                                "<sheet name=\"R\" sheetId=\"1\" r:id=\"rId1\"/>",
                                                "<definedNames><definedName name=\"x\">EXEC(1)</definedName></definedNames>")),
                        "formula"),
                Arguments.of("macros", workbook().part("xl/vbaProject.bin", "x"), "active-content"),
                Arguments.of("binary part of any name", workbook().part("xl/theme/quiet.bin", "x"), "active-content"),
                Arguments.of("macro sheet", workbook().part("xl/macrosheets/sheet1.xml", "<x/>"), "active-content"),
                Arguments.of("dialog sheet", workbook().part("xl/dialogsheets/sheet1.xml", "<x/>"), "active-content"),
                Arguments.of(
                        "macro type",
                        workbook()
                                .part(
                                        "[Content_Types].xml",
                                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"),
                        "active-content"),
                Arguments.of("link", workbook().part("xl/externalLinks/externalLink1.xml", "<x/>"), "active-content"),
                Arguments.of("connection", workbook().part("xl/connections.xml", "<x/>"), "active-content"),
                Arguments.of("query", workbook().part("xl/queryTables/queryTable1.xml", "<x/>"), "active-content"),
                Arguments.of("embedded", workbook().part("xl/embeddings/oleObject1.bin", "x"), "active-content"),
                Arguments.of("control", workbook().part("xl/activeX/activeX1.bin", "x"), "active-content"),
                Arguments.of("data model", workbook().part("xl/model/item.data", "x"), "active-content"),
                Arguments.of("pivot", workbook().part("xl/pivotCache/records1.xml", "<x/>"), "active-content"),
                Arguments.of("ribbon", workbook().part("customUI/customUI.xml", "<x/>"), "active-content"),
                Arguments.of("object in a sheet", workbook().sheet("<oleObjects/>"), "active-content"),
                Arguments.of(
                        "external relation",
                        workbook()
                                .part(
                                        "xl/_rels/workbook.xml.rels",
                                        Workbook.relations(
                                                "worksheets/sheet1.xml",
                                                "<Relationship Id=\"x\" Type=\"" + Workbook.OFFICE
                                                        + "/externalLinkPath\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>")),
                        "external-link"),
                Arguments.of(
                        "external sheet",
                        workbook().part("xl/_rels/workbook.xml.rels", Workbook.relations("../../../etc/passwd", "")),
                        "not-a-workbook"),
                Arguments.of(
                        "hidden sheet",
                        workbook()
                                .part(
                                        "xl/workbook.xml",
                                        Workbook.workbook(
                                                "<sheet name=\"R\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>",
                                                "")),
                        "hidden"),
                Arguments.of(
                        "hidden row",
                        workbook().sheet("<sheetData><row r=\"1\" hidden=\"1\"><c><v>1</v></c></row></sheetData>"),
                        "hidden"),
                Arguments.of(
                        "document type",
                        workbook().part(Workbook.SHEET, "<!DOCTYPE x [<!ENTITY e \"y\">]><worksheet>&e;</worksheet>"),
                        "document-type"),
                Arguments.of(
                        "external entity",
                        workbook()
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>"),
                        "document-type"),
                Arguments.of(
                        "external subset",
                        workbook().part("xl/workbook.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x\"><workbook/>"),
                        "document-type"),
                Arguments.of(
                        "deep XML", workbook().sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)), "not-a-workbook"),
                Arguments.of("broken XML", workbook().part(Workbook.SHEET, "<worksheet><"), "not-a-workbook"),
                Arguments.of("lost part", workbook().without(Workbook.SHEET), "not-a-workbook"),
                Arguments.of("path upwards", workbook().part("../../evil.xml", "x"), "path"),
                Arguments.of("absolute path", workbook().part("/etc/evil.xml", "x"), "path"),
                Arguments.of("backslashes", workbook().part("xl\\..\\evil.xml", "x"), "path"),
                Arguments.of("same part in other letters", workbook().part("XL/WORKBOOK.xml", "x"), "parts"),
                Arguments.of("bomb of parts", bombOfParts(), "parts"),
                Arguments.of("bomb of bytes", bombOfBytes(), "too-large"),
                Arguments.of("bomb in a cell", cell("r=\"A1\" t=\"str\"", "<v>" + BOMB + "</v>"), "too-large"),
                Arguments.of("far column", cell("r=\"XFD1\"", "<v>1</v>"), "too-large"),
                Arguments.of(
                        "far row",
                        workbook().sheet("<sheetData><row r=\"1048576\"><c><v>1</v></c></row></sheetData>"),
                        "too-large"),
                Arguments.of("cell twice", workbook().cells("<c r=\"A1\"/><c r=\"A1\"/>"), "too-large"),
                Arguments.of("text that is not there", cell("r=\"A1\" t=\"s\"", "<v>99</v>"), "not-a-workbook"));
    }

    private static Workbook bombOfParts() {
        Workbook workbook = workbook();
        for (int i = 0; i < 400; i++) {
            workbook.part("xl/media/" + i + ".png", "x");
        }
        return workbook;
    }

    private static Workbook bombOfBytes() {
        Workbook workbook = workbook();
        for (int i = 0; i < 60; i++) {
            workbook.part("xl/media/" + i + ".png", BOMB);
        }
        return workbook;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void refusesTheWorkbook(String attack, Workbook workbook, String code) {
        Reading<RuleSet> reading = XlsxNotation.read(workbook.bytes());

        assertThat(reading.problems()).as(attack).extracting("code").containsExactly(code);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("text", "hello".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("old workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                Arguments.of(
                        "half an archive", java.util.Arrays.copyOf(workbook().bytes(), 300)),
                Arguments.of("too large", new byte[6_000_000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refusesWhatIsNoWorkbook(String attack, byte[] file) {
        assertThat(XlsxNotation.read(file).problems()).as(attack).hasSize(1);
    }

    @Test
    void namesTheCellOfAFormula() {
        Workbook workbook =
                workbook().sheet("<sheetData><row r=\"14\"><c r=\"D14\"><f>HYPERLINK(\"x\")</f></c></row></sheetData>");

        Reading<RuleSet> reading = XlsxNotation.read(workbook.bytes());

        assertThat(reading.problems().get(0).place().text()).isEqualTo("sheet Rules, D14");
    }

    static Stream<Arguments> csv() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("unclosed quote", "RuleTable,\"x"),
                Arguments.of("text after a quote", "RuleTable,\"x\"y"),
                Arguments.of("too large", "x,".repeat(3_000_000)),
                Arguments.of("too many rows", "\n".repeat(20_000) + "RuleTable,x"),
                Arguments.of("too many columns", "RuleTable" + ",x".repeat(500)),
                Arguments.of("too long a cell", "RuleTable," + "x".repeat(50_000)),
                Arguments.of("unknown section", "Macro,x"),
                Arguments.of("table without columns", "RuleTable,a-b\nTitle,x"),
                Arguments.of("Java in a cell", table("System.exit(0)", "equals", "BLOCK")),
                Arguments.of("test that is code", table("kind", "equals) eval(", "BLOCK")),
                Arguments.of("action that is code", table("kind", "equals", "System.exit(0);")),
                Arguments.of("placeholder that reads", table("kind", "equals", "BLOCK", "{finding.class.classLoader}")),
                Arguments.of("U+0000", table("kind", "equals", "BLOCK\u0000")),
                Arguments.of("pattern with a back-reference", table("excerpt", "matches", "(a)\\1")));
    }

    private static String table(String field, String test, String effect) {
        return table(field, test, effect, "x");
    }

    private static String table(String field, String test, String effect, String message) {
        return "RuleTable,a-b\nTitle,x\nSeverity,LOW\nOwner,x\nLegal basis,x\nFrom,2026-01-01\n"
                + "Columns,CONDITION,ACTION,ACTION\nFact,finding,EFFECT,MESSAGE\nTest," + field + " " + test + ",,\n"
                + "Heading,A,B,C\n,x," + effect + "," + message + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("csv")
    void refusesTheCsv(String attack, String csv) {
        assertThat(CsvNotation.read(csv).problems()).as(attack).isNotEmpty();
    }
}
