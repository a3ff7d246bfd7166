package org.agentos.rules.rulebook.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number; phonetic hints are left out. */
final class SharedStrings implements SafeXml.Handler {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST = 200_000;

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean phonetic;

    private SharedStrings() {}

    static List<String> read(Archive archive) throws WorkbookRefused {
        SharedStrings strings = new SharedStrings();
        Optional<byte[]> part = archive.part(PART);
        if (part.isPresent()) {
            SafeXml.read(part.get(), PART, strings);
        }
        return strings.strings;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (name.equals("si")) {
            text.setLength(0);
        }
        phonetic |= name.equals("rPh");
        inText = name.equals("t") && !phonetic;
    }

    @Override
    public void end(String name) throws WorkbookRefused {
        inText = false;
        phonetic &= !name.equals("rPh");
        if (name.equals("si")) {
            strings.add(Escapes.decode(text.toString()));
            if (strings.size() > MOST) {
                throw WorkbookRefused.of("too-large", "The workbook has more than " + MOST + " texts.");
            }
        }
    }

    @Override
    public void text(String characters) {
        if (inText) {
            text.append(characters);
        }
    }
}
