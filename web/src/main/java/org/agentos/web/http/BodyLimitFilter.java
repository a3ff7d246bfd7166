package org.agentos.web.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** No request body is read beyond {@value #LIMIT} bytes, whatever its Content-Length claims. */
@Provider
@Priority(Priorities.USER - 500)
public class BodyLimitFilter implements ContainerRequestFilter {

    static final int LIMIT = 2 * 1024 * 1024;
    private static final int MIB = 1024 * 1024;

    /** Bytes for the paths that take more: many contents at once. */
    private static final Map<String, Integer> LARGER = Map.of("decisions/batches", 32 * MIB);

    private static final int DRAINED = 32 * 1024 * 1024;
    private static final Logger LOG = Logger.getLogger(BodyLimitFilter.class.getName());

    @Override
    public void filter(ContainerRequestContext request) {
        int limit = LARGER.getOrDefault(request.getUriInfo().getPath(), LIMIT);
        if (request.getLength() > limit) {
            throw tooLarge(request.getEntityStream(), limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
        }
    }

    /** What the client still sends is read away, up to a bound: it would not see the answer otherwise. */
    private static Refusal tooLarge(InputStream rest, int limit) {
        try {
            rest.skipNBytes(DRAINED);
        } catch (EOFException e) {
            LOG.fine("drained a body that is too large");
        } catch (IOException e) {
            LOG.log(Level.FINE, "the client left while it sent too much", e);
        }
        return new Refusal(Problem.of(
                ProblemType.TOO_LARGE, "The body is larger than " + limit / MIB + " MiB. Send less, or in parts."));
    }

    private static final class Bounded extends FilterInputStream {

        private final int limit;
        private long left;

        Bounded(InputStream body, int limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(in, limit);
            }
        }
    }
}
