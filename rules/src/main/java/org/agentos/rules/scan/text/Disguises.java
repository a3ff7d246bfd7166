package org.agentos.rules.scan.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.agentos.rules.scan.text.ScannedText.Word;

/**
 * What words in disguise would read: digits and signs that stand for letters, stars for one or two letters, marks or spaces between
 * letters, letters drawn out. A reading has the place of its disguise. Work is bounded for every run without spaces.
 */
public final class Disguises {

    private static final int LONGEST = 40;
    private static final int LONGEST_STARRED = 14;
    private static final int MOST_STARS = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST_SPACED = 10;
    private static final String SIGNS = "0134578@$!|";
    private static final String MEANT = "oieastbasii";
    private static final String UNDER_STARS = "aeiouchnt";
    private static final char STAR = '*';

    /** Only ever applied to {@value #LONGEST} characters or fewer. */
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");

    private static final Pattern MARKS = Pattern.compile("[.,_~+'-]+");

    private Disguises() {}

    /** Every reading, most of them nonsense: they mean something only where a lexicon knows them. */
    public static void forEachReading(ScannedText text, Consumer<Word> reader) {
        spaced(text.words(), reader);
        String folded = text.folded();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean space = i == folded.length() || Character.isWhitespace(folded.charAt(i));
            if (space && start >= 0) {
                run(folded, start, i, reader);
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
    }

    private static void spaced(List<Word> words, Consumer<Word> reader) {
        for (int first = 0; first < words.size(); first++) {
            if (!isLetter(words.get(first))) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            for (int i = first; i < words.size() && joined.length() < LONGEST_SPACED; i++) {
                if (!isLetter(words.get(i))
                        || i > first && words.get(i).from() - words.get(i - 1).to() != 1) {
                    break;
                }
                joined.append(words.get(i).text());
                if (joined.length() >= SHORTEST) {
                    reader.accept(new Word(
                            joined.toString(),
                            words.get(first).from(),
                            words.get(i).to()));
                }
            }
        }
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    private static void run(String folded, int start, int end, Consumer<Word> reader) {
        int from = start;
        int to = end;
        while (from < to && !belongs(folded.charAt(from), "@$*")) {
            from++;
        }
        while (to > from && !belongs(folded.charAt(to - 1), "$*")) {
            to--;
        }
        if (to - from >= SHORTEST && to - from <= LONGEST) {
            read(folded.substring(from, to), from, to, reader);
        }
    }

    private static boolean belongs(char c, String signs) {
        return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
    }

    private static void read(String disguise, int from, int to, Consumer<Word> reader) {
        if (isPlain(disguise)) {
            reader.accept(new Word(disguise, from, to));
            return;
        }
        String joined = joined(disguise);
        String letters = meant(joined);
        long stars = letters.chars().filter(c -> c == STAR).count();
        long written = joined.chars().filter(Character::isLetter).count();
        boolean readable = letters.chars().allMatch(c -> Character.isLetter(c) || c == STAR);
        if (!readable || written < 1 || written < 2 && joined.chars().anyMatch(Character::isDigit)) {
            return;
        }
        if (stars > 0 && (stars > MOST_STARS || letters.length() > LONGEST_STARRED)) {
            return;
        }
        Consumer<String> found = word -> reader.accept(new Word(word, from, to));
        uncovered(letters, found);
        String once = DRAWN_OUT.matcher(letters).replaceAll("$1");
        if (!once.equals(letters)) {
            uncovered(once, found);
            uncovered(DRAWN_OUT.matcher(letters).replaceAll("$1$1"), found);
        }
    }

    /** Letters, none of them three times in a row: it can only be read as it is. */
    private static boolean isPlain(String disguise) {
        for (int i = 0; i < disguise.length(); i++) {
            char c = disguise.charAt(i);
            boolean drawnOut = i > 1 && c == disguise.charAt(i - 1) && c == disguise.charAt(i - 2);
            if (drawnOut || !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** Without the marks between single letters or pairs of them: {@code f.o-o}, but not {@code well-known}. */
    private static String joined(String disguise) {
        String[] pieces = MARKS.split(disguise);
        for (String piece : pieces) {
            if (piece.length() > 2) {
                return disguise;
            }
        }
        return String.join("", pieces);
    }

    private static String meant(String joined) {
        StringBuilder letters = new StringBuilder();
        for (char c : joined.toCharArray()) {
            int sign = SIGNS.indexOf(c);
            letters.append(sign < 0 ? c : MEANT.charAt(sign));
        }
        return letters.toString();
    }

    private static void uncovered(String letters, Consumer<String> reader) {
        int star = letters.indexOf(STAR);
        if (star < 0) {
            reader.accept(letters);
            return;
        }
        for (char c : UNDER_STARS.toCharArray()) {
            uncovered(letters.substring(0, star) + c + letters.substring(star + 1), reader);
        }
    }
}
