package org.agentos.governance.trials.impact;

import java.util.Map;

/**
 * What an impact job found.
 *
 * @param candidate revision of the rulebook with the version in its policy's place
 * @param inForce revision of the rulebook in force then
 * @param examined decisions that were replayed, those of published content among them
 * @param published of these, how many are of content that is published now
 * @param unreadable decisions whose facts this server does not understand any more
 * @param flips decisions whose verdict would be another
 * @param byTransition flips by verdicts, {@code ALLOW>BLOCK}
 * @param byChannel flips by channel
 * @param byBrand flips by brand; empty for content without one
 * @param byMarket flips by region of the audience; empty where it is not known
 * @param byRule flips by rule that fires now and did not, or the other way round
 */
public record ImpactResult(
        String policyId,
        int version,
        String candidate,
        String inForce,
        long examined,
        long published,
        long unreadable,
        long flips,
        Map<String, Long> byTransition,
        Map<String, Long> byChannel,
        Map<String, Long> byBrand,
        Map<String, Long> byMarket,
        Map<String, Long> byRule,
        long tookMillis) {}
