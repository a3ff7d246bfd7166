package org.agentos.content.brand;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.agentos.platform.json.Json;

/** The brand as somebody saved it. Never changes; the newest is in force. */
@Entity
@Cacheable(false)
@Table(name = "brand_profile")
class BrandProfileVersion {

    @Id
    private long version;

    private String profile;
    private String logo;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    /** For the persistence provider. */
    protected BrandProfileVersion() {}

    BrandProfileVersion(long version, BrandProfile profile, String logo, Instant now, String author) {
        this.version = version;
        this.profile = Json.write(profile);
        this.logo = logo;
        this.updatedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedBy = author;
    }

    /** What follows this one. */
    BrandProfileVersion next(BrandProfile wanted, Instant now, String author) {
        String newLogo = wanted.name().equals(profile().name()) ? logo : Monogram.of(wanted);
        return new BrandProfileVersion(version + 1, wanted, newLogo, now, author);
    }

    long version() {
        return version;
    }

    BrandProfile profile() {
        return Json.read(profile, BrandProfile.class);
    }

    String logo() {
        return logo;
    }

    BrandProfileView view() {
        return new BrandProfileView(profile(), version, updatedAt, updatedBy);
    }
}
