package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.table.Workbook;
import org.agentos.rules.rulebook.table.XlsxNotation;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An officer writes one policy in each notation, by hand, and there is one model; where a notation can't say it, it is seen why. */
class OnePolicyInEveryNotationTest {

    /** Whoever promises returns must warn of the risk; nobody guarantees them in a post of more than a few words. */
    @Nested
    class PromisesAboutMoney {

        private static final String DRL =
                """
                rule "finance-promises-1"
                    @title("Promises about money") @severity(HIGH) @owner("Olivia")
                    @legalBasis("Regulation (EU) 2023/1114 Art. 29", "https://eur-lex.europa.eu/eli/reg/2023/1114/oj")
                    @jurisdictions("EU") @channels("email", "linkedin") @effectiveFrom("2026-01-01")
                when
                    exists $claim : Finding(kind == "claim.finance.guarantee", confidence >= 0.5 && confidence <= 1)
                    Content(wordCount >= 5)
                then
                    block("Nobody can guarantee returns: {claim.excerpt}", "Take the promise out");
                    points(COMPLIANCE, -40);
                end

                rule "finance-promises-2"
                    @title("Promises about money") @severity(HIGH) @owner("Olivia")
                    @legalBasis("Regulation (EU) 2023/1114 Art. 29", "https://eur-lex.europa.eu/eli/reg/2023/1114/oj")
                    @jurisdictions("EU") @channels("email", "linkedin") @effectiveFrom("2026-01-01")
                when
                    exists $claim : Finding(kind == "claim.finance.return", confidence >= 0.6 && confidence <= 1)
                    not $warning : Finding(kind == "disclosure.risk-warning")
                then
                    review("A return without a risk warning: {claim.excerpt}", "Add the risk warning");
                    points(COMPLIANCE, -15);
                end
                """;

        private static final String CSV =
                """
                RuleTable,finance-promises
                Title,Promises about money
                Severity,HIGH
                Owner,Olivia
                Legal basis,Regulation (EU) 2023/1114 Art. 29
                Legal link,https://eur-lex.europa.eu/eli/reg/2023/1114/oj
                Jurisdictions,EU
                Channels,"email, linkedin"
                From,2026-01-01
                Columns,CONDITION,CONDITION,CONDITION,NOT,ACTION,ACTION,ACTION,ACTION
                Fact,finding as claim,finding as claim,content,finding as warning,EFFECT,MESSAGE,REMEDY,COMPLIANCE
                Test,kind equals,confidence between,wordCount atLeast,kind equals,,,,
                Heading,Claim,How sure,Words,Without,Effect,Message,Remedy,Points
                1,claim.finance.guarantee,0.5 to 1,5,,BLOCK,Nobody can guarantee returns: {claim.excerpt},Take the promise out,-40
                2,claim.finance.return,0.6 to 1,,disclosure.risk-warning,REVIEW,A return without a risk warning: {claim.excerpt},Add the risk warning,-15
                """;

        private static final String SHARED =
                """
                "title": "Promises about money", "severity": "HIGH", "owner": "Olivia",
                "legalBasis": {"citation": "Regulation (EU) 2023/1114 Art. 29", "url": "https://eur-lex.europa.eu/eli/reg/2023/1114/oj"},
                "jurisdictions": ["EU"], "channels": ["email", "linkedin"], "effectiveFrom": "2026-01-01",
                """;

        private static final String GUIDED =
                """
                {"rules": [
                  {"id": "finance-promises-1", %s
                   "when": {"all": [
                     {"exists": {"fact": "finding", "as": "claim", "where": [
                       {"field": "kind", "is": "equals", "value": "claim.finance.guarantee"},
                       {"field": "confidence", "is": "between", "min": 0.5, "max": 1}]}},
                     {"exists": {"fact": "content", "where": [{"field": "wordCount", "is": "atLeast", "value": 5}]}}]},
                   "then": [
                     {"violation": {"effect": "BLOCK", "message": "Nobody can guarantee returns: {claim.excerpt}", "remedy": "Take the promise out"}},
                     {"points": {"dimension": "COMPLIANCE", "points": -40}}]},
                  {"id": "finance-promises-2", %s
                   "when": {"all": [
                     {"exists": {"fact": "finding", "as": "claim", "where": [
                       {"field": "kind", "is": "equals", "value": "claim.finance.return"},
                       {"field": "confidence", "is": "between", "min": 0.6, "max": 1}]}},
                     {"none": {"fact": "finding", "as": "warning", "where": [
                       {"field": "kind", "is": "equals", "value": "disclosure.risk-warning"}]}}]},
                   "then": [
                     {"violation": {"effect": "REVIEW", "message": "A return without a risk warning: {claim.excerpt}", "remedy": "Add the risk warning"}},
                     {"points": {"dimension": "COMPLIANCE", "points": -15}}]}]}
                """
                        .formatted(SHARED, SHARED);

