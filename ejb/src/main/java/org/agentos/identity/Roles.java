package org.agentos.identity;

/** The realm roles, as they stand in a token's {@code groups} claim. */
public final class Roles {

    public static final String COMPLIANCE_OFFICER = "compliance-officer";
    public static final String BUSINESS_USER = "business-user";
    public static final String REVIEWER = "reviewer";
    public static final String REVIEWER_BRAND = "reviewer-brand";
    public static final String REVIEWER_COMPLIANCE = "reviewer-compliance";
    public static final String REVIEWER_LEGAL = "reviewer-legal";
    public static final String REVIEWER_MARKET = "reviewer-market";
    public static final String PROCESS_DESIGNER = "process-designer";
    public static final String AUDITOR = "auditor";
    public static final String API_CLIENT = "api-client";
    public static final String ADMIN = "admin";

    private Roles() {}

    /** @param stage brand, compliance, legal or market */
    public static String reviewer(String stage) {
        return REVIEWER + "-" + stage;
    }
}
