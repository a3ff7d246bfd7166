package org.agentos.platform.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Optional;
import redis.embedded.RedisServer;

/** A real Redis that a test may take away and bring back, and the connections of our nodes to it. */
public final class LiveRedis implements AutoCloseable {

    private final int port = freePort();
    private RedisServer server;

    public LiveRedis() {
        start();
    }

    /** As a node has it when it has just started. */
    public Redis node() {
        Redis redis = new Redis();
        redis.url = "redis://127.0.0.1:" + port;
        redis.password = Optional.empty();
        redis.prefix = "test";
        redis.start();
        return redis;
    }

    public void start() {
        try {
            server = RedisServer.newRedisServer()
                    .bind("127.0.0.1")
                    .port(port)
                    .setting("save \"\"")
                    .build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a node does every few seconds. */
    public static void look(Redis node) {
        node.look();
    }

    /** Ends a node's connections. */
    public static void leave(Redis node) {
        node.stop();
    }

    @Override
    public void close() {
        stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
