package org.agentos.rules.scan.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one file, found by their first word. */
final class Lexicon {

    private static final int PREFIX = 3;

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byPrefix = new HashMap<>();

    private Lexicon() {}

    static Lexicon read(String name) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/agentos/rules/scan/lexicon/" + name + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            new Reader(lexicon).read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon " + name + " cannot be read", e);
        }
        return lexicon;
    }

    /** Phrases that may begin with a word. */
    List<Phrase> beginningWith(String word) {
        List<Phrase> exact = byWord.getOrDefault(word, List.of());
        List<Phrase> prefixed =
                word.length() < PREFIX ? List.of() : byPrefix.getOrDefault(word.substring(0, PREFIX), List.of());
        if (prefixed.isEmpty() || exact.isEmpty()) {
            return prefixed.isEmpty() ? exact : prefixed;
        }
        List<Phrase> both = new ArrayList<>(exact);
        both.addAll(prefixed);
        return both;
    }

    private void add(Phrase phrase) {
        for (Phrase.Element element : phrase.elements()) {
            for (String word : element.words()) {
                if (element.prefix()) {
                    byPrefix.computeIfAbsent(word.substring(0, PREFIX), absent -> new ArrayList<>())
                            .add(phrase);
                } else {
                    byWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(phrase);
                }
            }
            if (!element.optional()) {
                return;
            }
        }
    }

    private static final class Reader {

        private final Lexicon lexicon;
        private final Map<String, List<String>> classes = new HashMap<>();
        private String kind = "";
        private boolean negatable = true;

        Reader(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        void read(BufferedReader lines) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("//")) {
                    continue;
                }
                String[] fields = line.split("\t");
                if (fields[0].equals("kind")) {
                    kind = fields[1];
                    negatable = fields.length < 3;
                } else if (fields[0].startsWith("@")) {
                    classes.put(fields[0], List.of(fields[1].split("\\|")));
                } else {
                    double confidence = Double.parseDouble(fields[0]);
                    lexicon.add(new Phrase(kind, confidence, negatable, elements(fields[1])));
                }
            }
        }

        private List<Phrase.Element> elements(String phrase) {
            return Arrays.stream(phrase.split(" ")).map(this::element).toList();
        }

        private Phrase.Element element(String text) {
            if (text.equals("..")) {
                return new Phrase.Element(List.of(), false, false, true);
            }
            boolean optional = text.length() > 1 && text.endsWith("?");
            String rest = optional ? text.substring(0, text.length() - 1) : text;
            boolean prefix = rest.length() > 1 && rest.endsWith("*");
            rest = prefix ? rest.substring(0, rest.length() - 1) : rest;
            List<String> words = classes.containsKey(rest) ? classes.get(rest) : List.of(rest.split("\\|"));
            return new Phrase.Element(words, prefix, optional, false);
        }
    }
}
