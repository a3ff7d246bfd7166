package org.agentos.agents.design.drawing;

/** Text that can be set: on one line, without control characters, pictographs and what XML 1.0 cannot hold. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Printable::isSet)
                .forEach(printable::appendCodePoint);
        return printable.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isSet(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.OTHER_SYMBOL -> c == '©' || c == '®' || c == '°' || c == '™';
            default -> c < 0xFE00 || c > 0xFE0F;
        };
    }
}
