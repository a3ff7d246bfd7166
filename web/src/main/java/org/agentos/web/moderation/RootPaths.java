package org.agentos.web.moderation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Serves these forms at the root too, where a client that is given a base URL looks for them. */
@WebFilter(
        urlPatterns = {"/openai/*", "/litellm/*", "/mcp"},
        asyncSupported = true)
public class RootPaths implements Filter {

    private static final String API = "/api/v1";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        request.getRequestDispatcher(API + path).forward(request, response);
    }
}
