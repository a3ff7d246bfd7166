package org.agentos.agents.ideation.feed;

import java.util.regex.Pattern;

/** Text of a headline: without mark-up and control characters, white space collapsed, cut at a bound. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}]+");

    private PlainText() {}

    /** @param longest in UTF-16 code units; never cuts a character in two */
    static String of(String markup, int longest) {
        String bounded = markup.length() > longest * 4 ? markup.substring(0, longest * 4) : markup;
        String text = TAG.matcher(bounded).replaceAll(" ");
        text = text.replace("&nbsp;", " ").replace("&quot;", "\"").replace("&#39;", "'");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return cut(SPACE.matcher(text).replaceAll(" ").strip(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
