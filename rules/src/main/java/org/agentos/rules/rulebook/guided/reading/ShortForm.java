package org.agentos.rules.rulebook.guided.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.admission.Limits;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;

/**
 * Reads the short form of a brand policy: <code>{"rule_name", "criteria": {"required_colors", "forbidden_words",
 * "tone_requirements"}, "severity", "applies_to"}</code>. It becomes one rule per colour and tone, and one with a word list for all
 * forbidden words; a low severity notes, a critical one blocks, those between ask for a review.
 */
final class ShortForm {

    /** The field by which it is told from other documents. */
    static final String NAME = "rule_name";

    private static final String CRITERIA = "criteria";
    private static final int LONGEST_ID = 50;
    private static final BigDecimal VISIBLE = new BigDecimal("0.01");

    private final Cursor document;
    private final String id;
    private final Severity severity;
    /** Where the channels stand; none where it applies to all. */
    private final List<Cursor> channels;

    private final List<Rule> rules = new ArrayList<>();
    private final List<WordList> wordLists = new ArrayList<>();
    private final Places places = new Places(new Place.Pointer(""));

    private ShortForm(Cursor document) {
        this.document = document;
        this.id = id(document.at(NAME).text(""));
        this.severity = document.at("severity").word("severity", severities(), Severity.HIGH);
        this.channels = channels(document.at("applies_to"));
    }

    static RuleSet read(Cursor document) {
        document.objectOf(List.of(NAME, CRITERIA, "severity"), List.of("applies_to", "owner"));
        return new ShortForm(document).read();
    }

    private RuleSet read() {
        Cursor criteria = document.at(CRITERIA);
        List<String> known = List.of("required_colors", "forbidden_words", "tone_requirements");
        if (!criteria.missing()
                && criteria.objectOf(List.of(), known)
                && criteria.fieldNames().isEmpty()) {
            criteria.problem("no-criteria", "Give at least one of " + String.join(", ", known) + ".");
        }
        elements(criteria.at("required_colors"), Limits.RULES).forEach(this::colour);
        document.locateBy(places);
        words(criteria.at("forbidden_words"));
        elements(criteria.at("tone_requirements"), Limits.RULES).forEach(this::tone);
        return RuleSet.of(rules).withWordLists(wordLists);
    }

    private void colour(Cursor colour) {
        try {
            String hex = Colour.parse(colour.text("")).hex();
            Pattern image = new Pattern(
                    "medium",
                    "image",
                    List.of(new Constraint.OneOf("mediaType", List.of(Value.of("image/png"), Value.of("image/jpeg")))));
            Pattern shown = Pattern.of(
                    "measure",
                    new Constraint.Reference("part", Operator.EQUALS, "image", "part"),
                    new Constraint.Compare("name", Operator.EQUALS, Value.of("colour." + hex)),
                    new Constraint.Compare("value", Operator.AT_LEAST, new Value.Numeral(VISIBLE)));
            add(
                    colour,
                    "colour-" + hex.substring(1),
                    new Condition.AllOf(List.of(new Condition.Exists(image), new Condition.None(shown))),
                    "{image.part} does not show the colour " + hex + ".",
                    "Use " + hex + " in the design.");
        } catch (IllegalArgumentException e) {
            colour.problem("colour", "A colour is written #rrggbb.");
        }
    }

    private void words(Cursor words) {
        List<Cursor> terms = words.elements();
        if (terms.isEmpty()) {
            return;
        }
        String list = id + "-words";
        wordLists.add(
                new WordList(list, terms.stream().map(term -> term.text("")).toList()));
        located("/wordLists/" + list, words, terms);
        add(
                words,
                "words",
                new Condition.Exists(
                        Pattern.of("word", new Constraint.Compare("list", Operator.EQUALS, Value.of(list)))),
                "These words are forbidden: {word.term}.",
                "Say it in other words.");
    }

    private void tone(Cursor tone) {
        String word = tone.text("").toLowerCase(Locale.ROOT);
        Optional.ofNullable(Tones.KNOWN.get(word))
                .ifPresentOrElse(
                        failing -> add(
                                tone,
                                "tone-" + word,
                                failing.condition(),
                                failing.message(),
                                "Write in a " + word + " tone."),
                        () -> tone.unknown("unknown-tone", "tone that can be measured", word, Tones.KNOWN.keySet()));
    }

    private void add(Cursor criterion, String part, Condition condition, String message, String remedy) {
        String pointer = "/rules/" + rules.size();
        places.put(pointer, at(criterion));
        places.put(pointer + "/id", at(document.at(NAME)));
        places.put(pointer + "/title", at(document.at(NAME)));
        places.put(pointer + "/owner", at(document.at("owner")));
        located(pointer + "/channels", document.at("applies_to"), channels);
        rules.add(new Rule(
                id + "-" + part,
                document.at(NAME).text("") + ": " + part.replace('-', ' '),
                "",
                severity,
                document.at("owner").text("Brand"),
                new LegalBasis("House policy", ""),
                new Scope(
                        List.of(),
                        channels.stream().map(ShortForm::channel).toList(),
                        LocalDate.EPOCH,
                        Optional.empty()),
                List.of("brand"),
                condition,
                List.of(
                        new Consequence.Violation(effect(), message, remedy),
                        new Consequence.Points(Dimension.BRAND, points())),
                Optional.empty(),
                Optional.empty()));
    }

    private static Place at(Cursor cursor) {
        return new Place.Pointer(cursor.pointer());
    }

    /** Notes where a list of the model stands, and each of its entries. */
    private void located(String pointer, Cursor list, List<Cursor> entries) {
        places.put(pointer, at(list));
        for (int i = 0; i < entries.size(); i++) {
            places.put(pointer + "/" + i, at(entries.get(i)));
        }
    }

    /** The elements of a list; none of one that is longer than any rulebook, as each is combined with others. */
    private static List<Cursor> elements(Cursor list, int most) {
        List<Cursor> elements = list.elements();
        if (elements.size() > most) {
            list.problem("size", "This list has " + elements.size() + " entries; it may have " + most + ".");
            return List.of();
        }
        return elements;
    }

    private static List<Cursor> channels(Cursor appliesTo) {
        List<Cursor> written = appliesTo.textual() ? List.of(appliesTo) : elements(appliesTo, Limits.LIST);
        return written.stream().filter(cursor -> !channel(cursor).equals("all")).toList();
    }

    private static String channel(Cursor cursor) {
        return cursor.text("").toLowerCase(Locale.ROOT);
    }

    private Effect effect() {
        return switch (severity) {
            case LOW -> Effect.NOTE;
            case MEDIUM, HIGH -> Effect.REVIEW;
            case CRITICAL -> Effect.BLOCK;
        };
    }

    private int points() {
        return switch (severity) {
            case LOW -> -5;
            case MEDIUM -> -15;
            case HIGH -> -30;
            case CRITICAL -> -60;
        };
    }

    private static String id(String name) {
        String id = Suggestions.id(name, LONGEST_ID);
        return id.isEmpty() ? "policy" : id;
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> words = new LinkedHashMap<>(Words.of(Severity.class));
        for (Severity severity : Severity.values()) {
            words.put(severity.name().toLowerCase(Locale.ROOT), severity);
        }
        return words;
    }
}