        private final List<Rule> model =
                GuidedNotation.read(GUIDED).orElseThrow().rules();

        @Test
        void isOneModelFromDrlAndGuidedJson() {
            RuleSet drl = DrlNotation.read(DRL).orElseThrow();

            assertThat(drl.rules()).isEqualTo(model);
            assertThat(Rulebook.of(drl).revision())
                    .isEqualTo(Rulebook.of(RuleSet.of(model)).revision());
        }

        @Test
        void isOneModelFromCsv() {
            RuleSet csv = CsvNotation.read(CSV).orElseThrow();

            assertThat(csv.allRules()).isEqualTo(model);
        }

        @Test
        void isOneModelFromAWorkbook() {
            RuleSet xlsx = XlsxNotation.read(typedIn(CSV)).orElseThrow();

            assertThat(xlsx).isEqualTo(CsvNotation.read(CSV).orElseThrow());
            assertThat(xlsx.allRules()).isEqualTo(model);
        }

        @Test
        void goesRoundThroughEveryNotationAndComesBackTheSame() {
            RuleSet table = CsvNotation.read(CSV).orElseThrow();

            RuleSet workbook = XlsxNotation.read(XlsxNotation.print(table)).orElseThrow();
            RuleSet guided = GuidedNotation.read(GuidedNotation.print(workbook)).orElseThrow();
            RuleSet drl = DrlNotation.read(DrlNotation.print(guided)).orElseThrow();

            assertThat(guided).isEqualTo(table);
            assertThat(drl.rules()).isEqualTo(model);
        }

        @Test
        void decidesTheSameFromEveryNotation() {
            Subject promise =
                    Subject.post("Guaranteed returns of 12 % a year, risk-free, for everyone who joins.", "email");

            List<DecisionOutcome> outcomes = Stream.of(
                            GuidedNotation.read(GUIDED), DrlNotation.read(DRL), CsvNotation.read(CSV))
                    .map(reading -> decide(reading.orElseThrow(), promise))
                    .toList();

            assertThat(outcomes.get(0).rules()).isNotEmpty();
            assertThat(outcomes)
                    .extracting(DecisionOutcome::rules)
                    .containsOnly(outcomes.get(0).rules());
        }

        /** Vale looks at words only: what other facts there are, and which channels and days it is for, it has no field for. */
        @Test
        void valeHasNoWordForItsScopeAndItsMissingWarning() {
            String attempt =
                    """
                    extends: existence
                    message: "A return without a risk warning: '%s'"
                    channels: [email, linkedin]
                    without: disclosure.risk-warning
                    tokens: [guaranteed returns]
                    """;

            List<RuleProblem> problems =
                    ValeNotation.read(attempt, "House.Promises").problems();

            assertThat(problems).extracting(RuleProblem::message).anyMatch(message -> message.contains("channels"));
            assertThat(problems).extracting(RuleProblem::message).anyMatch(message -> message.contains("without"));
        }

        /** The short form knows colours, words and tones; facts beside them need the long form. */
        @Test
        void theShortFormHasNoCriterionForIt() {
            String attempt =
                    """
                    {"rule_name": "Promises about money", "severity": "high", "criteria": {"required_disclosures": ["risk"]}}
                    """;

            assertThat(GuidedNotation.read(attempt).problems())
                    .extracting(RuleProblem::pointer)
                    .contains("/criteria/required_disclosures");
        }
    }

    /** Words that the house does not say in its letters. */
    @Nested
    class WordsOfTheHouse {

        private static final String SHORT =
                """
                {"rule_name": "House words", "severity": "high", "applies_to": ["email"], "owner": "Olivia",
                 "criteria": {"forbidden_words": ["cheap", "last chance"]}}
                """;

        private static final String LONG =
                """
                {"rules": [{"id": "house-words-words", "title": "House words: words", "severity": "HIGH", "owner": "Olivia",
                  "legalBasis": {"citation": "House policy"}, "channels": ["email"], "effectiveFrom": "1970-01-01", "tags": ["brand"],
                  "when": {"exists": {"fact": "word", "where": [{"field": "list", "is": "equals", "value": "house-words-words"}]}},
                  "then": [
                    {"violation": {"effect": "REVIEW", "message": "These words are forbidden: {word.term}.", "remedy": "Say it in other words."}},
                    {"points": {"dimension": "BRAND", "points": -30}}]}],
                 "wordLists": {"house-words-words": ["cheap", "last chance"]}}
                """;

        private static final String DRL =
                """
                rule "house-words-words"
                    @title("House words: words") @severity(HIGH) @owner("Olivia") @legalBasis("House policy")
                    @channels("email") @effectiveFrom("1970-01-01") @tags("brand")
                when
                    exists Word(list == "house-words-words")
                then
                    review("These words are forbidden: {word.term}.", "Say it in other words.");
                    points(BRAND, -30);
                end

                rule "word list house-words-words" @wordList("house-words-words", "cheap", "last chance") when then end
                """;

