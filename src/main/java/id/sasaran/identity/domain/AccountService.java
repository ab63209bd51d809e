package id.sasaran.identity.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.identity.Accounts;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import id.sasaran.shared.RuleViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, memberships, granted roles and the display choices of an account. */
@Service
@Transactional
public class AccountService implements Accounts {

    private final AccountRepository accounts;
    private final LoginNameRepository loginNames;
    private final MembershipRepository memberships;
    private final GrantedRoleRepository grants;
    private final IdentityPolicy policy;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            LoginNameRepository loginNames,
            MembershipRepository memberships,
            GrantedRoleRepository grants,
            IdentityPolicy policy,
            PasswordEncoder passwords,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.loginNames = loginNames;
        this.memberships = memberships;
        this.grants = grants;
        this.policy = policy;
        this.passwords = passwords;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UUID addAccount(CurrentUser actor, Set<String> names, String password) {
        policy.requireKeepAccounts(actor);
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder made no hash");
        }
        Account account = accounts.save(new Account(hash, clock.instant()));
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (loginNames.existsById(lower)) {
                throw new RuleViolationException("loginName", "identity.error.login-name-taken");
            }
            loginNames.save(new LoginName(lower, account.getId()));
        }
        audit.record(actor, "account.add", "account", account.getId(), Map.of(), Map.of("loginNames", names));
        return account.getId();
    }

    @Override
    public void addMembership(CurrentUser actor, UUID accountId, @Nullable UUID employeeId) {
        policy.requireKeepAccounts(actor);
        memberships.save(new Membership(accountId, employeeId, LocalDate.now(clock)));
        audit.record(
                actor,
                "membership.add",
                "account",
                accountId,
                Map.of(),
                employeeId == null ? Map.of() : Map.of("employee", employeeId));
    }

    @Override
    public void grant(CurrentUser actor, UUID accountId, Role role, @Nullable UUID unitId) {
        policy.requireKeepAccounts(actor);
        grants.save(new GrantedRole(accountId, role, unitId, LocalDate.now(clock)));
        audit.record(
                actor,
                "role.grant",
                "account",
                accountId,
                Map.of(),
                unitId == null ? Map.of("role", role) : Map.of("role", role, "unit", unitId));
    }

    @Override
    public void grantPlatform(CurrentUser actor, UUID accountId) {
        policy.requireSystem(actor);
        jdbc.sql("insert into platform_role (account_id, role) values (:account, 'PLATFORM_ADMIN')")
                .param("account", accountId)
                .update();
        audit.record(actor, "role.grant", "account", accountId, Map.of(), Map.of("role", Role.PLATFORM_ADMIN));
    }

    /** Keeps the actor's own language and theme; null leaves a choice as it is. */
    public void prefer(CurrentUser actor, @Nullable String language, @Nullable String theme) {
        accounts.findById(actor.accountId())
                .orElseThrow(() -> new NotFoundException("account", actor.accountId()))
                .prefer(language, theme);
    }

    /** The names with which the actor's own account signs in, user names before employee numbers. */
    @Transactional(readOnly = true)
    public List<String> loginNames(CurrentUser actor) {
        return jdbc.sql("select name from login_name where account_id = :account order by name ~ '^[0-9]', name")
                .param("account", actor.accountId())
                .query(String.class)
                .list();
    }
}
