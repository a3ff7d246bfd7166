package org.agentos.rules.scan.prose;

import java.util.List;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** Something to look for in the words of a text that no phrase of a lexicon says. Linear, stateless. */
interface Check {

    List<Match> matches(Prose prose);
}
