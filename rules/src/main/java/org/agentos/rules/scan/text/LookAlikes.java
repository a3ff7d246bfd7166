package org.agentos.rules.scan.text;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like Latin ones (the common part of UTS 39's confusables), and typographic marks. */
final class LookAlikes {

    private static final Map<Integer, Integer> ASCII = new HashMap<>();

    static {
        pairs("аaеeоoрpсcуyхxіiѕsјjԁdһhӏlԛqԝwАaВbЕeКkМmНhОoРpСcТtХxУyІiЅsЈj");
        pairs("αaεeοoρpτtυuνvκkιiΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx");
        pairs("‘'’'‚'‛'“\"”\"„\"‐-‑-‒-–-—-―-−-");
    }

    private LookAlikes() {}

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
