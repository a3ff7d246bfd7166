package org.agentos.rules.scan.pattern;

import java.util.List;

/** Forms of identifiers and addresses of persons. */
final class PersonalData {

    static final List<Form> FORMS = List.of(
            Form.of(
                    "pii.email",
                    0.95,
                    "(?i)\\b([a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24})\\b"),
            Form.of(
                    "pii.iban",
                    0.98,
                    "(?i)\\b([a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?)\\b",
                    Checksums::iban),
            Form.of("pii.credit-card", 0.97, "\\b([2-6][0-9]{3}(?:[ -]?[0-9]{2,6}){2,4})\\b", Checksums::luhn),
            Form.of("pii.national-id", 0.85, "\\b([0-9]{3}-[0-9]{2}-[0-9]{4})\\b", Checksums::socialSecurity),
            Form.of("pii.national-id", 0.85, "\\b([0-9]{3} [0-9]{3} [0-9]{4})\\b", Checksums::nhs),
            Form.of("pii.national-id", 0.9, "(?i)\\b([xyz]?[0-9]{7,8}-?[a-z])\\b", Checksums::spanish),
            Form.of("pii.ip-address", 0.8, "\\b((?:[0-9]{1,3}\\.){3}[0-9]{1,3})\\b", Checksums::ipv4),
            Form.of("pii.ip-address", 0.85, "(?i)(?:^|[^0-9a-z:])((?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})\\b"),
            Form.of(
                    "pii.ip-address",
                    0.85,
                    "(?i)(?:^|[^0-9a-z:])((?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})\\b",
                    Checksums::shortenedIpv6),
            Form.of(
                    "pii.person-contact",
                    0.75,
                    "\\b(?:[Cc]ontact|[Cc]all|[Tt]ext|[Ee]-?mail|[Aa]sk for|[Rr]each|[Ww]rite to) ((?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?[A-Z][a-z]{1,20} [A-Z][a-z'-]{1,24}(?: (?:at|on|under|via|by \\w{1,10})|:|,| \\() ?[^\\s@]{0,64}(?:@[a-z0-9.-]{3,80}|[0-9][0-9 ()-]{5,20}[0-9]))"));

    private PersonalData() {}
}
