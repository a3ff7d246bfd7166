package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.Commission;
import org.agentos.agents.IdeaView;
import org.agentos.agents.design.DesignAgent;
import org.agentos.agents.design.DesignOrder;
import org.agentos.agents.design.RenderedDesign;
import org.agentos.agents.ideation.Ideas;
import org.agentos.agents.social.Post;
import org.agentos.agents.social.PostOrder;
import org.agentos.agents.social.SocialAgent;
import org.agentos.content.ContentVersionView;
import org.agentos.content.Contents;
import org.agentos.content.NewContent;
import org.agentos.content.NewVersion;
import org.agentos.content.brand.BrandProfile;
import org.agentos.content.brand.BrandProfiles;
import org.agentos.content.media.MediaStore;
import org.agentos.orchestration.missions.Mission;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;

/** Lets the agents write a post and draw its image, from the idea or from the version before and what was wrong with it. */
@Dependent
public class CreateContent implements PipelineStep {

    @Inject
    MissionStore missions;

    @Inject
    Ideas ideas;

    @Inject
    BrandProfiles brands;

    @Inject
    Revisions revisions;

    @Inject
    SocialAgent writer;

    @Inject
    DesignAgent designer;

    @Inject
    MediaStore media;

    @Inject
    Contents contents;

    @Override
    public String type() {
        return "create-content";
    }

    @Override
    public Completion call(WorkItem item) {
        Mission mission = missions.require(item.uuid("missionId"));
        IdeaView idea = ideas.idea(item.uuid("ideaId"));
        BrandProfile brand = brands.current().profile();
        Commission commission = Commissions.of(mission.brief());
        Post post = writer.write(new PostOrder(commission, idea, mission.channel(), brand, revisions.wantedBy(item)));

        RenderedDesign design = designer.render(
                new DesignOrder(idea, post.headline(), post.teaser(), mission.channel(), brand, brands.logo()));
        return () -> store(item, idea, post, design);
    }

    private Map<String, Object> store(WorkItem item, IdeaView idea, Post post, RenderedDesign design) {
        Mission mission = missions.require(item.uuid("missionId"));
        UUID contentId = mission.contentId().orElseGet(() -> create(mission, idea));
        ContentVersionView version = contents.addVersion(
                contentId,
                new NewVersion(
                        post.text(),
                        post.headline(),
                        mission.brief().language(),
                        post.links(),
                        media(design),
                        true,
                        mission.brief().paidPartnership(),
                        List.of(post.maker(), design.maker()),
                        Optional.of(idea.id()),
                        item.text("instruction")));
        return Map.of("contentId", contentId, "contentVersionId", version.id(), "instruction", "");
    }

    private UUID create(Mission mission, IdeaView idea) {
        UUID contentId =
                contents.create(new NewContent(mission.id(), mission.channel(), idea.title(), mission.author()));
        mission.makes(contentId);
        return contentId;
    }

    /** The image, and the drawing that it was made from: what a drawing says can be measured exactly. */
    private List<NewVersion.UsedMedium> media(RenderedDesign design) {
        return List.of(
                new NewVersion.UsedMedium(media.put(design.png(), "image/png"), design.altText()),
                new NewVersion.UsedMedium(media.put(design.svg(), "image/svg+xml"), design.altText()));
    }
}
