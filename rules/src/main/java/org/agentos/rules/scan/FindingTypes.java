package org.agentos.rules.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.scan.catalogue.Catalogue;
import org.agentos.rules.scan.personal.Identifiers;

/**
 * Every kind of finding that the shipped detectors may report, by kind. Families: {@code pii} identifies a person, {@code quasi}
 * may help to single one out together with other things, {@code company-id} names a business, {@code secret} opens a door. Kinds
 * of imported style checks are {@code style.<pack>.<check>} and stand in their rulebook.
 */
public final class FindingTypes {

    private static final String CATALOGUE = "finding-types.tsv";
    private static final List<FindingType> ALL = read();

    private FindingTypes() {}

    public static List<FindingType> all() {
        return ALL;
    }

    public static Optional<FindingType> find(String kind) {
        return ALL.stream().filter(type -> type.kind().equals(kind)).findFirst();
    }

    private static List<FindingType> read() {
        List<FindingType> types = new ArrayList<>();
        Catalogue.rows(CATALOGUE).forEach(fields -> types.add(type(fields)));
        Identifiers.meanings()
                .forEach((kind, meaning) ->
                        types.add(new FindingType(kind, meaning, List.of("pii.identifiers"), "grammar")));
        types.sort(Comparator.comparing(FindingType::kind));
        return List.copyOf(types);
    }

    private static FindingType type(String[] fields) {
        return new FindingType(fields[0], fields[1], List.of(fields[2].split(", ")), fields[3]);
    }
}
