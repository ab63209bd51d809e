package id.sasaran.organization.domain;

import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of the organization. */
@Entity
class Unit extends AgencyEntity {

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;
    private String code;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(@Nullable UUID parentId, String name, String code) {
        super(Ids.next());
        this.parentId = parentId;
        this.name = name;
        this.code = code;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }
}
