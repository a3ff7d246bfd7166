package org.agentos.launcher.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.launcher.LaunchFailure;

/** Listens on loopback and hands every request to one handler; a handler that throws answers 500. */
public final class LocalHttp implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalHttp.class.getName());
    private static final int THREADS = 6;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "local-http");
        thread.setDaemon(true);
        return thread;
    });

    /** Answers a request. */
    public interface Handler {
        void handle(Exchange exchange) throws IOException;
    }

    public LocalHttp(int port, Handler handler) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new LaunchFailure("Port " + port + " cannot be listened on: " + e.getMessage(), e);
        }
        server.setExecutor(executor);
        server.createContext("/", exchange -> {
            try {
                handler.handle(new Exchange(exchange));
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, exchange.getRequestURI().getPath() + " failed", e);
                new Exchange(exchange)
                        .json(500, Exchange.JSON.createObjectNode().put("error", "internal error"));
            }
        });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
