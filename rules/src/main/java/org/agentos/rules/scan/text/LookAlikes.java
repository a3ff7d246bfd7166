package org.agentos.rules.scan.text;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like Latin ones (the common part of UTS 39's confusables), and typographic marks. */
final class LookAlikes {

    private static final Map<Integer, Integer> ASCII = new HashMap<>();

    static {
        pairs("аaеeоoрpсcуyхxіiѕsјjԁdһhӏlԛqԝwАaВbЕeКkМmНhОoРpСcТtХxУyІiЅsЈj");
        pairs("αaεeοoρpτtυuνvκkιiΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx");
        pairs("ոnօoսuհhցgԁdᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz");
        pairs("‘'’'‚'‛'“\"”\"„\"‐-‑-‒-–-—-―-−-");
    }

    /** Answers of {@link #hidden}: the code point is shown, or stands for nothing. */
    static final int SHOWN = -1;

    static final int NOTHING = -2;

    private static final int TAGS = 0xE0000;
    private static final int CIRCLED = 0x1F150;
    private static final int SQUARED = 0x1F170;
    private static final int LETTERS = 26;

    private LookAlikes() {}

    /**
     * What stands behind a code point that readers do not see, or see as a picture of a letter: the ASCII of tag characters (which
     * smuggle orders to machines), letters in black circles and squares; {@link #NOTHING} for invisible ones.
     */
    static int hidden(int codePoint) {
        if (codePoint > TAGS + ' ' && codePoint < TAGS + 0x7F) {
            return codePoint - TAGS;
        }
        if (codePoint >= CIRCLED && codePoint < CIRCLED + LETTERS) {
            return 'A' + codePoint - CIRCLED;
        }
        if (codePoint >= SQUARED && codePoint < SQUARED + LETTERS) {
            return 'A' + codePoint - SQUARED;
        }
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0x115F || codePoint == 0x3164;
        return selector || Character.getType(codePoint) == Character.FORMAT ? NOTHING : SHOWN;
    }

    static int ascii(int codePoint) {
        return codePoint < 128 ? codePoint : ASCII.getOrDefault(codePoint, codePoint);
    }

    private static void pairs(String text) {
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i + 1 < codePoints.length; i += 2) {
            ASCII.put(codePoints[i], codePoints[i + 1]);
        }
    }
}
