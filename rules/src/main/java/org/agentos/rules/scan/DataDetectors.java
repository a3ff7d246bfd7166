package org.agentos.rules.scan;

import java.util.List;
import org.agentos.rules.scan.contact.EmailDetector;
import org.agentos.rules.scan.contact.NetworkAddressDetector;
import org.agentos.rules.scan.contact.PhoneDetector;
import org.agentos.rules.scan.contact.WebAddressDetector;
import org.agentos.rules.scan.pattern.PatternDetector;
import org.agentos.rules.scan.personal.IdentifierDetector;
import org.agentos.rules.scan.secret.AssignmentDetector;
import org.agentos.rules.scan.secret.CredentialDetector;
import org.agentos.rules.scan.secret.TokenDetector;

/** The detectors of personal data and secrets. */
final class DataDetectors {

    private DataDetectors() {}

    static List<Detector> all() {
        return List.of(
                new IdentifierDetector(),
                new EmailDetector(),
                new PhoneDetector(),
                new NetworkAddressDetector(),
                new WebAddressDetector(),
                PatternDetector.personContacts(),
                PatternDetector.postalAddresses(),
                new TokenDetector(),
                new AssignmentDetector(),
                new CredentialDetector());
    }
}
