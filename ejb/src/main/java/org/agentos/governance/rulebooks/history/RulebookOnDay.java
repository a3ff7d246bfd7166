package org.agentos.governance.rulebooks.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.rulebooks.activation.ActivationView;

/**
 * What is in force at an instant, and why.
 *
 * @param at the instant asked about; the end of the day, or now if that is earlier, when a day was asked about
 * @param expected whether the instant is to come, so that more may happen until then
 * @param activation that put it in force; empty before the first one
 * @param parts by policy
 * @param rules with whether each applies on that day
 * @param sinceMidnight other activations of that day, up to the instant, the newest first
 * @param planned what is to change up to the instant
 */
public record RulebookOnDay(
        Instant at,
        boolean expected,
        Optional<RulebookRecord> activation,
        List<RulebookPartView> parts,
        List<RuleInForce> rules,
        List<RulebookRecord> sinceMidnight,
        List<ActivationView> planned) {}
