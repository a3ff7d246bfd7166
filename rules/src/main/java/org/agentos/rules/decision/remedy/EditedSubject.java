package org.agentos.rules.decision.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.remedy.Edit.AddText;
import org.agentos.rules.decision.remedy.Edit.ChangeField;
import org.agentos.rules.decision.remedy.Edit.ChangeLink;
import org.agentos.rules.decision.remedy.Edit.RemoveMedium;
import org.agentos.rules.decision.remedy.Edit.ReplaceText;

/** Makes edits that go with each other. */
final class EditedSubject {

    private final Subject subject;
    private final List<Edit> edits;

    private EditedSubject(Subject subject, Collection<Edit> edits) {
        this.subject = subject;
        this.edits = List.copyOf(edits);
    }

    static Subject of(Subject subject, Collection<Edit> edits) {
        return new EditedSubject(subject, edits).made();
    }

    private Subject made() {
        return new Subject(
                added(replaced("text", subject.text())),
                field("channel", subject.channel()),
                subject.language(),
                subject.region(),
                field("audience", subject.audience()),
                subject.kind(),
                subject.aiMade(),
                subject.paidPartnership(),
                links(),
                media(),
                subject.brand(),
                subject.attributes(),
                subject.evidence(),
                subject.campaign());
    }

    private <E extends Edit> List<E> edits(Class<E> kind) {
        return edits.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private String replaced(String part, String text) {
        List<ReplaceText> fromTheEnd = edits(ReplaceText.class).stream()
                .filter(edit -> edit.part().equals(part))
                .sorted(Comparator.comparingInt(ReplaceText::start).reversed())
                .toList();
        String edited = text;
        for (ReplaceText edit : fromTheEnd) {
            int from = edited.offsetByCodePoints(0, edit.start());
            int to = edited.offsetByCodePoints(from, edit.end() - edit.start());
            edited = joined(edited.substring(0, from), edit.replacement(), edited.substring(to));
        }
        return edited;
    }

    /** Without the second of two spaces that a deletion leaves. */
    private static String joined(String before, String replacement, String after) {
        boolean spaced = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        boolean drop = replacement.isEmpty() && spaced && after.startsWith(" ");
        return before + replacement + (drop ? after.substring(1) : after);
    }

    private String added(String text) {
        String edited = text;
        for (AddText edit : edits(AddText.class)) {
            edited = edit.before() ? edit.text() + " " + edited : edited + " " + edit.text();
        }
        return edited.strip();
    }

    private String field(String name, String value) {
        Optional<ChangeField> change = edits(ChangeField.class).stream()
                .filter(edit -> edit.field().equals(name))
                .findFirst();
        return change.map(ChangeField::replacement).orElse(value);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < subject.links().size(); i++) {
            int index = i;
            Link link = subject.links().get(i);
            Optional<ChangeLink> change = edits(ChangeLink.class).stream()
                    .filter(edit -> edit.index() == index)
                    .findFirst();
            if (change.isEmpty()) {
                links.add(link);
            } else if (!change.get().replacement().isEmpty()) {
                links.add(new Link(change.get().replacement(), link.label()));
            }
        }
        return links;
    }

    private List<Medium> media() {
        List<Integer> removed =
                edits(RemoveMedium.class).stream().map(RemoveMedium::index).toList();
        List<Medium> media = new ArrayList<>();
        for (int i = 0; i < subject.media().size(); i++) {
            Medium medium = subject.media().get(i);
            if (!removed.contains(i)) {
                String alt = replaced("media/" + i + "/alt", medium.altText());
                media.add(
                        alt.equals(medium.altText())
                                ? medium
                                : new Medium(medium.sha256(), medium.mediaType(), medium.bytes(), alt));
            }
        }
        return media;
    }
}