        private static final String CSV =
                """
                RuleTable,house-words
                Title,House words: words
                Severity,HIGH
                Owner,Olivia
                Legal basis,House policy
                Channels,email
                From,1970-01-01
                Tags,brand
                Columns,CONDITION,ACTION,ACTION,ACTION,ACTION
                Fact,word,EFFECT,MESSAGE,REMEDY,BRAND
                Test,list equals,,,,
                Heading,List,Effect,Message,Remedy,Points
                1,house-words-words,REVIEW,These words are forbidden: {word.term}.,Say it in other words.,-30

                WordList,house-words-words
                ,cheap
                ,last chance
                """;

        private static final String VALE =
                """
                extends: existence
                message: "Do not say '%s'."
                level: error
                ignorecase: true
                tokens:
                  - cheap
                  - last chance
                """;

        private static final Subject LETTER = Subject.post("Your last chance to buy a cheap blend.", "email");

        @Test
        void isOneModelFromShortFormLongFormAndDrl() {
            RuleSet model = GuidedNotation.read(SHORT).orElseThrow();

            assertThat(GuidedNotation.read(LONG).orElseThrow()).isEqualTo(model);
            assertThat(DrlNotation.read(DRL).orElseThrow()).isEqualTo(model);
        }

        /** Rows number their rules, so that a sheet can't choose the id; and a row is a conjunction, here of one test. */
        @Test
        void aSheetSaysAllButTheIdOfTheRule() {
            RuleSet sheet = CsvNotation.read(CSV).orElseThrow();
            Rule model = GuidedNotation.read(SHORT).orElseThrow().rules().get(0);

            Rule row = sheet.allRules().get(0);

            assertThat(row.id()).isEqualTo("house-words-1");
            assertThat(sheet.wordLists())
                    .isEqualTo(GuidedNotation.read(SHORT).orElseThrow().wordLists());
            assertThat(row)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "condition")
                    .isEqualTo(model);
            assertThat(row.condition()).isEqualTo(new Condition.AllOf(List.of(model.condition())));
        }

        /** A check of Vale is more than a word list (it marks up, it has exceptions), so guided JSON holds it as it is. */
        @Test
        void valeIsOneModelWithGuidedJsonThatHoldsItsCheck() {
            RuleSet vale = ValeNotation.read(VALE, "House.Words").orElseThrow();

            assertThat(GuidedNotation.read(GuidedNotation.print(vale)).orElseThrow())
                    .isEqualTo(vale);
        }

        /** DRL says what follows from a finding of the check, but not what the check looks for; sheets hold no rules beside rows. */
        @Test
        void drlSaysTheRuleOfAValeCheckAndSheetsRefuseIt() {
            RuleSet vale = ValeNotation.read(VALE, "House.Words").orElseThrow();

            assertThat(DrlNotation.read(DrlNotation.print(vale)).orElseThrow().rules())
                    .isEqualTo(vale.rules());
            assertThatThrownBy(() -> CsvNotation.print(vale)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> XlsxNotation.print(vale)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void asksForAReviewInEveryNotation() {
            List<RuleSet> sets = List.of(
                    GuidedNotation.read(SHORT).orElseThrow(),
                    GuidedNotation.read(LONG).orElseThrow(),
                    DrlNotation.read(DRL).orElseThrow(),
                    CsvNotation.read(CSV).orElseThrow(),
                    XlsxNotation.read(typedIn(CSV)).orElseThrow(),
                    ValeNotation.read(VALE, "House.Words").orElseThrow());

            List<DecisionOutcome> outcomes =
                    sets.stream().map(set -> decide(set, LETTER)).toList();

            assertThat(outcomes).extracting(DecisionOutcome::verdict).containsOnly(Verdict.REVIEW);
            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.rules())
                    .singleElement()
                    .extracting(FiredRule::message)
                    .asString()
                    .contains("cheap", "last chance"));
        }
    }

    private static DecisionOutcome decide(RuleSet rules, Subject content) {
        try (DecisionEngine engine = DecisionEngine.of(Rulebook.of(rules), ContentScanner.standard())) {
            return engine.decide(content, Instant.parse("2026-11-24T12:00:00Z"));
        }
    }

    /** The cells of a CSV text typed into a workbook. */
    private static byte[] typedIn(String csv) {
        List<String> lines = csv.lines().toList();
        String rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, lines.get(i)))
                .collect(Collectors.joining());
        return new Workbook().sheet("<sheetData>" + rows + "</sheetData>").bytes();
    }

    private static String row(int number, String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i].replace("\"", "").replace("&", "&amp;").replace("<", "&lt;");
            row.append(
                    "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted((char) ('A' + i), number, text));
        }
        return row.append("</row>").toString();
    }
}
