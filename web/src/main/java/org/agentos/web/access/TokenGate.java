package org.agentos.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.identity.keys.ApiKeys;
import org.agentos.identity.keys.KeyHolder;

/**
 * Stands before the MicroProfile JWT mechanism, which verifies, and does what that one does not: a refused token is
 * written to the audit log with its defect, whatever was wrong with it, before the 401 leaves. Keys are looked up here too. The answer's body is
 * written by {@link ContainerProblems}: the container discards what a mechanism writes itself.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TokenGate implements HttpAuthenticationMechanism {

    static final String DEFECT = "org.agentos.token.defect";

    private static final Logger LOG = Logger.getLogger(TokenGate.class.getName());

    @Inject
    BeanManager beans;

    @Inject
    RefusedTokens refusedTokens;

    @Inject
    ApiKeys keys;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> key = ShownKey.in(request);
        if (key.isPresent()) {
            return withKey(key.get(), request, context);
        }
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        AuthenticationStatus status = verify(request, response, context);
        if (status == AuthenticationStatus.SEND_FAILURE) {
            note(TokenDefect.of(header), request);
        }
        return status;
    }

    private AuthenticationStatus withKey(String key, HttpServletRequest request, HttpMessageContext context) {
        Optional<KeyHolder> holder = keys.holder(key);
        if (holder.isEmpty()) {
            note(TokenDefect.KEY, request);
            return context.responseUnauthorized();
        }
        request.setAttribute(KeyFilter.HOLDER, holder.get());
        Actor account = holder.get().actor();
        return context.notifyContainerAboutLogin(account.id(), account.roles());
    }

    private void note(TokenDefect defect, HttpServletRequest request) {
        refusedTokens.record(defect, request.getRemoteAddr(), request.getRequestURI());
        request.setAttribute(DEFECT, defect);
    }

    private AuthenticationStatus verify(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return jwt().validateRequest(request, response, context);
        } catch (AuthenticationException | RuntimeException e) {
            LOG.log(Level.FINE, "a token could not even be read", e);
            return context.responseUnauthorized();
        }
    }

    /** Not by {@code Instance}: an alternative hides the beans that it replaces. */
    private HttpAuthenticationMechanism jwt() {
        Bean<?> mechanism = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass() != TokenGate.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("MicroProfile JWT is not installed"));
        return (HttpAuthenticationMechanism) beans.getReference(
                mechanism, HttpAuthenticationMechanism.class, beans.createCreationalContext(mechanism));
    }
}
