package org.agentos.rules.scan.checksum;

/** Days of birth inside of identifiers. */
final class Days {

    private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /** Whether the calendar has the day; a year of two digits is of 1900 or 2000. */
    static boolean exists(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > LENGTHS[month - 1]) {
            return false;
        }
        boolean short29 =
                month == 2 && day == 29 && !(year < 100 ? isLeap(1900 + year) || isLeap(2000 + year) : isLeap(year));
        return !short29;
    }

    /** {@code YYMMDD} from an index on. */
    static boolean yearFirst(String digits, int from) {
        return exists(number(digits, from, 2), number(digits, from + 2, 2), number(digits, from + 4, 2));
    }

    /** {@code DDMMYY} from an index on. */
    static boolean dayFirst(String digits, int from) {
        return exists(number(digits, from + 4, 2), number(digits, from + 2, 2), number(digits, from, 2));
    }

    static int number(String digits, int from, int length) {
        return Integer.parseInt(digits.substring(from, from + length));
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
