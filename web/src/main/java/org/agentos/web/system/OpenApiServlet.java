package org.agentos.web.system;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.agentos.platform.json.Json;

/** {@code /openapi}: YAML, or JSON where the client asks for it; {@code /docs}: the same to read. */
@WebServlet(urlPatterns = {"/openapi", "/openapi/*", "/docs"})
public class OpenApiServlet extends HttpServlet {

    @Inject
    transient OpenApiDocument document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().equals("/docs")) {
            response.setContentType("text/html");
            response.getWriter().write(new ApiPage(document).html());
        } else if (wantsJson(request)) {
            response.setContentType("application/json");
            response.getWriter().write(Json.write(document.tree()));
        } else {
            response.setContentType("application/yaml");
            response.getWriter().write(document.yaml());
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader("Accept"));
        return "/json".equals(request.getPathInfo())
                || "json".equalsIgnoreCase(request.getParameter("format"))
                || accept.contains("application/json")
                || accept.contains("application/vnd.oai.openapi+json");
    }
}
