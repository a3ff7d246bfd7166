package org.agentos.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Serves the console: its pages are routes of one document, its files carry a hash in their names. Everything else
 * passes.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ConsoleFilter implements Filter {

    private static final Set<String> NOT_CONSOLE =
            Set.of("api", "health", "metrics", "openapi", "docs", "problems", "openai", "litellm", "mcp");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (NOT_CONSOLE.contains(firstSegment(path))) {
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else if (isPage(path)) {
            answer.setHeader("Cache-Control", "no-cache");
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            boolean hashed =
                    path.startsWith("/assets/") && http.getServletContext().getResource(path) != null;
            answer.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
            chain.doFilter(request, response);
        }
    }

    static String firstSegment(String path) {
        String rest = path.startsWith("/") ? path.substring(1) : path;
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    /** A file has a dot in its last segment, a page has none. */
    static boolean isPage(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }
}
