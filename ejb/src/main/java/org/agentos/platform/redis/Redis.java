package org.agentos.platform.redis;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.Redisson;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/**
 * Holds the Redisson client. Made at start-up, so that its threads belong to the application and not to some request; Redis
 * may be away then and later: {@link #ask} answers empty at once, and every few seconds it is looked for again.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Redis {

    private static final Logger LOG = Logger.getLogger(Redis.class.getName());
    private static final int TIMEOUT_MILLIS = 1000;

    @Inject
    @ConfigProperty(name = "agentos.redis.url")
    String url;

    @Inject
    @ConfigProperty(name = "agentos.redis.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "agentos.redis.prefix")
    String prefix;

    private volatile RedissonClient client;
    private volatile boolean away;

    @PostConstruct
    void start() {
        look();
    }

    @PreDestroy
    void stop() {
        if (client != null) {
            client.shutdown(0, 2, TimeUnit.SECONDS);
        }
    }

    /** Looks whether Redis is (again) there. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        try {
            if (client == null) {
                client = Redisson.create(config());
            }
            client.getBucket(key("ping")).isExists();
            if (away) {
                LOG.info("Redis is back");
            }
            away = false;
        } catch (RuntimeException e) {
            wentAway(e);
        }
    }

    /** Runs a call on Redis; empty when Redis is away. Never throws for that. */
    public <T> Optional<T> ask(Function<RedissonClient, T> call) {
        if (away || client == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(call.apply(client));
        } catch (RuntimeException e) {
            wentAway(e);
            return Optional.empty();
        }
    }

    /** A text that is kept under a name; empty when there is none, or Redis is away. */
    public Optional<String> text(String name) {
        return ask(found ->
                found.<String>getBucket(key(name), StringCodec.INSTANCE).get());
    }

    /** Keeps a text under a name for a while, if Redis is there. */
    public void keep(String name, String text, Duration time) {
        ask(found -> {
            found.<String>getBucket(key(name), StringCodec.INSTANCE).set(text, time);
            return true;
        });
    }

    /** Tells all who listen to a topic, on every node, if Redis is there. */
    public void tell(String topic, String message) {
        ask(found -> topic(found, topic).publish(message));
    }

    /** Whether a topic is listened to from now on; false while Redis is away. */
    public boolean listen(String topic, Runnable heard) {
        return ask(found -> topic(found, topic).addListener(String.class, (channel, message) -> heard.run()))
                .isPresent();
    }

    public boolean isAway() {
        return away || client == null;
    }

    /** The key of ours for a name. */
    public String key(String name) {
        return prefix + ":" + name;
    }

    private RTopic topic(RedissonClient found, String name) {
        return found.getTopic(key(name), StringCodec.INSTANCE);
    }

    private void wentAway(RuntimeException e) {
        if (!away) {
            LOG.log(Level.WARNING, "Redis is away; going on without it: {0}", e.getMessage());
        }
        away = true;
    }

    private Config config() {
        Config config = new Config();
        config.setLazyInitialization(true);
        password.ifPresent(config::setPassword);
        config.useSingleServer()
                .setAddress(url)
                .setTimeout(TIMEOUT_MILLIS)
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setRetryAttempts(0)
                .setConnectionPoolSize(16)
                .setConnectionMinimumIdleSize(2)
                .setSubscriptionConnectionMinimumIdleSize(1);
        return config;
    }
}
