package org.agentos.web.governance;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.streams.DecisionStream;
import org.agentos.governance.decisions.streams.DecisionStreams;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Finding;
import org.agentos.web.http.ProblemBodies;

/** Reads lines while it writes lines: findings as they become certain, and the decision at the end, whichever end it is. */
final class StreamedDecision implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(StreamedDecision.class.getName());
    /** Space before the first line: JAX-RS holds back what is shorter, however often it is flushed, to count its length. */
    private static final byte[] PRELUDE = " ".repeat(8_200).getBytes(StandardCharsets.US_ASCII);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DecisionStreams streams;
    private final BufferedReader lines;
    private final Actor actor;

    StreamedDecision(DecisionStreams streams, InputStream body, Actor actor) {
        this.streams = streams;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
        this.actor = actor;
    }

    /** Why a stream is not whole. */
    private static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        Broken(String why, Throwable cause) {
            super(why, cause);
        }
    }

    @Override
    public void write(OutputStream output) throws IOException {
        output.write(PRELUDE);
        output.flush();
        try {
            StreamLine first = next();
            DecisionStream stream = streams.open(about(first));
            send(output, decided(stream, first, output));
        } catch (Broken unreadable) {
            sendProblem(output, Refusal.of(ProblemType.INVALID_BODY, unreadable.getMessage()));
        } catch (Refusal refused) {
            sendProblem(output, refused);
        }
    }

    private StreamAnswer decided(DecisionStream stream, StreamLine first, OutputStream output) throws IOException {
        try {
            follow(stream, first, output);
            return StreamAnswer.whole(streams.end(stream, actor));
        } catch (Broken early) {
            LOG.log(Level.FINE, "a stream ended early", early);
            DecisionView decision = streams.endEarly(stream, early.getMessage(), actor);
            return StreamAnswer.broken(decision, early.getMessage());
        }
    }

    private void follow(DecisionStream stream, StreamLine first, OutputStream output) throws Broken {
        long end = System.nanoTime() + LONGEST.toNanos();
        StreamLine line = first;
        while (!line.ends()) {
            if (line.text() != null) {
                tell(fed(stream, line.text()), output);
            }
            if (System.nanoTime() > end) {
                throw new Broken("it took longer than " + LONGEST.toMinutes() + " minutes", null);
            }
            line = next();
            if (line.about() != null) {
                throw new Broken("only the first line may tell about the content", null);
            }
        }
    }

    private static void tell(List<Finding> findings, OutputStream output) throws Broken {
        try {
            for (Finding finding : findings) {
                send(output, StreamAnswer.of(finding));
            }
        } catch (IOException e) {
            throw new Broken("nobody listens any more", e);
        }
    }

    private static List<Finding> fed(DecisionStream stream, String text) throws Broken {
        try {
            return stream.feed(text);
        } catch (Refusal refused) {
            throw new Broken(refused.problem().detail(), refused);
        }
    }

    private static AdHocContent about(StreamLine first) {
        return (first.about() == null ? DecisionRequest.ofText(null) : first.about()).about();
    }

    private StreamLine next() throws Broken {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new Broken("the stream ended without its last line, {\"end\": true}", null);
            }
            StreamLine read = Json.mapper().readValue(line, StreamLine.class);
            if (read == null) {
                throw new Broken("a line is null", null);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new Broken("a line is none of the forms {\"about\": ...}, {\"text\": ...}, {\"end\": true}", e);
        } catch (CharacterCodingException e) {
            throw new Broken("it is not UTF-8", e);
        } catch (Refusal tooLarge) {
            throw new Broken(tooLarge.problem().detail(), tooLarge);
        } catch (IOException e) {
            throw new Broken("the connection broke", e);
        }
    }

    private static void sendProblem(OutputStream output, Refusal refused) throws IOException {
        send(output, Map.of("problem", ProblemBodies.body(refused.problem())));
    }

    private static void send(OutputStream output, Object line) throws IOException {
        output.write((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
