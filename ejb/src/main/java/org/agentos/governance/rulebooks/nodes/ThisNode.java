package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.agentos.platform.ids.Ids;

/** This server, from its start to its end. */
@ApplicationScoped
public class ThisNode {

    private final UUID id = Ids.next();

    public UUID id() {
        return id;
    }

    /** The name that people know it by. */
    String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
