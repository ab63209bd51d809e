package id.sasaran.identity.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in account as the session keeps it: only its id. Roles are read anew for every request. */
final class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private final String language;
    private final String theme;
    private final boolean disabled;
    private @Nullable String passwordHash;

    AccountPrincipal(UUID accountId, String passwordHash, boolean disabled, String language, String theme) {
        this.accountId = accountId;
        this.passwordHash = passwordHash;
        this.disabled = disabled;
        this.language = language;
        this.theme = theme;
    }

    UUID accountId() {
        return accountId;
    }

    String language() {
        return language;
    }

    String theme() {
        return theme;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The account id, so that sessions of an account can be found and neither log nor database hold the number. */
    @Override
    public String getUsername() {
        return accountId.toString();
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
