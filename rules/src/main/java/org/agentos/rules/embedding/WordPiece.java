package org.agentos.rules.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The uncased WordPiece tokenizer of BERT (Devlin et al. 2018; Wu et al. 2016), with the vocabulary of a Hugging Face
 * {@code tokenizer.json}. Text such as {@code [MASK]} stays text: it never becomes a special token. Thread-safe.
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int unknown;

    WordPiece(JsonNode tokenizer) {
        tokenizer
                .path("model")
                .path("vocab")
                .properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        unknown = id("[UNK]");
    }

    int id(String token) {
        return vocabulary.get(token);
    }

    /** One token and the code points that it came from. */
    record Token(int id, int start, int end) {}

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int[] codePoints = text.codePoints().toArray();
        int start = -1;
        for (int i = 0; i <= codePoints.length; i++) {
            boolean end = i == codePoints.length || isSpace(codePoints[i]) || standsAlone(codePoints[i]);
            if (end && start >= 0) {
                word(codePoints, start, i, tokens);
                start = -1;
            }
            if (i < codePoints.length && standsAlone(codePoints[i])) {
                word(codePoints, i, i + 1, tokens);
            } else if (!end && start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    private void word(int[] codePoints, int start, int end, List<Token> tokens) {
        String word = folded(codePoints, start, end);
        if (word.isEmpty()) {
            return;
        }
        List<Token> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
                to = id == null ? to - 1 : to;
            }
            if (id == null || word.length() > LONGEST_WORD) {
                tokens.add(new Token(unknown, start, end));
                return;
            }
            pieces.add(new Token(id, start, end));
            from = to;
        }
        tokens.addAll(pieces);
    }

    /** Lower case, without accents and control characters. */
    private static String folded(int[] codePoints, int start, int end) {
        StringBuilder kept = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!isControl(codePoints[i])) {
                kept.appendCodePoint(codePoints[i]);
            }
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(kept, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return folded.toString();
    }

    private static boolean standsAlone(int c) {
        return isPunctuation(c) || isIdeograph(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
