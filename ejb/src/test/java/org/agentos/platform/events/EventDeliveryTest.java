package org.agentos.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EventDeliveryTest {

    private final List<EventView> table = new ArrayList<>();
    private final EventDelivery delivery = new EventDelivery(0, this::after);
    private final List<Long> told = new ArrayList<>();

    @Test
    void tellsEachEventOnceAndInOrder() {
        delivery.subscribe(event -> told.add(event.seq()));

        delivery.deliver(events(1, 2, 3));
        delivery.deliver(events(2, 3, 4));

        assertThat(told).containsExactly(1L, 2L, 3L, 4L);
        assertThat(delivery.position()).isEqualTo(4);
    }

    @Test
    void resumesAfterAPositionWithoutGapOrDouble() {
        table.addAll(events(1, 2, 3, 4, 5));
        delivery.deliver(events(1, 2, 3, 4));

        delivery.subscribe(2, event -> told.add(event.seq()));
        delivery.deliver(after(4));

        assertThat(told).containsExactly(3L, 4L, 5L);
    }

    @Test
    void letsAFailingSubscriberGoAndTellsTheOthers() {
        List<Long> failures = new ArrayList<>();
        delivery.subscribe(event -> {
            failures.add(event.seq());
            throw new IllegalStateException("the client has gone");
        });
        delivery.subscribe(event -> told.add(event.seq()));

        delivery.deliver(events(1, 2));

        assertThat(told).containsExactly(1L, 2L);
        assertThat(failures).containsExactly(1L);
    }

    @Test
    void tellsNothingAfterTheSubscriptionEnded() throws Exception {
        AutoCloseable subscription = delivery.subscribe(event -> told.add(event.seq()));
        delivery.deliver(events(1));

        subscription.close();
        delivery.deliver(events(2));

        assertThat(told).containsExactly(1L);
    }

    @Test
    void trustsTheFasterWayOnlyWithoutGaps() {
        assertThat(EventDelivery.isGapless(4, events(5, 6, 7))).isTrue();
        assertThat(EventDelivery.isGapless(4, events(5, 7))).isFalse();
        assertThat(EventDelivery.isGapless(4, events(6))).isFalse();
    }

    private List<EventView> after(long position) {
        return table.stream().filter(event -> event.seq() > position).toList();
    }

    private static List<EventView> events(long... positions) {
        return LongStream.of(positions)
                .mapToObj(position -> new EventView(position, "mission.updated", "m-1", Instant.EPOCH, Map.of()))
                .toList();
    }
}
