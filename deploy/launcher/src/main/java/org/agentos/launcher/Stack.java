package org.agentos.launcher;

import java.nio.channels.FileLock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.agentos.launcher.keycloak.KeycloakServer;
import org.agentos.launcher.keycloak.Realm;
import org.agentos.launcher.postgres.PostgresServer;
import org.agentos.launcher.redis.RedisServer;
import org.agentos.launcher.sandbox.Sandbox;
import org.agentos.launcher.server.AgentOs;
import org.agentos.launcher.vector.VectorServer;

/** All services of one home, and the server on top of them. */
public final class Stack implements AutoCloseable {

    private final Options options;
    private final Progress progress;
    private final Home home;
    private final FileLock lock;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final RedisServer redis;
    private final KeycloakServer keycloak;
    private final AgentOs server;
    private final Watch postgresWatch;
    private final Watch redisWatch;
    private final Watch keycloakWatch;
    private final Watch serverWatch;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String trouble = "";
    private volatile boolean stopping;

    Stack(Options options, Build build, Map<String, String> environment, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.home = new Home(options.home());
        this.lock = home.lock();
        this.secrets = new Secrets(home.folder("keys"), environment);
        postgres = new PostgresServer(home, secrets, port(Port.POSTGRES), progress);
        redis = new RedisServer(home, secrets, port(Port.REDIS), progress);
        keycloak = new KeycloakServer(
                home,
                secrets,
                build.keycloak(),
                postgres.url("keycloak"),
                port(Port.KEYCLOAK),
                port(Port.KEYCLOAK_MANAGEMENT),
                progress);
        server = new AgentOs(
                home, build.server(), port(Port.SERVER), () -> settings().environment(), progress);
        postgresWatch = watch(postgres);
        redisWatch = watch(redis);
        keycloakWatch = watch(keycloak);
        serverWatch = watch(server);
    }

    /** Starts everything, in parallel where it can. */
    public void start() {
        reclaim();
        requireFreePorts();
        keep(keycloak::stopBuilding);
        ExecutorService executor = Executors.newCachedThreadPool();
        try {
            CompletableFuture<Void> database = run(executor, this::startPostgres);
            CompletableFuture<Void> identity = run(executor, keycloak::prepare)
                    .thenCombine(database, (prepared, there) -> there)
                    .thenRunAsync(this::startKeycloak, executor);
            CompletableFuture<Void> cache = run(executor, this::startRedis);
            CompletableFuture<Void> others = run(executor, this::startOwnServices);
            CompletableFuture<Void> backing = CompletableFuture.allOf(database, cache, others);
            if (options.mode() == Options.Mode.ALL) {
                // the server needs Keycloak for tokens only, so both start side by side
                CompletableFuture<Void> application = backing.thenRunAsync(this::startServer, executor);
                CompletableFuture.allOf(identity, application).join();
            } else {
                CompletableFuture.allOf(backing, identity).join();
            }
            settings().write(home);
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchFailure failure
                    ? failure
                    : new LaunchFailure("The start failed: " + e.getCause(), e.getCause());
        } finally {
            executor.shutdown();
        }
    }

    /** Where everything is, as the server's configuration. */
    public Settings settings() {
        return new Settings(options, home, secrets);
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Blocks until something that cannot be mended has ended. */
    public String awaitTrouble() throws InterruptedException {
        ended.await();
        return trouble;
    }

    Watch serverWatch() {
        return serverWatch;
    }

    Watch redisWatch() {
        return redisWatch;
    }

    Watch keycloakWatch() {
        return keycloakWatch;
    }

    Realm realm() {
        return new Realm(keycloak, secrets, progress);
    }

    boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        stopping = true;
        while (true) {
            AutoCloseable service;
            synchronized (running) {
                service = running.poll();
            }
            if (service == null) {
                break;
            }
            try {
                service.close();
            } catch (Exception | LinkageError e) {
                progress.step("not stopped cleanly: " + e);
            }
        }
        Home.release(lock);
    }

    private void reclaim() {
        server.reclaim();
        keycloak.reclaim();
        redis.reclaim();
        postgres.reclaim();
    }

    private void requireFreePorts() {
        options.ports().forEach((port, number) -> {
            if (port != Port.SERVER || options.mode() == Options.Mode.ALL) {
                port.requireFree(number);
            }
        });
    }

    private void startPostgres() {
        start(postgresWatch);
    }

    private void startRedis() {
        start(redisWatch);
    }

    private void startKeycloak() {
        start(keycloakWatch);
        realm().ensure(settings().serverUrl());
    }

    private void startServer() {
        start(serverWatch);
    }

    private void startOwnServices() {
        VectorServer vectors = VectorServer.start(home.folder("vectors"), port(Port.VECTOR), secrets.get("pinecone"));
        keep(vectors);
        progress.step("Vector server: ready");
        Sandbox sandbox = Sandbox.start(home.folder("sandbox"), port(Port.SANDBOX), secrets.get("sandbox"));
        keep(sandbox);
        progress.step("Sandbox platform: ready at " + sandbox.url());
    }

    private void start(Watch watch) {
        keep(watch);
        watch.start();
    }

    /** Last started, first stopped. */
    private void keep(AutoCloseable service) {
        synchronized (running) {
            running.push(service);
        }
    }

    private Watch watch(Service service) {
        return new Watch(service, progress, why -> {
            trouble = why;
            ended.countDown();
        });
    }

    private int port(Port port) {
        return options.ports().get(port);
    }

    private static CompletableFuture<Void> run(ExecutorService executor, Runnable step) {
        return CompletableFuture.runAsync(step, executor);
    }
}
