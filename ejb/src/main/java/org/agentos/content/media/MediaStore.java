package org.agentos.content.media;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Media by the SHA-256 of their bytes: the bytes as files under {@code AGENTOS_HOME/media}, a row for each in the database. Storing
 * the same bytes twice stores them once.
 */
@Stateless
public class MediaStore {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String ADD = "insert into medium (sha256, media_type, size, width, height, created_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing";
    private static final String DESCRIBE = "select media_type, size, width, height from medium where sha256 = ?";

    @Resource(lookup = Database.NAME)
    DataSource database;

    @Inject
    @ConfigProperty(name = "agentos.home")
    String home;

    @Inject
    Clock clock;

    /**
     * Keeps bytes; the file stands before the row does.
     *
     * @param mediaType for example {@code image/png}; the first one given for the same bytes stays
     * @return lower-case hex SHA-256
     * @throws Refusal 413 beyond 25 MiB, 422 for none
     */
    public String put(byte[] bytes, String mediaType) {
        if (bytes.length > LARGEST) {
            throw Refusal.of(ProblemType.TOO_LARGE, "A medium has at most 25 MiB.");
        }
        if (bytes.length == 0) {
            throw Refusal.of(ProblemType.INVALID_BODY, "A medium has at least one byte.");
        }
        String sha256 = files().put(bytes);
        add(sha256, bytes, mediaType);
        return sha256;
    }

    /**
     * Reads bytes and checks that they are what the digest says.
     *
     * @throws Refusal 404
     * @throws MediaFault when they are not, or cannot be read
     */
    public Medium read(String sha256) {
        MediumDescription known = describe(sha256);
        return new Medium(sha256, files().read(sha256), known.mediaType());
    }

    /** @throws Refusal 404 */
    public MediumDescription describe(String sha256) {
        return find(sha256).orElseThrow(() -> Refusal.notFound("There is no medium " + sha256 + "."));
    }

    /**
     * The digest of the bytes that stand in the medium's file now.
     *
     * @throws MediaFault when there is no such file, or it cannot be read
     */
    public String digestOfFile(String sha256) {
        return files().digestOfFile(sha256);
    }

    private void add(String sha256, byte[] bytes, String mediaType) {
        Optional<ImageSize> size = ImageSize.of(bytes);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, sha256);
            insert.setString(2, mediaType);
            insert.setLong(3, bytes.length);
            insert.setObject(4, size.map(ImageSize::width).orElse(null), java.sql.Types.INTEGER);
            insert.setObject(5, size.map(ImageSize::height).orElse(null), java.sql.Types.INTEGER);
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new MediaFault("medium " + sha256 + " cannot be recorded", e);
        }
    }

    private Optional<MediumDescription> find(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DESCRIBE)) {
            query.setString(1, sha256);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(described(sha256, rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new MediaFault("medium " + sha256 + " cannot be looked up", e);
        }
    }

    private static MediumDescription described(String sha256, ResultSet row) throws SQLException {
        return new MediumDescription(
                sha256,
                row.getString("media_type"),
                row.getLong("size"),
                Optional.ofNullable(row.getObject("width", Integer.class)),
                Optional.ofNullable(row.getObject("height", Integer.class)));
    }

    private MediaFiles files() {
        return new MediaFiles(Path.of(home, "media"));
    }
}
