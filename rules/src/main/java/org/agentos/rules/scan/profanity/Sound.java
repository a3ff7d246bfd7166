package org.agentos.rules.scan.profanity;

/** How an English word sounds, roughly: spellings that are read alike have one key. */
final class Sound {

    private Sound() {}

    static String of(String word) {
        StringBuilder key = new StringBuilder(word.length());
        String plain = word.replace("ph", "f");
        for (int i = 0; i < plain.length(); i++) {
            char c = letter(plain.charAt(i), i + 1 == plain.length());
            boolean doubled = key.length() > 0 && key.charAt(key.length() - 1) == c && "aeiou".indexOf(c) < 0;
            if (!doubled) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static char letter(char c, boolean last) {
        return switch (c) {
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'y' -> last ? 'i' : 'y';
            default -> c;
        };
    }
}
