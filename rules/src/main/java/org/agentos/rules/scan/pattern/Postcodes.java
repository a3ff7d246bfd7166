package org.agentos.rules.scan.pattern;

import java.util.List;
import java.util.Locale;

/** Signs of postal addresses that are quickly seen: postcodes, and what stands before a house number. */
final class Postcodes {

    private static final List<String> GERMAN_WAYS =
            List.of("traße ", "trasse ", "tr. ", "eg ", "latz ", "asse ", "llee ", "fer ");

    private Postcodes() {}

    /** Whether digits are a postcode: two capitals stand before or right after, or a word with a capital follows. */
    static boolean mayStandAt(String plain, int from, int to) {
        boolean british = to + 1 < plain.length() && isCapital(plain.charAt(to)) && isCapital(plain.charAt(to + 1));
        boolean german = (to - from == 4 || to - from == 5)
                && to + 1 < plain.length()
                && plain.charAt(to) == ' '
                && Character.isUpperCase(plain.charAt(to + 1));
        return british || isAmerican(plain, from, to) || german;
    }

    /** {@code OR 97201}. */
    static boolean american(String part) {
        for (int space = part.indexOf(' '); space >= 0; space = part.indexOf(' ', space + 1)) {
            if (space + 5 < part.length() && isAmerican(part, space + 1, space + 6) && isDigits(part, space + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code EH6 6BB}. */
    static boolean british(String part) {
        for (int i = 2; i < part.length(); i++) {
            if (isCapital(part.charAt(i)) && isCapital(part.charAt(i - 1)) && isDigit(part.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Lange Straße 7}. */
    static boolean german(String part) {
        return GERMAN_WAYS.stream().anyMatch(way -> isNumbered(part, way));
    }

    static boolean box(String part) {
        return part.toLowerCase(Locale.ROOT).contains("box");
    }

    private static boolean isNumbered(String part, String way) {
        for (int at = part.indexOf(way); at >= 0; at = part.indexOf(way, at + 1)) {
            int number = at + way.length();
            if (number < part.length() && isDigit(part.charAt(number))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmerican(String text, int from, int to) {
        return to - from == 5 && from > 2 && isCapital(text.charAt(from - 2)) && isCapital(text.charAt(from - 3));
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < from + 5; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
