package id.sasaran.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Base of everything that belongs to one agency. The agency is part of every key in the database and of every
 * statement: Hibernate adds it to each select, update and delete, so a row of another agency cannot be reached.
 */
@MappedSuperclass
public abstract class AgencyEntity {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "agency_id", nullable = false, updatable = false)
    private @Nullable Integer agencyId;

    /** Null until the first save, which is how a new row with an assigned id is told from an old one. */
    @Version
    private @Nullable Long version;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyEntity() {}

    protected AgencyEntity(UUID id) {
        this.id = id;
    }

    /** Time-ordered id (UUID version 7), unique across agencies. */
    public UUID id() {
        return id;
    }

    /** The version that a form must bring back; 0 for a row not saved yet. */
    public long version() {
        return version == null ? 0 : version;
    }

    /**
     * Refuses to work on a row that changed since the caller read it.
     *
     * @throws StaleVersionException when {@code expected} is not the current version
     */
    public void requireVersion(long expected) {
        if (version() != expected) {
            throw new StaleVersionException(id, expected, version());
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AgencyEntity entity && entity.getClass().equals(getClass()) && entity.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
