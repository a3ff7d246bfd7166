package org.agentos.content.media;

import java.nio.file.Path;
import java.time.Clock;
import org.agentos.testing.TestDatabase;

/** Media stores for tests. */
public final class MediaStores {

    private MediaStores() {}

    public static MediaStore in(Path home, TestDatabase database, Clock clock) {
        MediaStore store = new MediaStore();
        store.home = home.toString();
        store.database = database.dataSource();
        store.clock = clock;
        return store;
    }
}
