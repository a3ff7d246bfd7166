package org.agentos.launcher;

import java.util.List;

/**
 * The people of the demonstration.
 *
 * @param username also the name of the password's secret
 * @param roles realm roles
 */
public record DemoUser(String username, String firstName, String lastName, List<String> roles) {

    public static final List<DemoUser> ALL = List.of(
            of("olivia.officer", "compliance-officer"),
            of("oscar.officer", "compliance-officer"),
            of("bella.business", "business-user"),
            of("ben.business", "business-user"),
            of("bruno.brand", "reviewer", "reviewer-brand"),
            of("cora.compliance", "reviewer", "reviewer-compliance"),
            of("leo.legal", "reviewer", "reviewer-legal"),
            of("mia.market", "reviewer", "reviewer-market"),
            of("petra.process", "process-designer"),
            of("ada.auditor", "auditor"),
            of("adam.admin", "admin"));

    private static DemoUser of(String username, String... roles) {
        String[] names = username.split("\\.");
        return new DemoUser(username, capital(names[0]), capital(names[1]), List.of(roles));
    }

    public String secret() {
        return "user." + username;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
