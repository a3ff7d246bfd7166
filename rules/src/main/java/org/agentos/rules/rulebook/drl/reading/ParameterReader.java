package org.agentos.rules.rulebook.drl.reading;

import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.drl.grammar.Arguments;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.syntax.Problems;

/** Reads what stands beside rules: <code>@wordList("name", "term", ...)</code>, <code>@threshold(RISK, 80, BLOCK, "legal")</code>. */
final class ParameterReader {

    private final Problems problems;

    ParameterReader(Problems problems) {
        this.problems = problems;
    }

    WordList wordList(Call call) {
        Arguments arguments = new Arguments(call, problems).atMost(Integer.MAX_VALUE);
        return new WordList(arguments.text(0), arguments.textsFrom(1));
    }

    Threshold threshold(Call call) {
        Arguments arguments = new Arguments(call, problems).atMost(4);
        return new Threshold(
                arguments.constant(0, "dimension", Dimension.class),
                arguments.wholeNumber(1),
                arguments.constant(2, "effect", Effect.class),
                arguments.text(3));
    }
}
