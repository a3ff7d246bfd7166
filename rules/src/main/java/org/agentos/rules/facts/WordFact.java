package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Span;

@Described(name = "word", value = "A term of one of the rulebook's word lists that stands in the text.")
public record WordFact(
        @Described("Identifier within this decision") String id,
        @Described("Name of the word list") String list,
        @Described("The term, as the list has it") String term,
        @Described("First character of it in the text") int start,
        @Described("Character after the last of it") int end)
        implements Fact {

    public Finding finding() {
        return new Finding(id, "word." + list, "text", start, end, term, 1, "word-list");
    }

    @Override
    public Optional<String> evidence() {
        return Optional.of(id);
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(new Span("text", start, end));
    }
}
