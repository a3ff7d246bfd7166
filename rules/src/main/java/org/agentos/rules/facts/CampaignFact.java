package org.agentos.rules.facts;

import java.time.Instant;
import org.agentos.rules.decision.Campaign;

@Described(
        name = "campaign",
        value = "The campaign that the content belongs to. There is none for content outside of campaigns.")
public record CampaignFact(
        @Described("Identifier of the campaign") String id,
        @Described("Its name") String name,
        @Described("When it begins; nothing of it may appear earlier") Instant starts,
        @Described("When it ends") Instant ends)
        implements Fact {

    public static CampaignFact of(Campaign campaign) {
        return new CampaignFact(campaign.id(), campaign.name(), campaign.starts(), campaign.ends());
    }
}
