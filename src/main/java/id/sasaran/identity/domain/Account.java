package id.sasaran.identity.domain;

import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An account. Global: it stays with the person across agencies. */
@Entity
class Account implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language = "id";
    private String theme = "system";
    private boolean disabled;

    @Column(name = "created_at")
    private Instant createdAt;

    private transient boolean created;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.created = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return created;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean disabled() {
        return disabled;
    }

    String language() {
        return language;
    }

    String theme() {
        return theme;
    }

    /** Keeps the display choices; null leaves a choice as it is. */
    void prefer(@Nullable String newLanguage, @Nullable String newTheme) {
        if (newLanguage != null) {
            language = newLanguage;
        }
        if (newTheme != null) {
            theme = newTheme;
        }
    }
}
