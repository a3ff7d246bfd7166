package org.agentos.rules.facts;

public class SpikePred {
    public static boolean contains(String t, String b64) {
        return t.contains(new String(java.util.Base64.getDecoder().decode(b64)));
    }
}
