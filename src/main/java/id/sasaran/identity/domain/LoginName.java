package id.sasaran.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A name that signs in to an account: a user name or an employee number. */
@Entity
class LoginName implements Persistable<String> {

    @Id
    private String name;

    @Column(name = "account_id")
    private UUID accountId;

    private transient boolean created;

    @SuppressWarnings("NullAway.Init")
    protected LoginName() {}

    LoginName(String name, UUID accountId) {
        this.name = name;
        this.accountId = accountId;
        this.created = true;
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return created;
    }

    UUID accountId() {
        return accountId;
    }
}
