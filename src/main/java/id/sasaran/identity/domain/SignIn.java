package id.sasaran.identity.domain;

import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signing in and each later request need to know of an account. */
@Service
@Transactional(readOnly = true)
public class SignIn {

    private final AccountRepository accounts;
    private final LoginNameRepository loginNames;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(AccountRepository accounts, LoginNameRepository loginNames, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.loginNames = loginNames;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account that a typed name signs in to; spaces inside an employee number do not matter. */
    public Optional<Credentials> credentials(String typedName) {
        String name = typedName.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return loginNames
                .findById(name)
                .flatMap(loginName -> accounts.findById(loginName.accountId()))
                .map(account -> new Credentials(
                        account.getId(),
                        name,
                        account.passwordHash(),
                        account.disabled(),
                        account.language(),
                        account.theme()));
    }

    /** The agencies of an account with the roles in force today, by agency id; empty for a disabled account. */
    public List<Member> memberships(UUID accountId) {
        Map<Integer, Member> members = new LinkedHashMap<>();
        for (Row row : rows(accountId)) {
            members.merge(
                    row.agencyId(),
                    new Member(
                            row.agencyId(),
                            row.agencyName(),
                            row.zone(),
                            row.employeeId(),
                            row.loginName(),
                            row.grants()),
                    (one, other) -> new Member(
                            one.agencyId(),
                            one.agencyName(),
                            one.zone(),
                            one.employeeId(),
                            one.loginName(),
                            Stream.concat(one.grants().stream(), other.grants().stream())
                                    .toList()));
        }
        return List.copyOf(members.values());
    }

    private List<Row> rows(UUID accountId) {
        return jdbc.sql("""
                        select a.id as agency_id, a.name, a.time_zone, m.employee_id, g.role, g.unit_id,
                               (select max(l.name) from login_name l where l.account_id = c.id) as login_name
                        from account c
                        join membership m on m.account_id = c.id
                             and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
                        join agency a on a.id = m.agency_id
                        left join role_grant g on g.agency_id = m.agency_id and g.account_id = m.account_id
                             and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)
                        where c.id = :account and not c.disabled
                        union all
                        select 0, '', 'Asia/Jakarta', null, p.role, null,
                               (select max(l.name) from login_name l where l.account_id = c.id)
                        from account c
                        join platform_role p on p.account_id = c.id
                        where c.id = :account and not c.disabled
                        order by 1
                        """)
                .param("today", LocalDate.now(clock))
                .param("account", accountId)
                .query((row, number) -> {
                    String role = row.getString("role");
                    return new Row(
                            row.getInt("agency_id"),
                            row.getString("name"),
                            ZoneId.of(row.getString("time_zone")),
                            row.getObject("employee_id", UUID.class),
                            row.getString("login_name"),
                            role == null
                                    ? List.of()
                                    : List.of(new RoleGrant(Role.valueOf(role), row.getObject("unit_id", UUID.class))));
                })
                .list();
    }

    private record Row(
            int agencyId,
            String agencyName,
            ZoneId zone,
            @Nullable UUID employeeId,
            @Nullable String loginName,
            List<RoleGrant> grants) {}

    /** What a sign-in is checked against. */
    public record Credentials(
            UUID accountId, String name, String passwordHash, boolean disabled, String language, String theme) {}

    /**
     * An account's place in one agency.
     *
     * @param agencyId 0 for a platform admin, who belongs to no agency
     * @param loginName a name that signs in to the account, to call somebody who is no employee of the agency
     */
    public record Member(
            int agencyId,
            String agencyName,
            ZoneId zone,
            @Nullable UUID employeeId,
            @Nullable String loginName,
            List<RoleGrant> grants) {}
}
