package org.agentos.platform.errors;

import jakarta.ejb.ApplicationException;

/** Ends a request, and rolls its transaction back, with a problem that the client can act on. Not a fault: it is not logged. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.type().slug() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(Problem.of(type, detail));
    }

    public static Refusal notFound(String what) {
        return of(ProblemType.NOT_FOUND, what);
    }

    public static Refusal conflict(String what) {
        return of(ProblemType.CONFLICT, what);
    }

    public static Refusal forbidden(String what) {
        return of(ProblemType.FORBIDDEN, what);
    }

    public Problem problem() {
        return problem;
    }
}
