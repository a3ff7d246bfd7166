package org.agentos.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.json.Json;
import org.agentos.web.http.ProblemBodies;

/** The error page of the web application: what the container refuses before JAX-RS sees it gets a problem body too. */
@WebServlet(ContainerProblems.PATH)
public class ContainerProblems extends HttpServlet {

    static final String PATH = "/container-problem";

    private static final Logger LOG = Logger.getLogger(ContainerProblems.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request, response);
        response.setStatus(problem.type().status());
        response.setContentType(ProblemBodies.PROBLEM_JSON);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(ProblemBodies.body(problem)));
    }

    private static Problem problem(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TokenGate.DEFECT) instanceof TokenDefect defect) {
            response.setHeader(
                    "WWW-Authenticate",
                    "Bearer error=\"invalid_token\", error_description=\"" + defect.sentence() + "\"");
            return Problem.of(ProblemType.UNAUTHENTICATED, defect.sentence());
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            LOG.log(Level.SEVERE, "fault outside the API", fault);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(ProblemType.ofStatus(status instanceof Integer code ? code : 404), "");
    }
}
